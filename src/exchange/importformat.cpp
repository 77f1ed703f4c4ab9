// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importformat.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace neobeat {

QString formatName(const QString &code)
{
    static const QHash<QString, QString> names{{u"history"_s, u"Neobeat"_s},
                                               {u"csv"_s, u"Neobeat CSV"_s},
                                               {u"jsonl"_s, u"Neobeat JSON Lines"_s},
                                               {u"fit"_s, u"FIT"_s},
                                               {u"tcx"_s, u"TCX"_s},
                                               {u"gpx"_s, u"GPX"_s},
                                               {u"gadgetbridge"_s, u"Gadgetbridge"_s},
                                               {u"amazfish"_s, u"Amazfish"_s},
                                               {u"zepp"_s, u"Zepp, Mi Fit"_s},
                                               {u"polar"_s, u"Polar Flow CSV"_s},
                                               {u"garmin-list"_s, u"Garmin Connect CSV"_s},
                                               {u"samsung"_s, u"Samsung Health"_s},
                                               {u"archive"_s, u"ZIP"_s}};
    return names.value(code, code);
}

} // namespace neobeat
