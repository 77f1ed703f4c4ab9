// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "support/testprogram.h"

#include <QMetaEnum>
#include <QTest>

using namespace neobeat;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void noErrorIsFalse();
    void everyOtherCodeIsTrueAndNamed();
    void equalNeedsCodeAndDetail();
    void travelsInAVariant();
};

void TestError::noErrorIsFalse()
{
    QVERIFY(!Error());
    QCOMPARE(Error().name(), QStringLiteral("None"));
}

void TestError::everyOtherCodeIsTrueAndNamed()
{
    const auto codes = QMetaEnum::fromType<Error::Code>();
    QVERIFY(codes.keyCount() > 20);
    for (int i = 1; i < codes.keyCount(); ++i) {
        const Error error{static_cast<Error::Code>(codes.value(i)), {}};
        QVERIFY(error);
        QCOMPARE(error.name(), QString::fromLatin1(codes.key(i)));
    }
    QCOMPARE((Error{Error::Code::KeyRejected, {}}.name()), QStringLiteral("KeyRejected"));
}

void TestError::equalNeedsCodeAndDetail()
{
    const Error error{Error::Code::LinkLost, QStringLiteral("0x08")};
    QVERIFY((error == Error{Error::Code::LinkLost, QStringLiteral("0x08")}));
    QVERIFY((error != Error{Error::Code::LinkLost, QStringLiteral("0x13")}));
    QVERIFY((error != Error{Error::Code::ReadFailed, QStringLiteral("0x08")}));
}

void TestError::travelsInAVariant()
{
    const Error error{Error::Code::AdapterOff, QStringLiteral("hci0")};
    QCOMPARE(QVariant::fromValue(error).value<Error>(), error);
}

NEOBEAT_TEST(TestError)
#include "tst_error.moc"
