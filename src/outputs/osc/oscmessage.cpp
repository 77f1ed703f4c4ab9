// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/osc/oscmessage.h"

#include <QRegularExpression>

#include <memory>
#include <type_traits>

#include <lo/lo_lowlevel.h>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

void add(lo_message message, int value)
{
    lo_message_add_int32(message, value);
}

void add(lo_message message, float value)
{
    lo_message_add_float(message, value);
}

void add(lo_message message, bool value)
{
    value ? lo_message_add_true(message) : lo_message_add_false(message);
}

void add(lo_message message, const QString &value)
{
    lo_message_add_string(message, value.toUtf8().constData());
}

} // namespace

QByteArray oscMessage(const QString &address, const QList<OscArgument> &arguments)
{
    const std::unique_ptr<std::remove_pointer_t<lo_message>, void (*)(lo_message)> message(lo_message_new(),
                                                                                           &lo_message_free);
    for (const OscArgument &argument : arguments)
        std::visit([&](const auto &value) { add(message.get(), value); }, argument);
    const QByteArray path = address.toLatin1();
    std::size_t size = lo_message_length(message.get(), path.constData());
    QByteArray bytes(qsizetype(size), '\0');
    lo_message_serialise(message.get(), path.constData(), bytes.data(), &size);
    return bytes;
}

bool isOscAddress(const QString &text)
{
    static const QRegularExpression address(u"\\A(/[!\"$-)+.0->@-Z\\\\^-z|~-]+)+\\z"_s);
    constexpr qsizetype longest = 200;
    return text.size() <= longest && address.match(text).hasMatch();
}

} // namespace neobeat
