// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/alertsettings.h"
#include "store/forwardingsettings.h"
#include "store/rememberedsources.h"
#include "store/settingsfile.h"

#include <QAnyStringView>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QVariant>

#include <optional>

namespace neobeat {

/// The default location of this user's settings.
QString defaultSettingsFile();

/// What the program remembers between runs, except the key. Written at once.
class Settings : public QObject
{
    Q_OBJECT

public:
    using KeyPlace = neobeat::KeyPlace;
    /// The colour scheme of the window.
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)
    /// The language of the window.
    enum class Language { System, English, German, Czech, Spanish };
    /// What the tray icon shows.
    enum class TrayContent {
        Battery,
        HeartRate, ///< While it is measured; otherwise the battery.
    };
    Q_ENUM(TrayContent)
    /// Which heart-rate values are kept in the history.
    enum class Recording {
        Always, ///< Everything.
        ActivitiesOnly, ///< Those received while an activity is running.
        Never, ///< Nothing: private mode.
    };
    /// The kind of file written when an activity has ended.
    enum class AutomaticExport { Off, Csv, JsonLines, Tcx, Fit };

    /// Uses that INI file; the user's own settings file when empty.
    explicit Settings(const QString &file = {}, QObject *parent = nullptr);

    /// SettingsNotStored while the last change could not be written and only lasts until the program ends; else None.
    Error problem() const { return m_settings.problem(); }

    /// The source in use; empty when none is remembered.
    std::optional<RememberedWatch> watch() const;
    /// Every remembered source, the one in use included, in the order in which they were added.
    QList<RememberedWatch> watches() const;
    /// Remembers this source, and puts it to use.
    void setWatch(const RememberedWatch &watch);
    /// Puts another remembered source to use; no effect when it is not remembered.
    void chooseWatch(const QString &address);
    /// Removes everything that belongs to the source in use. The first of the others, if there is one, takes its place.
    void forgetWatch();

    KeyPlace keyPlace() const; ///< Of the source in use; default SecretService.
    void setKeyPlace(KeyPlace place);

    bool syncsTime() const; ///< Set the watch's clock when connected; default true.
    void setSyncsTime(bool enabled);
    bool syncsMinutes() const; ///< Fetch the minutes that the watch has stored, when connected; default true.
    void setSyncsMinutes(bool enabled);
    /// The user has deleted what is older, so it is not fetched from the watch again; invalid when nothing was deleted.
    QDateTime minutesErasedUntil() const;
    void setMinutesErasedUntil(const QDateTime &time);
    bool closesToTray() const; ///< Default true.
    void setClosesToTray(bool enabled);
    bool hasNotifiedAboutTray() const; ///< Whether the user was informed once that closing leaves the program running.
    void setNotifiedAboutTray(bool notified);
    bool startsHeartRate() const; ///< Start measuring as soon as the watch is ready; default false.
    void setStartsHeartRate(bool enabled);
    bool reducesMotion() const; ///< Default false.
    void setReducesMotion(bool enabled);
    bool sharesBattery() const; ///< The watch's battery appears in the desktop's power panel; default false.
    void setSharesBattery(bool enabled);
    Appearance appearance() const; ///< Default System.
    void setAppearance(Appearance appearance);
    Language language() const; ///< Default System.
    void setLanguage(Language language);
    TrayContent trayContent() const; ///< Default Battery.
    void setTrayContent(TrayContent content);
    int chartMinutes() const; ///< 1, 5, 15 or 60; default 5.
    void setChartMinutes(int minutes);
    int maximumHeartRate() const; ///< Maximum heart rate of the user, bpm; default 0, meaning unknown.
    void setMaximumHeartRate(int bpm);
    int age() const; ///< Age of the user in years; default 0, meaning unknown.
    void setAge(int years);
    /// True for the widths offered for a chart.
    static bool isChartChoice(int minutes);

    Recording recording() const; ///< Default Always.
    void setRecording(Recording recording);
    int retentionDays() const; ///< 0 (unlimited), 30, 90 or 365; default 0.
    void setRetentionDays(int days);
    /// True for the retention times that are offered.
    static bool isRetentionChoice(int days);
    AutomaticExport automaticExport() const; ///< Default Off.
    void setAutomaticExport(AutomaticExport format);
    QString exportFolder() const; ///< Default "Neobeat" in the user's documents.
    void setExportFolder(const QString &folder); ///< Empty for the default.

    /// What the user wants to be notified about; every value is within its bounds.
    AlertSettings alerts() const;
    void setAlerts(const AlertSettings &alerts); ///< Without effect unless valid.
    /// What goes to the watch and what its events do.
    ForwardingSettings forwarding() const;
    void setForwarding(const ForwardingSettings &forwarding);
    /// Whether a sandbox was asked to start the program with the desktop, and agreed; default false. Outside of one
    /// the desktop's own folder says it.
    bool startsWithDesktop() const;
    void setStartsWithDesktop(bool enabled);

    /// An option of an output; group and name have only letters and digits. The fallback when it was never set.
    QString outputOption(const QString &group, const QString &name, const QString &fallback = {}) const;
    void setOutputOption(const QString &group, const QString &name, const QString &value);
    /// All options of an output by name.
    QMap<QString, QString> outputOptions(const QString &group) const;

    /// What is remembered about a watch besides its name; the name has only letters and digits. Empty when it was never
    /// set. Forgotten with the watch.
    QString watchValue(const QString &address, const QString &name) const;
    void setWatchValue(const QString &address, const QString &name, const QString &value);

Q_SIGNALS:
    void problemChanged();
    void alertsChanged();
    void forwardingChanged();

private:
    void write(QAnyStringView name, const QVariant &value);
    /// Changes the file.
    template<typename Change>
    void change(Change change);

    SettingsFile m_settings;
    RememberedSources m_sources{m_settings};
};

} // namespace neobeat
