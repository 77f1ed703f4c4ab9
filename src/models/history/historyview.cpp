// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historyview.h"

namespace neobeat {

namespace {

/// The address of the watch with the latest sample; empty for an empty history.
HistoryReader::Answer<QString> latestWatch(HistoryReader &reader)
{
    const auto watches = reader.watches();
    if (!watches)
        return watches.error();
    QString latest;
    qint64 end = 0;
    for (const WatchEntry &watch : *watches) {
        const auto extent = reader.extent(watch.id);
        if (!extent)
            return extent.error();
        if (extent->to > end) {
            end = extent->to;
            latest = watch.address;
        }
    }
    return latest;
}

} // namespace

HistoryView::HistoryView(HistoryStore &store, AsyncHistoryReader &asyncReader, SettingsModel &settings,
                         const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_asyncReader(asyncReader)
    , m_chart(store, asyncReader, clock)
    , m_zones(settings)
    , m_statistics(m_chart, m_zones)
    , m_days(m_chart, m_zones)
    , m_trend(m_chart, m_days)
    , m_table(m_chart)
    , m_beats(m_chart)
    , m_activities(m_chart)
    , m_eraser(m_chart, clock)
{
    connect(&m_chart, &HistoryModel::errorChanged, this, &HistoryView::errorChanged);
    for (const auto signal : {&HistoryModel::emptyChanged, &HistoryModel::watchChanged})
        connect(&m_chart, signal, this, &HistoryView::updateContent);
    connect(&m_chart, &HistoryModel::rangeChanged, this, &HistoryView::activate);
    connect(&m_beats, &BeatsModel::presentChanged, this, &HistoryView::onBeatsPresent);
    connect(&m_eraser, &HistoryEraser::erased, this, &HistoryView::onErased);
    connect(&store, &HistoryStore::changed, this, &HistoryView::onStoreChanged);
    connect(&store, &HistoryStore::stateChanged, this, &HistoryView::onStoreChanged);
    connect(&asyncReader, &AsyncHistoryReader::readAgain, this, &HistoryView::onStoreChanged);
    showLatestWatch();
}

void HistoryView::setWatch(const QString &address)
{
    m_wanted = address;
    if (address.isEmpty()) {
        showLatestWatch();
    } else {
        setLookError({});
        m_chart.setWatch(address);
    }
    updateContent();
}

void HistoryView::setViewMode(ViewMode viewMode)
{
    if (std::exchange(m_viewMode, viewMode) == viewMode)
        return;
    activate();
    Q_EMIT viewModeChanged();
}

void HistoryView::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    activate();
    Q_EMIT activeChanged();
}

/// Only visible parts query.
void HistoryView::activate()
{
    m_statistics.setActive(m_active);
    m_activities.setActive(m_active);
    m_table.setActive(m_active && m_viewMode == ViewMode::Table);
    m_beats.setPageActive(m_active);
    m_beats.setActive(m_active && m_viewMode == ViewMode::Beats);
    const bool showsTrend = m_viewMode == ViewMode::Chart && m_chart.isLongTerm();
    m_days.setActive(m_active && (m_viewMode == ViewMode::Days || showsTrend));
}

void HistoryView::setLookError(const Error &error)
{
    if (std::exchange(m_latestError, error) != error)
        Q_EMIT errorChanged();
}

/// The measured data remains visible when its watch is forgotten.
void HistoryView::showLatestWatch()
{
    if (std::exchange(m_looking, true))
        return;
    m_asyncReader.ask(this, &latestWatch, [this](const HistoryReader::Answer<QString> &latest) {
        m_looking = false;
        m_latestIsKnown = m_latestIsKnown || latest.hasValue();
        setLookError(latest || !m_wanted.isEmpty() ? Error() : latest.error());
        if (latest && m_wanted.isEmpty())
            m_chart.setWatch(*latest);
        updateContent();
    });
}

/// The watch may be gone from the file, even while its curve is not drawn.
void HistoryView::onErased()
{
    const QString address = m_chart.watchAddress();
    m_chart.setWatch({});
    m_chart.setWatch(address);
}

/// Another watch may have none.
void HistoryView::onBeatsPresent()
{
    if (!m_beats.isPresent() && m_viewMode == ViewMode::Beats)
        setViewMode(ViewMode::Chart);
}

void HistoryView::updateContent()
{
    Content content = m_chart.isEmpty() ? Content::Empty : Content::Full;
    if (m_chart.watchAddress().isEmpty())
        content = m_latestIsKnown ? Content::Empty : Content::Unknown;
    else if (m_chart.watchId() == 0 && !m_chart.isEmpty())
        content = Content::Unknown;
    if (std::exchange(m_content, content) != content)
        Q_EMIT contentChanged();
}

void HistoryView::onStoreChanged()
{
    if (m_wanted.isEmpty())
        showLatestWatch();
}

} // namespace neobeat
