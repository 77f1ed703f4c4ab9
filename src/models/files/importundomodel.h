// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/importlistmodel.h"
#include "models/files/longtask.h"

namespace neobeat {

/// Takes out of the history what one import added.
class ImportUndoModel : public neobeat::LongTask
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The imports that can be undone.
    Q_PROPERTY(neobeat::ImportListModel *imports READ imports CONSTANT FINAL)
    /// Id of the one that start() undoes; 0 for none.
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY readyChanged FINAL)

public:
    /// Both must outlive this.
    ImportUndoModel(HistoryStore &store, AsyncHistoryReader &reader, QObject *parent = nullptr);
    /// Cancels the running work.
    ~ImportUndoModel() override;

    ImportListModel *imports() { return &m_imports; }
    int chosen() const { return m_chosen; }
    void setChosen(int id);
    Q_INVOKABLE void start() override;
    QString remark() const override;
    bool isReady() const override { return m_chosen > 0; }

private:
    void onDone(const Result<ImportEntry, Error> &import);

    HistoryStore &m_store;
    ImportListModel m_imports;
    int m_chosen = 0;
};

} // namespace neobeat
