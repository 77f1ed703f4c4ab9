// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/doctormodel.h"

#include <algorithm>

namespace neobeat {

using Verdict = Finding::Verdict;

DoctorModel::DoctorModel(Doctor &doctor, QObject *parent)
    : QAbstractListModel(parent)
    , m_doctor(doctor)
{
    connect(&doctor, &Doctor::found, this, &DoctorModel::onFound);
    connect(&doctor, &Doctor::finished, this, &DoctorModel::onFinished);
}

void DoctorModel::start()
{
    if (m_isBusy)
        return;
    if (!m_rows.isEmpty()) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
        Q_EMIT countChanged();
    }
    setSummary({});
    setBusy(true);
    m_doctor.examine();
}

int DoctorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DoctorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &row = m_rows.at(index.row());
    switch (role) {
    case CheckRole:
        return Finding::nameOf(row.check);
    case VerdictRole:
        return Finding::nameOf(row.verdict);
    case VerdictTextRole:
        switch (row.verdict) {
        case Verdict::Good:
            return tr("Good");
        case Verdict::Note:
            return tr("Note");
        case Verdict::Bad:
            return tr("Bad");
        case Verdict::Unknown:
            return tr("Not checked");
        }
        return {};
    case Qt::DisplayRole:
    case TitleRole:
        return row.title();
    case TextRole:
        return row.text;
    case FixRole:
        return row.fix;
    default:
        return {};
    }
}

QHash<int, QByteArray> DoctorModel::roleNames() const
{
    return {{CheckRole, "check"}, {VerdictRole, "verdict"}, {VerdictTextRole, "verdictText"},
            {TitleRole, "title"}, {TextRole, "text"},       {FixRole, "fix"}};
}

void DoctorModel::onFound(const Finding &finding)
{
    const auto place
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Finding &row) { return row.check >= finding.check; });
    const int row = static_cast<int>(std::distance(m_rows.begin(), place));
    beginInsertRows({}, row, row);
    m_rows.insert(row, finding);
    endInsertRows();
    Q_EMIT countChanged();
}

void DoctorModel::onFinished()
{
    setSummary(summaryOfRows());
    setBusy(false);
}

void DoctorModel::setBusy(bool busy)
{
    if (std::exchange(m_isBusy, busy) != busy)
        Q_EMIT busyChanged();
}

void DoctorModel::setSummary(const QString &summary)
{
    if (std::exchange(m_summary, summary) != summary)
        Q_EMIT summaryChanged();
}

QString DoctorModel::summaryOfRows() const
{
    const auto number = [this](Verdict verdict) {
        return std::count_if(m_rows.begin(), m_rows.end(),
                             [verdict](const Finding &row) { return row.verdict == verdict; });
    };
    const auto bad = number(Verdict::Bad);
    const auto notes = number(Verdict::Note);
    if (bad == 1)
        return tr("1 thing needs attention.");
    if (bad > 1)
        return tr("%n things need attention.", nullptr, int(bad));
    if (notes > 0)
        return tr("Nothing is wrong; the notes are worth a look.");
    return tr("Everything is fine.");
}

} // namespace neobeat
