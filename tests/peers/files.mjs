// SPDX-License-Identifier: GPL-3.0-or-later
// files.mjs FOLDER NAME [tcx]: what packages of npm read of NAME.fit, NAME.tcx, NAME.csv and NAME.jsonl in that folder, one line of
// JSON a reader; of NAME.tcx alone, what sports-lib does. Times are seconds from the first reading. Packages are looked for in
// NODE_PATH.
import { createRequire } from "node:module";
import fs from "node:fs";
const require = createRequire(`${process.env.NODE_PATH}/x.js`);

const [folder, name, only] = process.argv.slice(2);
const versionOf = name => JSON.parse(fs.readFileSync(`${process.env.NODE_PATH}/${name}/package.json`, "utf8")).version;
const contentOf = form => fs.readFileSync(`${folder}/${name}.${form}`);
const arrayBuffer = bytes => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
const seconds = time => new Date(time).getTime() / 1000;
const flat = values => [values].flat(2);

function tell(table, reader, seen) {
  console.log(JSON.stringify({ table, name: reader, version: versionOf(reader), ...seen }));
}

/// How far apart two neighbouring records are at most.
function largestStep(times) {
  return times.reduce((most, time, i) => i === 0 ? 0 : Math.max(most, time - times[i - 1]), 0);
}

/// What a reader says that leaves the messages of a FIT file as they are.
function messages(reader, { records, session, laps, intervals, sport, profileName, events }) {
  const times = records.map(record => seconds(record.timestamp));
  const pauses = events.filter(event => event.type.startsWith("stop")).map(stop => {
    const next = events.find(event => event.type === "start" && event.time > stop.time);
    return next ? next.time - stop.time : 0;
  });
  tell("fit", reader, {
    records: records.length, elapsed: session.elapsed, moving: session.timer, pause: Math.max(0, ...pauses),
    step: largestStep(times), laps: laps.map(lap => ({ ...lap, from: lap.from - times[0], to: lap.to - times[0] })),
    average: session.average, highest: session.highest, intervals: intervals.length,
    fillers: intervals.filter(value => !value).length, sport, title: profileName ?? "",
    hasPosition: records.some(record => Object.keys(record).some(key => /lat/i.test(key))),
  });
}

async function fitsdk() {
  const { Decoder, Stream } = await import(`${process.env.NODE_PATH}/@garmin/fitsdk/src/index.js`);
  const { messages: all, errors } = new Decoder(Stream.fromByteArray([...contentOf("fit")])).read();
  if (errors.length > 0)
    throw errors[0];
  const session = all.sessionMesgs[0];
  messages("@garmin/fitsdk", {
    records: all.recordMesgs,
    session: { elapsed: session.totalElapsedTime, timer: session.totalTimerTime, average: session.avgHeartRate, highest: session.maxHeartRate },
    laps: all.lapMesgs.map(lap => ({ from: seconds(lap.startTime), to: seconds(lap.startTime) + lap.totalElapsedTime, average: lap.avgHeartRate })),
    intervals: all.hrvMesgs.flatMap(message => flat(message.time)),
    events: all.eventMesgs.filter(event => event.event === "timer").map(event => ({ type: event.eventType, time: seconds(event.timestamp) })),
    sport: session.sport, profileName: session.sportProfileName,
  });
}

async function parser(reader, Parser) {
  const read = await new Promise((resolve, reject) => new Parser({ force: true, mode: "list" })
    .parse(contentOf("fit"), (error, data) => error ? reject(error) : resolve(data)));
  const session = read.sessions[0];
  messages(reader, {
    records: read.records,
    session: { elapsed: session.total_elapsed_time, timer: session.total_timer_time, average: session.avg_heart_rate, highest: session.max_heart_rate },
    laps: read.laps.map(lap => ({ from: seconds(lap.start_time), to: seconds(lap.start_time) + lap.total_elapsed_time, average: lap.avg_heart_rate })),
    intervals: (read.hrv ?? []).flatMap(message => flat(message.time)),
    events: read.events.filter(event => event.event === "timer").map(event => ({ type: event.event_type, time: seconds(event.timestamp) })),
    sport: session.sport, profileName: session.sport_profile_name,
  });
}

