// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/salvageentries.h"

#include "history/entrytables.h"
#include "history/statement.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// Rows that are written in one transaction.
constexpr int entriesAtOnce = 500;
/// No watch has a longer one; some tests and traces have names in place of addresses.
constexpr qsizetype longestAddress = 64;
constexpr qint64 lastWatch = std::numeric_limits<int>::max() - 1;

/// The first characters of a text column of one row, one more than may be kept.
QString beginOfText(Database &source, const QString &table, const QString &column, qint64 row, qsizetype longest,
                    Acceptance &acceptance)
{
    const QString sql = u"SELECT substr(%2, 1, %3) FROM %1 WHERE rowid = ?"_s;
    Statement text(source, sql.arg(table, column).arg(longest + 1), {row});
    if (text.next())
        return text.note(0);
    acceptance.countShortened(); // longer than SQLite returns, or unreadable
    return {};
}

class EntrySalvage
{
public:
    EntrySalvage(HistoryWriter &writer, Database &source, const SalvagedWatches &watches, Acceptance &acceptance,
                 const std::function<bool()> &goesOn)
        : m_writer(writer)
        , m_source(source)
        , m_watches(watches)
        , m_acceptance(acceptance)
        , m_goesOn(goesOn)
    {
    }

    SalvagedEntries run()
    {
        for (const auto take : {&EntrySalvage::takeActivities, &EntrySalvage::takeMarkers, &EntrySalvage::takeBattery,
                                &EntrySalvage::takeGaps}) {
            if (const Error error = (this->*take)()) {
                m_writer.rollback();
                return {m_stored, error};
            }
        }
        return {m_stored, {}};
    }

private:
    struct TakenActivity
    {
        qint64 id = 0; ///< In the history; 0 when that had it already, or rejects it and all of its markers.
        TimeRange range;
    };

    /// Calls the visitor for each row that can be read, one transaction per batch.
    template<typename Visitor>
    Error forEachRow(const QString &sql, Visitor visitor)
    {
        Statement rows(m_source, sql);
        int count = 0;
        while (rows.next()) {
            if (count % entriesAtOnce == 0) {
                if (const Error error = count > 0 ? commit() : Error())
                    return error;
                if (!m_goesOn())
                    return {Error::Code::Cancelled, {}};
                if (const Error error = m_writer.begin())
                    return error;
            }
            ++count;
            if (const Error error = visitor(rows))
                return error;
        }
        return count > 0 ? commit() : Error();
    }

    Error commit()
    {
        const Error error = m_writer.commit();
        if (!error)
            m_stored = m_added;
        return error;
    }

    const SalvagedWatch *watchOf(const std::optional<qint64> &number) const
    {
        const auto found = number ? m_watches.constFind(*number) : m_watches.constEnd();
        return found == m_watches.constEnd() ? nullptr : &*found;
    }

    Error takeActivities()
    {
        return forEachRow(u"SELECT rowid, id, watch, start, stop FROM session"_s,
                          [this](const Statement &row) -> Error {
                              const SalvagedWatch *owner = watchOf(row.wholeNumber(2));
                              const std::optional<qint64> start = row.wholeNumber(3);
                              const std::optional<qint64> stop = row.isNull(4) && start && owner
                                  ? std::max(*start, owner->measured.to) // it was running at the last write
                                  : row.wholeNumber(4);
                              if (!owner)
                                  return {};
                              ActivityEntry activity;
                              activity.range = {start.value_or(-1), stop.value_or(-1)};
                              m_activities.insert(row.number(1), {0, activity.range});
                              if (!m_acceptance.accepts(activity.range))
                                  return {};
                              activity.name = textOf(u"session"_s, u"name"_s, row.number(0), acceptance::longestName);
                              activity.note = textOf(u"session"_s, u"note"_s, row.number(0), acceptance::longestNote);
                              if (!m_acceptance.accepts(activity))
                                  return {};
                              const auto added = m_writer.addActivity(owner->watch, activity);
                              if (!added)
                                  return added.error();
                              m_activities[row.number(1)].id = *added;
                              m_added += *added > 0 ? 1 : 0;
                              return {};
                          });
    }

