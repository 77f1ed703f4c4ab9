#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Software: npm @sports-alliance/sports-lib 21.2.5 with @xmldom/xmldom 0.9.12, on Node.js, in the time zone of Berlin.
# Guess: a TCX file has its times in UTC, so the zone of the computer that reads it changes nothing but what is shown.
# Seen: the length of a lap is added to what the clock shows. One that begins in the hour before the clocks go back, and ends
#   at that moment, is an hour longer; one that begins in the hour after it ends 50 minutes before it begins, and a file that
#   ends with such a lap cannot be read at all. With UTC the same files are read well. Our TCX files are no worse than others.
# Output: as listed below EXPECTED: the laps as they are read, in UTC.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --ignore-scripts --no-audit --no-fund @sports-alliance/sports-lib@21.2.5 @xmldom/xmldom@0.9.12 >npm.txt 2>&1 || { cat npm.txt; exit 1; }

cat >read.cjs <<'NODE'
const { SportsLib } = require("@sports-alliance/sports-lib");
const { DOMParser } = require("@xmldom/xmldom");
const lap = (minute, time) => `<Lap StartTime="${time}"><TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>0</DistanceMeters>
  <Calories>0</Calories><Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod><Track>${[0, 300, 599].map(second =>
  `<Trackpoint><Time>${new Date(Date.parse(time) + second * 1000).toISOString()}</Time><HeartRateBpm><Value>${100 + minute}</Value>
  </HeartRateBpm></Trackpoint>`).join("")}</Track></Lap>`;
const file = laps => `<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
  <Activities><Activity Sport="Other"><Id>${laps[0]}</Id>${laps.map((time, i) => lap(i, time)).join("")}</Activity></Activities>
  </TrainingCenterDatabase>`;
const clock = date => date.toISOString().slice(11, 16);
async function show(what, ...laps) {
  try {
    const event = await SportsLib.importFromTCX(new DOMParser().parseFromString(file(laps), "application/xml"));
    console.log(what, event.getActivities()[0].getLaps().map(read => `${clock(read.startDate)}-${clock(read.endDate)}`).join(" "));
  } catch (error) {
    console.log(what, error.message);
  }
}
(async () => {
  const [before, after, later] = ["2026-10-25T00:50:00Z", "2026-10-25T01:10:00Z", "2026-10-25T02:10:00Z"];
  await show("before and after:", before, after);
  await show("and an hour later:", before, after, later);
})();
NODE
{
    for zone in UTC Europe/Berlin; do
        echo "$zone"
        TZ=$zone timeout 60 node read.cjs
    done
} | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo "as seen before"
UTC
before and after: 00:50-01:00 01:10-01:20
and an hour later: 00:50-01:00 01:10-01:20 02:10-02:20
Europe/Berlin
before and after: Activity end date is before the start date and that is not acceptable
and an hour later: 00:50-02:00 01:10-00:20 02:10-02:20
EXPECTED
