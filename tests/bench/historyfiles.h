// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/historydata.h"
#include "history/historywriter.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace neobeat::bench {

/// The watch that all samples belong to.
WatchEntry benchWatch();

/// The history of Neobeat.
class OurFile final : public DataFile
{
public:
    explicit OurFile(const QString &file);

    double fill(const std::vector<qint64> &moments) override;
    void append(qint64 time) override;
    void close() override { m_writer.reset(); }

private:
    std::unique_ptr<HistoryWriter> m_writer;
};

/// One row for each sample, with an index on the time; as safe against power cuts as ours.
class PlainFile final : public DataFile
{
public:
    explicit PlainFile(const QString &file);
    ~PlainFile() override { PlainFile::close(); }

    double fill(const std::vector<qint64> &moments) override;
    void append(qint64 time) override;
    void close() override;

private:
    void insert(qint64 time);

    QSqlDatabase m_database;
    QSqlQuery m_insert;
};

} // namespace neobeat::bench