    Error takeMarkers()
    {
        return forEachRow(u"SELECT rowid, session, time FROM marker"_s, [this](const Statement &row) -> Error {
            const std::optional<qint64> number = row.wholeNumber(1);
            const auto activity = number ? m_activities.constFind(*number) : m_activities.constEnd();
            if (activity == m_activities.constEnd()) {
                m_acceptance.leaveOut(Objection::StrayMarker);
                return {};
            }
            Marker marker{row.wholeNumber(2).value_or(-1), {}};
            if (activity->id == 0 || !m_acceptance.accepts(marker, activity->range))
                return {};
            marker.text = m_acceptance.name(textOf(u"marker"_s, u"text"_s, row.number(0), acceptance::longestName));
            return m_writer.addMarkerTo(activity->id, marker);
        });
    }

    Error takeBattery()
    {
        const auto take = [this](const Statement &row) -> Error {
            const SalvagedWatch *owner = watchOf(row.wholeNumber(0));
            if (!owner)
                return {};
            // Checked before the conversion to int, which would turn it into another number.
            const qint64 level = std::clamp<qint64>(row.wholeNumber(2).value_or(-1), -1, 101);
            const BatteryEntry battery{row.wholeNumber(1).value_or(-1), int(level), row.number(3) != 0};
            return m_acceptance.accepts(battery) ? m_writer.addBattery(owner->watch, battery) : Error();
        };
        return forEachRow(u"SELECT watch, time, level, charging FROM battery"_s, take);
    }

    Error takeGaps()
    {
        const auto take = [this](const Statement &row) -> Error {
            const SalvagedWatch *owner = watchOf(row.wholeNumber(0));
            ConnectionGap gap{{row.wholeNumber(1).value_or(-1), row.wholeNumber(2).value_or(-1)}, row.line(3)};
            return owner && m_acceptance.accepts(gap) ? m_writer.addGap(owner->watch, gap) : Error();
        };
        return forEachRow(
            u"SELECT watch, start, stop, substr(reason, 1, %1) FROM gap"_s.arg(acceptance::longestName + 1), take);
    }

    QString textOf(const QString &table, const QString &column, qint64 row, qsizetype longest)
    {
        return beginOfText(m_source, table, column, row, longest, m_acceptance);
    }

    HistoryWriter &m_writer;
    Database &m_source;
    const SalvagedWatches &m_watches;
    Acceptance &m_acceptance;
    const std::function<bool()> &m_goesOn;
    QHash<qint64, TakenActivity> m_activities; ///< By their ids in the other file.
    qint64 m_added = 0; ///< New activities.
    qint64 m_stored = 0; ///< Those of transactions that were committed.
};

} // namespace

Result<QList<WatchEntry>, Error> readSalvagedWatches(Database &source, Acceptance &acceptance)
{
    QList<WatchEntry> watches;
    const QString simulated = hasMarkedWatches(source) ? u"simulated"_s : u"0"_s;
    Statement rows(source,
                   u"SELECT id, substr(address, 1, %1), %2 FROM watch ORDER BY id"_s.arg(
                       QString::number(longestAddress + 1), simulated));
    while (rows.next()) {
        const qint64 id = rows.wholeNumber(0).value_or(0);
        const QString address = rows.line(1);
        if (id < 1 || id > lastWatch || address.isEmpty() || address.size() > longestAddress)
            continue;
        const QString name = beginOfText(source, u"watch"_s, u"name"_s, id, acceptance::longestName, acceptance);
        watches.append({int(id), address, acceptance.name(name), rows.number(2) != 0});
    }
    if (const Error error = rows.error())
        return error;
    return watches;
}

SalvagedEntries salvageEntries(HistoryWriter &writer, Database &source, const SalvagedWatches &watches,
                               Acceptance &acceptance, const std::function<bool()> &goesOn)
{
    return EntrySalvage(writer, source, watches, acceptance, goesOn).run();
}

} // namespace neobeat
