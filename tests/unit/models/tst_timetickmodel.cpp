// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "models/chart/timetickmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

/// A visible range without a curve.
class BareSource : public ChartSource
{
public:
    qreal visibleStart() const override { return m_start; }
    qreal visibleEnd() const override { return m_end; }
    int axisMinimum() const override { return 50; }
    int axisMaximum() const override { return 110; }
    int minimum() const override { return -1; }
    int average() const override { return -1; }
    int maximum() const override { return -1; }
    QList<HeartRateSegment> segments(int) override { return {}; }
    int heightAt(qreal) const override { return -1; }
    QString readOutAt(qreal) const override { return {}; }

    void show(qreal start, qreal end)
    {
        m_start = start;
        m_end = end;
        Q_EMIT rangeChanged();
    }

private:
    qreal m_start = 0;
    qreal m_end = 0;
};

using neobeat::ms::minute;
constexpr qreal noon = 1'772'452'800'000;

} // namespace

class TestTimeTickModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); } // The expected columns and ticks are whole hours.
    void init();
    void rowsAreTheTicksOfTheWindow();
    void movingKeepsTheRowsVisible();
    void rowsAreRightWhereverTheWindowGoes();
    void anotherStepBeginsAgain();

private:
    QStringList labels() const;

    std::unique_ptr<BareSource> m_source;
    std::unique_ptr<TimeTickModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTimeTickModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = std::make_unique<TimeTickModel>();
    m_source = std::make_unique<BareSource>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_source->show(noon, noon + 60 * minute);
    m_model->setSource(m_source.get());
    m_model->setRoom(6);
}

QStringList TestTimeTickModel::labels() const
{
    QStringList words;
    for (int row = 0; row < m_model->rowCount(); ++row)
        words.append(m_model->index(row).data(TimeTickModel::LabelRole).toString());
    return words;
}

void TestTimeTickModel::rowsAreTheTicksOfTheWindow()
{
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(m_model->index(0).data(TimeTickModel::TimeRole).toReal(), noon);
    QCOMPARE(m_model->index(1).data(TimeTickModel::TimeRole).toReal(), noon + 10 * minute);
    QVERIFY(labels()[1].endsWith(u":10"_s));
    QVERIFY(!m_model->index(1).data(TimeTickModel::StrongRole).toBool());
}

void TestTimeTickModel::movingKeepsTheRowsVisible()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_source->show(noon + 5 * minute, noon + 65 * minute);
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 0);
    m_source->show(noon - 5 * minute, noon + 55 * minute);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestTimeTickModel::rowsAreRightWhereverTheWindowGoes()
{
    for (const int shift : {0, 3, 17, 170, 100, -40, -41, 3'000, 2'990}) {
        m_source->show(noon + shift * minute, noon + (shift + 60) * minute);
        const QStringList moved = labels();
        TimeTickModel fresh;
        fresh.setSource(m_source.get());
        fresh.setRoom(6);
        QCOMPARE(m_model->rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(moved[row], fresh.index(row).data(TimeTickModel::LabelRole).toString());
    }
}

void TestTimeTickModel::anotherStepBeginsAgain()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_source->show(noon, noon + 600 * minute);
    QCOMPARE(reset.size(), 1);
    m_model->setRoom(3);
    QCOMPARE(reset.size(), 2);
}

NEOBEAT_TEST(TestTimeTickModel)

#include "tst_timetickmodel.moc"
