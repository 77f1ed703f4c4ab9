// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/loggedday.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The days or months that end with the shown day: steps, sleep, resting heart rate, and what they say in one
/// sentence each, compared with the time before.
class TrendModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// How far it reaches back.
    Q_PROPERTY(Span span READ span WRITE setSpan NOTIFY spanChanged FINAL)
    /// The rows are months, not days.
    Q_PROPERTY(bool inMonths READ isInMonths NOTIFY spanChanged FINAL)
    /// "8,120 steps a day, 12 % more than before."; empty without any.
    Q_PROPERTY(QString stepsSentence READ stepsSentence NOTIFY changed FINAL)
    /// The same for the sleep of a night.
    Q_PROPERTY(QString sleepSentence READ sleepSentence NOTIFY changed FINAL)
    /// The same for the resting heart rate.
    Q_PROPERTY(QString restingSentence READ restingSentence NOTIFY changed FINAL)
    /// There is nothing in it.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)

public:
    /// Seven or thirty days, or twelve months.
    enum class Span { Week, Month, Year };
    Q_ENUM(Span)

    enum Role {
        TitleRole = Qt::UserRole + 1, ///< title: "Fri, 20 Nov 2026" or "November 2026".
        LabelRole, ///< label: "Fri 20" or "Nov"; short, for the axis.
        DayRole, ///< day: its last day, a Julian day number.
        StepsRole, ///< steps: a day; -1 when not known.
        StepsShareRole, ///< stepsShare: height of the bar, 0 … 1.
        SleepRole, ///< sleep: minutes a night; -1 when not known.
        SleepTextRole, ///< sleepText: "7 h 05 min"; "–" when not known.
        SleepShareRole, ///< sleepShare: height of the bar, 0 … 1.
        RestingRole, ///< resting: bpm; -1 when not known.
        RestingShareRole, ///< restingShare: height of the point, 0 … 1.
        ShownRole, ///< shown: it is, or contains, the shown day.
        WordsRole, ///< words: all of it in words.
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    Span span() const { return m_span; }
    void setSpan(Span span);
    bool isInMonths() const { return m_span == Span::Year; }
    QString stepsSentence() const;
    QString sleepSentence() const;
    QString restingSentence() const;
    bool isEmpty() const;

    /// The first day that is needed for that span, with the time before to compare with.
    static QDate firstDayFor(Span span, const QDate &last);
    /// Shows the days up to the last one; days before the span are only compared with.
    void setDays(const QList<LoggedDay> &days, const QDate &last);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void spanChanged();
    void changed();

private:
    QString titleOf(const LoggedPeriod &row) const;
    QString labelOf(const LoggedPeriod &row) const;
    QString wordsOf(const LoggedPeriod &row) const;

    Span m_span = Span::Week;
    QList<LoggedPeriod> m_rows; ///< One for each day or month, also for those of which nothing is known.
    LoggedPeriod m_now; ///< All of them together.
    LoggedPeriod m_before; ///< As much time before.
    int m_mostSteps = 0;
    int m_mostSleep = 0;
    int m_lowestResting = 0; ///< Lower end of its axis.
    int m_highestResting = 0; ///< Upper end of its axis.
};

} // namespace neobeat
