// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizardsteps.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace neobeat {

bool goToWatchPage(WindowDriver &window)
{
    return window.click(u"Add watch"_s) && window.click(u"Continue"_s) && window.shows(simulatedRow);
}

bool goToKeyPage(WindowDriver &window)
{
    return goToWatchPage(window) && window.click(simulatedRow) && window.click(u"Continue"_s)
        && window.tabTo(u"Pairing key"_s);
}

bool addWatch(WindowDriver &window)
{
    if (!goToKeyPage(window))
        return false;
    window.type(simulatedKey);
    return window.click(u"Continue"_s) && window.click(u"Finish"_s)
        && window.describes(u"State of the connection"_s, u"Connected"_s);
}

bool isReading(const QString &description)
{
    static const QRegularExpression form(u"^[1-9][0-9]{1,2} bpm$"_s);
    return form.match(description).hasMatch();
}

bool showsHeartRate(WindowDriver &window)
{
    return window.waitFor(u"a heart rate"_s, [&] { return isReading(window.description(u"Heart rate"_s)); });
}

} // namespace neobeat
