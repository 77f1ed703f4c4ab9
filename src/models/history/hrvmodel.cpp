// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/hrvmodel.h"

#include "text/hrvtext.h"

#include <array>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// What is looked for first comes first.
constexpr std::array order{HrvFigure::Rmssd, HrvFigure::Sdnn, HrvFigure::Pnn50, HrvFigure::MeanNn,
                           HrvFigure::LfHf,  HrvFigure::Lf,   HrvFigure::Hf};
static_assert(order.size() == hrvFigureCount);

} // namespace

HrvModel::HrvModel(VisibleBeats &beats, QObject *parent)
    : QAbstractListModel(parent)
    , m_beats(beats)
{
    connect(&beats, &VisibleBeats::measured, this, [this] {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT changed();
    });
}

QString HrvModel::missingText() const
{
    const auto &time = m_beats.figures().time;
    return time || !m_beats.areMeasured() ? QString() : noFigureText(time.error());
}

QString HrvModel::correctionText() const
{
    return neobeat::correctionText(m_beats.figures().correctedShare);
}

int HrvModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(order.size());
}

QVariant HrvModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HrvFigure figure = order.at(std::size_t(index.row()));
    const auto value = hrvFigure(m_beats.figures(), figure);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return hrvFigureName(figure);
    case NumberRole:
        return value ? hrvFigureText(figure, *value) : u"–"_s;
    case KnownRole:
        return value.hasValue();
    case MeaningRole:
        //: What a figure says. Why it is missing, and what to do.
        return value || !m_beats.areMeasured()
            ? hrvFigureMeaning(figure)
            : tr("%1. %2").arg(hrvFigureMeaning(figure), noFigureText(value.error()));
    case ShownRole:
        return value.hasValue() || (figure != HrvFigure::Lf && figure != HrvFigure::Hf);
    default:
        return {};
    }
}

QHash<int, QByteArray> HrvModel::roleNames() const
{
    return {{NameRole, "name"},
            {NumberRole, "number"},
            {KnownRole, "known"},
            {MeaningRole, "meaning"},
            {ShownRole, "shown"}};
}

} // namespace neobeat
