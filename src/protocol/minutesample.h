// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QMetaType>

#include <array>
#include <optional>

namespace neobeat {

/// One minute as the watch stores it: kind, intensity, steps, heart rate, an unknown byte, sleep, deep sleep, REM
/// sleep. All eight bytes are kept, because what a Neo writes into the last four is not known. [F]: the size is tested
/// on a Neo, the meaning is that of related models.
struct MinuteSample
{
    /// What the wearer did; the numbers are the low nibble of the first byte.
    enum class Kind : quint8 {
        AsBefore = 0, ///< The kind of the minute before applies.
        Movement = 1, ///< Awake and moving.
        Running = 2,
        NotWorn = 3,
        Cycling = 4,
        Charging = 6, ///< On the charger, so not worn.
        LightSleep = 9,
        Ignore = 10, ///< The kind of the minute before applies; the heart rate may be valid.
        DeepSleep = 11,
        WokeUp = 12, ///< Awake after sleep.
        RemSleep = 16, ///< In the second reading only.
        Unknown = 17, ///< A number that no known model uses.
    };

    /// Bytes in a sample.
    static constexpr qsizetype byteCount = 8;

    std::array<quint8, byteCount> bytes = {}; ///< As sent.

    bool operator==(const MinuteSample &other) const = default;

    /// The first reading: the low nibble of the first byte [B4].
    Kind kind() const;
    /// The second reading, that of newer models: the whole first byte, and for sleep the last two bytes. Right if a Neo
    /// sends a first byte of 78 [open].
    Kind kindOfNewerModels() const;
    /// A measure of movement, 0 … 255.
    int intensity() const { return bytes[1]; }
    /// Steps in this minute, 0 … 255.
    int steps() const { return bytes[2]; }
    /// In bpm; empty when there is no reading in it, or an implausible one.
    std::optional<int> bpm() const;
    /// The byte without a known meaning.
    int unknown() const { return bytes[4]; }
    /// As sent; on newer models how surely the wearer is asleep.
    int sleep() const { return bytes[5]; }
    /// As sent; on newer models the depth of sleep is in the lower seven bits.
    int deepSleep() const { return bytes[6]; }
    /// As sent; on newer models a measure of REM sleep is in the lower seven bits.
    int remSleep() const { return bytes[7]; }

    /// Empty when there are fewer than eight bytes; more are ignored.
    static std::optional<MinuteSample> decode(QByteArrayView data);
    /// The eight bytes.
    QByteArray encode() const;
};

/// Whether the kind of the minute before applies to one of this kind.
constexpr bool continuesKind(MinuteSample::Kind kind)
{
    return kind == MinuteSample::Kind::AsBefore || kind == MinuteSample::Kind::Ignore;
}

/// Whether the wearer sleeps.
constexpr bool isAsleep(MinuteSample::Kind kind)
{
    using Kind = MinuteSample::Kind;
    return kind == Kind::LightSleep || kind == Kind::DeepSleep || kind == Kind::RemSleep;
}

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::MinuteSample)
