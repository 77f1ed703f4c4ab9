// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlentryreader.h"

namespace neobeat {

Error XmlEntryReader::next(Entry &entry)
{
    entry = {};
    while (m_ready.empty()) {
        Error error;
        switch (m_xml.next()) {
        case XmlTokens::Token::Begin:
            error = begin();
            break;
        case XmlTokens::Token::Finish:
            error = finish();
            break;
        case XmlTokens::Token::Over:
            return {};
        case XmlTokens::Token::Broken:
            return unreadable(m_xml.line(), m_xml.problem());
        }
        if (error)
            return error;
    }
    entry = std::move(m_ready.front());
    m_ready.pop_front();
    return {};
}

} // namespace neobeat
