// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace neobeat::test {
namespace {

struct Rule
{
    QString folder; // where the including file is
    QString layer; // how others include it
    QStringList mayInclude; // layers of ours; "*" is all of them
    QStringList modules; // besides QtCore; "*" is all of them
    QStringList never; // headers that are forbidden although their module is allowed
};

// The table of the house style, with the key store on the layer of the connection.
const std::vector<Rule> &rules()
{
    static const QStringList noActors{u"QObject"_s, u"QTimer"_s, u"QFile"_s, u"QIODevice"_s};
    static const std::vector<Rule> table{
        {u"src/link/qtbluetooth"_s, u"link/qtbluetooth"_s, {u"link"_s, u"base"_s}, {u"QtBluetooth"_s, u"QtDBus"_s}, {}},
        {u"src/link/trace"_s, u"link/trace"_s, {u"link"_s, u"protocol"_s, u"files"_s, u"base"_s}, {}, {}},
        {u"src/link/simulated"_s, u"link/simulated"_s, {u"link"_s, u"protocol"_s, u"base"_s}, {}, {}},
        {u"src/link"_s, u"link"_s, {u"base"_s}, {}, {}},
        {u"src/base"_s, u"base"_s, {}, {}, {}},
        {u"src/files"_s, u"files"_s, {u"base"_s}, {u"QtSql"_s}, {}},
        {u"src/platform"_s, u"platform"_s, {u"files"_s, u"base"_s}, {u"QtDBus"_s}, {}},
        {u"src/protocol"_s, u"protocol"_s, {u"base"_s}, {u"QtCrypto"_s}, noActors},
        {u"src/connection"_s, u"connection"_s, {u"link"_s, u"protocol"_s, u"base"_s}, {u"QtStateMachine"_s}, {}},
        {u"src/probe"_s, u"probe"_s, {u"connection"_s, u"link"_s, u"protocol"_s, u"base"_s}, {}, {}},
        {u"src/operations"_s, u"operations"_s, {u"connection"_s, u"link"_s, u"protocol"_s, u"base"_s}, {}, {}},
        {u"src/store"_s, u"store"_s, {u"platform"_s, u"protocol"_s, u"files"_s, u"base"_s}, {u"QtDBus"_s}, {}},
        {u"src/history"_s, u"history"_s, {u"protocol"_s, u"files"_s, u"base"_s}, {u"QtSql"_s}, {}},
        {u"src/hrv"_s, u"hrv"_s, {u"base"_s}, {}, noActors},
        {u"src/beats"_s, u"beats"_s, {u"history"_s, u"hrv"_s, u"base"_s}, {}, noActors},
        {u"src/exchange"_s, u"exchange"_s, {u"history"_s, u"protocol"_s, u"files"_s, u"base"_s}, {}, {}},
        {u"src/alerts"_s, u"alerts"_s, {u"connection"_s, u"store"_s, u"link"_s, u"protocol"_s, u"base"_s}, {}, {}},
        {u"src/forwarding"_s,
         u"forwarding"_s,
         {u"operations"_s, u"alerts"_s, u"connection"_s, u"store"_s, u"link"_s, u"protocol"_s, u"files"_s, u"base"_s},
         {u"QtDBus"_s},
         {}},
        {u"src/recorder"_s,
         u"recorder"_s,
         {u"exchange"_s, u"history"_s, u"operations"_s, u"connection"_s, u"store"_s, u"link"_s, u"protocol"_s,
          u"files"_s, u"base"_s},
         {},
         {}},
        {u"src/configuration"_s,
         u"configuration"_s,
         {u"operations"_s, u"connection"_s, u"store"_s, u"link"_s, u"protocol"_s, u"files"_s, u"base"_s},
         {},
         {}},
        {u"src/doctor"_s,
         u"doctor"_s,
         {u"platform"_s, u"store"_s, u"connection"_s, u"link"_s, u"protocol"_s, u"files"_s, u"base"_s},
         {},
         {}},
        {u"src/text"_s,
         u"text"_s,
         {u"configuration"_s, u"alerts"_s, u"outputs"_s, u"history"_s, u"hrv"_s, u"store"_s, u"protocol"_s, u"base"_s},
         {},
         {}},
        {u"src/pairing"_s, u"pairing"_s, {u"connection"_s, u"store"_s, u"link"_s, u"protocol"_s, u"base"_s}, {}, {}},
        {u"src/outputs/server"_s,
         u"outputs/server"_s,
         {u"outputs"_s, u"base"_s},
         {u"QtNetwork"_s, u"QtWebSockets"_s},
         {}},
        {u"src/outputs/push"_s, u"outputs/push"_s, {u"outputs"_s, u"base"_s}, {u"QtNetwork"_s, u"QtWebSockets"_s}, {}},
        {u"src/outputs/osc"_s, u"outputs/osc"_s, {u"outputs"_s, u"base"_s}, {u"QtNetwork"_s}, {}},
        {u"src/outputs/mqtt"_s, u"outputs/mqtt"_s, {u"outputs"_s, u"base"_s}, {u"QtNetwork"_s}, {}},
        {u"src/outputs/sensor"_s, u"outputs/sensor"_s, {u"outputs"_s, u"protocol"_s, u"base"_s}, {u"QtDBus"_s}, {}},
        {u"src/outputs/file"_s, u"outputs/file"_s, {u"outputs"_s, u"files"_s, u"base"_s}, {}, {}},
        {u"src/outputs"_s, u"outputs"_s, {u"store"_s, u"connection"_s, u"protocol"_s, u"link"_s, u"base"_s}, {}, {}},
        {u"src/models"_s,
         u"models"_s,
         {u"pairing"_s, u"outputs"_s, u"text"_s, u"recorder"_s, u"alerts"_s, u"forwarding"_s, u"exchange"_s,
          u"history"_s, u"hrv"_s, u"beats"_s, u"doctor"_s, u"configuration"_s, u"operations"_s, u"connection"_s,
          u"store"_s, u"link"_s, u"protocol"_s, u"files"_s, u"base"_s},
         {u"QtQml"_s, u"QtQmlIntegration"_s},
         {}},
        {u"qml"_s,
         u"qml"_s,
         {u"models"_s, u"base"_s},
         {u"QtQml"_s, u"QtQmlIntegration"_s, u"QtQuick"_s, u"QtCharts"_s, u"QtGui"_s},
         {}},
        {u"app/process"_s, u"process"_s, {u"base"_s}, {}, {}},
        {u"app/radio"_s,
         u"radio"_s,
         {u"link/qtbluetooth"_s, u"link/trace"_s, u"link/simulated"_s, u"platform"_s, u"store"_s, u"operations"_s,
          u"connection"_s, u"link"_s, u"protocol"_s, u"files"_s, u"base"_s},
         {},
         {}},
        {u"app/publishing"_s,
         u"publishing"_s,
         {u"outputs/server"_s, u"outputs/file"_s, u"outputs/push"_s, u"outputs/osc"_s, u"outputs/mqtt"_s,
          u"outputs/sensor"_s, u"outputs"_s, u"text"_s, u"base"_s},
         {},
         {}},
        {u"app/cli"_s,
         u"cli"_s,
         {u"radio"_s,    u"publishing"_s, u"process"_s,       u"outputs"_s,    u"link/trace"_s, u"link/simulated"_s,
          u"text"_s,     u"recorder"_s,   u"exchange"_s,      u"history"_s,    u"doctor"_s,     u"platform"_s,
          u"store"_s,    u"probe"_s,      u"configuration"_s, u"operations"_s, u"connection"_s, u"link"_s,
          u"protocol"_s, u"files"_s,      u"base"_s,          u"hrv"_s,        u"beats"_s},
         {u"QtDBus"_s, u"QtCrypto"_s},
         {}},
        {u"app/manual"_s,
         u"manual"_s,
         {u"app"_s, u"cli"_s, u"link/simulated"_s, u"exchange"_s, u"text"_s, u"protocol"_s, u"files"_s, u"store"_s,
          u"outputs"_s},
         {},
         {}},
        {u"app"_s, u"app"_s, {u"*"_s}, {u"*"_s}, {}},
    };
    return table;
}

const Rule *ruleOf(const QString &path)
{
    const auto found
        = std::ranges::find_if(rules(), [&](const Rule &rule) { return path.startsWith(rule.folder + u'/'); });
    return found == rules().end() ? nullptr : &*found;
}

// The layer of an included header, empty when it names no layer.
QString layerOfHeader(const QString &header)
{
    const auto found
        = std::ranges::find_if(rules(), [&](const Rule &rule) { return header.startsWith(rule.layer + u'/'); });
    return found == rules().end() ? QString() : found->layer;
}

// The Qt module that ships <header>, named after its include folder; empty for the standard library.
QStringList modulesOfHeader(const QString &header)
{
    if (header.contains(u"QtCrypto"_s))
        return {u"QtCrypto"_s};
    if (header.contains(u"keychain"_s, Qt::CaseInsensitive))
        return {u"Keychain"_s};
    if (header.startsWith(u"Qt"_s) && header.contains(u'/'))
        return {header.section(u'/', 0, 0)};
    QStringList modules;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (headers.exists(module + u'/' + header))
            modules.append(module);
    }
    return modules;
}

