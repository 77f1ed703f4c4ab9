// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/daycontents.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The 24 hours of a day: bars of steps, and rows of the table.
class DayHoursModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// Upper end of the axis of the bars, steps.
    Q_PROPERTY(int axisMaximum READ axisMaximum NOTIFY changed FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< title: "14:00".
        MinutesRole, ///< minutes: how many minutes are there, 0 … 60 (120 in an hour that the clocks repeat).
        StepsRole, ///< steps: -1 without a minute.
        ShareRole, ///< share: height of the bar, 0 … 1.
        LowRole, ///< low: bpm, -1 without a reading.
        AverageRole, ///< average: bpm, -1 without a reading.
        HighRole, ///< high: bpm, -1 without a reading.
        SleepRole, ///< sleep: minutes.
        NotWornRole, ///< notWorn: minutes, the charger included.
        WordsRole, ///< words: all of it in words.
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int axisMaximum() const { return m_axisMaximum; }
    void setHours(const std::array<DayHour, 24> &hours);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    static QString wordsOf(const DayHour &hour);

    std::array<DayHour, 24> m_hours;
    int m_axisMaximum = 100;
};

} // namespace neobeat
