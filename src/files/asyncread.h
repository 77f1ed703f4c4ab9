// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/inputfile.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace neobeat {

/// Reads a small file without letting anybody wait.
class AsyncRead : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const Result<QByteArray, Error> &content)>;

    explicit AsyncRead(QObject *parent = nullptr);
    /// Gives the file up; then nothing is called.
    ~AsyncRead() override;

    /// Calls back later, exactly once, with what readWhole() gives. One at a time.
    void read(const QString &path, const InputLimits &limits, Callback callback);
    bool isReading() const { return m_thread != nullptr; }

private:
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread; ///< While it reads.
};

} // namespace neobeat
