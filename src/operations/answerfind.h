// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/watchoperation.h"

namespace neobeat {

/// Answers a watch whose owner looks for the computer. [B4]
class AnswerFind final : public WatchOperation
{
    Q_OBJECT

public:
    /// What the computer does.
    enum class Answer { Rings, Found };

    explicit AnswerFind(Answer answer, QObject *parent = nullptr);

    Characteristic conversation() const override;

protected:
    void begin() override;

private:
    Answer m_answer;
};

} // namespace neobeat
