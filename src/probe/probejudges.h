// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/probestep.h"

/// What the observations of each test mean. Each function has the form of ProbeTest::judge; the words of the outcomes
/// are in the comment of each.
namespace neobeat::probejudges {

using Observations = QList<ProbeObservation>;
using Discovered = DiscoveredWatch;

/// "name", "service" or "company": the surest thing that the watch advertises; "nothing".
ProbeVerdict advertisement(const Observations &observations, const Discovered &discovered);
/// "known" when every characteristic that Neobeat uses has the properties it expects, else "differs".
ProbeVerdict gatt(const Observations &observations, const Discovered &discovered);
/// "open" when something besides the information about the watch is given without authentication, else "closed".
ProbeVerdict beforeAuthentication(const Observations &observations, const Discovered &discovered);
/// "valid" when the first of two challenges is still accepted, "void" when it is not, "one" when only one came.
ProbeVerdict twoChallenges(const Observations &observations, const Discovered &discovered);
/// "limited" when the watch ended the link, else "unlimited".
ProbeVerdict unauthenticatedLimit(const Observations &observations, const Discovered &discovered);
/// "notifies" or "silent" while the watch was put on its charger.
ProbeVerdict battery(const Observations &observations, const Discovered &discovered);
/// "notifies" or "silent" while the user walked.
ProbeVerdict totals(const Observations &observations, const Discovered &discovered);
/// "events" or "silent" while the user pressed the button.
ProbeVerdict events(const Observations &observations, const Discovered &discovered);
/// "ends" or "goes-on" without keep-alives; "silent" when no value came at all.
ProbeVerdict streamLife(const Observations &observations, const Discovered &discovered);
/// "zero", "255", "silent" or "value": what is sent when the watch is taken off.
ProbeVerdict offWrist(const Observations &observations, const Discovered &discovered);
/// "works" or "silent": a single measurement in the way of related watches.
ProbeVerdict oneShot(const Observations &observations, const Discovered &discovered);
/// "checksum", "plain", "incomplete" or "none": how a transfer of stored minutes ended. What comes behind a lost packet
/// is counted and not described.
ProbeVerdict storedMinutes(const Observations &observations, const Discovered &discovered);
/// "named", "unused" or "silent": the watch names the alarms that are on, has all of them off, or does not reply;
/// "long" for a reply in parts, "other" for any other reply.
ProbeVerdict alarms(const Observations &observations, const Discovered &discovered);
/// "answers" or "silent".
ProbeVerdict reply(const Observations &observations, const Discovered &discovered);
/// The same, and what the control point of the heart rate can be read as before, between and behind.
ProbeVerdict interval(const Observations &observations, const Discovered &discovered);
/// "seen" or "hidden": whether the watch advertises while it is connected, before and after the setting.
ProbeVerdict connectedAdvertising(const Observations &observations, const Discovered &discovered);
/// "yes", "no" or "unknown": what the user saw.
ProbeVerdict seen(const Observations &observations, const Discovered &discovered);

} // namespace neobeat::probejudges
