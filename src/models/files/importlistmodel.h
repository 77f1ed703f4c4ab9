// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/asynchistoryreader.h"
#include "history/historystore.h"
#include "history/importentry.h"
#include "text/errortext.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// What an import added, in words: "3,600 readings and 1 activity"; kinds without any are left out.
QString addedText(const ImportCounts &added);

/// The imports of which something is in the history, the latest first.
class ImportListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The list is shown; otherwise nothing is queried.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /// Rows.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// The answer to the first query since it became active is there.
    Q_PROPERTY(bool known READ isKnown NOTIFY countChanged FINAL)
    /// Why the history could not be asked the last time.
    Q_PROPERTY(neobeat::ErrorText error READ error NOTIFY countChanged FINAL)

public:
    enum Role {
        ImportIdRole = Qt::UserRole + 1, ///< importId: its id in the history.
        FileRole, ///< file: the name of the file or folder, without its path.
        ImportedTextRole, ///< importedText: when, and what kind of file: "imported 20 Nov 2026, 18:03 · FIT".
        AddedTextRole, ///< addedText: "3,600 readings and 1 activity".
        RangeTextRole, ///< rangeText: from when to when that is, "16 – 22 November 2026".
        CompleteRole, ///< complete: the file was read to its end.
    };
    Q_ENUM(Role)

    /// Both must outlive this.
    ImportListModel(HistoryStore &store, AsyncHistoryReader &reader, QObject *parent = nullptr);

    bool isActive() const { return m_active; }
    void setActive(bool active);
    int count() const { return static_cast<int>(m_rows.size()); }
    bool isKnown() const { return m_known; }
    ErrorText error() const { return ErrorText::from(m_error); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void activeChanged();
    void countChanged();

private:
    /// Queries, or does so again when the running query is answered.
    void ask();
    void take(const QList<ImportEntry> &imports);

    AsyncHistoryReader &m_reader;
    QList<ImportEntry> m_rows;
    bool m_active = false;
    bool m_known = false;
    Error m_error;
    bool m_asking = false;
    bool m_expired = false; ///< Something changed since the running query began.
};

} // namespace neobeat
