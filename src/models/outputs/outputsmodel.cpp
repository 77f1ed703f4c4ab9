// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outputs/outputsmodel.h"

#include "text/outputtext.h"

namespace neobeat {

using namespace std::chrono_literals;

OutputsModel::OutputsModel(OutputSet &outputs, QObject *parent)
    : QAbstractListModel(parent)
    , m_outputs(outputs)
    , m_kinds(outputs.kinds())
{
    m_ages.setInterval(1s);
    connect(&m_ages, &QTimer::timeout, this,
            [this] { Q_EMIT dataChanged(index(0), index(rowCount() - 1), {StateTextRole}); });
    connect(&outputs, &OutputSet::enabledChanged, this, [this](OutputType kind) {
        changed(kind, {IsOnRole, ProblemRole});
        Q_EMIT testingChanged();
    });
    connect(&outputs, &OutputSet::secretChanged, this, &OutputsModel::onSecretChanged);
    connect(&outputs, &OutputSet::withdrawn, this, &OutputsModel::onWithdrawn);
    connect(&outputs, &OutputSet::testingChanged, this, &OutputsModel::testingChanged);
    for (const OutputType kind : std::as_const(m_kinds)) {
        m_fields.append(new OutputFieldsModel(outputs, kind, this));
        const Output &output = outputs.output(kind);
        connect(&output, &Output::stateChanged, this, [this, kind] {
            changed(kind, {StateTextRole, ProblemRole, SnippetRole, TokenRole});
        });
        connect(&output, &Output::peersChanged, this, [this, kind] { changed(kind, {StateTextRole}); });
    }
}

void OutputsModel::setOn(int row, bool isOn)
{
    if (row < 0 || row >= m_kinds.size())
        return;
    m_problems.remove(m_kinds.at(row));
    m_outputs.setEnabled(m_kinds.at(row), isOn);
}

void OutputsModel::renewToken(int row)
{
    if (row < 0 || row >= m_kinds.size())
        return;
    m_outputs.renew(m_kinds.at(row));
    changed(m_kinds.at(row), {TokenRole});
}

void OutputsModel::withdraw(int row)
{
    if (row < 0 || row >= m_kinds.size())
        return;
    m_problems.remove(m_kinds.at(row));
    m_outputs.withdraw(m_kinds.at(row));
}

void OutputsModel::test()
{
    m_outputs.setTesting(!m_outputs.isTesting());
}

void OutputsModel::setActive(bool active)
{
    if (active == isActive())
        return;
    if (active)
        m_ages.start();
    else
        m_ages.stop();
    Q_EMIT activeChanged();
}

int OutputsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_kinds.size());
}

QVariant OutputsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutputType kind = m_kinds.at(index.row());
    const Output &output = m_outputs.output(kind);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(kind);
    case PurposeRole:
        return purposeOf(kind);
    case IsOnRole:
        return m_outputs.isEnabled(kind);
    case StateTextRole: {
        const QDateTime sent = output.lastSent();
        const qint64 age = sent.isValid() ? sent.secsTo(QDateTime::currentDateTime()) : -1;
        return stateTextOf(output.state(), output.peers(), int(age));
    }
    case ProblemRole:
        return QVariant::fromValue(problemOf(kind));
    case SnippetRole:
        return snippetOf(kind, output.location());
    case TokenRole:
        return output.token();
    case WithdrawTextRole:
        return output.canWithdraw() ? withdrawTextOf(kind) : QString();
    case FieldsRole:
        return QVariant::fromValue(m_fields.at(index.row()));
    default:
        return {};
    }
}

QHash<int, QByteArray> OutputsModel::roleNames() const
{
    return {{TitleRole, "title"},         {PurposeRole, "purpose"},           {IsOnRole, "isOn"},
            {StateTextRole, "stateText"}, {ProblemRole, "problem"},           {SnippetRole, "snippet"},
            {TokenRole, "token"},         {WithdrawTextRole, "withdrawText"}, {FieldsRole, "fields"}};
}

void OutputsModel::changed(OutputType kind, const QList<int> &roles)
{
    const QModelIndex row = index(int(m_kinds.indexOf(kind)));
    Q_EMIT dataChanged(row, row, roles);
}

void OutputsModel::onSecretChanged(OutputType kind, const Error &error)
{
    m_problems.insert(kind, error);
    changed(kind, {ProblemRole});
}

void OutputsModel::onWithdrawn(OutputType kind, const Error &error)
{
    m_problems.insert(kind, error);
    changed(kind, {ProblemRole});
    if (!error)
        Q_EMIT withdrawn(withdrawnTextOf(kind));
}

ErrorText OutputsModel::problemOf(OutputType kind) const
{
    const Error stored = m_problems.value(kind);
    return ErrorText::from(stored ? stored : m_outputs.output(kind).error());
}

} // namespace neobeat
