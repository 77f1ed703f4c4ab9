// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firstpixel.h"
#include "bench/historyfiles.h"
#include "bench/measure.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <span>

using namespace neobeat;
using namespace neobeat::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint64, 4> sizes{10'000, 100'000, 1'000'000, 10'000'000};
constexpr qint64 timeLimit = 20'000; // milliseconds that a chart may take
constexpr int repetitions = 15; // of quick operations
constexpr int appends = 40;

/// A row of the table: what is measured, and a value for each size.
struct Row
{
    QString what;
    QStringList values;
    std::vector<double> numbers;

    void add(double number, int decimals, const QString &more = {})
    {
        numbers.push_back(number);
        values.append(QString::number(number, 'f', decimals) + more);
    }

    /// The value of the largest size divided by that of the smallest.
    QString flatness() const
    {
        const auto [least, most] = std::ranges::minmax(numbers);
        return QString::number(most / least, 'f', 2);
    }
};

class HistoryBenchmark
{
public:
    explicit HistoryBenchmark(std::span<const qint64> chosen)
        : m_sizes(chosen)
    {
    }

    void run();

private:
    struct Files
    {
        QString ours;
        QString plain;
    };

    Files make(qint64 size);
    void measureFile(DataFile &data, const QString &file, const std::vector<qint64> &moments, std::size_t kind);
    template<typename Measure>
    void inTurns(Row &row, int rounds, int decimals, Measure measure);
    template<typename File>
    double appendSecond(const QString &file);
    void measureFirstPixels(View view);
    void measurePlain(const QString &file, View view, Row &row);
    void print() const;

    std::span<const qint64> m_sizes;
    QTemporaryDir m_folder;
    std::vector<Files> m_files; ///< One for each size.
    qint64 m_appended = 0;
    FirstPixelWindow m_window;
    std::vector<Row> m_rows{
        {u"bytes per sample, ours"_s, {}, {}},
        {u"bytes per sample, plain table"_s, {}, {}},
        {u"insert in bulk, us per sample, ours"_s, {}, {}},
        {u"insert in bulk, us per sample, plain table"_s, {}, {}},
        {u"insert of one second as a transaction, us, ours"_s, {}, {}},
        {u"insert of one second as a transaction, us, plain table"_s, {}, {}},
        {u"first pixel of an hour, ms, ours"_s, {}, {}},
        {u"first pixel of an hour, ms, plain table and append()"_s, {}, {}},
        {u"first pixel of a month, ms, ours"_s, {}, {}},
        {u"first pixel of a month, ms, plain table and append()"_s, {}, {}},
        {u"first pixel of ten years, ms, ours"_s, {}, {}},
        {u"first pixel of ten years, ms, plain table and append()"_s, {}, {}},
    };
};

void HistoryBenchmark::run()
{
    for (const qint64 size : m_sizes)
        m_files.push_back(make(size));
    for (const View view : {View::Hour, View::Month, View::TenYears})
        measureFirstPixels(view);
    // Appends behind the end of the data, so after everything that reads it.
    inTurns(m_rows.at(4), appends, 0, [this](const Files &files) { return appendSecond<OurFile>(files.ours); });
    inTurns(m_rows.at(5), appends, 0, [this](const Files &files) { return appendSecond<PlainFile>(files.plain); });
    print();
}

HistoryBenchmark::Files HistoryBenchmark::make(qint64 size)
{
    const Files files{m_folder.filePath(u"ours-%1.sqlite"_s.arg(size)),
                      m_folder.filePath(u"plain-%1.sqlite"_s.arg(size))};
    const std::vector<qint64> moments = momentsOf(size);
    OurFile ours(files.ours);
    measureFile(ours, files.ours, moments, 0);
    PlainFile plain(files.plain);
    measureFile(plain, files.plain, moments, 1);
    return files;
}

void HistoryBenchmark::measureFile(DataFile &data, const QString &file, const std::vector<qint64> &moments,
                                   std::size_t kind)
{
    const double seconds = data.fill(moments);
    data.close();
    m_rows.at(kind).add(double(bytesOf(file)) / double(moments.size()), 2);
    m_rows.at(2 + kind).add(seconds * 1e6 / double(moments.size()), 2);
}

// All sizes one after the other, many times, so that other load on the computer affects all of them alike.
template<typename Measure>
void HistoryBenchmark::inTurns(Row &row, int rounds, int decimals, Measure measure)
{
    std::vector<std::vector<double>> times(m_files.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < m_files.size(); ++i)
            times[i].push_back(measure(m_files[i]));
    }
    for (const std::vector<double> &ofSize : times)
        row.add(median(ofSize), decimals);
}

// Microseconds of the transaction, without opening the file.
template<typename File>
double HistoryBenchmark::appendSecond(const QString &file)
{
    File data(file);
    data.append(dataEnd + ++m_appended * 1'000); // the first one after opening prepares the statements
    QElapsedTimer timer;
    timer.start();
    data.append(dataEnd + ++m_appended * 1'000);
    return double(timer.nsecsElapsed()) / 1e3;
}

void HistoryBenchmark::measureFirstPixels(View view)
{
    Row &ours = m_rows.at(6 + 2 * std::size_t(view));
    inTurns(ours, repetitions, 1, [&](const Files &files) { return m_window.ofOurs(files.ours, view).milliseconds; });
    Row &plain = m_rows.at(7 + 2 * std::size_t(view));
    for (const Files &files : m_files)
        measurePlain(files.plain, view, plain);
}

void HistoryBenchmark::measurePlain(const QString &file, View view, Row &row)
{
    std::vector<double> times;
    do {
        const FirstPixel first = m_window.ofPlain(file, view, timeLimit);
        if (first.rows >= 0) {
            row.add(first.milliseconds, 0, u" (given up after %L1 points)"_s.arg(first.rows));
            return;
        }
        times.push_back(first.milliseconds);
    } while (times.back() < 500 && times.size() < std::size_t(repetitions));
    row.add(median(times), 1);
}

void HistoryBenchmark::print() const
{
    QStringList sizeNames;
    for (const qint64 size : m_sizes)
        sizeNames.append(u"%L1"_s.arg(size));
    std::printf("| history, by number of samples | %s | largest by smallest |\n|---|%s--:|\n",
                qPrintable(sizeNames.join(u" | "_s)), qPrintable(u"--:|"_s.repeated(sizeNames.size())));
    for (const Row &row : m_rows)
        std::printf("| %s | %s | %s |\n", qPrintable(row.what), qPrintable(row.values.join(u" | "_s)),
                    qPrintable(row.flatness()));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC"); // the calendar that the pages use
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // frames as soon as there is something to draw
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QApplication application(argc, argv);
    // The argument is the number of sizes to measure; they grow, and so does the time needed.
    const int wanted = argc > 1 ? QByteArray(argv[1]).toInt() : int(sizes.size());
    HistoryBenchmark(std::span(sizes).first(std::size_t(std::clamp(wanted, 1, int(sizes.size()))))).run();
    return 0;
}
