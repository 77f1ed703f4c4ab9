// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/newhistorytext.h"

#include <QCoreApplication>

namespace neobeat {

namespace {

/// The context under which translators find these texts.
struct NewHistory
{
    Q_DECLARE_TR_FUNCTIONS(NewHistory)
};

} // namespace

ErrorText newHistoryText(const Error &reason, const QString &oldName)
{
    ErrorText text = ErrorText::from(reason);
    if (reason.code == Error::Code::HistoryNewer) {
        text.title = NewHistory::tr("The history is from a newer Neobeat, so a new one has begun.");
        text.advice
            = NewHistory::tr("Nothing of it was deleted: its file is called %1 now. Install the newer version again to "
                             "see it.")
                  .arg(oldName);
    } else {
        text.title = NewHistory::tr("The history was damaged, so a new one has begun.");
        text.advice = NewHistory::tr("Nothing of it was deleted: its file is called %1 now. Import that to take over "
                                     "what can be read.")
                          .arg(oldName);
    }
    return text;
}

} // namespace neobeat
