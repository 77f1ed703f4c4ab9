// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "protocol/deviceevent.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

namespace neobeat {

/// The last events of the watch, kept in a file of the user's.
class EventJournal : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QDateTime time; ///< When it arrived, UTC.
        DeviceEvent event;

        bool operator==(const Entry &) const = default;
    };

    /// How many are kept.
    static constexpr qsizetype most = 200;

    /// Reads the file, if there is one; without a name nothing is stored.
    explicit EventJournal(const QString &file, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~EventJournal() override;

    /// The oldest one first.
    const QList<Entry> &entries() const { return m_entries; }
    void add(const Entry &entry);
    /// Removes all of them, from the file too.
    void clear();

Q_SIGNALS:
    void changed();

private:
    void load();
    void save();

    QString m_file;
    QList<Entry> m_entries;
    QTimer m_saving; ///< Runs while something is not written yet.
};

/// Where the events are kept.
QString defaultEventFile();

} // namespace neobeat
