// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>

/// What the code makes of a message: its meaning in the words of src/protocol/README.md, and what it writes for that.
struct WireOutcome
{
    QString meaning;
    QByteArray written = {};
};

using WireReader = std::function<WireOutcome(const QByteArray &)>;

/// One for each kind of message that the document knows, by its name there.
const QMap<QString, WireReader> &wireReaders();

/// The same for text that should be a key.
QString keyTextMeaning(const QString &text);
