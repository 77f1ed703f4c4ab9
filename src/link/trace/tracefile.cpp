// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/tracefile.h"

#include "base/outsidetext.h"
#include "files/inputfile.h"
#include "link/trace/tracecodec.h"
#include "link/trace/tracelimits.h"

#include <QFileInfo>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto timeLimit = 10s;

} // namespace

std::optional<QString> replayedFile(const QString &simulate)
{
    const QLatin1StringView prefix = "replay:"_L1;
    return simulate.startsWith(prefix) ? std::optional(simulate.sliced(prefix.size())) : std::nullopt;
}

Result<Trace, QString> loadTrace(const QString &fileName)
{
    if (fileName.isEmpty())
        return u"--simulate=replay: needs the name of a trace: --simulate=replay:FILE."_s;
    const auto file = InputFile::open(fileName, {.time = timeLimit});
    if (!file)
        return u"The trace \"%1\" is not there or cannot be read."_s.arg(outsideLine(fileName, longestPath));
    auto trace = TraceCodec::decode((*file)->read(TraceLimits::fileSize + 1));
    if (!trace)
        return trace.error().sentence();
    return std::move(trace).value();
}

std::optional<QString> problemOfTraceTo(const QString &fileName, const std::optional<QString> &played)
{
    if (fileName.isEmpty() || fileName.contains(QChar::Null)) // no file system has such a name
        return u"--trace needs the name of a file."_s;
    const QString shown = outsideLine(fileName, longestPath);
    const QFileInfo info(fileName);
    if (!info.exists()) {
        const QFileInfo folder(info.absolutePath());
        if (folder.isDir() && folder.isWritable())
            return {};
        return u"Nothing can be recorded to \"%1\": its folder is not there or not writable."_s.arg(shown);
    }
    const auto file = InputFile::open(fileName, {.time = timeLimit});
    if (!file || !info.isWritable())
        return u"Nothing can be recorded to \"%1\": it is no file, or not writable."_s.arg(shown);
    const QByteArray beginning = (*file)->read(TraceLimits::lineLength);
    if (!beginning.isEmpty() && !TraceCodec::isTrace(beginning))
        return u"\"%1\" exists and is no trace; name another file for --trace."_s.arg(shown);
    if (played && QFileInfo(*played) == info)
        return u"\"%1\" is being replayed; name another file for --trace."_s.arg(shown);
    return {};
}

std::unique_ptr<OutputFile> openForTracing(const QString &fileName)
{
    if (problemOfTraceTo(fileName))
        return {};
    auto file = OutputFile::open(fileName, {.way = OutputKind::Way::InPlace});
    if (!file)
        return {};
    return std::move(file).value();
}

} // namespace neobeat
