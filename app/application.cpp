// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "base/logging.h"
#include "protocol/authcrypto.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QMessageBox>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat {

namespace {

/// For title bars and task bars; where windows are identified by the desktop file, its icon is shown.
QIcon windowIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128})
        icon.addFile(u":/icons/io.github.neobeat.Neobeat-%1.png"_s.arg(size), QSize(size, size));
    return icon;
}

// A panel that is restarted comes back sooner.
constexpr auto hostAbsence = 10s;
/// A window that is not visible, on another desktop for example, draws no frame.
constexpr auto firstFrameLimit = 1s;

/// On Wayland, a visible window can come to the front or out of the task bar only with the token of a click or a start,
/// which many panels do not pass. One that is hidden and shown again gets the focus.
bool staysBehind(const QWindow &window)
{
    return window.isVisible() && !window.isActive() && QGuiApplication::platformName().startsWith("wayland"_L1)
        && qEnvironmentVariableIsEmpty("XDG_ACTIVATION_TOKEN");
}

} // namespace

Application::Application(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::instance()->installEventFilter(this); // sees the events of the window, too
    m_unreachable.setSingleShot(true);
    m_unreachable.setInterval(hostAbsence);
    connect(&m_unreachable, &QTimer::timeout, this, &Application::showUnreachable);
    m_firstFrame.setSingleShot(true);
    m_firstFrame.setInterval(firstFrameLimit);
    connect(&m_firstFrame, &QTimer::timeout, this, &Application::begin);
    connect(&m_termination, &Termination::requested, this, &Application::quit);
    connect(&m_instance, &SingleInstance::isFirst, this, &Application::openProgram);
    connect(&m_instance, &SingleInstance::isSecond, this, [this] { Q_EMIT finished(0); });
    connect(&m_instance, &SingleInstance::raiseRequested, this, &Application::raiseWindow);
    connect(&m_trayHost, &TrayHost::presentChanged, this, &Application::onTrayPresentChanged);
    connect(&m_trayHost, &TrayHost::known, this, &Application::showFirst);
}

Application::~Application() = default;

void Application::start()
{
    m_instance.claim(m_line.hidden ? SingleInstance::Wish::Nothing : SingleInstance::Wish::Window);
}

void Application::setHostAbsenceLimit(std::chrono::milliseconds limit)
{
    m_unreachable.setInterval(limit);
}

QQuickWindow *Application::window() const
{
    return m_engine ? m_engine->window() : nullptr;
}

void Application::openProgram()
{
    // A simulated run without a settings file remembers nothing.
    const bool hasSettings = !m_line.scenario || !m_line.settingsFile.isEmpty();
    m_translations.install(hasSettings ? Settings(m_line.settingsFile).language() : Settings::Language::System);
    m_backend = std::make_unique<Backend>(m_line);
    connect(m_backend.get(), &Backend::left, this, [this] { Q_EMIT finished(0); });
    m_engine = std::make_unique<QmlEngine>();
    if (!m_engine->load(m_backend->app())) {
        qCCritical(lcApp) << "the window could not be made";
        Q_EMIT finished(1);
        return;
    }
    m_recordingService = std::make_unique<RecordingService>(m_backend->recorder());
    m_liveService = std::make_unique<LiveService>(m_backend->liveSource(), m_backend->reconnector(),
                                                  m_backend->recorder(), m_backend->outputs(), m_backend->operations(),
                                                  m_backend->watchFinder(), m_backend->configuration());
    connect(&m_backend->recordingModel(), &RecordingModel::notificationRequested, this,
            &Application::onNotificationRequested);
    connect(&m_backend->notifications(), &Notifications::activated, this,
            [this](Notification::Subject, const QString &token) { raiseWindow(token); });
    if (m_line.hidden) {
        begin();
        return;
    }
    connect(m_engine->window(), &QQuickWindow::frameSwapped, this, &Application::begin, Qt::QueuedConnection);
    m_firstFrame.start();
    showWindow();
}

