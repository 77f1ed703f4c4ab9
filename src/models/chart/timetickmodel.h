// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/chartsource.h"
#include "models/chart/timeticks.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The ticks of the time axis within a chart's visible range. While the visible range moves, rows are kept, except for
/// those that enter or leave it.
class TimeTickModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT

    /// The chart whose visible range it is.
    Q_PROPERTY(neobeat::ChartSource *source READ source WRITE setSource NOTIFY sourceChanged FINAL REQUIRED)
    /// Number of labels that fit.
    Q_PROPERTY(int room READ room WRITE setRoom NOTIFY roomChanged FINAL REQUIRED)

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< time: milliseconds since the epoch.
        LabelRole, ///< label: "12:03".
        StrongRole, ///< strong: the label names a new day, month or year.
    };
    Q_ENUM(Role)

    explicit TimeTickModel(QObject *parent = nullptr);

    ChartSource *source() const { return m_source; }
    void setSource(ChartSource *source);
    int room() const { return m_room; }
    void setRoom(int room);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sourceChanged();
    void roomChanged();

private:
    void update();
    void moveTo(const QList<TimeTick> &ticks);

    QPointer<ChartSource> m_source;
    int m_room = 1;
    TickStep m_step;
    QList<TimeTick> m_ticks;
};

} // namespace neobeat
