// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace neobeat::manual {

/// A mark of a template, such as @PROGRAM@, and the text that takes its place.
using Filling = std::pair<QString, QString>;

/// The template with each mark replaced wherever it is, in the order given: a text may contain marks that follow.
QString filledTemplate(const char *script, const QList<Filling> &fillings);

} // namespace neobeat::manual
