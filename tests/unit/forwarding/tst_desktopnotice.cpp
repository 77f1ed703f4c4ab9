// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/desktopnotice.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestDesktopNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void markupIsRemoved_data();
    void markupIsRemoved();
    void ownNoticesAreKnown();
};

void TestDesktopNotice::markupIsRemoved_data()
{
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *text, const QString &plain) { QTest::newRow(text) << plain; };
    row("", u""_s);
    row("plain", u"plain"_s);
    row("<b>Eva</b>: hi", u"Eva: hi"_s);
    row("<a href=\"http://example.org\">there</a>", u"there"_s);
    row("one<br/>two<p class='x'>three</p>", u"one two three"_s);
    row("<IMG src='x' alt='y'/>picture", u"picture"_s);
    row("a &lt;b&gt; &amp;amp; &quot;c&quot; &apos;d&apos;", u"a <b> &amp; \"c\" 'd'"_s);
    row("&#228;&#xe9;", u"äé"_s);
    row("1 < 2 and 3 > 2", u"1 < 2 and 3 > 2"_s);
    row("&unknown; & &#0; &#x110000; &#99999999;", u"&unknown; & &#0; &#x110000; &#99999999;"_s);
    row("if (a<b) <unknown> x", u"if (a<b) <unknown> x"_s);
}

void TestDesktopNotice::markupIsRemoved()
{
    QTEST(withoutMarkup(QString::fromUtf8(QTest::currentDataTag())), "plain");
}

void TestDesktopNotice::ownNoticesAreKnown()
{
    DesktopNotice notice;
    notice.application = u"io.github.neobeat.Neobeat"_s;
    QVERIFY(isOwnNotice(notice));
    notice.application = u"Neobeat"_s;
    QVERIFY(isOwnNotice(notice));
    notice.application = u"Mail"_s;
    QVERIFY(!isOwnNotice(notice));
}

NEOBEAT_TEST(TestDesktopNotice)
#include "tst_desktopnotice.moc"
