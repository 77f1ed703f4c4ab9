// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/autostartfile.h"

#include "files/inputfile.h"
#include "files/outputfile.h"
#include "files/renamefile.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto fileTime = 2s;
constexpr qint64 largestEntry = 64 * 1024;

/// Found in the path, a program may be moved; TryExec and Exec then need no folder.
QString shortestName(const QString &program)
{
    const QFileInfo file(program);
    const QString found = QStandardPaths::findExecutable(file.fileName());
    const bool isThis = !found.isEmpty() && QFileInfo(found).canonicalFilePath() == file.canonicalFilePath();
    return isThis ? file.fileName() : program;
}

/// A string value of a desktop entry.
QString entryValue(QString text)
{
    return text.replace(u'\\', u"\\\\"_s);
}

/// An argument of Exec, quoted: first for the command line, which also knows field codes, then as a string value.
QString execArgument(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar character : text) {
        if (u"\"`$\\"_s.contains(character))
            quoted += u'\\';
        quoted += character;
        if (character == u'%')
            quoted += u'%';
    }
    return entryValue(quoted + u'"');
}

QByteArray entryFor(const QString &program)
{
    const QString name = shortestName(program);
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Neobeat\n"
           "Icon=io.github.neobeat.Neobeat\n"
           "Exec=%1 --hidden\n"
           "TryExec=%2\n"
           "Terminal=false\n"
           "StartupNotify=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(execArgument(name), entryValue(name))
               .toUtf8();
}

/// The lines of the one group that matters.
QList<QByteArray> entryLines(const QByteArray &content)
{
    QList<QByteArray> lines;
    bool isInside = false;
    for (const QByteArray &line : content.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith('['))
            isInside = trimmed == "[Desktop Entry]";
        else if (isInside)
            lines.append(trimmed);
    }
    return lines;
}

bool says(const QList<QByteArray> &lines, const QByteArray &key, const QByteArray &value)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
        const qsizetype sign = line.indexOf('=');
        return sign > 0 && line.left(sign).trimmed() == key && line.mid(sign + 1).trimmed() == value;
    });
}

} // namespace

AutostartFile::AutostartFile(const QString &folder, const QString &program, QObject *parent)
    : Autostart(parent)
    , m_file(folder + u"/io.github.neobeat.Neobeat.desktop"_s)
    , m_program(program)
    , m_state(readState())
{
}

QString AutostartFile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
}

Autostart::State AutostartFile::readState() const
{
    const auto content = readWhole(m_file, {largestEntry, fileTime});
    if (!content)
        return State::Off;
    const QList<QByteArray> lines = entryLines(*content);
    const bool isOff
        = lines.isEmpty() || says(lines, "Hidden", "true") || says(lines, "X-GNOME-Autostart-enabled", "false");
    return isOff ? State::Off : State::On;
}

void AutostartFile::setEnabled(bool enabled)
{
    OutputKind kind;
    kind.audience = OutputKind::Audience::ByUmask;
    kind.makesFolder = true;
    kind.time = fileTime;
    const Error error = enabled ? writeWhole(m_file, entryFor(m_program), kind) : removeFile(m_file);
    m_problem = error ? Problem::NotWritten : Problem::None;
    m_state = readState();
    Q_EMIT changed();
}

void AutostartFile::refresh()
{
    if (const State state = readState(); std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

} // namespace neobeat
