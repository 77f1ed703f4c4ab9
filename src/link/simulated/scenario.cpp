// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/scenario.h"

#include "base/outsidetext.h"
#include "link/simulated/scenariotable.h"

#include <QStringList>

#include <algorithm>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestQuote = 60;

/// The edit distance (insert, delete, replace) between two words.
int distance(QStringView from, QStringView to)
{
    QList<int> row(to.size() + 1);
    for (int column = 0; column <= to.size(); ++column)
        row[column] = column;
    for (int line = 1; line <= from.size(); ++line) {
        int diagonal = row[0];
        row[0] = line;
        for (int column = 1; column <= to.size(); ++column) {
            const int replaced = diagonal + (from[line - 1] == to[column - 1] ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({replaced, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.last();
}

QString unknownName(const QString &name)
{
    QStringList close;
    for (const ScenarioEntry &entry : scenarioTable()) {
        const QString known = entry.name;
        const bool contained = name.size() >= 4 && known.contains(name);
        const bool isOfThatLength = qAbs(name.size() - known.size()) <= 2;
        if (close.size() < 4 && (contained || (isOfThatLength && distance(name, known) <= 2)))
            close.append(known);
    }
    const QString start = u"There is no scenario \"%1\"."_s.arg(outsideLine(name, longestQuote));
    return close.isEmpty() ? start + u" All of them: --help."_s
                           : start + u" Close names: %1."_s.arg(close.join(u", "_s));
}

/// Applies one word of the list; returns what is wrong with it, empty if it is valid.
QString applyWord(Scenario &scenario, const QString &word)
{
    const QString countText = word.section(u':', 1);
    const QString name = word.section(u':', 0, 0).section(u'=', 0, 0);
    const QString numberText = word.section(u':', 0, 0).section(u'=', 1);
    const auto &table = scenarioTable();
    const auto entry = std::find_if(table.begin(), table.end(), [&name](const auto &row) { return row.name == name; });
    if (entry == table.end())
        return unknownName(name);

    double number = 0;
    if (entry->unit.isEmpty() && word.contains(u'='))
        return u"\"%1\" takes no number."_s.arg(name);
    if (!entry->unit.isEmpty()) {
        bool valid = false;
        number = numberText.toDouble(&valid);
        if (!valid || !(number >= entry->minimum && number <= entry->maximum))
            return u"\"%1\" needs a number from %2 to %3: %1=%4."_s.arg(name)
                .arg(entry->minimum)
                .arg(entry->maximum, 0, 'g', 10)
                .arg(entry->unit);
    }

    int times = Scenario::always;
    if (word.contains(u':')) {
        bool valid = false;
        times = countText.toInt(&valid);
        if (!entry->countable)
            return u"\"%1\" takes no count after a colon."_s.arg(name);
        if (!valid || times < 1)
            return u"After \"%1:\" stands how many times, from 1."_s.arg(name);
    }
    entry->apply(scenario, number, times);
    return {};
}

} // namespace

Result<Scenario, QString> Scenario::parse(const QString &text)
{
    Scenario scenario;
    const QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString trimmed = word.trimmed();
        const QString problem = trimmed.isEmpty() ? QString() : applyWord(scenario, trimmed);
        if (!problem.isEmpty())
            return problem;
    }
    return scenario;
}

QList<Scenario::Description> Scenario::descriptions()
{
    QList<Description> all;
    for (const ScenarioEntry &entry : scenarioTable()) {
        const QString name = entry.name;
        all.append({entry.unit.isEmpty() ? name : name + u'=' + entry.unit, entry.meaning, entry.countable});
    }
    return all;
}

} // namespace neobeat
