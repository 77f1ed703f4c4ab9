// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/zonemodel.h"

#include "text/historytext.h"

#include <array>

namespace neobeat {

namespace {

constexpr std::array names{
    QT_TRANSLATE_NOOP("neobeat::ZoneModel", "Very light"), QT_TRANSLATE_NOOP("neobeat::ZoneModel", "Light"),
    QT_TRANSLATE_NOOP("neobeat::ZoneModel", "Moderate"), QT_TRANSLATE_NOOP("neobeat::ZoneModel", "Hard"),
    QT_TRANSLATE_NOOP("neobeat::ZoneModel", "Maximum")};
constexpr int fastest = 255; // Heart rates above the maximum belong to its zone.

} // namespace

ZoneModel::ZoneModel(SettingsModel &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    connect(&settings, &SettingsModel::zonesChanged, this, &ZoneModel::onSettingsChanged);
    onSettingsChanged();
}

QString ZoneModel::originText() const
{
    if (m_maximum == 0)
        return tr("Zones need your maximum heart rate, or your age.");
    if (m_settings.maximumHeartRate() > 0)
        return tr("Parts of your maximum of %1 bpm.").arg(m_maximum);
    return tr("Parts of a maximum of %1 bpm, which is 208 − 0.7 × age for %n years.", nullptr, m_settings.age())
        .arg(m_maximum);
}

QString ZoneModel::belowText() const
{
    if (m_zones.isEmpty())
        return {};
    const auto below = m_time.between(0, m_zones.constFirst().low - 1);
    return below.count() > 0 ? durationText(below) : QString();
}

QList<Histogram::Duration> ZoneModel::timesIn(const Histogram &time) const
{
    QList<Histogram::Duration> times;
    for (const HeartRateZone &zone : m_zones)
        times.append(time.between(zone.low, zone == m_zones.constLast() ? fastest : zone.high));
    return times;
}

void ZoneModel::setTime(const Histogram &time)
{
    if (time == m_time)
        return;
    m_time = time;
    measure();
    if (!m_zones.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {SecondsRole, TextRole, ShareRole});
}

int ZoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ZoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HeartRateZone &zone = m_zones.at(index.row());
    const Histogram::Duration time = m_times.at(index.row());
    const auto total = m_time.total();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return tr(names.at(std::size_t(index.row())));
    case LowRole:
        return zone.low;
    case HighRole:
        return zone.high;
    case SecondsRole:
        return double(time.count()) / 1000;
    case TextRole:
        return durationText(time);
    case ShareRole:
        return total.count() > 0 ? double(time.count()) / double(total.count()) : 0.0;
    default:
        return {};
    }
}

QHash<int, QByteArray> ZoneModel::roleNames() const
{
    return {{NameRole, "name"},       {LowRole, "low"},   {HighRole, "high"},
            {SecondsRole, "seconds"}, {TextRole, "text"}, {ShareRole, "share"}};
}

void ZoneModel::onSettingsChanged()
{
    const int maximum = m_settings.resultingMaximum();
    if (maximum == m_maximum) {
        Q_EMIT zonesChanged(); // The maximum may have another origin.
        return;
    }
    beginResetModel();
    m_maximum = maximum;
    m_zones.clear();
    if (maximum > 0) {
        for (const HeartRateZone &zone : heartRateZones(maximum))
            m_zones.append(zone);
    }
    m_times = timesIn(m_time);
    endResetModel();
    Q_EMIT zonesChanged();
    Q_EMIT timeChanged();
}

void ZoneModel::measure()
{
    m_times = timesIn(m_time);
    Q_EMIT timeChanged();
}

} // namespace neobeat
