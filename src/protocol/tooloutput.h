// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/keypaste.h"
#include "protocol/toolline.h"

namespace neobeat {

/// Reads line by line and keeps track of which watch the next key belongs to.
class ToolOutputReader
{
public:
    /// Processes the next line.
    void read(const ToolLine &line);
    /// The result, to be called once, after the last line; problem is set when there is no candidate.
    KeyPaste finish();

private:
    void noteWatch(const ToolLine &line);
    void noteTable(const ToolLine &line);
    void noteKeys(const ToolLine &line);
    void add(AuthKey key);
    KeyProblem summary() const;

    KeyPaste m_paste;
    QString m_address;
    std::optional<bool> m_active;
    qsizetype m_activeColumn = -1;
    bool m_sawEmptyTable = false;
    bool m_sawNoWatches = false;
};

} // namespace neobeat
