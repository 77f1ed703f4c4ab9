// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSize>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

struct Screenshot
{
    QString address;
    QSize size;
};

/// What a software centre reads.
struct MetaInfo
{
    QStringList versions;
    QStringList programs;
    QStringList desktopFiles;
    QList<Screenshot> screenshots;
};

MetaInfo metaInfoIn(const QByteArray &text)
{
    MetaInfo info;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"release")
            info.versions.append(attributes.value(u"version"_s).toString());
        else if (xml.name() == u"binary")
            info.programs.append(xml.readElementText());
        else if (xml.name() == u"launchable")
            info.desktopFiles.append(xml.readElementText());
        else if (xml.name() == u"image") {
            const QSize size(attributes.value(u"width"_s).toInt(), attributes.value(u"height"_s).toInt());
            info.screenshots.append({xml.readElementText(), size});
        }
    }
    return xml.hasError() ? MetaInfo() : info;
}

/// The size in the header of a PNG file.
QSize sizeOfPng(const QByteArray &file)
{
    const auto number = [&](qsizetype at) { return qFromBigEndian<qint32>(file.constData() + at); };
    return file.startsWith("\x89PNG") && file.size() > 24 ? QSize(number(16), number(20)) : QSize();
}

} // namespace

/// The files for distributions agree with each other and with the tree.
class PackagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyVersionIsTheSame();
    void picturesOfTheSoftwareCentreAreThisVersions();
    void theMetaInfoNamesWhatIsInstalledWithIt();

private:
    QByteArray contentOf(const QString &path) const;

    QDir m_root{QStringLiteral(NEOBEAT_SOURCE_DIR)};
    MetaInfo m_info;
};

QByteArray PackagingTest::contentOf(const QString &path) const
{
    QFile file(m_root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PackagingTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_info = metaInfoIn(contentOf(u"packaging/io.github.neobeat.Neobeat.metainfo.xml"_s));
    QVERIFY(!m_info.versions.isEmpty());
}

void PackagingTest::everyVersionIsTheSame()
{
    const QString version = QStringLiteral(NEOBEAT_VERSION);
    QCOMPARE(m_info.versions.first(), version);
    const QByteArray changelog = contentOf(u"packaging/debian/changelog"_s);
    QVERIFY2(changelog.startsWith("neobeat (" + version.toLatin1() + '-'), changelog.left(40));
}

void PackagingTest::picturesOfTheSoftwareCentreAreThisVersions()
{
    const QString place
        = u"https://raw.githubusercontent.com/neobeat/neobeat/v"_s + QStringLiteral(NEOBEAT_VERSION) + u'/';
    QVERIFY(!m_info.screenshots.isEmpty());
    for (const Screenshot &screenshot : m_info.screenshots) {
        QVERIFY2(screenshot.address.startsWith(place), qPrintable(screenshot.address));
        const QByteArray picture = contentOf(screenshot.address.mid(place.size()));
        QVERIFY2(!picture.isEmpty(), qPrintable(screenshot.address));
        QCOMPARE(sizeOfPng(picture), screenshot.size);
    }
}

void PackagingTest::theMetaInfoNamesWhatIsInstalledWithIt()
{
    QCOMPARE(m_info.programs, QStringList{u"neobeat"_s});
    QCOMPARE(m_info.desktopFiles, QStringList{u"io.github.neobeat.Neobeat.desktop"_s});
    const QByteArray entry = contentOf(u"packaging/"_s + m_info.desktopFiles.first());
    QVERIFY2(entry.contains("\nExec=neobeat\n"), entry);
    QVERIFY2(entry.contains("\nIcon=io.github.neobeat.Neobeat\n"), entry);
}

NEOBEAT_TEST(PackagingTest)
#include "tst_packaging.moc"
