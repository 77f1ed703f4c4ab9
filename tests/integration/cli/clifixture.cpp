// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

void CliFixture::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_home = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->path());
    environment.remove(u"QT_LOGGING_RULES"_s);
    m_program->setProcessEnvironment(environment);
}

void CliFixture::launch(const QStringList &arguments)
{
    m_program->start(QStringLiteral(NEOBEAT_CLI), arguments);
    QVERIFY(m_program->waitForStarted());
}

void CliFixture::run(const QStringList &arguments, const QByteArray &input)
{
    launch(arguments);
    m_program->write(input);
    m_program->closeWriteChannel();
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    m_results = m_program->readAllStandardOutput();
    m_failures = m_program->readAllStandardError();
}

QList<QJsonObject> CliFixture::results() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : m_results.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QJsonObject CliFixture::failure() const
{
    return QJsonDocument::fromJson(m_failures).object();
}

QString CliFixture::keyFile(const QByteArray &text)
{
    QFile file(m_home->filePath(u"key.txt"_s));
    file.open(QIODevice::WriteOnly);
    file.write(text);
    return file.fileName();
}
