// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/autostart.h"

#include <QString>

namespace neobeat {

/// Autostart by a file in the user's autostart folder, as the Desktop Application Autostart Specification defines it.
/// Other programs may change the file: one that is hidden or disabled there is Off.
class AutostartFile final : public Autostart
{
    Q_OBJECT

public:
    /// Starts that program; the file is in that folder, which need not exist.
    AutostartFile(const QString &folder, const QString &program, QObject *parent = nullptr);

    /// The user's autostart folder.
    static QString defaultFolder();

    State state() const override { return m_state; }
    Problem problem() const override { return m_problem; }
    void setEnabled(bool enabled) override;
    void refresh() override;

private:
    State readState() const;

    QString m_file;
    QString m_program;
    State m_state;
    Problem m_problem = Problem::None;
};

} // namespace neobeat
