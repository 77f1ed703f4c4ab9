// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/record/recording.h"

#include <array>

namespace neobeat {

/// How one kind of event is put into words.
struct Phrase
{
    /// What stands after the word.
    enum class Field {
        None, ///< Nothing.
        Peripheral, ///< RecordedEvent::peripheral
        Sighting, ///< The rest of the line: rssi, services, companies, named, supported.
        Service, ///< The service of RecordedEvent::characteristic.
        Services, ///< The rest of the line: RecordedEvent::services.
        Characteristic, ///< RecordedEvent::characteristic
        Value, ///< RecordedEvent::value
        Error, ///< RecordedEvent::error
        State, ///< RecordedEvent::state
        Facts, ///< The rest of the line: version of bluetoothd, number of adapters.
    };

    RecordedEvent::Kind kind;
    const char *subject; ///< Who is asked or tells; a link has its number behind it.
    const char *word; ///< What.
    std::array<Field, 2> fields = {Field::None, Field::None};
};

/// The words for a kind.
const Phrase &phraseOf(RecordedEvent::Kind kind);
/// The phrase with these words; null when there is none.
const Phrase *findPhrase(const QByteArray &subject, const QByteArray &word, bool call);

} // namespace neobeat
