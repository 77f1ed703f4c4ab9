// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/settingsformat.h"

#include <QVariant>

namespace neobeat {

/// Choices in a file that only the user can read, each written at once. Other programs may write to it meanwhile: what
/// they wrote is seen with the next change.
class SettingsFile
{
public:
    explicit SettingsFile(const QString &path);

    QString fileName() const { return m_path; }
    /// SettingsNotStored while what was set last could not be written; else None.
    Error problem() const { return m_problem; }
    /// What stands there, as text; the fallback when nothing does.
    QVariant value(const QString &name, const QVariant &fallback = {}) const;
    /// Writes a value. Where that is impossible it holds until the program ends.
    void setValue(const QString &name, const QVariant &value);
    /// Removes all values of a group.
    void removeGroup(const QString &group);

private:
    void read();
    void write();

    QString m_path;
    SettingsValues m_values;
    Error m_problem;
};

} // namespace neobeat
