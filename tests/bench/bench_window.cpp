// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "bench/measure.h"

#include <QApplication>
#include <QFile>
#include <QQuickWindow>
#include <QtCrypto>

#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <functional>

using namespace neobeat;
using namespace neobeat::bench;

namespace {

constexpr std::chrono::seconds settling{3};
constexpr std::chrono::seconds window{20};

QByteArrayList fieldsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ') : QByteArrayList();
}

// Since the kernel started this program; accurate to 10 ms.
double millisecondsSinceStart()
{
    timespec now = {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started
        = fieldsOf(QStringLiteral("/proc/self/stat")).value(21).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000;
}

double processorSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentMegabytes()
{
    const double pages = fieldsOf(QStringLiteral("/proc/self/statm")).value(1).toDouble();
    return pages * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

// Calls back once, when the first frame of the first window is on the screen.
class FirstFrame : public QObject
{
public:
    explicit FirstFrame(std::function<void()> shown)
        : m_shown(std::move(shown))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *quickWindow = event->type() == QEvent::Show ? qobject_cast<QQuickWindow *>(watched) : nullptr;
        if (quickWindow) {
            QCoreApplication::instance()->removeEventFilter(this);
            connect(quickWindow, &QQuickWindow::frameSwapped, this, m_shown, Qt::SingleShotConnection);
        }
        return false;
    }

private:
    std::function<void()> m_shown;
};

// Measures while the program streams: first with the window shown, then hidden; ends the program.
class Streaming
{
public:
    explicit Streaming(Application &application)
        : m_application(application)
    {
    }

    // Measures from the first reading on, so that there certainly are readings.
    void begin()
    {
        Backend &backend = *m_application.backend();
        QObject::connect(
            &backend.connection(), &WatchConnection::heartRateReceived, &m_application,
            [this] {
                QTimer::singleShot(settling, &m_application, [this] { measure("window visible", [this] { hide(); }); });
            },
            Qt::SingleShotConnection);
        backend.connectionModel().trySimulatedWatch();
        backend.connectionModel().startHeartRate();
    }

private:
    void hide()
    {
        m_application.window()->hide();
        QTimer::singleShot(settling, &m_application,
                           [this] { measure("window hidden", [this] { m_application.quit(); }); });
    }

    template<typename Next>
    void measure(const char *how, Next next)
    {
        const double before = processorSeconds();
        QTimer::singleShot(window, &m_application, [how, before, next] {
            const double percent = (processorSeconds() - before) / double(window.count()) * 100;
            report(qPrintable(QStringLiteral("processor while streaming, %1").arg(QLatin1StringView(how))), percent,
                   "%");
            report(qPrintable(QStringLiteral("memory while streaming, %1").arg(QLatin1StringView(how))),
                   residentMegabytes(), "MB");
            next();
        });
    }

    Application &m_application;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication qtApplication(argc, argv);
    const QCA::Initializer crypto;
    CommandLine line;
    line.scenario = Scenario();
    Application application(line);
    Streaming streaming(application);
    QObject::connect(&application, &Application::finished, &qtApplication, &QApplication::exit, Qt::QueuedConnection);
    const FirstFrame firstFrame([&streaming] {
        report("program start to first frame", millisecondsSinceStart(), "ms");
        streaming.begin();
    });
    application.start();
    return QApplication::exec();
}
