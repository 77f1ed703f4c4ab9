// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/watchlistmodel.h"
#include "protocol/recognition.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

Advertisement neo(int number, std::optional<int> rssi = -60)
{
    Advertisement result;
    result.address = u"00:00:5E:00:53:%1"_s.arg(number, 2, 16, QChar(u'0')).toUpper();
    result.name = u"Amazfit Neo"_s;
    result.rssi = rssi;
    return result;
}

Advertisement other(int number, std::optional<int> rssi = -60)
{
    Advertisement result = neo(number, rssi);
    result.name = u"Speaker"_s;
    return result;
}

} // namespace

/// The list of found watches: supported ones first, and no row moves by itself.
class TestWatchListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rolesTellTheAdvertisement();
    void unknownNameAndSignalAreShown();
    void barsFollowTheSignal_data();
    void barsFollowTheSignal();
    void strongerWatchesComeFirst();
    void rowsStayWhereTheyAreWhenTheSignalChanges();
    void onlyChangedRolesAreSignalled();
    void othersAreHiddenUntilAskedFor();
    void watchWhoseNameComesLateMovesUp();
    void watchThatTurnsOutToBeAnotherMovesDown();
    void clearedListIsEmpty();
    void rowsOutsideAreEmpty();
    void anyOrderOfReportsKeepsTheModelSound();

private:
    QStringList tails() const
    {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row)
            list << m_model->data(m_model->index(row), WatchListModel::AddressTailRole).toString().right(2);
        return list;
    }
    QVariant value(int row, WatchListModel::Role role) const { return m_model->data(m_model->index(row), role); }

    std::unique_ptr<WatchListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestWatchListModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tester.reset();
    m_model = std::make_unique<WatchListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestWatchListModel::rolesTellTheAdvertisement()
{
    m_model->report(neo(1, -71));
    QCOMPARE(value(0, WatchListModel::NameRole), QVariant(u"Amazfit Neo"_s));
    QCOMPARE(value(0, WatchListModel::AddressRole), QVariant(u"00:00:5E:00:53:01"_s));
    QCOMPARE(value(0, WatchListModel::AddressTailRole), QVariant(u"53:01"_s));
    QCOMPARE(value(0, WatchListModel::RssiRole), QVariant(-71));
    QCOMPARE(value(0, WatchListModel::SupportedRole), QVariant(true));
    const QList<QByteArray> names = m_model->roleNames().values();
    for (const char *name : {"name", "address", "addressTail", "rssi", "signalBars", "supported"})
        QVERIFY2(names.contains(name), name);
}

void TestWatchListModel::unknownNameAndSignalAreShown()
{
    Advertisement nameless = neo(1, std::nullopt);
    nameless.name.clear();
    nameless.manufacturers = {huamiCompany};
    m_model->report(nameless);
    QCOMPARE(value(0, WatchListModel::NameRole), QVariant(u"Unnamed"_s));
    QVERIFY(!value(0, WatchListModel::RssiRole).isValid());
    QCOMPARE(value(0, WatchListModel::SignalBarsRole), QVariant(-1));
}

void TestWatchListModel::barsFollowTheSignal_data()
{
    QTest::addColumn<int>("rssi");
    QTest::addColumn<int>("bars");
    for (const auto &[rssi, bars] :
         {std::pair(-40, 4), {-60, 4}, {-61, 3}, {-70, 3}, {-71, 2}, {-80, 2}, {-81, 1}, {-90, 1}, {-91, 0}, {-127, 0}})
        QTest::addRow("%d dBm", rssi) << rssi << bars;
}

void TestWatchListModel::barsFollowTheSignal()
{
    QFETCH(int, rssi);
    QFETCH(int, bars);
    m_model->report(neo(1, rssi));
    QCOMPARE(value(0, WatchListModel::SignalBarsRole).toInt(), bars);
}

void TestWatchListModel::strongerWatchesComeFirst()
{
    m_model->setShowAll(true);
    m_model->report(other(1, -30));
    m_model->report(neo(2, -80));
    m_model->report(neo(3, std::nullopt));
    m_model->report(neo(4, -50));
    m_model->report(other(5, -90));
    m_model->report(other(6, -40));
    QCOMPARE(tails(), (QStringList{u"04"_s, u"02"_s, u"03"_s, u"01"_s, u"06"_s, u"05"_s}));
}

