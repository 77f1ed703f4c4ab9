// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forwardingsettings.h"

#include "base/outsidetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto quietFormat = "HH:mm"_L1;
const QStringList urgencyNames{u"low"_s, u"normal"_s, u"critical"_s};

void takeFlag(const QJsonObject &object, QLatin1StringView name, bool &flag)
{
    flag = object.value(name).toBool(flag);
}

void takeTime(const QJsonObject &object, QLatin1StringView name, QTime &time)
{
    const QTime read = QTime::fromString(object.value(name).toString(), quietFormat);
    time = read.isValid() ? read : time;
}

QStringList readCommand(const QJsonArray &array)
{
    QStringList words;
    for (const QJsonValue &word : array)
        words.append(word.toString().left(ForwardingSettings::longestWord));
    return words.mid(0, ForwardingSettings::mostWords);
}

} // namespace

QString ForwardingSettings::toText() const
{
    QJsonObject programs;
    for (auto it = applications.begin(); it != applications.end(); ++it)
        programs.insert(it.key(), it.value());
    QJsonObject actions;
    for (auto it = commands.begin(); it != commands.end(); ++it)
        actions.insert(it.key(), QJsonArray::fromStringList(it.value()));
    const QJsonObject object{{"notifications"_L1, notifications},
                             {"calls"_L1, calls},
                             {"leastUrgency"_L1, urgencyNames.at(int(leastUrgency))},
                             {"shortText"_L1, shortText},
                             {"newApplications"_L1, newApplications},
                             {"applications"_L1, programs},
                             {"quietHours"_L1, quietHours},
                             {"quietFrom"_L1, quietFrom.toString(quietFormat)},
                             {"quietTo"_L1, quietTo.toString(quietFormat)},
                             {"showsEvents"_L1, showsEvents},
                             {"commands"_L1, actions}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ForwardingSettings ForwardingSettings::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ForwardingSettings settings;
    takeFlag(object, "notifications"_L1, settings.notifications);
    takeFlag(object, "calls"_L1, settings.calls);
    if (const qsizetype urgency = urgencyNames.indexOf(object.value("leastUrgency"_L1).toString()); urgency >= 0)
        settings.leastUrgency = Urgency(urgency);
    takeFlag(object, "shortText"_L1, settings.shortText);
    takeFlag(object, "newApplications"_L1, settings.newApplications);
    takeFlag(object, "quietHours"_L1, settings.quietHours);
    takeTime(object, "quietFrom"_L1, settings.quietFrom);
    takeTime(object, "quietTo"_L1, settings.quietTo);
    takeFlag(object, "showsEvents"_L1, settings.showsEvents);
    const QJsonObject programs = object.value("applications"_L1).toObject();
    for (auto it = programs.begin(); it != programs.end() && settings.applications.size() < mostApplications; ++it) {
        if (const QString name = outsideLine(it.key()); !name.isEmpty())
            settings.applications.insert(name, it.value().toBool());
    }
    const QJsonObject actions = object.value("commands"_L1).toObject();
    for (auto it = actions.begin(); it != actions.end() && settings.commands.size() < mostApplications; ++it) {
        const QStringList words = readCommand(it.value().toArray());
        if (!words.value(0).isEmpty())
            settings.commands.insert(outsideLine(it.key()), words);
    }
    return settings;
}

} // namespace neobeat
