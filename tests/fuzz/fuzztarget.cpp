// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtCrypto>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

namespace neobeat::fuzz {

namespace {

void refuseWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    require(type == QtDebugMsg || type == QtInfoMsg, qPrintable(text));
}

/// What the code under test needs around it.
class Environment
{
public:
    Environment() { qInstallMessageHandler(refuseWarnings); }

    VirtualTime &time() { return m_time; }

private:
    VirtualTime &m_time = VirtualTime::install(); // before the application, which takes ownership
    int m_count = 1;
    char m_name[5] = "fuzz";
    char *m_arguments[2] = {m_name, nullptr};
    QCoreApplication m_application{m_count, m_arguments};
    QCA::Initializer m_crypto;
};

std::map<std::string, Target> &targets()
{
    static std::map<std::string, Target> all;
    return all;
}

Target chosen = nullptr;

/// Never destroyed: libFuzzer exits the program from anywhere.
Environment &environment()
{
    static auto *const environment = new Environment;
    return *environment;
}

} // namespace

KnownTarget::KnownTarget(const char *file, Target target)
{
    const QString name = QFileInfo(QString::fromUtf8(file)).completeBaseName();
    targets().emplace(name.mid(qsizetype(sizeof "fuzz_") - 1).toStdString(), target);
}

bool choose(const char *name)
{
    const auto found = targets().find(name);
    if (found == targets().end())
        return false;
    chosen = found->second;
    return true;
}

VirtualTime &virtualTime()
{
    return environment().time();
}

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", promise);
    std::abort();
}

} // namespace neobeat::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    neobeat::fuzz::virtualTime();
    neobeat::fuzz::chosen(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
