// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notifycommand.h"

#include "operations/sendmessage.h"
#include "protocol/segmenttext.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

Report reportOfMessage(const WatchMessage &message)
{
    return {{{u"title"_s, message.title}, {u"text"_s, message.body}}, u"Sent: "_s + message.title};
}

WatchMessage typedMessage(const Options &options)
{
    const QLocale::Language language = QLocale::system().language();
    WatchMessage message;
    message.category = options.messageCategory;
    message.title = segmentText(options.title, language);
    message.body = segmentText(options.text, language);
    message.application = u"Neobeat"_s;
    return message;
}

void NotifyCommand::onReady()
{
    run(std::make_unique<SendMessage>(typedMessage(context().options)));
}

void NotifyCommand::onDone()
{
    printer().print(reportOfMessage(typedMessage(context().options)));
    succeed();
}

} // namespace neobeat::cli
