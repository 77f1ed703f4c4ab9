// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"
#include "text/errortext.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The choices of the settings page; each one is stored at once.
class SettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// Set the watch's clock when connected.
    Q_PROPERTY(bool syncsTime READ syncsTime WRITE setSyncsTime NOTIFY syncsTimeChanged FINAL)
    /// Fetch the minutes that the watch has stored, when connected.
    Q_PROPERTY(bool syncsMinutes READ syncsMinutes WRITE setSyncsMinutes NOTIFY syncsMinutesChanged FINAL)
    /// Closing the window keeps the program in the tray.
    Q_PROPERTY(bool closesToTray READ closesToTray WRITE setClosesToTray NOTIFY closesToTrayChanged FINAL)
    /// Start measuring as soon as the watch is ready.
    Q_PROPERTY(bool startsHeartRate READ startsHeartRate WRITE setStartsHeartRate NOTIFY startsHeartRateChanged FINAL)
    /// No animation in the window.
    Q_PROPERTY(bool reducesMotion READ reducesMotion WRITE setReducesMotion NOTIFY reducesMotionChanged FINAL)
    /// No animation in the window, because of that setting or because the desktop asks for it.
    Q_PROPERTY(bool isStill READ isStill NOTIFY isStillChanged FINAL)
    /// The watch's battery appears in the desktop's power panel.
    Q_PROPERTY(bool sharesBattery READ sharesBattery WRITE setSharesBattery NOTIFY sharesBatteryChanged FINAL)
    /// A Settings::Appearance; other values are ignored.
    Q_PROPERTY(int appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged FINAL)
    /// A Settings::Language, from the next start on; other values are ignored.
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    /// A Settings::TrayContent; other values are ignored.
    Q_PROPERTY(int trayContent READ trayContent WRITE setTrayContent NOTIFY trayContentChanged FINAL)
    /// Width of the chart: 1, 5, 15 or 60 minutes; other values are ignored.
    Q_PROPERTY(int chartMinutes READ chartMinutes WRITE setChartMinutes NOTIFY chartMinutesChanged FINAL)
    /// Maximum heart rate of the user, 100 … 240 bpm, or 0 for not known; other values are ignored.
    Q_PROPERTY(int maximumHeartRate READ maximumHeartRate WRITE setMaximumHeartRate NOTIFY zonesChanged FINAL)
    /// Age of the user, 5 … 120 years, or 0 for not known; other values are ignored.
    Q_PROPERTY(int age READ age WRITE setAge NOTIFY zonesChanged FINAL)
    /// The maximum as entered, else calculated from the age; 0 when neither is known.
    Q_PROPERTY(int resultingMaximum READ resultingMaximum NOTIFY zonesChanged FINAL)
    /// Why the last change is not stored.
    Q_PROPERTY(neobeat::ErrorText problem READ problem NOTIFY problemChanged FINAL)
    /// The program's version.
    Q_PROPERTY(QString version READ version CONSTANT FINAL)

public:
    /// The settings must outlive this.
    explicit SettingsModel(Settings &settings, QObject *parent = nullptr);

    bool syncsTime() const { return m_settings.syncsTime(); }
    void setSyncsTime(bool enabled);
    bool syncsMinutes() const { return m_settings.syncsMinutes(); }
    void setSyncsMinutes(bool enabled);
    bool closesToTray() const { return m_settings.closesToTray(); }
    void setClosesToTray(bool enabled);
    bool startsHeartRate() const { return m_settings.startsHeartRate(); }
    void setStartsHeartRate(bool enabled);
    bool reducesMotion() const { return m_settings.reducesMotion(); }
    void setReducesMotion(bool enabled);
    bool isStill() const { return reducesMotion() || m_desktopReducesMotion; }
    /// The desktop asks for little motion, or no longer does.
    void setDesktopReducesMotion(bool reduces);
    bool sharesBattery() const { return m_settings.sharesBattery(); }
    void setSharesBattery(bool enabled);
    int appearance() const { return static_cast<int>(m_settings.appearance()); }
    void setAppearance(int appearance);
    int language() const { return static_cast<int>(m_settings.language()); }
    void setLanguage(int language);
    int trayContent() const { return static_cast<int>(m_settings.trayContent()); }
    void setTrayContent(int content);
    int chartMinutes() const { return m_settings.chartMinutes(); }
    void setChartMinutes(int minutes);
    int maximumHeartRate() const;
    void setMaximumHeartRate(int bpm);
    int age() const;
    void setAge(int years);
    int resultingMaximum() const;
    ErrorText problem() const;
    QString version() const;

Q_SIGNALS:
    void syncsTimeChanged();
    void syncsMinutesChanged();
    void closesToTrayChanged();
    void startsHeartRateChanged();
    void reducesMotionChanged();
    void isStillChanged();
    void sharesBatteryChanged();
    void appearanceChanged();
    void languageChanged();
    void trayContentChanged();
    void chartMinutesChanged();
    void zonesChanged();
    void problemChanged();

private:
    Settings &m_settings;
    bool m_desktopReducesMotion = false;
};

} // namespace neobeat
