// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace neobeat {

/// What VRChat shows above the user's head. Others see it too, so it takes short texts, and few of them.
class OscChatBox : public QObject
{
    Q_OBJECT

public:
    /// VRChat ignores those who send more often.
    static constexpr std::chrono::seconds pause{2};
    static constexpr qsizetype longest = 144; ///< UTF-16 units.
    static constexpr int mostLines = 9;

    explicit OscChatBox(QObject *parent = nullptr);

    /// The text from now on, cut to what fits. An empty one clears the box.
    void show(const QString &text);
    /// Whether a text waits for the pause to end.
    bool isPending() const { return m_pause.isActive() && m_shown != m_text; }
    /// Forgets what was shown, as for another run.
    void reset();

Q_SIGNALS:
    /// To be sent now: another text than the last one, at most once in a pause.
    void due(const QString &text);

private:
    void proceed();

    QTimer m_pause; ///< Since the last text.
    QString m_text;
    std::optional<QString> m_shown;
};

} // namespace neobeat
