// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/sandbox.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Kind = Sandbox::Kind;

/// Whether the program detects the sandbox it runs in.
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { init(); }
    void plainComputerHasNone();
    void flatpakIsKnownByItsFile();
    void flatpakMayHaveNoNetwork_data();
    void flatpakMayHaveNoNetwork();
    void snapIsKnownByItsName_data();
    void snapIsKnownByItsName();

private:
    std::unique_ptr<QTemporaryDir> m_root; ///< Of this test alone.
};

void TestSandbox::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_root = std::make_unique<QTemporaryDir>();
    qunsetenv("SNAP");
    qunsetenv("SNAP_NAME");
}

void TestSandbox::plainComputerHasNone()
{
    const Sandbox sandbox = Sandbox::detect(m_root->path());
    QCOMPARE(sandbox.kind, Kind::None);
    QCOMPARE(sandbox.application, QString());
}

void TestSandbox::flatpakIsKnownByItsFile()
{
    QFile file(m_root->filePath(u".flatpak-info"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Application]\nname=io.github.neobeat.Neobeat\nruntime=runtime/org.kde.Platform/x86_64/6.4\n");
    file.close();
    const Sandbox sandbox = Sandbox::detect(m_root->path());
    QCOMPARE(sandbox.kind, Kind::Flatpak);
    QCOMPARE(sandbox.application, u"io.github.neobeat.Neobeat"_s);
}

void TestSandbox::flatpakMayHaveNoNetwork_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<bool>("hasNetwork");
    QTest::newRow("shared") << "shared=network;ipc;"_ba << true;
    QTest::newRow("shared last") << "shared=ipc;network;"_ba << true;
    QTest::newRow("not shared") << "shared=ipc;"_ba << false;
    QTest::newRow("nothing shared") << "sockets=wayland;"_ba << false;
}

void TestSandbox::flatpakMayHaveNoNetwork()
{
    QFETCH(QByteArray, context);
    QFETCH(bool, hasNetwork);
    QFile file(m_root->filePath(u".flatpak-info"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Application]\nname=io.github.neobeat.Neobeat\n\n[Context]\n" + context + '\n');
    file.close();
    QCOMPARE(Sandbox::detect(m_root->path()).hasNetwork, hasNetwork);
}

void TestSandbox::snapIsKnownByItsName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("ours") << "neobeat"_ba << Kind::Snap;
    QTest::newRow("a browser that started us") << "browser"_ba << Kind::None;
    QTest::newRow("nameless") << ""_ba << Kind::None;
}

void TestSandbox::snapIsKnownByItsName()
{
    QFETCH(QByteArray, name);
    QFETCH(Kind, kind);
    qputenv("SNAP", "/snap/" + name + "/1");
    qputenv("SNAP_NAME", name);
    QCOMPARE(Sandbox::detect(m_root->path()).kind, kind);
}

NEOBEAT_TEST(TestSandbox)
#include "tst_sandbox.moc"
