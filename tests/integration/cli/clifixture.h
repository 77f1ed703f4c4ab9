// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// Starts the built neobeat-cli as a user or a script would, with its own configuration folder.
class CliFixture : public QObject
{
    Q_OBJECT

protected:
    /// Saves the time needed to search for a second watch.
    static inline const QString simulatedAddress = QStringLiteral("--address=00:00:5E:00:53:4E");

    void launch(const QStringList &arguments);
    /// Runs it until it exits, with that standard input.
    void run(const QStringList &arguments, const QByteArray &input = {});
    QList<QJsonObject> results() const;
    QJsonObject failure() const;
    /// Writes a key file; returns its name.
    QString keyFile(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_program;
    QByteArray m_results; ///< Standard output of run().
    QByteArray m_failures; ///< Standard error of run().

private Q_SLOTS:
    void init();
};
