// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/stationarity.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>

using namespace neobeat::hrv;

class TestStationarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reverseArrangementsAreCounted();
    void oneOfFiftyWithoutATrendIsRefused();
    void aTrendOfEitherIsRefused();
};

using Parts = std::array<double, stationarityParts>;

void TestStationarity::reverseArrangementsAreCounted()
{
    // Value by value, how many later ones are less.
    QCOMPARE(reverseArrangements(std::array{5., 3., 8., 9., 4., 1., 7., 5.}), 3 + 1 + 4 + 4 + 1 + 0 + 1);
    QCOMPARE(reverseArrangements({}), 0);
    QCOMPARE(reverseArrangements(std::array{1., 1., 1.}), 0);
}

// The share of each number of reverse arrangements among all orders of ten values, by the recurrence of their counts.
void TestStationarity::oneOfFiftyWithoutATrendIsRefused()
{
    std::vector<double> shares{1}; // of orders with that many reverse arrangements
    for (int values = 2; values <= stationarityParts; ++values) {
        std::vector<double> more(shares.size() + std::size_t(values) - 1);
        for (std::size_t reversed = 0; reversed < shares.size(); ++reversed) {
            for (std::size_t added = 0; added < std::size_t(values); ++added)
                more[reversed + added] += shares[reversed] / values;
        }
        shares = more;
    }
    double refused = 0;
    for (int reversed = 0; reversed < int(shares.size()); ++reversed) {
        // An order with that many: the largest values come first as long as they are not too many.
        Parts parts{};
        int left = reversed;
        std::vector<double> values(parts.size());
        std::iota(values.begin(), values.end(), 1);
        for (double &part : parts) {
            const auto taken = std::min(left, int(values.size()) - 1);
            part = values[std::size_t(taken)];
            values.erase(values.begin() + taken);
            left -= taken;
        }
        QCOMPARE(reverseArrangements(parts), reversed);
        Parts neutral{5, 6, 4, 7, 3, 8, 2, 9, 1, 10};
        if (!isStationary(parts, neutral))
            refused += shares[std::size_t(reversed)];
    }
    QVERIFY2(refused > 0.01 && refused < 0.02, qPrintable(QString::number(refused)));
}

void TestStationarity::aTrendOfEitherIsRefused()
{
    constexpr Parts none{5, 6, 4, 7, 3, 8, 2, 9, 1, 10};
    constexpr Parts rising{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    Parts falling = rising;
    std::ranges::reverse(falling);
    QVERIFY(isStationary(none, none));
    QVERIFY(!isStationary(rising, none));
    QVERIFY(!isStationary(falling, none));
    QVERIFY(!isStationary(none, rising));
    QVERIFY(!isStationary(none, falling));
}

NEOBEAT_TEST(TestStationarity)
#include "tst_stationarity.moc"
