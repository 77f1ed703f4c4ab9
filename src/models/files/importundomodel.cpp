// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/importundomodel.h"

#include <QPointer>

namespace neobeat {

ImportUndoModel::ImportUndoModel(HistoryStore &store, AsyncHistoryReader &reader, QObject *parent)
    : LongTask(parent)
    , m_store(store)
    , m_imports(store, reader)
{
}

ImportUndoModel::~ImportUndoModel()
{
    cancel();
}

void ImportUndoModel::setChosen(int id)
{
    if (id == m_chosen || isBusy())
        return;
    m_chosen = id;
    Q_EMIT readyChanged();
}

QString ImportUndoModel::remark() const
{
    return isReady() ? QString() : tr("Choose an import first.");
}

void ImportUndoModel::start()
{
    if (isBusy() || !isReady())
        return;
    // The store may outlive this.
    m_store.undoImport(m_chosen, begin(),
                       [guard = QPointer<ImportUndoModel>(this)](const Result<ImportEntry, Error> &import) {
                           if (guard)
                               guard->onDone(import);
                       });
}

void ImportUndoModel::onDone(const Result<ImportEntry, Error> &import)
{
    if (!import && import.error().code == Error::Code::Cancelled)
        succeed(tr("Stopped. The history is as it was before."));
    else if (!import)
        fail(import.error());
    else if (import->id == 0)
        succeed(tr("This import is not in the history any more."));
    else
        succeed(tr("%1 was taken out again: %2.").arg(import->file, addedText(import->added)));
}

} // namespace neobeat
