// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"

#include <QFileInfo>

#include <cstdio>
#include <map>
#include <string>

namespace neobeat::test {

namespace {

std::map<std::string, Run> &entries()
{
    static std::map<std::string, Run> all;
    return all;
}

} // namespace

Entry::Entry(const char *file, Run run)
{
    entries().emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName().toStdString(), run);
}

} // namespace neobeat::test

int main(int argc, char **argv)
{
    using namespace neobeat::test;
    const auto entry = argc > 1 ? entries().find(argv[1]) : entries().end();
    if (entry != entries().end()) {
        argv[1] = argv[0];
        return entry->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "Usage: %s TEST [options of Qt Test]\nTests:\n", argv[0]);
    for (const auto &[name, run] : entries())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
