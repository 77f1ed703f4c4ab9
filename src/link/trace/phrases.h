// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/trace/trace.h"

#include <array>

namespace neobeat {

/// How one kind of event is put into words.
struct Phrase
{
    /// What stands after the word.
    enum class Field {
        None, ///< Nothing.
        Peripheral, ///< TraceEvent::peripheral
        Sighting, ///< The rest of the line: rssi, services, companies, named, supported.
        Service, ///< The service of TraceEvent::characteristic.
        Services, ///< The rest of the line: TraceEvent::services.
        Characteristic, ///< TraceEvent::characteristic
        Value, ///< TraceEvent::value
        Error, ///< TraceEvent::error
        State, ///< TraceEvent::state
        Facts, ///< The rest of the line: version of bluetoothd, number of adapters.
    };

    TraceEvent::Kind kind;
    const char *subject; ///< Who is asked or tells; a link has its number behind it.
    const char *word; ///< What.
    std::array<Field, 2> fields = {Field::None, Field::None};
};

/// The words for a kind.
const Phrase &phraseOf(TraceEvent::Kind kind);
/// The phrase with these words; null when there is none.
const Phrase *findPhrase(const QByteArray &subject, const QByteArray &word, bool call);

} // namespace neobeat
