// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/visiblebeats.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The figures of the heart rate variability of the visible range, one a row and always the same rows.
class HrvModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The figures, or why there are none, are those of what is visible.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    /// Why the figures of the time are missing and what to do, in two sentences; empty when they are there or not
    /// measured yet.
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed FINAL)
    /// How much was corrected, and by which method.
    Q_PROPERTY(QString correctionText READ correctionText NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: "RMSSD".
        NumberRole, ///< number: "43 ms"; "–" without one.
        KnownRole, ///< known: there is a figure.
        MeaningRole, ///< meaning: what it says and, without one, why there is none and what to do.
        ShownRole, ///< shown: false for what another row already says.
    };
    Q_ENUM(Role)

    /// The beats must outlive this.
    explicit HrvModel(VisibleBeats &beats, QObject *parent = nullptr);

    bool isKnown() const { return m_beats.areMeasured(); }
    QString missingText() const;
    QString correctionText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    VisibleBeats &m_beats;
};

} // namespace neobeat