function fitDecoder() {
  const decoder = require("fit-decoder");
  const { records } = decoder.parseRecords(decoder.fit2json(arrayBuffer(contentOf("fit"))));
  const all = type => records.filter(record => record.type === type).map(record => record.data);
  const session = all("session")[0];
  const inSeconds = milliseconds => milliseconds / 1000;
  messages("fit-decoder", {
    records: all("record"),
    session: { elapsed: inSeconds(session.total_elapsed_time), timer: inSeconds(session.total_timer_time), average: session.avg_heart_rate, highest: session.max_heart_rate },
    laps: all("lap").map(lap => ({ from: seconds(lap.start_time), to: seconds(lap.start_time) + inSeconds(lap.total_elapsed_time), average: lap.avg_heart_rate })),
    intervals: all("hrv").flatMap(message => flat(message.time)),
    events: all("event").filter(event => event.event === "timer").map(event => ({ type: event.event_type, time: seconds(event.timestamp) })),
    sport: session.sport, profileName: session.sport_profile_name,
  });
}

async function sportsLib(table) {
  const { SportsLib } = require("@sports-alliance/sports-lib");
  const { DOMParser } = require("@xmldom/xmldom");
  const event = table === "fit" ? await SportsLib.importFromFit(arrayBuffer(contentOf("fit")))
    : await SportsLib.importFromTCX(new DOMParser().parseFromString(contentOf("tcx").toString(), "application/xml"));
  const activity = event.getActivities()[0];
  const valueOf = name => activity.getStat(name)?.getValue();
  const rates = activity.getStream("Heart Rate").getData();
  const begin = seconds(activity.startDate);
  const times = rates.flatMap((rate, second) => rate === null ? [] : [second]);
  const intervals = activity.hasStreamData("IBI") ? activity.getStream("IBI").getData() : [];
  tell(table, "@sports-alliance/sports-lib", {
    records: times.length, elapsed: seconds(activity.endDate) - begin, moving: activity.getDuration().getValue(),
    pause: activity.getPause().getValue(), step: largestStep(times),
    laps: activity.getLaps().map(lap => ({
      from: seconds(lap.startDate) - begin, to: seconds(lap.endDate) - begin, average: lap.getStat("Average Heart Rate")?.getValue() ?? "none",
    })),
    average: valueOf("Average Heart Rate"), highest: valueOf("Maximum Heart Rate"),
    intervals: intervals.length, fillers: intervals.filter(value => !value).length, sport: activity.type,
    title: valueOf("Sport Profile Name") ?? "", hasPosition: activity.hasPositionData(),
  });
}

function toGeoJson() {
  const { tcx } = require("@tmcw/togeojson");
  const { DOMParser } = require("@xmldom/xmldom");
  const { features } = tcx(new DOMParser().parseFromString(contentOf("tcx").toString(), "application/xml"));
  tell("tcx", "@tmcw/togeojson", { records: features.flatMap(feature => feature.geometry?.coordinates ?? []).length });
}

async function duckDb() {
  const { DuckDBInstance } = require("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const ask = async query => (await connection.runAndReadAll(query)).getRowObjectsJson();
  for (const [file, source] of [["csv", `read_csv('${name}.csv')`], ["jsonl", `read_json('${name}.jsonl')`]]) {
    const columns = Object.fromEntries((await ask(`describe select * from ${source}`)).map(row => [row.column_name, row.column_type]));
    const kind = file === "csv" ? "event" : "type";
    const [{ mean }] = await ask(`select avg(bpm) mean from ${source} where ${kind} = 'sample'`);
    tell("table", "@duckdb/node-api", { file, time: columns.time, local: columns.local_time ?? "", mean: Number(mean) });
  }
}

process.chdir(folder);
await sportsLib("tcx").catch(error => tell("tcx", "@sports-alliance/sports-lib", { error: error.message }));
if (only !== "tcx") {
  await fitsdk();
  await parser("fit-file-parser", (module => module.default ?? module)(require("fit-file-parser")));
  await parser("easy-fit", require("easy-fit").default);
  fitDecoder();
  await sportsLib("fit");
  toGeoJson();
  await duckDb();
}
