// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/inputfile.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace neobeat {

/// Reads a small file without blocking the caller.
class AsyncRead : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const Result<QByteArray, Error> &content)>;

    explicit AsyncRead(QObject *parent = nullptr);
    /// Abandons the read; the callback is not called then.
    ~AsyncRead() override;

    /// Calls back later, exactly once, with the result of readWhole(). One read at a time.
    void read(const QString &path, const InputLimits &limits, Callback callback);
    bool isReading() const { return m_thread != nullptr; }

private:
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread; ///< While a read is running.
};

} // namespace neobeat
