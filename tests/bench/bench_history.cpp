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
constexpr qint64 patience = 20'000; // milliseconds that a chart may take
constexpr int repetitions = 7; // of what is quick
constexpr int appends = 200;

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

    /// The largest by the smallest.
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
    void measureFile(DataFile &data, const QString &file, const std::vector<qint64> &moments, std::size_t kind);
    template<typename File>
    void measureAppending(const QString &file, std::size_t row);
    void measureOurs(View view, const QString &file);
    void measurePlain(View view, const QString &file);
    Row &viewRow(View view, bool ours) { return m_rows.at(6 + 2 * std::size_t(view) + (ours ? 0 : 1)); }
    void print() const;

    std::span<const qint64> m_sizes;
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
    for (const qint64 size : m_sizes) {
        const QTemporaryDir folder;
        const QString ours = folder.filePath(u"ours.sqlite"_s);
        const QString plain = folder.filePath(u"plain.sqlite"_s);
        const std::vector<qint64> moments = momentsOf(size);
        OurFile ourFile(ours);
        measureFile(ourFile, ours, moments, 0);
        PlainFile plainFile(plain);
        measureFile(plainFile, plain, moments, 1);
        for (const View view : {View::Hour, View::Month, View::TenYears}) {
            measureOurs(view, ours);
            measurePlain(view, plain);
        }
        measureAppending<OurFile>(ours, 4);
        measureAppending<PlainFile>(plain, 5);
        std::fprintf(stderr, "%lld samples done\n", static_cast<long long>(size));
    }
    print();
}

void HistoryBenchmark::measureFile(DataFile &data, const QString &file, const std::vector<qint64> &moments,
                                   std::size_t kind)
{
    const double seconds = data.fill(moments);
    data.close();
    m_rows.at(kind).add(double(bytesOf(file)) / double(moments.size()), 2);
    m_rows.at(2 + kind).add(seconds * 1e6 / double(moments.size()), 2);
}

template<typename File>
void HistoryBenchmark::measureAppending(const QString &file, std::size_t row)
{
    File data(file);
    std::vector<double> times;
    for (int i = 0; i < appends; ++i) {
        QElapsedTimer timer;
        timer.start();
        data.append(dataEnd + i * 1'000);
        times.push_back(double(timer.nsecsElapsed()) / 1e3);
    }
    m_rows.at(row).add(median(times), 0);
}

void HistoryBenchmark::measureOurs(View view, const QString &file)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(m_window.ofOurs(file, view).milliseconds);
    viewRow(view, true).add(median(times), 1);
}

void HistoryBenchmark::measurePlain(View view, const QString &file)
{
    std::vector<double> times;
    do {
        const FirstPixel first = m_window.ofPlain(file, view, patience);
        if (first.rows >= 0) {
            viewRow(view, false).add(first.milliseconds, 0, u" capped at %L1 rows"_s.arg(first.rows));
            return;
        }
        times.push_back(first.milliseconds);
    } while (times.back() < 500 && times.size() < std::size_t(repetitions));
    viewRow(view, false).add(median(times), 1);
}

void HistoryBenchmark::print() const
{
    std::printf("| history | 10^4 samples | 10^5 | 10^6 | 10^7 | largest by smallest |\n|---|--:|--:|--:|--:|--:|\n");
    for (const Row &row : m_rows)
        std::printf("| %s | %s | %s |\n", qPrintable(row.what), qPrintable(row.values.join(u" | "_s)),
                    qPrintable(row.flatness()));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC"); // the calendar of the pages
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // frames as soon as there is something to draw
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QApplication application(argc, argv);
    // A number says how many of the sizes; they grow, and so does the time that it takes.
    const int wanted = argc > 1 ? QByteArray(argv[1]).toInt() : int(sizes.size());
    HistoryBenchmark(std::span(sizes).first(std::size_t(std::clamp(wanted, 1, int(sizes.size()))))).run();
    return 0;
}
