// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace neobeat {

/// The texts in this window that are cut off, larger than the place they have, outside of the window or of what
/// scrolls, or on top of another one; each with the reason.
QStringList clippedTexts(QQuickWindow &window);

/// The texts and accessible names and descriptions in this window that have plain letters, while the language is that
/// of pseudo(). Names, numbers and what the user typed may have some.
QStringList untranslatedTexts(QQuickWindow &window);

/// The texts in this window whose contrast to what is drawn around their letters is below 4.5; each with the contrast.
/// Those that are covered by an open dialog or belong to a disabled control do not count.
QStringList faintTexts(QQuickWindow &window);

} // namespace neobeat
