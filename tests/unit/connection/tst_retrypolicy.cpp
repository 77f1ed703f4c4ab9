// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/retrypolicy.h"
#include "support/testprogram.h"

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
    void whatALinkMayHaveGarbledIsTriedAgain();
    void onlyWhatAPersonHasToMendIsFinal();
};

void TestRetryPolicy::whatALinkMayHaveGarbledIsTriedAgain()
{
    const QMetaEnum codes = QMetaEnum::fromType<Code>();
    for (int i = 0; i < codes.keyCount(); ++i) {
        const Error error{Code(codes.value(i)), {}};
        const bool isOfTheMoment = error.code == Code::LinkLost || error.code == Code::ConnectFailed
            || error.code == Code::ConnectAborted || error.code == Code::ServicesChanged
            || error.code == Code::UnexpectedAuthReply;
        QVERIFY2(isWorthASecondTry(error) == isOfTheMoment, codes.key(i));
    }
}

void TestRetryPolicy::onlyWhatAPersonHasToMendIsFinal()
{
    const QMetaEnum codes = QMetaEnum::fromType<Code>();
    for (int i = 0; i < codes.keyCount(); ++i) {
        const Error error{Code(codes.value(i)), {}};
        const bool needsPerson = error.code == Code::KeyRejected || error.code == Code::KeyMissing
            || error.code == Code::CryptoUnavailable;
        QVERIFY2(isFinal(error) == needsPerson, codes.key(i));
        QVERIFY(!(isFinal(error) && isWorthASecondTry(error)));
    }
}

NEOBEAT_TEST(TestRetryPolicy)
#include "tst_retrypolicy.moc"
