// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysteps.h"
#include "support/testprogram.h"

#include <QPointingDevice>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// The curve of the History page, operated by touch and by dragging.
class TestHistoryGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fingers = QTest::createTouchDevice(); }
    void init();
    void cleanup();
    void twoFingersZoomAboutTheirMiddle();
    void oneFingerMovesTheWindow();
    void aTapReadsAndTwoShowThePage();
    void theMouseDragsTheWindow();
    void theSidewaysWheelMovesTheWindow();

private:
    TimeRange shown() const { return m_window->backend().historyView().chart()->visibleRange(); }
    /// A point of the curve, as fractions of its width and height.
    QPoint at(double across, double down = 0.5) const;
    /// Two touch points, that far on both sides of the middle.
    void placeFingers(double apart);
    void liftFingers();
    void drag(double from, double to);
    void tap(double across);

    QPointingDevice *m_fingers = nullptr; // lives as long as the program
    std::unique_ptr<FilledHistory> m_history;
    std::unique_ptr<WindowDriver> m_window;
    QQuickItem *m_curve = nullptr;
    QPoint m_left;
    QPoint m_right;
};

void TestHistoryGestures::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_history = std::make_unique<FilledHistory>();
    m_window = std::make_unique<WindowDriver>(QString(), m_history->settingsFile());
    QVERIFY(openHistory(*m_window));
    m_curve = m_window->item(curveName(*m_window));
    QVERIFY(m_curve);
}

void TestHistoryGestures::cleanup()
{
    m_window.reset();
    m_history.reset();
}

QPoint TestHistoryGestures::at(double across, double down) const
{
    return m_curve->mapToScene({m_curve->width() * across, m_curve->height() * down}).toPoint();
}

void TestHistoryGestures::placeFingers(double apart)
{
    const QPoint left = at(0.5 - apart);
    const QPoint right = at(0.5 + apart);
    auto touch = QTest::touchEvent(&m_window->window(), m_fingers);
    if (m_left.isNull())
        touch.press(1, left).press(2, right);
    else
        touch.move(1, left).move(2, right);
    touch.commit();
    m_left = left;
    m_right = right;
}

void TestHistoryGestures::liftFingers()
{
    QTest::touchEvent(&m_window->window(), m_fingers).release(1, m_left).release(2, m_right);
    m_left = m_right = {};
}

void TestHistoryGestures::drag(double from, double to)
{
    constexpr int steps = 20;
    QTest::touchEvent(&m_window->window(), m_fingers).press(1, at(from));
    for (int step = 1; step <= steps; ++step)
        QTest::touchEvent(&m_window->window(), m_fingers).move(1, at(from + (to - from) * step / steps));
    QTest::touchEvent(&m_window->window(), m_fingers).release(1, at(to));
}

void TestHistoryGestures::tap(double across)
{
    QTest::touchEvent(&m_window->window(), m_fingers).press(1, at(across));
    QTest::touchEvent(&m_window->window(), m_fingers).release(1, at(across));
}

void TestHistoryGestures::twoFingersZoomAboutTheirMiddle()
{
    const TimeRange whole = shown();
    for (double apart = 0.05; apart < 0.31; apart += 0.01)
        placeFingers(apart);
    liftFingers();
    const TimeRange zoomed = shown();
    QVERIFY(zoomed.length() < whole.length() / 2);
    QVERIFY(zoomed.from > whole.from && zoomed.to < whole.to);

    for (double apart = 0.3; apart > 0.1; apart -= 0.01)
        placeFingers(apart);
    liftFingers();
    QVERIFY(shown().length() > zoomed.length());
}

void TestHistoryGestures::oneFingerMovesTheWindow()
{
    const TimeRange before = shown();
    drag(0.4, 0.7);
    const TimeRange after = shown();
    QCOMPARE(after.length(), before.length());
    QVERIFY(after.from < before.from);
    drag(0.7, 0.4);
    QVERIFY(shown().from > after.from);
}

void TestHistoryGestures::aTapReadsAndTwoShowThePage()
{
    tap(0.85);
    const QString curve = curveName(*m_window);
    QVERIFY(m_window->waitFor(u"the reading under the finger"_s, [&] {
        const QString words = m_window->description(curve);
        return words.contains(u'·') && words.contains(u"100 bpm"_s);
    }));
    QVERIFY(m_window->shows(u"Reset zoom"_s));
    tap(0.85);
    tap(0.85);
    QVERIFY(m_window->hides(u"Reset zoom"_s));
}

void TestHistoryGestures::theMouseDragsTheWindow()
{
    const TimeRange before = shown();
    QTest::mousePress(&m_window->window(), Qt::LeftButton, {}, at(0.4));
    for (double across = 0.42; across < 0.71; across += 0.02)
        QTest::mouseMove(&m_window->window(), at(across));
    QTest::mouseRelease(&m_window->window(), Qt::LeftButton, {}, at(0.7));
    QCOMPARE(shown().length(), before.length());
    QVERIFY(shown().from < before.from);
}

void TestHistoryGestures::theSidewaysWheelMovesTheWindow()
{
    const TimeRange before = shown();
    QVERIFY(turnWheel(*m_window, true, Qt::ShiftModifier));
    QCOMPARE(shown().length(), before.length());
    QVERIFY(shown().from != before.from);
}

static int runTestHistoryGestures(int argc, char **argv)
{
    TestHistoryGestures test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestHistoryGestures)

#include "tst_historygestures.moc"
