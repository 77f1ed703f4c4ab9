// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/inputbuffer.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace neobeat {

/// A message of a FIT file as its definition describes it. Fields are known by their numbers in the profile; developer
/// fields are no part of it, whatever they are called. Valid until the next message is read.
class FitMessage
{
public:
    /// The number of the message in the profile.
    quint16 number() const { return m_number; }
    /// Seconds since 1989-12-31 in UTC, of the message itself or by its compressed header; nothing without one.
    std::optional<quint32> time() const { return m_time; }
    /// How many values a field has; 0 for one that is missing.
    int count(quint8 field) const;
    /// A whole number that is not negative; nothing for a missing field, the format's value for "not known", or another
    /// type.
    std::optional<quint32> number(quint8 field, int index = 0) const;
    /// The bytes of a field, as of a text; empty for a missing one.
    QByteArrayView bytes(quint8 field) const;

private:
    friend class FitDecoder;

    struct Field
    {
        quint8 number = 0;
        quint8 type = 0; ///< The base type as in the definition.
        int width = 1; ///< Bytes of one value.
        int count = 0; ///< Values.
        int offset = 0; ///< Bytes from the beginning of the message.
        int size = 0; ///< Bytes.
    };

    const Field *find(quint8 field) const;

    quint16 m_number = 0;
    bool m_isBigEndian = false;
    const std::vector<Field> *m_fields = nullptr;
    const char *m_data = nullptr;
    std::optional<quint32> m_time;
};

/// Reads the messages of a FIT file, as Garmin's description of the protocol has them: both byte orders, compressed
/// time stamps, developer fields (which are passed over), several files in one, and files that end too early. Needs
/// memory for one message, not for the file.
class FitDecoder
{
public:
    /// Result of reading a message.
    enum class Outcome {
        Message, ///< A message was read.
        End, ///< The end of the file.
        WrongSum, ///< The checksum does not match: some values may be wrong. What follows can be read.
        Damaged, ///< What follows cannot be read; problem() says why.
    };

    /// The device is open and outlives this.
    explicit FitDecoder(QIODevice &device)
        : m_input(device)
    {
    }

    /// Whether a file that begins like this is a FIT file.
    static bool recognises(QByteArrayView begin);

    Outcome next();
    const FitMessage &current() const { return m_message; }
    /// Number of the file within the file, from 1.
    int fileNumber() const { return m_fileNumber; }
    /// Bytes read so far.
    qint64 position() const { return m_input.position(); }
    /// Problem with a damaged file or its checksum, for the details of a failure.
    QString problem() const { return m_problem; }

private:
    struct Definition
    {
        bool isKnown = false;
        bool isBigEndian = false;
        quint16 number = 0;
        int size = 0; ///< Bytes of a message, developer fields included.
        std::vector<FitMessage::Field> fields;
    };

    Outcome damaged(const char *problem);
    /// The next bytes between header and checksum; null when there are fewer.
    const char *take(int size);
    Outcome beginFile();
    Outcome endFile();
    Outcome define(quint8 header);
    /// Takes the numbers, sizes and types of fields; false when there are fewer.
    bool takeFields(Definition &definition, int count, bool areOfDevelopers);
    Outcome readMessage(quint8 local, std::optional<quint8> timeOffset);
    void readTime(std::optional<quint8> timeOffset);

    InputBuffer m_input;
    FitMessage m_message;
    std::array<Definition, 16> m_definitions; ///< By the local number.
    std::optional<quint32> m_lastTime; ///< The latest time, which compressed ones continue.
    int m_fileNumber = 0;
    qint64 m_left = 0; ///< Bytes to the checksum; -1 when the header does not say.
    quint16 m_crc = 0;
    bool m_hasSum = false; ///< Whether there is a checksum at the end.
    QString m_problem;
};

} // namespace neobeat
