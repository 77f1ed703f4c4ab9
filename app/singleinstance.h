// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace neobeat {

/// Makes sure that one program runs per session: the first owns a name on the session bus, a second one asks it to show
/// its window. Never blocks; without a session bus every program is the first.
class SingleInstance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.neobeat.Neobeat")

public:
    /// The name on the session bus.
    static constexpr const char *serviceName = "io.github.neobeat.Neobeat";
    /// The object with Raise(), and that of org.freedesktop.Application.
    static constexpr const char *objectPath = "/io/github/neobeat/Neobeat";

    /// What a second start wants of the first.
    enum class Wish {
        Window,
        Nothing, ///< It would have started hidden.
    };

    explicit SingleInstance(QObject *parent = nullptr);

    /// Requests the name; isFirst() or isSecond() follows, after at most 6 s.
    void claim(Wish wish);

public Q_SLOTS:
    /// Called over the bus by a second start of an earlier version.
    Q_SCRIPTABLE void Raise(); // NOLINT(readability-identifier-naming): a D-Bus method

Q_SIGNALS:
    /// No other one runs: go on.
    void isFirst();
    /// Another one is running and was asked to show its window: end.
    void isSecond();
    /// A second start or the desktop wants the window. The token allows it to come to the front on Wayland; it may be
    /// empty.
    void raiseRequested(const QString &activationToken);

private:
    void askOtherToActivate();
    void askOtherToRaise();
    void endAfterSilence();
};

/// How the desktop starts and activates a program over the bus, as the Desktop Entry Specification defines it.
class DesktopActivation : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit DesktopActivation(SingleInstance &instance);

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): D-Bus methods
    void Activate(const QVariantMap &platformData);
    /// Files are not opened this way; the window is shown.
    void Open(const QStringList &uris, const QVariantMap &platformData);
    /// There are no actions; the window is shown.
    void ActivateAction(const QString &action, const QVariantList &parameter, const QVariantMap &platformData);
    // NOLINTEND(readability-identifier-naming)

private:
    SingleInstance &m_instance;
};

} // namespace neobeat
