// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/retrypolicy.h"

#include <QMetaEnum>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void onlyABrokenLinkIsTriedAgain();
};

void TestRetryPolicy::onlyABrokenLinkIsTriedAgain()
{
    const QMetaEnum codes = QMetaEnum::fromType<Code>();
    for (int i = 0; i < codes.keyCount(); ++i) {
        const Error error{Code(codes.value(i)), {}};
        const bool isBrokenLink = error.code == Code::LinkLost || error.code == Code::ConnectFailed;
        QVERIFY2(isWorthASecondTry(error) == isBrokenLink, codes.key(i));
    }
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
