// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/importlistmodel.h"

#include "exchange/importformat.h"
#include "text/datetext.h"
#include "text/historytext.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// What was imported is a kind of file, or several of them in one place.
QString kindText(const QString &format)
{
    if (format == "folder"_L1)
        return ImportListModel::tr("folder");
    if (format == "archive"_L1)
        return ImportListModel::tr("ZIP archive");
    return formatName(format);
}

int countOf(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString addedText(const ImportCounts &added)
{
    QStringList parts;
    if (added.samples > 0)
        parts.append(ImportListModel::tr("%Ln readings", nullptr, countOf(added.samples)));
    if (added.intervals > 0)
        parts.append(ImportListModel::tr("%Ln RR intervals", nullptr, countOf(added.intervals)));
    if (added.minutes > 0)
        parts.append(ImportListModel::tr("%Ln minutes of a watch", nullptr, countOf(added.minutes)));
    if (added.activities > 0)
        parts.append(ImportListModel::tr("%Ln activities", nullptr, countOf(added.activities)));
    if (added.battery > 0)
        parts.append(ImportListModel::tr("%Ln battery levels", nullptr, countOf(added.battery)));
    if (added.gaps > 0)
        parts.append(ImportListModel::tr("%Ln gaps", nullptr, countOf(added.gaps)));
    return QLocale().createSeparatedList(parts);
}

ImportListModel::ImportListModel(HistoryStore &store, AsyncHistoryReader &reader, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
{
    connect(&store, &HistoryStore::changed, this, &ImportListModel::ask);
    connect(&reader, &AsyncHistoryReader::readAgain, this, &ImportListModel::ask);
}

void ImportListModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_known = false;
    ask();
    Q_EMIT activeChanged();
    Q_EMIT countChanged();
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportEntry &import = m_rows.at(index.row());
    switch (role) {
    case ImportIdRole:
        return import.id;
    case Qt::DisplayRole:
    case FileRole:
        return import.file;
    case ImportedTextRole:
        return tr("imported %1 · %2")
            .arg(momentText(QDateTime::fromMSecsSinceEpoch(import.time)), kindText(import.format));
    case AddedTextRole:
        return addedText(import.added);
    case RangeTextRole:
        return rangeText(import.range, QTimeZone::systemTimeZone(), QLocale());
    case CompleteRole:
        return import.isComplete;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportListModel::roleNames() const
{
    return {{ImportIdRole, "importId"},   {FileRole, "file"},           {ImportedTextRole, "importedText"},
            {AddedTextRole, "addedText"}, {RangeTextRole, "rangeText"}, {CompleteRole, "complete"}};
}

void ImportListModel::ask()
{
    m_expired = m_asking;
    if (!m_active || m_asking)
        return;
    m_asking = true;
    m_reader.ask(
        this, [](HistoryReader &reader) { return reader.imports(); },
        [this](const HistoryReader::Answer<QList<ImportEntry>> &imports) {
            m_asking = false;
            const Error error = std::exchange(m_error, imports ? Error() : imports.error());
            if (imports)
                take(*imports);
            if (error != m_error)
                Q_EMIT countChanged();
            if (m_expired)
                ask();
        });
}

void ImportListModel::take(const QList<ImportEntry> &imports)
{
    // No reset without need: the keyboard focus may be in one of the rows.
    const bool changes = imports != m_rows;
    if (changes) {
        beginResetModel();
        m_rows = imports;
        endResetModel();
    }
    if (!std::exchange(m_known, true) || changes)
        Q_EMIT countChanged();
}

} // namespace neobeat
