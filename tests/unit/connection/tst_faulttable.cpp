// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"
#include "support/virtualtimetest.h"

#include <QMetaEnum>
#include <QTest>
#include <QtCrypto>

#include <cstdio>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Connection = WatchConnection::State;
using ReconnectorState = Reconnector::State;

namespace {

constexpr std::array phases{"seeking",   "connecting", "discovering", "authenticating",
                            "preparing", "streaming",  "waiting"};

// The longest back-off and the longest wait of one attempt, which a fault may just have missed.
constexpr auto recoveryLimit = 95s;

} // namespace

/// After every fault in every phase of a connection, heart-rate values arrive again, or it ends as expected.
class TestFaultTable : public QObject
{
    Q_OBJECT

public:
    explicit TestFaultTable(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFaultEndsWell_data();
    void everyFaultEndsWell();
    void cleanupTestCase();

private:
    bool reach(FaultFixture &fixture, const QString &phase);

    VirtualTime &m_time;
    QCA::Initializer m_qca;
    QMap<QString, QMap<QString, QString>> m_table; ///< Fault, phase, result.
    QList<double> m_recoveries;
};

void TestFaultTable::everyFaultEndsWell_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("phase");
    for (int fault = 0; fault < faults().size(); ++fault) {
        for (const char *phase : phases)
            QTest::addRow("%s while %s", faults().at(fault).name, phase) << fault << QString::fromLatin1(phase);
    }
}

/// Runs the fixture up to the phase in which the fault is to begin.
bool TestFaultTable::reach(FaultFixture &fixture, const QString &phase)
{
    const auto activityState = QMetaEnum::fromType<Connection>();
    QString name = phase;
    name[0] = name[0].toUpper();
    bool isState = false;
    const int state = activityState.keyToValue(name.toLatin1().constData(), &isState);
    fixture.connectToWatch(phase != "seeking"_L1);
    if (isState)
        return m_time.runUntil([&] { return fixture.connection.state() == Connection(state); }, 30s);
    if (!m_time.runUntil([&] { return fixture.readings >= 3; }, 60s))
        return false;
    if (phase == "streaming"_L1)
        return true;
    // The watch was out of range, and is back when the fault begins.
    fixture.radio.watch().setInRange(false);
    m_time.runFor(100s);
    const bool isWaiting = fixture.reconnector.state() == ReconnectorState::Waiting
        || fixture.reconnector.state() == ReconnectorState::Trying;
    fixture.radio.watch().setInRange(true);
    return isWaiting;
}

void TestFaultTable::everyFaultEndsWell()
{
    QFETCH(int, fault);
    QFETCH(QString, phase);
    const Fault &row = faults().at(fault);
    FaultFixture fixture(m_time);
    QVERIFY(reach(fixture, phase));
    row.begin(fixture);
    m_time.runFor(row.length);
    row.end(fixture);

    const auto possible = m_time.now();
    const int before = fixture.readings;
    const bool isOver = m_time.runUntil(
        [&] { return fixture.readings > before || fixture.reconnector.state() == ReconnectorState::Off; },
        recoveryLimit);
    QVERIFY2(isOver, qPrintable(u"stuck in %1"_s.arg(QVariant::fromValue(fixture.reconnector.state()).toString())));
    QCOMPARE(fixture.reconnector.error().name(), (Error{row.ending, {}}).name());
    if (row.ending == Error::Code::None) {
        QCOMPARE(fixture.reconnector.state(), ReconnectorState::Connected);
        const double seconds = double((m_time.now() - possible).count()) / 1000;
        m_recoveries.append(seconds);
        m_table[QString::fromLatin1(row.name)][phase] = u"%1 s"_s.arg(seconds, 0, 'f', 1);
    } else {
        QCOMPARE(fixture.reconnector.state(), ReconnectorState::Off);
        m_table[QString::fromLatin1(row.name)][phase] = (Error{row.ending, {}}).name();
    }
    fixture.reconnector.disconnectFromWatch();
    QVERIFY(m_time.runUntil([&] { return fixture.connection.state() == Connection::Idle; }, 30s));
}

void TestFaultTable::cleanupTestCase()
{
    // The table is a result for humans, so it bypasses the log.
    const auto cell = [](const QString &text, int width) { return text.leftJustified(width).toLatin1(); };
    QByteArray out = "\n" + cell(u"fault, then seconds to the next heart rate"_s, 44);
    for (const char *phase : phases)
        out += cell(QString::fromLatin1(phase), 15);
    for (const Fault &fault : faults()) {
        out += "\n" + cell(QString::fromLatin1(fault.name), 44);
        for (const char *phase : phases)
            out += cell(m_table[QString::fromLatin1(fault.name)][QString::fromLatin1(phase)], 15);
    }
    std::sort(m_recoveries.begin(), m_recoveries.end());
    if (!m_recoveries.isEmpty())
        out += "\n" + QByteArray::number(faults().size() * qsizetype(phases.size())) + " cells; median "
            + QByteArray::number(m_recoveries.at(m_recoveries.size() / 2)) + " s, longest "
            + QByteArray::number(m_recoveries.last()) + " s\n";
    std::fputs(out.constData(), stdout);
    QVERIFY(faults().size() * qsizetype(phases.size()) >= 60);
}

NEOBEAT_VIRTUAL_TIME_TEST(TestFaultTable)
#include "tst_faulttable.moc"
