// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/settingsformat.h"

#include <QVariant>

namespace neobeat {

/// Settings in a file that only the user can read, each written at once. Other programs may write to it as well: their
/// changes are picked up with the next change.
class SettingsFile
{
public:
    explicit SettingsFile(const QString &path);

    QString fileName() const { return m_path; }
    /// SettingsNotStored while the last change could not be written; else None.
    Error problem() const { return m_problem; }
    /// The stored value, as text; the fallback when there is none.
    QVariant value(const QString &name, const QVariant &fallback = {}) const;
    /// The names in a group, without it.
    QStringList namesIn(const QString &group) const;
    /// Writes a value. If that fails, it lasts until the program ends.
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
