// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/scripttemplate.h"

namespace neobeat::manual {

QString filledTemplate(const char *script, const QList<Filling> &fillings)
{
    QString text = QString::fromUtf8(script);
    for (const auto &[mark, replacement] : fillings)
        text.replace(mark, replacement);
    return text;
}

} // namespace neobeat::manual
