// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// "a/b.{h,cpp}" names two files.
QStringList expandBraces(const QString &path)
{
    static const QRegularExpression braces(uR"(^(.*)\{([^{}]*)\}(.*)$)"_s);
    const QRegularExpressionMatch match = braces.match(path);
    if (!match.hasMatch())
        return {path};
    QStringList paths;
    for (const QString &choice : match.captured(2).split(u','))
        paths += expandBraces(match.captured(1) + choice.trimmed() + match.captured(3));
    return paths;
}

// Words with a slash whose first part is in one of the folders, and the targets of links into the tree.
QStringList namedPaths(const QString &text, const QList<QDir> &folders)
{
    static const QRegularExpression word(uR"([A-Za-z0-9_.][A-Za-z0-9_.\-]*(?:/[A-Za-z0-9_.*\-]*(?:\{[^{}\s]*\})?)+)"_s);
    static const QRegularExpression link(uR"(\]\(([^)#\s:]+)[^)]*\))"_s);
    static const QRegularExpression url(uR"(\b[a-z]+://\S+)"_s);
    static const QSet<QString> generated{u"build"_s, u".deps"_s, u".git"_s};
    const QString plain = QString(text).remove(url);

    QSet<QString> paths;
    for (const QRegularExpressionMatch &match : word.globalMatch(plain)) {
        static const QRegularExpression ends(uR"(^(\./)+|[./]+$)"_s); // apt needs ./ before a file
        const QString path = match.captured().remove(ends);
        const QString first = path.section(u'/', 0, 0);
        const bool ours = !generated.contains(first)
            && std::any_of(folders.begin(), folders.end(), [&](const QDir &folder) { return folder.exists(first); });
        if (ours)
            paths.insert(path);
    }
    for (const QRegularExpressionMatch &match : link.globalMatch(plain))
        paths.insert(match.captured(1));
    return paths.values();
}

bool exists(const QString &path, const QList<QDir> &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QDir &folder) {
        if (!path.contains(u'*'))
            return folder.exists(path);
        const QFileInfo pattern(folder.filePath(path));
        return !pattern.dir().entryList({pattern.fileName()}, QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty();
    });
}

QStringList missingPaths(const QString &text, const QList<QDir> &folders)
{
    QStringList missing;
    for (const QString &named : namedPaths(text, folders)) {
        for (const QString &path : expandBraces(named)) {
            if (!exists(path, folders))
                missing.append(path);
        }
    }
    missing.sort();
    return missing;
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyPathNamedInADocumentExists_data();
    void everyPathNamedInADocumentExists();
    void aMissingPathIsFound_data();
    void aMissingPathIsFound();
    void everyMessageSaysHowSureItIs();

private:
    QDir m_root{QStringLiteral(NEOBEAT_SOURCE_DIR)};
};

void DocumentsTest::everyPathNamedInADocumentExists_data()
{
    QTest::addColumn<QString>("document");
    QTest::newRow("README") << u"README.md"_s;
    QTest::newRow("architecture") << u"src/ARCHITECTURE.md"_s;
    QTest::newRow("protocol") << u"src/protocol/README.md"_s;
    QTest::newRow("history") << u"src/history/README.md"_s;
    QTest::newRow("exchange") << u"src/exchange/README.md"_s;
    QTest::newRow("readers") << u"src/exchange/READERS.md"_s;
    QTest::newRow("platform") << u"src/platform/README.md"_s;
}

void DocumentsTest::everyPathNamedInADocumentExists()
{
    QFETCH(QString, document);
    QFile file(m_root.filePath(document));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QList<QDir> folders{m_root, QFileInfo(file).dir(), QDir(m_root.filePath(u"src"_s))};
    QCOMPARE(missingPaths(QString::fromUtf8(file.readAll()), folders).join(u", "_s), QString());
}

void DocumentsTest::aMissingPathIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("present") << u"see `src/base/error.{h,cpp}`, packaging/dev run and src/*/ for more."_s
                             << QStringList();
    QTest::newRow("absent file") << u"see `src/base/nothing.h`."_s << QStringList{u"src/base/nothing.h"_s};
    QTest::newRow("half of a pair") << u"src/base/result.{h,cpp}"_s << QStringList{u"src/base/result.cpp"_s};
    QTest::newRow("absent link") << u"[more](docs/more.md#part)"_s << QStringList{u"docs/more.md"_s};
    QTest::newRow("no path of ours") << u"km/h, build/dev/app/x, ./build/x.deb and https://example.org/src/gone"_s
                                     << QStringList();
    QTest::newRow("absent, with a dot before") << u"./src/nothing.h"_s << QStringList{u"src/nothing.h"_s};
}

void DocumentsTest::aMissingPathIsFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, missing);
    QCOMPARE(missingPaths(text, {m_root}), missing);
}

/// What a Neo really sends is known of a part of the messages only, and each header says which part: [N] seen on a Neo,
/// [F] sent to a Neo by others, [B4] seen on a Mi Band 4, [I] a conclusion.
void DocumentsTest::everyMessageSaysHowSureItIs()
{
    static const QRegularExpression bytes(
        uR"(\b(?:en|de)code\w*\(|QByteArray::fromHex|QByteArrayLiteral|QUuid \w+ =)"_s);
    static const QRegularExpression tag(uR"(//.*\[(?:N|F|B4|I)\])"_s);
    // Made of the messages and settings of other headers, whose bytes are not in it.
    const QSet<QString> others{u"minuterun.h"_s};
    const QDir folder(QStringLiteral(NEOBEAT_SOURCE_DIR "/src/protocol"));
    int headers = 0;
    for (const QString &name : folder.entryList({u"*.h"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        if (others.contains(name) || !text.contains(bytes))
            continue;
        ++headers;
        QVERIFY2(text.contains(tag), qPrintable(name));
    }
    QVERIFY(headers >= 22);
}

NEOBEAT_TEST(DocumentsTest)
#include "tst_documents.moc"
