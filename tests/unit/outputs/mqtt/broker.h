// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace neobeat {

/// A Mosquitto of the test's own, on a port of this computer that was free.
class Broker
{
public:
    Broker();
    ~Broker();

    int port() const { return m_port; }
    /// Its private folder, for files that the settings name.
    QString path(const QString &file) const { return m_folder.filePath(file); }
    void write(const QString &file, const QByteArray &content) const;

    /// Listens, with these lines of mosquitto.conf besides the port. False when it does not.
    bool start(const QByteArray &settings = "allow_anonymous true\n");
    /// With the settings of the last start.
    bool restart();
    /// As a power cut: nothing is said to clients, nothing is stored.
    void kill();
    /// Stops to run, as a computer that hangs, and goes on.
    void freeze();
    void thaw();
    /// What it has logged since its start.
    QByteArray log() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_settings;
    int m_port = 0;
};

/// A port where nothing listens.
int freePort();
/// Whether something accepts connections at the port, or begins to soon.
bool waitForPort(int port);
/// A program, also where only the administrator looks for them.
QString programOf(const QString &name);

} // namespace neobeat
