// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomuser.h"

#include "accessibletree.h"
#include "link/simulated/simulatedwatch.h"
#include "placement.h"
#include "wizardsteps.h"

#include <QCoreApplication>
#include <QTest>
#include <QWheelEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr int longestStory = 25;

constexpr Qt::Key keys[]
    = {Qt::Key_Tab,      Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Space,  Qt::Key_Return, Qt::Key_Up,
       Qt::Key_Down,     Qt::Key_Left,   Qt::Key_Right,   Qt::Key_Escape, Qt::Key_Home,   Qt::Key_End,
       Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Plus,    Qt::Key_Minus,  Qt::Key_Delete, Qt::Key_Backspace};
constexpr QSize sizes[] = {{640, 480}, {700, 500}, {760, 900}, {1040, 680}, {1500, 700}};

} // namespace

RandomUser::RandomUser(WindowDriver &window, quint32 seed)
    : m_window(window)
    , m_random(seed)
{
}

void RandomUser::act()
{
    using Act = void (RandomUser::*)();
    static constexpr std::pair<int, Act> acts[] = {
        {45, &RandomUser::click},
        {20, &RandomUser::press},
        {5, &RandomUser::write},
        {5, &RandomUser::turnWheel},
        {10, &RandomUser::pullAtTheWindow},
        {5, &RandomUser::carryTheWatch},
        {4, &RandomUser::changeTheSettings},
        {6, &RandomUser::lookAtTheHistory},
    }; // per cent
    int rest = m_random.bounded(100);
    for (const auto &[share, act] : acts) {
        rest -= share;
        if (rest < 0) {
            (this->*act)();
            break;
        }
    }
    // As a running program does after each event; a test function would postpone it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void RandomUser::click()
{
    QList<QQuickItem *> items;
    for (const QAccessibleInterface *each : accessiblesIn(m_window.window())) {
        QQuickItem *item = itemOf(each);
        if (item && item->isEnabled() && isWhollyVisible(*item))
            items.append(item);
    }
    if (items.isEmpty())
        return;
    QQuickItem *item = oneOf(items);
    tell(u"click "_s + accessibleName(item));
    QTest::mouseClick(&m_window.window(), Qt::LeftButton, {}, placeOf(*item).center().toPoint());
}

void RandomUser::press()
{
    const Qt::Key key = oneOf(keys);
    tell(u"press "_s + QString::fromLatin1(QMetaEnum::fromType<Qt::Key>().valueToKey(key)));
    m_window.press(key);
}

void RandomUser::write()
{
    const QString texts[] = {simulatedKey, u"40"_s, u"Morning run"_s, u"/nowhere/at all.csv"_s, u"0"_s};
    const QString text = oneOf(texts);
    tell(u"type "_s + text);
    m_window.type(text);
}

void RandomUser::turnWheel()
{
    const QPointF place = anywhere();
    const QPoint turn(0, m_random.bounded(-3, 4) * 120);
    tell(u"wheel by %1"_s.arg(turn.y()));
    QWheelEvent event(place, m_window.window().mapToGlobal(place), {}, turn, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&m_window.window(), &event);
}

// Without waiting for it, so that the next action meets a window that is being resized.
void RandomUser::pullAtTheWindow()
{
    const QSize size = oneOf(sizes);
    tell(u"%1 × %2"_s.arg(size.width()).arg(size.height()));
    m_window.window().resize(size);
}

void RandomUser::carryTheWatch()
{
    const bool here = m_random.bounded(2) == 1;
    tell(here ? u"the watch is here"_s : u"the watch is away"_s);
    m_window.backend().simulatedWatch().setInRange(here);
}

void RandomUser::changeTheSettings()
{
    SettingsModel &settings = m_window.backend().settingsModel();
    tell(u"another appearance, another age"_s);
    settings.setAppearance(m_random.bounded(3));
    settings.setAge(m_random.bounded(2) == 0 ? 0 : 40);
}

void RandomUser::lookAtTheHistory()
{
    HistoryView &view = m_window.backend().historyView();
    const bool known = m_random.bounded(3) > 0;
    tell(known ? u"some history"_s : u"the history of an unknown watch"_s);
    view.setWatch(known ? QString() : u"00:00:5E:00:53:7F"_s);
    view.setViewMode(HistoryView::ViewMode(m_random.bounded(3)));
    view.chart()->setPeriod(HistoryModel::Period(m_random.bounded(5)));
}

QPoint RandomUser::anywhere()
{
    return {m_random.bounded(m_window.window().width()), m_random.bounded(m_window.window().height())};
}

void RandomUser::tell(const QString &what)
{
    m_story.append(what);
    if (m_story.size() > longestStory)
        m_story.removeFirst();
}

} // namespace neobeat
