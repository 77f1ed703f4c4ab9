// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace neobeat {

/// The text in characters that a segment display has: ASCII, on one line, other scripts as they are pronounced. In
/// German texts an umlaut becomes two letters, in others one. What has no letters, such as an emoji, is left out.
QString segmentText(const QString &text, QLocale::Language language);

} // namespace neobeat
