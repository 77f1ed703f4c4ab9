// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/outputoptions.h"

#include <QByteArray>
#include <QMetaEnum>
#include <QRandomGenerator>

namespace neobeat {

using namespace Qt::StringLiterals;

QString settingsGroupOf(OutputType kind)
{
    return u"output"_s + QString::fromLatin1(QMetaEnum::fromType<OutputType>().valueToKey(static_cast<int>(kind)));
}

QString storedOrGenerated(Settings &settings, OutputType kind, const GeneratedOption &option)
{
    const QString stored = settings.outputOption(settingsGroupOf(kind), option.name);
    return stored.isEmpty() ? generate(settings, kind, option) : stored;
}

QString generate(Settings &settings, OutputType kind, const GeneratedOption &option)
{
    QByteArray bytes(option.bytes, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->generate());
    const QString text = QString::fromLatin1(bytes.toHex());
    settings.setOutputOption(settingsGroupOf(kind), option.name, text);
    return text;
}

} // namespace neobeat
