// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>

/// How the code decodes a message: its meaning in the words of src/protocol/README.md, and how it encodes that again.
struct WireOutcome
{
    QString meaning;
    QByteArray written = {};
};

using WireReader = std::function<WireOutcome(const QByteArray &)>;

/// One for each kind of message in the document, by its name there.
const QMap<QString, WireReader> &wireReaders();

/// The same for text that is to be a key.
QString keyTextMeaning(const QString &text);