void Application::begin()
{
    if (m_state != State::Opening)
        return;
    m_state = State::Running;
    m_firstFrame.stop();
    disconnect(m_engine->window(), &QQuickWindow::frameSwapped, this, &Application::begin);
    QGuiApplication::setWindowIcon(windowIcon());
    if (!isCryptoAvailable()) {
        refuseWithoutCrypto();
        return;
    }
    connect(&m_motion, &DesktopMotion::isReducedChanged, &m_backend->settingsModel(),
            &SettingsModel::setDesktopReducesMotion);
    m_motion.start();
    m_trayHost.start();
    m_backend->start();
}

void Application::refuseWithoutCrypto()
{
    const QString text = tr("The OpenSSL plugin of QCA is missing, so the pairing key cannot be proven to the watch. "
                            "Install the package libqca-qt6-plugins, or run packaging/dev setup.");
    QTextStream(stderr) << text << '\n';
    auto *box = new QMessageBox(QMessageBox::Critical, QGuiApplication::applicationDisplayName(), text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::ApplicationModal);
    connect(box, &QMessageBox::finished, this, [this] { Q_EMIT finished(1); });
    box->show();
}

void Application::showFirst()
{
    // After login the panel may come later than this program.
    if (m_line.hidden && !m_trayHost.isPresent() && !window()->isVisible())
        m_unreachable.start();
}

void Application::showUnreachable()
{
    if (m_state == State::Quitting)
        return;
    if (m_line.hidden && !m_wasShown)
        window()->showMinimized(); // Reachable, and not in the way.
    else
        showWindow();
}

void Application::raiseWindow(const QString &activationToken)
{
    // Qt for Wayland takes it from there with the next request, as a program that was started with it does.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    showWindow();
}

void Application::showWindow()
{
    if (!window() || m_state == State::Quitting)
        return;
    m_wasShown = true;
    QQuickWindow *shown = window();
    if (staysBehind(*shown))
        shown->hide();
    if (shown->windowStates().testFlag(Qt::WindowMinimized))
        shown->setWindowStates(shown->windowStates() & ~Qt::WindowMinimized);
    shown->show();
    shown->raise();
    shown->requestActivate();
}

/// A window that another one covers is raised first.
void Application::onTrayClicked()
{
    if (window() && window()->isVisible() && window()->isActive() && canHide())
        window()->close();
    else
        showWindow();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && watched == window())
        onWindowClosing();
    // The desktop ends its session, or asks the program to quit: only after it has left the watch.
    if (event->type() == QEvent::Quit && watched == QCoreApplication::instance()) {
        quit();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Application::onWindowClosing()
{
    if (!canHide()) {
        quit();
        return;
    }
    if (!m_backend->settings().hasNotifiedAboutTray()) {
        m_backend->settings().setNotifiedAboutTray(true);
        notifyRunningHidden();
    }
}

void Application::notifyRunningHidden()
{
    const bool isRecording = m_backend->recorder().isKeeping();
    m_backend->notifications().show(
        Notification::Subject::Program,
        {tr("Neobeat keeps running"),
         isRecording ? tr("It goes on recording the heart rate. Open or quit it with its icon in the panel.")
                     : tr("It stays connected to the watch. Open or quit it with its icon in the panel.")});
}

bool Application::canHide() const
{
    return m_trayHost.isPresent() && m_tray && m_backend->settings().closesToTray();
}

void Application::onTrayPresentChanged(bool present)
{
    if (present && !m_tray) {
        m_tray = std::make_unique<TrayIcon>(m_backend->trayModel());
        connect(m_tray.get(), &TrayIcon::clicked, this, &Application::onTrayClicked);
        connect(m_tray.get(), &TrayIcon::openRequested, this, &Application::showWindow);
        connect(m_tray.get(), &TrayIcon::quitRequested, this, &Application::quit);
    }
    if (present)
        m_unreachable.stop();
    else if (window() && !window()->isVisible())
        m_unreachable.start();
}

void Application::onNotificationRequested(const QString &title, const QString &text)
{
    if (window() && !window()->isVisible())
        m_backend->notifications().show(Notification::Subject::Recording, {title, text});
}

void Application::quit()
{
    if (m_state == State::Quitting)
        return;
    m_state = State::Quitting;
    m_tray.reset();
    if (!m_backend) {
        Q_EMIT finished(0);
        return;
    }
    if (window())
        window()->hide();
    m_backend->leave();
}

} // namespace neobeat
