// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/commandline.h"
#include "app/liveservice.h"
#include "app/qmlengine.h"
#include "app/recordingservice.h"
#include "app/singleinstance.h"
#include "app/translations.h"
#include "app/trayicon.h"
#include "platform/desktopmotion.h"
#include "platform/trayhost.h"
#include "process/termination.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace neobeat {

/// The program with a window: defines what runs when, and the order in which it ends (measuring, link, window,
/// program).
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const CommandLine &line, QObject *parent = nullptr);
    ~Application() override;

    /// Starts; finished() follows in the end.
    void start();
    /// Disconnects from the watch, then ends the program.
    void quit();

    /// How long a hidden window waits for a tray host that disappeared before it shows itself; default 10 s.
    void setHostAbsenceLimit(std::chrono::milliseconds limit);
    /// The window; nullptr before it is created.
    QQuickWindow *window() const;
    /// The tray icon; nullptr until there has been a tray host.
    TrayIcon *trayIcon() const { return m_tray.get(); }
    /// The parts behind the window; nullptr before they are created.
    Backend *backend() const { return m_backend.get(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The program has ended: 0, or 1 when the window could not be created or cryptography is missing. Once.
    void finished(int exitCode);

private:
    enum class State {
        Opening, ///< There is no window yet, or it has not been drawn.
        Running,
        Quitting,
    };

    void openProgram();
    /// Does what the first frame does not need.
    void begin();
    /// Without AES no connection is possible; better reported at once than after the wizard.
    void refuseWithoutCrypto();
    void showFirst();
    void showUnreachable();
    void showWindow();
    /// The same for a request from outside; on Wayland its token allows the window to come to the front.
    void raiseWindow(const QString &activationToken);
    void onTrayClicked();
    void onWindowClosing();
    void onTrayPresentChanged(bool present);
    bool canHide() const;
    void notifyRunningHidden();
    void onNotificationRequested(const QString &title, const QString &text);

    const CommandLine m_line;
    Translations m_translations;
    Termination m_termination;
    SingleInstance m_instance;
    TrayHost m_trayHost;
    DesktopMotion m_motion;
    QTimer m_unreachable; ///< Runs while the window is hidden and there is no tray host; the window is shown then.
    QTimer m_firstFrame; ///< Limit for the first frame of the window.
    State m_state = State::Opening;
    bool m_wasShown = false; ///< The window has been shown in full.
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<RecordingService> m_recordingService;
    std::unique_ptr<LiveService> m_liveService;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<QmlEngine> m_engine; ///< Destroyed before everything that it shows.
};

} // namespace neobeat