void TestWatchListModel::rowsStayWhereTheyAreWhenTheSignalChanges()
{
    m_model->report(neo(1, -50));
    m_model->report(neo(2, -60));
    QSignalSpy moves(m_model.get(), &WatchListModel::rowsMoved);
    QSignalSpy removals(m_model.get(), &WatchListModel::rowsRemoved);
    m_model->report(neo(1, -90));
    QCOMPARE(tails(), (QStringList{u"01"_s, u"02"_s}));
    QCOMPARE(value(0, WatchListModel::RssiRole).toInt(), -90);
    QCOMPARE(moves.count() + removals.count(), 0);
}

void TestWatchListModel::onlyChangedRolesAreSignalled()
{
    m_model->report(neo(1, -61));
    QSignalSpy changes(m_model.get(), &WatchListModel::dataChanged);
    m_model->report(neo(1, -61));
    QCOMPARE(changes.count(), 0);
    m_model->report(neo(1, -62));
    QCOMPARE(changes.takeFirst().at(2).value<QList<int>>(), QList<int>{WatchListModel::RssiRole});
}

void TestWatchListModel::othersAreHiddenUntilAskedFor()
{
    QSignalSpy counts(m_model.get(), &WatchListModel::countChanged);
    QSignalSpy hidden(m_model.get(), &WatchListModel::hiddenCountChanged);
    m_model->report(neo(1));
    m_model->report(other(2));
    m_model->report(other(3));
    m_model->report(other(3, -99));
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(m_model->hiddenCount(), 2);
    QCOMPARE(counts.count(), 1);
    QCOMPARE(hidden.count(), 2);
    m_model->setShowAll(true);
    QCOMPARE(m_model->count(), 3);
    QCOMPARE(m_model->hiddenCount(), 0);
    m_model->setShowAll(false);
    QCOMPARE(tails(), QStringList{u"01"_s});
    QCOMPARE(m_model->hiddenCount(), 2);
}

void TestWatchListModel::watchWhoseNameComesLateMovesUp()
{
    Advertisement late = other(1);
    late.name.clear();
    m_model->report(late);
    QCOMPARE(m_model->count(), 0);
    m_model->report(neo(1));
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(m_model->hiddenCount(), 0);
    QCOMPARE(value(0, WatchListModel::NameRole).toString(), u"Amazfit Neo"_s);
}

void TestWatchListModel::watchThatTurnsOutToBeAnotherMovesDown()
{
    m_model->report(neo(1));
    m_model->report(other(1));
    QCOMPARE(m_model->count(), 0);
    QCOMPARE(m_model->hiddenCount(), 1);
    QCOMPARE(m_model->supportedCount(), 0);
}

void TestWatchListModel::clearedListIsEmpty()
{
    m_model->report(neo(1));
    m_model->report(other(2));
    QSignalSpy counts(m_model.get(), &WatchListModel::countChanged);
    m_model->clear();
    m_model->clear();
    QCOMPARE(m_model->count(), 0);
    QCOMPARE(m_model->hiddenCount(), 0);
    QCOMPARE(counts.count(), 1);
}

void TestWatchListModel::rowsOutsideAreEmpty()
{
    m_model->report(neo(1));
    m_model->report(other(2));
    QVERIFY(m_model->at(0));
    QVERIFY(!m_model->at(-1));
    QVERIFY(!m_model->at(1));
    QCOMPARE(m_model->rowOf(neo(1).address), 0);
    QCOMPARE(m_model->rowOf(other(2).address), -1);
    QCOMPARE(m_model->rowOf(u"00:00:5E:00:53:FF"_s), -1);
}

void TestWatchListModel::anyOrderOfReportsKeepsTheModelSound()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int i = 0; i < 2000; ++i) {
        const int number = random.bounded(20);
        const int rssi = -30 - static_cast<int>(random.bounded(70));
        switch (random.bounded(20)) {
        case 0:
            m_model->setShowAll(!m_model->showsAll());
            break;
        case 1:
            m_model->clear();
            break;
        default:
            m_model->report(random.bounded(2) ? neo(number, rssi) : other(number, rssi));
        }
        bool supported = true;
        for (int row = 0; row < m_model->count(); ++row) {
            const bool isSupported = value(row, WatchListModel::SupportedRole).toBool();
            QVERIFY2(supported || !isSupported, "seed " + QByteArray::number(seed));
            supported = isSupported;
        }
    }
}

NEOBEAT_TEST(TestWatchListModel)
#include "tst_watchlistmodel.moc"
