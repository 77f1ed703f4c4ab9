// SPDX-License-Identifier: GPL-3.0-or-later
// neobeat-manual KIND PROGRAM DATE: prints the page for man, or the completion for bash, zsh or fish.
#include "files/outputfile.h"
#include "manual/bashcompletion.h"
#include "manual/clidescription.h"
#include "manual/fishcompletion.h"
#include "manual/manualpage.h"
#include "manual/windowdescription.h"
#include "manual/zshcompletion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

QString textFor(const QString &kind, const manual::Program &program, const QString &date)
{
    if (kind == "man"_L1)
        return manual::manualPage(program, u"" NEOBEAT_VERSION ""_s, date);
    if (kind == "bash"_L1)
        return manual::bashCompletion(program);
    return kind == "zsh"_L1 ? manual::zshCompletion(program) : manual::fishCompletion(program);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const bool isCli = words.at(2) == "neobeat-cli"_L1;
    const QString text = textFor(words.at(1), isCli ? manual::describeCli() : manual::describeWindow(), words.at(3));
    const auto file = OutputFile::standardOutput();
    if (!file)
        return 1;
    (*file)->write(text.toUtf8());
    return (*file)->commit() ? 1 : 0;
}
