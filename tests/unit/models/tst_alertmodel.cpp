// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/alertmodel.h"
#include "support/fakenotifications.h"
#include "support/modelfixture.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using NotificationSubject = Notification::Subject;

/// Alerts become notifications, or notices in the window.
class TestAlertModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyAlertHasItsSubjectAndSound_data();
    void everyAlertHasItsSubjectAndSound();
    void aSilentAlertHasNoSound();
    void whatIsOverIsRemoved();
    void whatTheDesktopDoesNotShowIsANotice();
    void aLaterNoticeReplacesTheFirst();
    void theConnectionNeedsNoNotice();
    void noticesOfOthersAreNotOurs();

private:
    std::unique_ptr<ModelFixture> m_fixture;
    std::unique_ptr<Alerts> m_alerts;
    std::unique_ptr<FakeNotifications> m_notifications;
    std::unique_ptr<AlertModel> m_model;
};

void TestAlertModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<ModelFixture>();
    m_alerts = std::make_unique<Alerts>(m_fixture->connection, m_fixture->reconnector, m_fixture->settings,
                                        m_fixture->clock);
    m_notifications = std::make_unique<FakeNotifications>();
    m_model = std::make_unique<AlertModel>(*m_alerts, *m_notifications);
}

void TestAlertModel::cleanup()
{
    m_model.reset();
    m_notifications.reset();
    m_alerts.reset();
    m_fixture.reset();
}

void TestAlertModel::everyAlertHasItsSubjectAndSound_data()
{
    QTest::addColumn<Alert::Type>("type");
    QTest::addColumn<NotificationSubject>("subject");
    QTest::addColumn<QString>("sound");
    using Type = Alert::Type;
    QTest::newRow("battery low") << Type::BatteryLow << NotificationSubject::Battery << u"battery-low"_s;
    QTest::newRow("battery full") << Type::BatteryFull << NotificationSubject::Battery << u"battery-full"_s;
    QTest::newRow("lost") << Type::ConnectionLost << NotificationSubject::Connection << u"network-connectivity-lost"_s;
    QTest::newRow("key") << Type::KeyRejected << NotificationSubject::Connection << u"dialog-error"_s;
    QTest::newRow("high") << Type::HeartRateHigh << NotificationSubject::HeartRate << u"dialog-warning"_s;
    QTest::newRow("low") << Type::HeartRateLow << NotificationSubject::HeartRate << u"dialog-warning"_s;
}

void TestAlertModel::everyAlertHasItsSubjectAndSound()
{
    QFETCH(Alert::Type, type);
    Alert alert{type};
    alert.error = {Error::Code::KeyRejected, {}};
    Q_EMIT m_alerts->raised(alert);
    QCOMPARE(m_notifications->shown.size(), 1);
    const auto &[subject, notification] = m_notifications->shown.first();
    QTEST(subject, "subject");
    QTEST(notification.sound, "sound");
    QVERIFY(!notification.title.isEmpty());
    QVERIFY(!notification.text.isEmpty());
    QVERIFY(m_model->notice().isEmpty());
}

void TestAlertModel::aSilentAlertHasNoSound()
{
    Alert alert;
    alert.isSilent = true;
    Q_EMIT m_alerts->raised(alert);
    QCOMPARE(m_notifications->shown.first().second.sound, QString());
}

void TestAlertModel::whatIsOverIsRemoved()
{
    m_notifications->set(Notifications::State::Absent, Notifications::Sound::Unknown);
    Q_EMIT m_alerts->raised({Alert::Type::BatteryLow, 12, 15});
    QVERIFY(!m_model->notice().isEmpty());
    Q_EMIT m_alerts->over(Alert::Subject::Battery);
    QVERIFY(m_model->notice().isEmpty());
    QCOMPARE(m_notifications->closed, QList<NotificationSubject>{NotificationSubject::Battery});
}

void TestAlertModel::whatTheDesktopDoesNotShowIsANotice()
{
    m_notifications->set(Notifications::State::Absent, Notifications::Sound::Unknown);
    QSignalSpy changes(m_model.get(), &AlertModel::noticeChanged);
    Q_EMIT m_alerts->raised({Alert::Type::BatteryLow, 12, 15});
    Q_EMIT m_alerts->raised({Alert::Type::HeartRateHigh, 170, 150, 30});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(m_model->notice(), u"The battery of the watch is low"_s);
    QCOMPARE(m_model->noticeText(), u"The watch has 12 % left."_s);
    m_model->dismissNotice();
    QCOMPARE(m_model->notice(), u"Heart rate above 150 bpm"_s);
    m_model->dismissNotice();
    QVERIFY(m_model->notice().isEmpty());
    QVERIFY(m_model->noticeText().isEmpty());
    m_model->dismissNotice();
    QCOMPARE(changes.size(), 4);
}

void TestAlertModel::aLaterNoticeReplacesTheFirst()
{
    m_notifications->set(Notifications::State::Absent, Notifications::Sound::Unknown);
    for (int level = 15; level > 0; --level)
        Q_EMIT m_alerts->raised({Alert::Type::BatteryLow, level, 15});
    QCOMPARE(m_model->noticeText(), u"The watch has 1 % left."_s);
    m_model->dismissNotice();
    QVERIFY(m_model->notice().isEmpty());
}

void TestAlertModel::theConnectionNeedsNoNotice()
{
    m_notifications->set(Notifications::State::Absent, Notifications::Sound::Unknown);
    Q_EMIT m_alerts->raised({Alert::Type::ConnectionLost, 10, 10});
    QCOMPARE(m_notifications->shown.size(), 1);
    QVERIFY(m_model->notice().isEmpty());
}

void TestAlertModel::noticesOfOthersAreNotOurs()
{
    m_notifications->set(Notifications::State::Absent, Notifications::Sound::Unknown);
    m_notifications->show(NotificationSubject::Program, {u"Neobeat keeps running"_s, {}});
    QVERIFY(m_model->notice().isEmpty());
}

NEOBEAT_TEST(TestAlertModel)
#include "tst_alertmodel.moc"