bool allows(const QStringList &allowed, const QString &name)
{
    return allowed.contains(u"*"_s) || allowed.contains(name);
}

QString reasonAgainstOwn(const Rule &rule, const QString &header)
{
    const QString layer = layerOfHeader(header);
    if (layer.isEmpty() || layer == rule.layer || allows(rule.mayInclude, layer))
        return {};
    return u"%1 must not know %2 (\"%3\")"_s.arg(rule.layer, layer, header);
}

QString reasonAgainstSystem(const Rule &rule, const QString &header)
{
    if (rule.never.contains(header))
        return u"%1 works on values only, without <%2>"_s.arg(rule.layer, header);
    const QStringList modules = modulesOfHeader(header);
    const bool allowed = modules.isEmpty() || modules.contains(u"QtCore"_s)
        || std::ranges::any_of(modules, [&](const QString &module) { return allows(rule.modules, module); });
    return allowed ? QString() : u"%1 must not use %2 (<%3>)"_s.arg(rule.layer, modules.first(), header);
}

} // namespace

QStringList ruledFolders()
{
    QStringList folders;
    for (const Rule &rule : rules())
        folders.append(rule.folder);
    return folders;
}

QStringList includeViolations(const QString &path, const QByteArray &source)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    const Rule *rule = ruleOf(path);
    if (!rule)
        return {u"%1:1: no include rule covers this folder"_s.arg(path)};

    QStringList violations;
    int number = 0;
    for (const QString &line : QString::fromUtf8(source).split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = include.match(line);
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const QString reason
            = match.captured(1) == u"<"_s ? reasonAgainstSystem(*rule, header) : reasonAgainstOwn(*rule, header);
        if (!reason.isEmpty())
            violations.append(u"%1:%2: %3"_s.arg(path).arg(number).arg(reason));
    }
    return violations;
}

QStringList linkViolations(const QString &path, const QByteArray &listFile)
{
    static const QRegularExpression linked(uR"(\bNeobeat::(\w+))"_s);
    static const QRegularExpression comment(u"#[^\n]*"_s);
    const Rule *rule = ruleOf(path);
    if (!rule)
        return {};

    QStringList violations;
    for (const QRegularExpressionMatch &match : linked.globalMatch(QString::fromUtf8(listFile).remove(comment))) {
        const QString target = match.captured(1).toLower();
        const auto named
            = [&](const Rule &other) { return other.layer.section(u'/', -1) == target && other.layer != rule->layer; };
        const auto found = std::ranges::find_if(rules(), named);
        if (found != rules().end() && !allows(rule->mayInclude, found->layer))
            violations.append(u"%1: %2 must not link %3"_s.arg(path, rule->layer, match.captured()));
    }
    return violations;
}

} // namespace neobeat::test
