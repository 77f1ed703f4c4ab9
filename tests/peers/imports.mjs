// SPDX-License-Identifier: GPL-3.0-or-later
// imports.mjs make FOLDER: files by programs that were not written for Neobeat: @garmin/fitsdk and
// @markw65/fit-file-writer. imports.mjs count FILE: the heart rates in a FIT file as fit-file-parser reads them, and the
// milliseconds that it took. Packages are looked for in NODE_PATH.
import { createRequire } from "node:module";
import fs from "node:fs";
const require = createRequire(`${process.env.NODE_PATH}/x.js`);

const start = Date.UTC(2026, 2, 2, 8);

async function load(name) {
  try { return require(name); } catch { return import(require.resolve(name)); }
}

/// A day at 1 Hz, an hrv message for each second, and a session.
async function makeGarmin(seconds, withIntervals) {
  const { Encoder, Profile } = await import(`${process.env.NODE_PATH}/@garmin/fitsdk/src/index.js`);
  const encoder = new Encoder();
  const at = second => new Date(start + second * 1000);
  encoder.onMesg(Profile.MesgNum.FILE_ID, { manufacturer: "development", product: 1, timeCreated: at(0), type: "activity" });
  for (let i = 0; i < seconds; ++i) {
    encoder.onMesg(Profile.MesgNum.RECORD, { timestamp: at(i), heartRate: 60 + i % 100 });
    if (withIntervals)
      encoder.onMesg(Profile.MesgNum.HRV, { time: [0.8 + i % 100 / 1000] });
  }
  encoder.onMesg(Profile.MesgNum.SESSION, { timestamp: at(seconds), startTime: at(0), totalElapsedTime: seconds,
    totalTimerTime: seconds, sport: "cycling", event: "session", eventType: "stop" });
  return encoder.close();
}

async function makeMonitoring() {
  const { Encoder, Profile } = await import(`${process.env.NODE_PATH}/@garmin/fitsdk/src/index.js`);
  const encoder = new Encoder();
  encoder.onMesg(Profile.MesgNum.FILE_ID, { manufacturer: "development", product: 1, timeCreated: new Date(start), type: "monitoringB" });
  for (let i = 0; i < 60; ++i)
    encoder.onMesg(Profile.MesgNum.MONITORING, { timestamp: new Date(start + i * 60000), heartRate: 60 + i });
  return encoder.close();
}

/// What a strap stored under water, as its watch writes it after a swim: when it began, then eight beats a message, as
/// the low 12 bits of their times in 1/1024 s, two in three bytes; after two minutes it begins again. A message with fewer beats
/// repeats the last one.
async function makeStrap() {
  const { Encoder, Profile } = await import(`${process.env.NODE_PATH}/@garmin/fitsdk/src/index.js`);
  const encoder = new Encoder();
  encoder.onMesg(Profile.MesgNum.FILE_ID, { manufacturer: "development", product: 1, timeCreated: new Date(start), type: "activity" });
  for (const [begin, beats] of [[0, 100], [120, 37]]) {
    let ticks = (5000 + begin) * 1024;
    encoder.onMesg(Profile.MesgNum.HR, { timestamp: new Date(start + begin * 1000), fractionalTimestamp: 0.25, eventTimestamp: [5000 + begin],
      filteredBpm: [70] });
    for (let i = 0; i < beats; i += 8) {
      const eventTimestamp12 = [];
      const places = [...Array(8).keys()].map(place => i + place < beats ? ticks += 800 + (i + place) % 100 : ticks);
      for (let place = 0; place < 8; place += 2) {
        const [one, other] = [places[place] & 0xfff, places[place + 1] & 0xfff];
        eventTimestamp12.push(one & 0xff, one >> 8 | (other & 0xf) << 4, other >> 4);
      }
      encoder.onMesg(Profile.MesgNum.HR, { eventTimestamp12, filteredBpm: Array(8).fill(72) });
    }
  }
  return encoder.close();
}

/// This one writes compressed times.
async function makeCompressed() {
  const { FitWriter } = await load("@markw65/fit-file-writer");
  const writer = new FitWriter();
  const at = second => writer.time(new Date(start + second * 1000));
  writer.writeMessage("file_id", { type: "activity", manufacturer: "garmin", product: 0, serial_number: 1, time_created: at(0) }, null, true);
  for (let i = 0; i < 300; ++i)
    writer.writeMessage("record", { timestamp: at(i), heart_rate: 60 + i % 100 }, null, i === 299);
  const view = writer.finish();
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

async function count(file) {
  const module = await load("fit-file-parser");
  const FitParser = module.default?.default ?? module.default ?? module;
  const content = fs.readFileSync(file);
  const begin = process.hrtime.bigint();
  const data = await new Promise((resolve, reject) =>
    new FitParser({ force: true, mode: "list" }).parse(content, (error, read) => error ? reject(error) : resolve(read)));
  const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6;
  const rates = [...data.records ?? [], ...data.monitors ?? []].map(record => record.heart_rate)
    .filter(bpm => bpm > 0 && bpm < 255);
  console.log(rates.length, Math.round(milliseconds));
}

const [verb, place, argument] = process.argv.slice(2);
if (verb === "make") {
  fs.writeFileSync(`${place}/garmin.fit`, await makeGarmin(3600, true));
  fs.writeFileSync(`${place}/monitoring.fit`, await makeMonitoring());
  fs.writeFileSync(`${place}/compressed.fit`, await makeCompressed());
  fs.writeFileSync(`${place}/strap.fit`, await makeStrap());
} else if (verb === "day") {
  fs.writeFileSync(place, await makeGarmin(Number(argument ?? 86400), true));
} else {
  await count(place);
}
