// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/doctormodel.h"
#include "support/fakeradio.h"
#include "support/manualclock.h"
#include "support/memorykeystore.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The findings as the page shows them.
class TestDoctorModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void init();
    void rowsComeInTheOrderOfTheChecks();
    void rolesTellTheFinding();
    void summaryCountsWhatIsBad();
    void anotherStartBeginsAgain();

private:
    struct Fixture
    {
        QTemporaryDir folder;
        FakeRadio radio;
        ManualClock clock;
        Settings settings{folder.filePath(u"settings.ini"_s)};
        MemoryKeyStore secrets;
        MemoryKeyStore file;
        WatchConnection connection{clock};
        Doctor doctor{DoctorContext{radio, connection, settings, {secrets, file}, clock}};
        DoctorModel model{doctor};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };

    void examine();
    QVariant value(int row, DoctorModel::Role role) const
    {
        return m_fixture->model.data(m_fixture->model.index(row), role);
    }

    std::unique_ptr<Fixture> m_fixture;
};

void TestDoctorModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<Fixture>();
    m_fixture->doctor.setLimits({std::chrono::milliseconds(1000), std::chrono::milliseconds(50)});
}

void TestDoctorModel::examine()
{
    m_fixture->model.start();
    QVERIFY(m_fixture->model.isBusy());
    QTRY_VERIFY(!m_fixture->model.isBusy());
}

void TestDoctorModel::rowsComeInTheOrderOfTheChecks()
{
    QCOMPARE(m_fixture->model.count(), 0);
    QCOMPARE(m_fixture->model.summary(), QString());
    QSignalSpy counts(&m_fixture->model, &DoctorModel::countChanged);
    examine();
    QCOMPARE(counts.size(), 13);
    QCOMPARE(m_fixture->model.rowCount(), 13);
    for (int row = 0; row < 13; ++row)
        QCOMPARE(value(row, DoctorModel::CheckRole).toString(), Finding::nameOf(Finding::checks().at(row)));
}

void TestDoctorModel::rolesTellTheFinding()
{
    m_fixture->radio.setState(Radio::State::Off);
    examine();
    QCOMPARE(value(3, DoctorModel::VerdictRole).toString(), u"bad"_s);
    QCOMPARE(value(3, DoctorModel::VerdictTextRole).toString(), u"Bad"_s);
    QCOMPARE(value(3, DoctorModel::TitleRole).toString(), u"Power"_s);
    QCOMPARE(value(3, DoctorModel::TextRole).toString(), u"Bluetooth is switched off."_s);
    QVERIFY(!value(3, DoctorModel::FixRole).toString().isEmpty());
    QCOMPARE(value(5, DoctorModel::VerdictTextRole).toString(), u"Not checked"_s);
    QCOMPARE(m_fixture->model.roleNames().size(), 6);
}

void TestDoctorModel::summaryCountsWhatIsBad()
{
    examine();
    QCOMPARE(m_fixture->model.summary(), u"Nothing is wrong; the notes are worth a look."_s);
    m_fixture->radio.setState(Radio::State::Off);
    examine();
    QCOMPARE(m_fixture->model.summary(), u"1 thing needs attention."_s);
    m_fixture->settings.setWatch({u"00:00:5E:00:53:01"_s, u"Amazfit Neo"_s});
    examine();
    QCOMPARE(m_fixture->model.summary(), u"2 things need attention."_s);
}

void TestDoctorModel::anotherStartBeginsAgain()
{
    examine();
    m_fixture->model.start();
    QCOMPARE(m_fixture->model.count(), 0);
    QCOMPARE(m_fixture->model.summary(), QString());
    m_fixture->model.start(); // Without effect.
    QTRY_COMPARE(m_fixture->model.count(), 13);
}

NEOBEAT_TEST(TestDoctorModel)
#include "tst_doctormodel.moc"
