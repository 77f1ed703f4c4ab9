// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paircommand.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

void PairCommand::onReady()
{
    const Options &options = context().options;
    if (options.scenario || options.keepKey == Options::KeepKey::Nowhere) {
        printer().print(reportOfPairing(watch(), {}));
        succeed();
        return;
    }
    const auto place
        = options.keepKey == Options::KeepKey::File ? Settings::KeyPlace::File : Settings::KeyPlace::SecretService;
    if (!key()) {
        onKeyKept(place, {});
        return;
    }
    m_isStoring = true;
    context().stores.at(place).write(watch().address, *key(), [self = QPointer(this), place](const Error &error) {
        if (self && !self->isOver())
            self->onKeyKept(place, error);
    });
}

Error PairCommand::timeoutError() const
{
    if (m_isStoring)
        return {Error::Code::KeyStoreSilent, u"the limit of --timeout"_s};
    return WatchCommand::timeoutError();
}

void PairCommand::onKeyKept(Settings::KeyPlace place, const Error &error)
{
    if (error) {
        Failure failure = Failure::from(error);
        if (place == Settings::KeyPlace::SecretService)
            failure.message += u" With --store file the key is kept in a file that only you can read."_s;
        fail(failure);
        return;
    }
    Settings &settings = context().settings;
    settings.setWatch({watch().address, watch().shownName(), &model()});
    settings.setKeyPlace(place);
    if (const Error problem = settings.problem()) {
        Failure failure = Failure::from(problem);
        failure.message = u"The watch was paired and its key is kept, but the settings cannot be written, so the next "
                          "command does not know the watch."_s;
        fail(failure);
        return;
    }
    const QString stored = !key() ? u"none"_s : place == Settings::KeyPlace::File ? u"file"_s : u"secret-service"_s;
    printer().print(reportOfPairing(watch(), stored));
    succeed();
}

} // namespace neobeat::cli
