// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/visiblebeats.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The beats of the visible range in rows: one for each of them where it is short, else one for each five minutes.
class BeatTableModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// Rows.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Each row is one beat.
    Q_PROPERTY(bool single READ isSingle NOTIFY countChanged FINAL)

public:
    enum Role {
        TimeTextRole = Qt::UserRole + 1, ///< timeText: of the beat with tenths of a second, or the beginning.
        IntervalRole, ///< interval: of a single beat, "912 ms".
        ClassTextRole, ///< classText: what became of a single beat; empty for a normal one.
        RmssdRole, ///< rmssd: "43 ms", "–" without one; so are the others.
        SdnnRole, ///< sdnn
        Pnn50Role, ///< pnn50
        LfHfRole, ///< lfHf
        WordsRole, ///< words: all of it but the time, for screen readers.
    };
    Q_ENUM(Role)

    /// A longer visible range has rows of five minutes, ms.
    static constexpr qint64 longestSingle = 10 * ms::minute;

    /// Both must outlive this.
    BeatTableModel(HistoryModel &history, VisibleBeats &beats, QObject *parent = nullptr);

    /// The table may be looked at; otherwise it does not follow the visible range.
    void setActive(bool active);

    int count() const { return m_rows.count(); }
    bool isSingle() const { return m_rows.isSingle; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    /// What the rows are.
    struct Rows
    {
        bool isSingle = false;
        int first = 0; ///< Of the single beats among those that were read.
        int end = 0;
        std::vector<hrv::Variability> parts;
        bool severalDays = false; ///< They need their date to be distinguishable.
        std::vector<double> times; ///< What each begins or ends with; tells whether it is the same row.

        int count() const { return isSingle ? end - first : int(parts.size()); }
        bool isContinuedBy(const Rows &next) const;
    };

    Rows rowsOf(const TimeRange &visible) const;
    void update();
    QVariant beatData(int beat, int role) const;
    QVariant partData(const hrv::Variability &part, int role) const;

    HistoryModel &m_history;
    VisibleBeats &m_beats;
    bool m_isActive = false;
    Rows m_rows;
};

} // namespace neobeat
