// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmltokens.h"

#include "base/outsidetext.h"

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr qint64 xmlPieceSize = 1 << 16;

} // namespace

XmlTokens::Token XmlTokens::broken(const QString &problem)
{
    m_problem = problem;
    return Token::Broken;
}

// The file is fed in pieces, so that a token without an end is noticed before it fills the memory.
XmlTokens::Token XmlTokens::next()
{
    if (std::exchange(m_hasFinished, false)) {
        m_path.removeLast();
        m_text.clear();
    }
    int pieces = 0;
    for (;;) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (m_path.size() == mostDepth)
                return broken(u"elements are nested too deeply"_s);
            m_path.append(m_xml.name().toString());
            m_text.clear();
            return Token::Begin;
        case QXmlStreamReader::EndElement:
            m_hasFinished = true;
            return Token::Finish;
        case QXmlStreamReader::Characters:
            if (m_text.size() + m_xml.text().size() > longestText)
                return broken(u"a text is longer than any of its kind"_s);
            m_text += m_xml.text();
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return broken(u"it defines or uses entities of its own, which are not read"_s);
        case QXmlStreamReader::EndDocument:
            return Token::Over;
        case QXmlStreamReader::Invalid: {
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                return broken(messageOf(m_xml));
            const QByteArray piece = m_device.read(xmlPieceSize);
            if (piece.isEmpty())
                return broken(u"the file ends before its elements do"_s);
            if (++pieces > longestToken)
                return broken(u"an element is longer than any of its kind"_s);
            m_xml.addData(piece);
            break;
        }
        default:
            break;
        }
    }
}

} // namespace neobeat
