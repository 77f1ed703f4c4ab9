// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "accessibletree.h"
#include "placement.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <QtCrypto>

#include <ctime>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr int timeLimit = 15'000; // ms; a busy machine is slow
constexpr int mostTabs = 60;

CommandLine lineFor(const QString &scenario, const QString &settingsFile)
{
    CommandLine line;
    line.scenario = *Scenario::parse(u"slow=2,hr-interval=100,seed=1,"_s + scenario);
    line.settingsFile = settingsFile;
    return line;
}

/// A time zone in which it is noon now: whenever a test runs, what it puts into the last hours is today's.
void liveWhereItIsNoon()
{
    const int east = 12 - QDateTime::currentDateTimeUtc().time().hour(); // -11 to 12, whole hours
    const QByteArray offset = QByteArray::number(-east); // The time zone database counts them westwards.
    qputenv("TZ", "Etc/GMT" + (east > 0 ? offset : '+' + offset));
    tzset();
}

} // namespace

WindowDriver::WindowDriver(const QString &scenario, const QString &settingsFile)
    : m_backend(lineFor(scenario, settingsFile))
{
    m_engine.load(m_backend.app());
}

bool WindowDriver::open()
{
    if (!m_engine.window())
        return false;
    window().show();
    window().requestActivate();
    m_backend.start();
    return QTest::qWaitForWindowActive(&window(), timeLimit) && draws();
}

bool WindowDriver::resize(const QSize &size)
{
    window().resize(size);
    return waitFor(u"a window of that size"_s, [&] { return window().size() == size; }) && draws();
}

bool WindowDriver::shows(const QString &name)
{
    return waitFor(u"\"%1\""_s.arg(name), [&] { return item(name) != nullptr; });
}

bool WindowDriver::hides(const QString &name)
{
    return waitFor(u"the end of \"%1\""_s.arg(name), [&] { return item(name) == nullptr; });
}

bool WindowDriver::describes(const QString &name, const QString &wanted)
{
    return waitFor(u"\"%1\" as \"%2\""_s.arg(name, wanted), [&] { return description(name) == wanted; });
}

QQuickItem *WindowDriver::item(const QString &name)
{
    return itemOf(accessibleNamed(window(), name));
}

QString WindowDriver::description(const QString &name)
{
    const auto *accessible = accessibleNamed(window(), name);
    return accessible ? accessible->text(QAccessible::Description) : QString();
}

QString WindowDriver::focusedName()
{
    return window().activeFocusItem() ? accessibleName(window().activeFocusItem()) : QString();
}

QStringList WindowDriver::namesOnTabWay()
{
    QStringList way;
    QList<const QQuickItem *> met;
    for (press(Qt::Key_Tab); !met.contains(window().activeFocusItem()) && met.size() < mostTabs; press(Qt::Key_Tab)) {
        met.append(window().activeFocusItem());
        way.append(focusedName());
    }
    return way;
}

bool WindowDriver::click(const QString &name)
{
    if (!isUsable(name) || !draws())
        return false;
    const QQuickItem *target = item(name);
    if (!target || !isWhollyVisible(*target))
        return waitFor(u"all of \"%1\" to be seen"_s.arg(name), [] { return false; });
    const QPointF middle = target->mapToScene({target->width() / 2, target->height() / 2});
    QTest::mouseClick(&window(), Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    return true;
}

bool WindowDriver::tabTo(const QString &name)
{
    if (!isUsable(name))
        return false;
    for (int tabs = 0; tabs < mostTabs && focusedName() != name; ++tabs)
        press(Qt::Key_Tab);
    return waitFor(u"the keyboard on \"%1\""_s.arg(name), [&] { return focusedName() == name; });
}

bool WindowDriver::choose(const QString &name)
{
    if (!tabTo(name))
        return false;
    press(Qt::Key_Space);
    return true;
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&window(), key, modifiers);
}

void WindowDriver::type(const QString &text)
{
    for (const QChar each : text)
        QTest::keyClick(&window(), each.toLatin1());
}

bool WindowDriver::waitFor(const QString &what, const std::function<bool()> &condition)
{
    const bool came = QTest::qWaitFor(condition, timeLimit);
    if (!came)
        qInfo().noquote() << "did not come:" << what << "\nkeyboard:" << focusedName()
                          << "\nthere is:" << accessibleNames(window());
    return came;
}

bool WindowDriver::isUsable(const QString &name)
{
    return waitFor(u"\"%1\" to use"_s.arg(name), [&] { return item(name) && item(name)->isEnabled(); });
}

bool WindowDriver::draws()
{
    // Layouts are updated when the next frame is rendered.
    QSignalSpy drawn(&window(), &QQuickWindow::frameSwapped);
    window().update();
    return drawn.wait(timeLimit);
}

int runWithWindow(QObject &test, int argc, char **argv)
{
    liveWhereItIsNoon();
    QApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const QCA::Initializer crypto;
    QAccessible::setActive(true);
    return QTest::qExec(&test, argc, argv);
}

} // namespace neobeat
