// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/commandline.h"
#include "app/qmlengine.h"
#include "app/singleinstance.h"
#include "app/trayhost.h"
#include "app/trayicon.h"
#include "process/termination.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace neobeat {

class Screenshots;

/// The program with a window: what runs when, and in which order it ends (measuring, link, window, program).
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const CommandLine &line, QObject *parent = nullptr);
    ~Application() override;

    /// Begins; the program then runs in the event loop and ends it by itself. Exit code 1 when the window could not be
    /// made.
    void start();
    /// Takes leave of the watch, then ends the program.
    void quit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openProgram();
    void showFirst();
    void showWindow();
    void onWindowClosing();
    void onTrayPresentChanged(bool present);
    bool canHide() const;

    const CommandLine m_line;
    Termination m_termination;
    SingleInstance m_instance;
    TrayHost m_trayHost;
    QTimer m_unreachable; ///< Runs while the window is hidden and no tray host is there.
    bool m_quitting = false;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<QmlEngine> m_engine; ///< Destroyed before everything that it shows.
    std::unique_ptr<Screenshots> m_screenshots;
};

} // namespace neobeat
