// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace neobeat {

/// Reads an XML file of another program element by element, with memory for a piece of it at a time. A document type is
/// refused, so nothing can be expanded or fetched; so are elements that are nested or long beyond reason.
class XmlTokens
{
public:
    /// What was read.
    enum class Token {
        Begin, ///< The beginning of the element path().last().
        Finish, ///< The end of the element path().last(), which has the text().
        Over, ///< The end of the file.
        Broken, ///< What follows cannot be read; problem() says why.
    };

    /// The device is open and outlives this.
    explicit XmlTokens(QIODevice &device)
        : m_device(device)
    {
    }

    Token next();
    /// The local names of the elements from the root to the current one.
    const QStringList &path() const { return m_path; }
    const QString &name() const { return m_path.constLast(); }
    /// Whether the current element lies in one of that name.
    bool isWithin(QStringView name) const { return m_path.contains(name); }
    /// The text directly in the current element, trimmed; empty where elements lie in it.
    QString text() const { return m_text.trimmed(); }
    /// An attribute of the element that begins.
    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }
    /// Line of the file, from 1.
    qint64 line() const { return m_xml.lineNumber(); }
    QString problem() const { return m_problem; }

private:
    static constexpr qsizetype mostDepth = 64;
    static constexpr qsizetype longestText = 10'000;
    static constexpr int longestToken = 64; ///< Pieces of the file.

    Token broken(const QString &problem);

    QIODevice &m_device;
    QXmlStreamReader m_xml;
    QStringList m_path;
    QString m_text;
    QString m_problem;
    bool m_hasFinished = false; ///< The current element ended with the last token.
};

} // namespace neobeat
