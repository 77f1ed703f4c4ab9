// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"

#include <QDir>
#include <QList>
#include <QObject>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace neobeat {

/// Goes through every page with the simulated watch, first light, then dark, and saves a screenshot of each. For the
/// documents, and to check them before a release.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    /// Needs a simulated run. Backend and window must outlive this.
    Screenshots(Backend &backend, QQuickWindow &window, const QString &folder, const QSize &size,
                QObject *parent = nullptr);

    /// One screenshot.
    struct Shot
    {
        QString name; ///< File name without the theme's suffix.
        std::function<void()> prepare; ///< Navigates to what is shown.
        std::function<bool()> isThere; ///< True when it is visible.
    };

    /// Starts; finished() follows.
    void start();
    /// Only shows the window, for those who go through the shots themselves.
    void begin();
    /// In the order in which they can be prepared.
    const QList<Shot> &shots() const { return m_shots; }

Q_SIGNALS:
    /// All screenshots are saved; false when a page did not appear in time or a file could not be written.
    void finished(bool good);

private:
    using Page = AppModel::Page;

    void addWizard();
    void addFailures();
    void addPages();
    void addWatchSettings();
    void addToday();
    void addHistory();
    void addImports();
    void addDamagedImport();
    void addBeats();
    void add(
        const QString &name, std::function<void()> prepare, std::function<bool()> isThere = [] { return true; });
    void next();
    void look();
    void take();
    /// The visible button with that text of the window, in whatever language it is; nullptr when there is none.
    QQuickItem *button(const char *context, const char *text) const;
    /// Scrolls to it; whether it is there.
    bool reveal(const char *context, const char *text) const;
    /// Presses a button until another one is there.
    std::function<bool()> pressing(const char *context, const char *text, const char *otherContext,
                                   const char *other) const;
    void closeDialog();
    void show(Page page);
    void showHistory(HistoryView::ViewMode viewMode, HistoryModel::Period period);
    void fillHistory();
    /// Writes a file to import, of that many seconds, and returns its path.
    QString someFile(const QString &name, int seconds, const QByteArray &end = {}) const;
    void storeBeats();

    Backend &m_backend;
    QQuickWindow &m_window;
    QDir m_folder;
    QTemporaryDir m_files; ///< To import.
    QSize m_size; ///< Of the window, in device-independent pixels.
    QList<Shot> m_shots;
    int m_shot = -1;
    bool m_dark = false;
    bool m_good = true;
    int m_looks = 0; ///< Number of isThere() calls for the current shot.
    QTimer m_looking;
    QTimer m_settling;
};

} // namespace neobeat
