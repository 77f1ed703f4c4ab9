// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chartsource.h"
#include "models/timeticks.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The places on the axis of time that the window of a chart shows. While the window moves the rows stay, but for those
/// that enter or leave.
class TimeTickModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT

    /// Whose window it is.
    Q_PROPERTY(neobeat::ChartSource *source READ source WRITE setSource NOTIFY sourceChanged FINAL REQUIRED)
    /// How many labels have room.
    Q_PROPERTY(int room READ room WRITE setRoom NOTIFY roomChanged FINAL REQUIRED)

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< time: milliseconds since the epoch.
        LabelRole, ///< label: "12:03".
        StrongRole, ///< strong: the label says a new day, month or year.
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
