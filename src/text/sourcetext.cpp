// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sourcetext.h"

#include <QCoreApplication>

namespace neobeat {

QString sourceRemark(const SourceModel *model)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("SourceText", source); };
    if (!model)
        return text(QT_TRANSLATE_NOOP("SourceText", "Only if it is a heart-rate sensor"));
    switch (model->confidence) {
    case SourceModel::Confidence::Confirmed:
        return model == &neoModel()
            ? QString()
            : text(QT_TRANSLATE_NOOP("SourceText", "Others have paired this model in this way"));
    case SourceModel::Confidence::FromCode:
        return text(QT_TRANSLATE_NOOP("SourceText", "Should work, not tried yet"));
    case SourceModel::Confidence::Standard:
        return text(QT_TRANSLATE_NOOP("SourceText", "Heart-rate sensor, needs no key"));
    case SourceModel::Confidence::Unsupported:
        break;
    }
    return text(QT_TRANSLATE_NOOP("SourceText", "Cannot be used: it is paired in another way"));
}

} // namespace neobeat
