// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: neobeat-fuzz NAME FILE replays one input; neobeat-fuzz NAME FOLDER… runs every
// file of the folders, and every line of files that end in .seeds (tests/fuzz/seeds), and then inputs made from them.
// NEOBEAT_TEST_SEED=N makes different ones.
#include "fuzztarget.h"
#include "mutator.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace {

using namespace neobeat::fuzz;

constexpr int mutationCount = 3000;
constexpr qint64 enoughMilliseconds = 700;
constexpr unsigned secondsPerInput = 20;
QByteArray current; // the input being tested, for the signal handler

void say(const char *text, std::size_t size)
{
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text, size);
}

/// Runs in a crashed program, so it only calls write().
extern "C" void showInput(int signalNumber)
{
    constexpr char digits[] = "0123456789abcdef";
    constexpr char introduction[]
        = "The input that broke it, in hex (xxd -r -p makes a file of it, neobeat-fuzz TARGET FILE runs it):\n";
    say(introduction, sizeof introduction - 1);
    for (const char byte : std::as_const(current)) {
        const char pair[] = {digits[static_cast<unsigned char>(byte) >> 4], digits[byte & 0xf]};
        say(pair, sizeof pair);
    }
    say("\n", 1);
    std::signal(signalNumber, SIG_DFL);
    std::raise(signalNumber);
}

/// A sanitizer with its own handler reports more, and then aborts.
void listenTo(int signalNumber)
{
    const auto earlier = std::signal(signalNumber, showInput);
    if (earlier != SIG_DFL)
        std::signal(signalNumber, earlier);
}

void tryOne(const QByteArray &input)
{
    current = input;
    ::alarm(secondsPerInput);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "every input can be read");
    return file.readAll();
}

bool isSeeds(const QString &path)
{
    return path.endsWith(u".seeds");
}

QList<QByteArray> readInputs(const QStringList &paths)
{
    QList<QByteArray> inputs;
    for (const QString &path : paths) {
        const QDir folder(path);
        if (isSeeds(path))
            for (const QByteArray &line : contentOf(path).split('\n'))
                inputs.append(QByteArray::fromPercentEncoding(line));
        else if (!QFileInfo(path).isDir())
            inputs.append(contentOf(path));
        else
            for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
                inputs.append(contentOf(folder.filePath(name)));
    }
    return inputs;
}

int tryMutations(const QList<QByteArray> &inputs, quint32 seed)
{
    QElapsedTimer elapsed;
    elapsed.start();
    Mutator mutator(inputs, seed);
    int count = 0;
    while (count < mutationCount && elapsed.elapsed() < enoughMilliseconds) {
        tryOne(mutator.next());
        ++count;
    }
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    for (const int signalNumber : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGALRM})
        listenTo(signalNumber);
    require(argc > 1 && choose(argv[1]), "there is a target of that name: neobeat-fuzz NAME FILE or FOLDER…");
    QStringList paths;
    for (int i = 2; i < argc; ++i)
        paths.append(QString::fromLocal8Bit(argv[i]));
    const QList<QByteArray> inputs = readInputs(paths);
    require(!inputs.isEmpty(), "there are inputs to run: neobeat-fuzz NAME FILE or FOLDER…");
    for (const QByteArray &input : inputs)
        tryOne(input);

    bool isSet = false;
    const auto wanted = static_cast<quint32>(qEnvironmentVariableIntValue("NEOBEAT_TEST_SEED", &isSet));
    const quint32 seed = isSet ? wanted : 1;
    const bool isReplay = paths.size() == 1 && QFileInfo(paths.first()).isFile() && !isSeeds(paths.first());
    const int mutations = isReplay ? 0 : tryMutations(inputs, seed);
    std::printf("%lld inputs, %d mutations of them, NEOBEAT_TEST_SEED=%u\n", static_cast<long long>(inputs.size()),
                mutations, seed);
    return 0;
}
