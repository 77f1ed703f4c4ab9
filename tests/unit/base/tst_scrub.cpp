// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scrub.h"
#include "support/testprogram.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

using Spelling = std::function<QString(const QByteArray &)>;

QString hexOf(const QByteArray &bytes, char separator = '\0')
{
    return QString::fromLatin1(separator ? bytes.toHex(separator) : bytes.toHex());
}

/// Groups of that number of digits with that separator.
QString grouped(const QByteArray &bytes, int length, const QString &separator)
{
    QStringList groups;
    const QString hex = hexOf(bytes);
    for (qsizetype place = 0; place < hex.size(); place += length)
        groups.append(hex.mid(place, length));
    return groups.join(separator);
}

/// Every way in which users and programs write bytes.
QList<Spelling> spellings()
{
    QList<Spelling> all{
        [](const QByteArray &bytes) { return hexOf(bytes); },
        [](const QByteArray &bytes) { return u"0x"_s + hexOf(bytes); },
        [](const QByteArray &bytes) { return u"0x"_s + hexOf(bytes).toUpper(); },
        [](const QByteArray &bytes) { return u"dev_"_s + hexOf(bytes, '_').toUpper(); },
        [](const QByteArray &bytes) { return u"{0x"_s + grouped(bytes, 2, u", 0x"_s) + u'}'; },
        [](const QByteArray &bytes) { return u"\\x"_s + grouped(bytes, 2, u"\\x"_s); },
        [](const QByteArray &bytes) { return grouped(bytes, 2, u", "_s); },
        [](const QByteArray &bytes) { return grouped(bytes, 8, u"-"_s); },
        [](const QByteArray &bytes) { return u'"' + hexOf(bytes, ':') + u'"'; },
    };
    for (const QString &separator : {u":"_s, u"-"_s, u"_"_s, u" "_s, u"."_s, u"/"_s}) {
        for (const int length : {2, 3, 4})
            all.append([=](const QByteArray &bytes) { return grouped(bytes, length, separator); });
        all.append([=](const QByteArray &bytes) { return grouped(bytes, 2, separator).toUpper(); });
    }
    return all;
}

/// The hex digits of a text with everything else removed, as a reader could put them together.
QString digitsOf(const QString &text)
{
    static const QRegularExpression others(u"0x|\\\\x|[^0-9a-f]"_s);
    return text.toLower().remove(others);
}

QString anyWords(QRandomGenerator &random)
{
    static const QStringList words{u"scan"_s, u"the watch"_s, u"level 87"_s, u"(after 3 tries)"_s, u"org.bluez"_s,
                                   u"->"_s,   u"key:"_s,      u"address"_s,  u"user@host,"_s,      u"\"quoted\""_s};
    return words.at(random.bounded(words.size()));
}

} // namespace

/// What must not leave the computer is removed, wherever and however it is written.
class TestScrub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void examples_data();
    void examples();
    void ordinaryLinesStayAsTheyAre_data();
    void ordinaryLinesStayAsTheyAre();
    void noSpellingGetsThrough_data();
    void noSpellingGetsThrough();
    void homeDirectoriesHaveNoNames();
    void theRootOfAllFilesIsNoHome();
    void scrubbingTwiceChangesNothing();
};

void TestScrub::examples_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("address") << u"lost 00:00:5E:00:53:01 again"_s << u"lost [address removed] again"_s;
    QTest::newRow("object path") << u"/org/bluez/hci0/dev_00_00_5E_00_53_01/service0010"_s
                                 << u"/org/bluez/hci0/dev_[address removed]/service0010"_s;
    QTest::newRow("bare address") << u"device 00005e005301."_s << u"device [address removed]."_s;
    QTest::newRow("letters only") << u"at ab:cd:ef:AB:CD:EF now"_s << u"at [address removed] now"_s;
    QTest::newRow("letters only, bare") << u"at abcdefabcdef"_s << u"at [address removed]"_s;
    QTest::newRow("two addresses") << u"00:00:5E:00:53:01 and 00:00:5E:00:53:02"_s
                                   << u"[address removed] and [address removed]"_s;
    QTest::newRow("key") << u"key=0x00112233445566778899aabbccddeeff"_s << u"key=[key removed]"_s;
    QTest::newRow("half a key") << u"key 00112233445566778899aabb cut off"_s << u"key [key removed] cut off"_s;
    QTest::newRow("serial") << u"serial number: AB12345"_s << u"serial number: [serial removed]"_s;
    QTest::newRow("serial field") << u"serialNumber=\"123X\""_s << u"serialNumber=\"[serial removed]\""_s;
}

void TestScrub::examples()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(scrubbed(text), clean);
}

void TestScrub::ordinaryLinesStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"the attempt ended: WatchNotFound", "a heart-rate value of 20 bytes makes no sense", "bluetoothd 5.66 runs.",
          "connection: LinkLost after 3 failures in a row; next try in 8000 ms", "signal -57 dBm, hci0",
          "characteristic 2a37 of service 180d", "added a bad facade, decade after decade", "12:34:56 again",
          "the serial port is not used", "Debian GNU/Linux 12 (bookworm)", ""})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestScrub::ordinaryLinesStayAsTheyAre()
{
    QFETCH(QString, text);
    QCOMPARE(scrubbed(text), text);
}

void TestScrub::noSpellingGetsThrough_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("addresses") << 6;
    QTest::newRow("keys") << 16;
}

void TestScrub::noSpellingGetsThrough()
{
    QFETCH(int, size);
    QRandomGenerator random(20261120);
    for (int round = 0; round < 300; ++round) {
        QByteArray secret(size, '\0');
        for (char &byte : secret)
            byte = static_cast<char>(random.bounded(256));
        const QString digits = hexOf(secret);
        for (const Spelling &spell : spellings()) {
            const QString line = anyWords(random) + u' ' + spell(secret) + u' ' + anyWords(random);
            const QString clean = scrubbed(line);
            // No four consecutive bytes of it are left anywhere.
            for (qsizetype place = 0; place + 8 <= digits.size(); ++place)
                QVERIFY2(!digitsOf(clean).contains(digits.mid(place, 8)), qPrintable(line + u" -> "_s + clean));
        }
    }
}

void TestScrub::homeDirectoriesHaveNoNames()
{
    QCOMPARE(scrubbed(u"cannot read /home/"_s + u"anna/.config/neobeat"_s), u"cannot read ~/.config/neobeat"_s);
    QCOMPARE(scrubbed(u"file:///var/home/"_s + u"anna: gone"_s), u"file://~: gone"_s);
    QCOMPARE(scrubbed(QDir::homePath() + u"/x"_s), u"~/x"_s);
}

void TestScrub::theRootOfAllFilesIsNoHome()
{
    const QByteArray home = qgetenv("HOME");
    const auto restore = qScopeGuard([&] { qputenv("HOME", home); });
    qputenv("HOME", "/"); // As for a service without one.
    QCOMPARE(scrubbed(u"cannot read /etc/os-release"_s), u"cannot read /etc/os-release"_s);
    qputenv("HOME", "/u");
    QCOMPARE(scrubbed(u"cannot read /u/neobeat"_s), u"cannot read ~/neobeat"_s);
}

void TestScrub::scrubbingTwiceChangesNothing()
{
    const QString once
        = scrubbed(u"00:00:5E:00:53:01 serial: A1 key 00112233445566778899aabbccddeeff in /home/"_s + u"anna"_s);
    QCOMPARE(scrubbed(once), once);
}

NEOBEAT_TEST(TestScrub)
#include "tst_scrub.moc"
