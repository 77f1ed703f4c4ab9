// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <span>

namespace neobeat {

/// A model of heart-rate source, as data: how it is recognised, how it is talked to, and how well that is known.
struct SourceModel
{
    /// How a central proves that it may use the source.
    enum class Handshake {
        None, ///< It needs no proof: a sensor that follows the Heart Rate Service.
        AccountKey, ///< A challenge of 82 00, answered with the key that the vendor's account has.
        ChosenKey, ///< A key that the central chooses and the wearer confirms. Not supported.
        KeyExchange, ///< An exchange of keys by elliptic curves. Not supported.
    };

    /// What a source can do.
    enum Ability {
        MeasuringControl = 0x01, ///< Measures on request and as long as it is kept alive, by 0x2A39.
        VendorBattery = 0x02, ///< 0006* with level, charger and dates.
        StandardBattery = 0x04, ///< Battery Service 0x180F, where it is present.
        SkinContact = 0x08, ///< Its flags may report skin contact.
        BeatIntervals = 0x10, ///< Its values may contain RR intervals.
        Clock = 0x20, ///< Its time can be set.
        WatchCommands = 0x40, ///< Steps, stored minutes, alarms, settings, notifications: everything of src/operations.
    };
    Q_DECLARE_FLAGS(Abilities, Ability)

    /// How well it is known that this model works.
    enum class Confidence {
        Confirmed, ///< Others have used the same messages with a real one.
        FromCode, ///< Two programs that do not share code agree; there is no report of a real one.
        Standard, ///< It follows a public standard.
        Unsupported, ///< It is known not to work.
    };

    QLatin1StringView id; ///< For files and commands, never shown; lower-case letters, digits and dashes.
    QLatin1StringView title; ///< As its maker calls it; empty for a standard sensor, which has a name of its own.
    /// The names that it advertises, in any case; one that ends with "*" stands for all that begin so.
    std::span<const QLatin1StringView> names;
    Handshake handshake = Handshake::None;
    Abilities abilities;
    Confidence confidence = Confidence::Unsupported;

    bool isSupported() const { return handshake == Handshake::None || handshake == Handshake::AccountKey; }
    bool needsKey() const { return handshake == Handshake::AccountKey; }
    bool can(Ability ability) const { return abilities.testFlag(ability); }
    /// Whether a peripheral that advertises this name is one.
    bool hasName(const QString &name) const;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(SourceModel::Abilities)

/// Every model that is known, the Amazfit Neo first and the standard sensor last. They live as long as the program.
std::span<const SourceModel> sourceModels();
/// The Amazfit Neo.
const SourceModel &neoModel();
/// Any sensor that follows the Heart Rate Service: chest straps, armbands, watches that broadcast.
const SourceModel &standardSensor();
/// The model with this id; nullptr when there is none.
const SourceModel *sourceModel(QStringView id);

} // namespace neobeat
