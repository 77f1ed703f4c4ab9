// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/outputoptions.h"

#include <QByteArray>
#include <QMetaEnum>
#include <QRandomGenerator>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto enabledOption = "enabled"_L1;

} // namespace

QString settingsGroupOf(OutputType kind)
{
    return u"output"_s + QString::fromLatin1(QMetaEnum::fromType<OutputType>().valueToKey(static_cast<int>(kind)));
}

bool isOutputEnabled(const Settings &settings, OutputType kind)
{
    return settings.outputOption(settingsGroupOf(kind), enabledOption) == "true"_L1;
}

void setOutputEnabled(Settings &settings, OutputType kind, bool enabled)
{
    settings.setOutputOption(settingsGroupOf(kind), enabledOption, enabled ? u"true"_s : QString());
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
