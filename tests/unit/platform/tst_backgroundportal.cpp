// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/backgroundportal.h"
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using AutostartState = Autostart::State;
using Problem = Autostart::Problem;

namespace {

const QString portalName = u"org.freedesktop.portal.Desktop"_s;

QVariantMap both(bool background, bool autostart)
{
    return {{u"background"_s, background}, {u"autostart"_s, autostart}};
}

/// The portal of a desktop.
class PortalStandIn : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")

public:
    explicit PortalStandIn(const QByteArray &address)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLocal8Bit(address), u"portal"_s);
        bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportAllSlots);
        bus.registerService(portalName);
    }
    ~PortalStandIn() override { QDBusConnection::disconnectFromBus(u"portal"_s); }

    /// The user has answered.
    void respond(uint response, const QVariantMap &results)
    {
        auto signal = QDBusMessage::createSignal(m_request, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal << response << results;
        QDBusConnection(u"portal"_s).send(signal);
    }

    QVariantMap options;
    QString givenPath; ///< Used in place of the path agreed on.
    bool forbids = false;

public Q_SLOTS:
    QDBusObjectPath RequestBackground(const QString &, const QVariantMap &wanted)
    {
        if (forbids) {
            sendErrorReply(QDBusError::AccessDenied, u"not for this one"_s);
            return QDBusObjectPath(u"/"_s);
        }
        options = wanted;
        const QString sender = message().service().mid(1).replace(u'.', u'_');
        m_request = givenPath.isEmpty()
            ? u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, wanted.value(u"handle_token"_s).toString())
            : givenPath;
        return QDBusObjectPath(m_request);
    }

private:
    QString m_request;
};

} // namespace

/// Autostart of a program in a sandbox.
class TestBackgroundPortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersAreFollowed_data();
    void answersAreFollowed();
    void theRequestSaysEverything();
    void anOldPortalChoosesThePath();
    void withoutAPortalThereIsNone();
    void aPortalMayForbidIt();
    void silenceEndsAtTheLimit();

private:
    SessionBus m_bus;
    std::unique_ptr<PortalStandIn> m_portal;
};

void TestBackgroundPortal::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_portal = std::make_unique<PortalStandIn>(m_bus.address());
}

void TestBackgroundPortal::cleanup()
{
    m_portal.reset();
    QTRY_VERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(portalName).value());
}

void TestBackgroundPortal::answersAreFollowed_data()
{
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<uint>("response");
    QTest::addColumn<QVariantMap>("results");
    QTest::addColumn<AutostartState>("state");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("agreements");
    const auto Off = AutostartState::Off;
    const auto On = AutostartState::On;
    QTest::newRow("granted") << false << true << 0u << both(true, true) << On << Problem::None << 1;
    // xdg-desktop-portal where no other service starts programs.
    QTest::newRow("background only") << false << true << 0u << both(true, false) << Off << Problem::NoService << 1;
    QTest::newRow("nothing") << false << true << 0u << both(false, false) << Off << Problem::Refused << 1;
    QTest::newRow("denied") << false << true << 1u << both(false, false) << Off << Problem::Refused << 1;
    QTest::newRow("ended otherwise") << false << true << 2u << both(true, true) << Off << Problem::Refused << 1;
    QTest::newRow("switched off") << true << false << 0u << both(true, false) << Off << Problem::None << 1;
    // xdg-desktop-portal asks about the background then, too, and switches it off whatever the answer.
    QTest::newRow("switched off, denied") << true << false << 1u << both(false, false) << Off << Problem::None << 1;
    QTest::newRow("not switched off") << true << false << 2u << QVariantMap() << On << Problem::Refused << 0;
    QTest::newRow("still on") << true << false << 2u << both(true, true) << On << Problem::Refused << 0;
}

void TestBackgroundPortal::answersAreFollowed()
{
    QFETCH(bool, before);
    QFETCH(bool, wanted);
    QFETCH(uint, response);
    QFETCH(QVariantMap, results);
    BackgroundPortal autostart(u"neobeat"_s, u"reason"_s, before);
    QSignalSpy agreements(&autostart, &BackgroundPortal::agreed);
    QCOMPARE(autostart.state(), before ? AutostartState::On : AutostartState::Off);
    autostart.setEnabled(wanted);
    QCOMPARE(autostart.state(), AutostartState::Asking);
    autostart.setEnabled(!wanted); // While asking, nothing else is asked.
    QTRY_VERIFY(!m_portal->options.isEmpty());
    QCOMPARE(m_portal->options.value(u"autostart"_s).toBool(), wanted);
    m_portal->respond(response, results);
    QTRY_VERIFY(autostart.state() != AutostartState::Asking);
    QTEST(autostart.state(), "state");
    QTEST(autostart.problem(), "problem");
    QTEST(int(agreements.size()), "agreements");
    // A second answer does not count.
    m_portal->respond(0, both(true, true));
    m_portal->options.clear();
    autostart.setEnabled(true);
    QTRY_VERIFY(!m_portal->options.isEmpty());
    QCOMPARE(autostart.state(), AutostartState::Asking);
}

void TestBackgroundPortal::theRequestSaysEverything()
{
    BackgroundPortal autostart(u"neobeat"_s, u"To record the heart rate"_s, false);
    autostart.setEnabled(true);
    QTRY_VERIFY(!m_portal->options.isEmpty());
    QCOMPARE(m_portal->options.value(u"reason"_s).toString(), u"To record the heart rate"_s);
    QCOMPARE(m_portal->options.value(u"commandline"_s).toStringList(), (QStringList{u"neobeat"_s, u"--hidden"_s}));
}

void TestBackgroundPortal::anOldPortalChoosesThePath()
{
    m_portal->givenPath = u"/org/freedesktop/portal/desktop/request/1"_s;
    BackgroundPortal autostart(u"neobeat"_s, u"reason"_s, false);
    autostart.setEnabled(true);
    QTRY_VERIFY(!m_portal->options.isEmpty());
    // Listened to only after the path was received.
    QTRY_VERIFY((m_portal->respond(0, both(true, true)), autostart.state() == AutostartState::On));
}

void TestBackgroundPortal::withoutAPortalThereIsNone()
{
    cleanup();
    BackgroundPortal autostart(u"neobeat"_s, u"reason"_s, false);
    autostart.setEnabled(true);
    QTRY_COMPARE(autostart.problem(), Problem::NoService);
    QCOMPARE(autostart.state(), AutostartState::Off);
}

void TestBackgroundPortal::aPortalMayForbidIt()
{
    m_portal->forbids = true;
    BackgroundPortal autostart(u"neobeat"_s, u"reason"_s, false);
    autostart.setEnabled(true);
    QTRY_COMPARE(autostart.problem(), Problem::Refused);
}

void TestBackgroundPortal::silenceEndsAtTheLimit()
{
    BackgroundPortal autostart(u"neobeat"_s, u"reason"_s, true);
    QSignalSpy agreements(&autostart, &BackgroundPortal::agreed);
    autostart.setAnswerLimit(20ms);
    autostart.setEnabled(false);
    QTRY_COMPARE(autostart.problem(), Problem::NoAnswer);
    QCOMPARE(autostart.state(), AutostartState::On);
    QTRY_VERIFY(!m_portal->options.isEmpty());
    // The question of the desktop is still there.
    m_portal->respond(0, both(true, false));
    QTRY_COMPARE(autostart.state(), AutostartState::Off);
    QCOMPARE(autostart.problem(), Problem::None);
    QCOMPARE(agreements.size(), 1);
}

NEOBEAT_TEST(TestBackgroundPortal)
#include "tst_backgroundportal.moc"
