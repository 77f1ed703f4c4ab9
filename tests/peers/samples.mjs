// SPDX-License-Identifier: GPL-3.0-or-later
// samples.mjs FILE…: what @garmin/fitsdk reads of FIT files, one line of JSON each: the readings as [ms since 1970, bpm], also those that
// no history keeps, the intervals as [ticks a second, ticks], and from when to when each activity was. Packages are looked for in
// NODE_PATH.
import fs from "node:fs";
const { Decoder, Stream } = await import(`${process.env.NODE_PATH}/@garmin/fitsdk/src/index.js`);

const isReading = bpm => typeof bpm === "number" && bpm > 0 && bpm < 255;
const listOf = values => [values ?? []].flat(2);

/// Beats of a strap under water, by its own clock. A message with fewer beats than places repeats the last one; one with a whole second
/// and no other time says when the strap began, and beats lie at most 4 s apart.
function takeStrap(messages, seen) {
  let start, latest, beat;
  for (const message of messages) {
    const times = listOf(message.eventTimestamp);
    const rates = listOf(message.filteredBpm);
    const isAnchor = message.timestamp && times.length > 0;
    const isBeginning = isAnchor && times.length === 1 && Number.isInteger(times[0]);
    if (isAnchor)
      start = Number(message.timestamp) + 1000 * ((message.fractionalTimestamp ?? 0) - times[0]);
    if (start === undefined)
      continue;
    times.slice(0, rates.length || times.length).forEach((time, i) => {
      if (time === beat)
        return;
      if (isReading(rates[i]))
        seen.readings.push([Math.floor(start + 1000 * time), rates[i]]);
      if (!isBeginning && beat !== undefined && time > beat && time - beat <= 4)
        seen.intervals.push([1024, Math.round((time - beat) * 1024)]);
      beat = isBeginning ? undefined : time;
    });
  }
}

function takeMonitoring(messages, seen) {
  let time = 0; // ms; most messages have the low 16 bits of the seconds alone
  for (const message of messages) {
    if (message.timestamp)
      time = Number(message.timestamp);
    else if (message.timestamp16 !== undefined)
      time += 1000 * ((message.timestamp16 - (time / 1000 - 631065600)) & 0xffff);
    if (isReading(message.heartRate))
      seen.readings.push([time, message.heartRate]);
  }
}

/// A session without a start, and a file without a session, are as long as their records.
function takeActivities(sessions, records, seen) {
  const times = records.map(record => Number(record.timestamp)).filter(time => !Number.isNaN(time));
  const whole = times.length > 0 ? [Math.min(...times), Math.max(...times)] : undefined;
  for (const session of sessions) {
    const from = session.startTime && Number(session.startTime);
    if (from)
      seen.activities.push([from, from + 1000 * (session.totalElapsedTime ?? 0)]);
    else if (whole)
      seen.activities.push(whole);
  }
  if (sessions.length === 0 && whole && whole[0] < whole[1])
    seen.activities.push(whole);
}

function read(file) {
  const seen = { file, readings: [], intervals: [], activities: [] };
  const { messages, errors } = new Decoder(Stream.fromByteArray([...fs.readFileSync(file)])).read({ mergeHeartRates: false, expandSubFields: false });
  if (errors.length > 0)
    return { ...seen, error: String(errors[0].message ?? errors[0]) };
  const records = messages.recordMesgs ?? [];
  for (const record of records.filter(record => record.timestamp && isReading(record.heartRate)))
    seen.readings.push([Number(record.timestamp), record.heartRate]);
  takeMonitoring(messages.monitoringMesgs ?? [], seen);
  takeStrap(messages.hrMesgs ?? [], seen);
  for (const message of messages.hrvMesgs ?? [])
    seen.intervals.push(...listOf(message.time).filter(time => time > 0 && time < 65.535).map(time => [1000, Math.round(time * 1000)]));
  for (const message of messages.beatIntervalsMesgs ?? [])
    seen.intervals.push(...listOf(message.time).filter(time => time > 0 && time < 65535).map(time => [1000, time]));
  takeActivities(messages.sessionMesgs ?? [], records, seen);
  return seen;
}

for (const file of process.argv.slice(2))
  console.log(JSON.stringify(read(file)));
