// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settingsfile.h"

#include <QAnyStringView>
#include <QObject>
#include <QString>
#include <QVariant>

#include <optional>

namespace neobeat {

/// Where the choices of this user lie.
QString defaultSettingsFile();

/// The watch that the program belongs to.
struct RememberedWatch
{
    QString address; ///< Upper-case with colons.
    QString name; ///< As advertised when it was added.

    bool operator==(const RememberedWatch &other) const = default;
};

/// What the program remembers between two starts, the key excepted. Written at once.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Where the key of the remembered watch is.
    enum class KeyPlace {
        SecretService, ///< KeychainKeyStore
        File, ///< FileKeyStore, after the user agreed to it
    };
    /// How the window looks.
    enum class Appearance { System, Light, Dark };
    /// What of the heart rate is kept in the history.
    enum class Recording {
        Always, ///< Everything.
        SessionsOnly, ///< What comes while a session runs.
        Never, ///< Nothing: private mode.
    };
    /// The kind of file that is written when a session has ended.
    enum class AutomaticExport { Off, Csv, JsonLines, Tcx, Fit };

    /// Reads and writes that INI file; the user's own configuration when empty.
    explicit Settings(const QString &file = {}, QObject *parent = nullptr);

    /// SettingsNotStored while what was chosen last could not be written, and holds until the program ends; else None.
    Error problem() const { return m_settings.problem(); }

    std::optional<RememberedWatch> watch() const;
    void setWatch(const RememberedWatch &watch);
    /// Removes everything that belongs to the watch.
    void forgetWatch();

    KeyPlace keyPlace() const; ///< Default SecretService.
    void setKeyPlace(KeyPlace place);

    bool syncsTime() const; ///< Set the watch's clock when connected; default true.
    void setSyncsTime(bool enabled);
    bool closesToTray() const; ///< Default true.
    void setClosesToTray(bool enabled);
    bool hasToldAboutTray() const; ///< Whether the user was told once that closing keeps it running.
    void setToldAboutTray(bool told);
    bool startsHeartRate() const; ///< Start measuring as soon as the watch is ready; default false.
    void setStartsHeartRate(bool enabled);
    bool reducesMotion() const; ///< Default false.
    void setReducesMotion(bool enabled);
    Appearance appearance() const; ///< Default System.
    void setAppearance(Appearance appearance);
    int chartMinutes() const; ///< 1, 5, 15 or 60; default 5.
    void setChartMinutes(int minutes);
    int maximumHeartRate() const; ///< Highest heart rate of the user, bpm; default 0, which is not known.
    void setMaximumHeartRate(int bpm);
    int age() const; ///< Age of the user in years; default 0, which is not known.
    void setAge(int years);
    /// True for the widths that a chart may have.
    static bool isChartChoice(int minutes);

    Recording recording() const; ///< Default Always.
    void setRecording(Recording recording);
    int retentionDays() const; ///< 0 (for ever), 30, 90 or 365; default 0.
    void setRetentionDays(int days);
    /// True for the times that the history may be kept.
    static bool isRetentionChoice(int days);
    AutomaticExport automaticExport() const; ///< Default Off.
    void setAutomaticExport(AutomaticExport format);
    QString exportFolder() const; ///< Default "Neobeat" in the user's documents.
    void setExportFolder(const QString &folder); ///< Empty for the default.

Q_SIGNALS:
    void problemChanged();

private:
    void write(QAnyStringView name, const QVariant &value);
    /// Changes the file.
    template<typename Change>
    void change(Change change);

    SettingsFile m_settings;
};

} // namespace neobeat
