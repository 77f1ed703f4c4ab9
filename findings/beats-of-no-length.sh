#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Software: npm @sports-alliance/sports-lib 21.2.5, fit-decoder 1.0.5, and @garmin/fitsdk 21.217.0 for comparison, on Node.js.
# Guess: a FIT hrv message with two RR intervals and three times 65535, which in FIT is "no value", has two intervals for
#   everyone, as every Garmin device writes them.
# Seen: sports-lib reads five, three of them of 0 ms, so a mean or RMSSD of what it gives is wrong; fit-decoder reads one, the
#   first, also of a message that is full. A message that is defined with two values only has two for sports-lib, and so
#   src/exchange/fitwriter.cpp has a definition for each number of intervals.
# Output: as listed below EXPECTED: the intervals in milliseconds.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --ignore-scripts --no-audit --no-fund @sports-alliance/sports-lib@21.2.5 fit-decoder@1.0.5 @garmin/fitsdk@21.217.0 >npm.txt 2>&1 ||
    { cat npm.txt; exit 1; }

cat >read.mjs <<'NODE'
import { createRequire } from "node:module";
import { Decoder, Stream } from "@garmin/fitsdk";
const require = createRequire(import.meta.url);
const { SportsLib } = require("@sports-alliance/sports-lib");
const decoder = require("fit-decoder");

function crc(bytes) {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; ++bit)
      sum = sum & 1 ? sum >> 1 ^ 0xa001 : sum >> 1;
  }
  return sum;
}
const little = (value, width) => Array.from({ length: width }, (_, i) => Math.floor(value / 256 ** i) % 256);
const define = (local, message, fields) => [0x40 | local, 0, 0, ...little(message, 2), fields.length, ...fields.flat()];

// An activity of 20 seconds with two hrv messages; as many values in each as its definition says.
function file(counts) {
  const begin = 1161000000, end = begin + 20;
  const intervals = [[800, 810], [820, 830, 840, 850, 860]];
  const data = [
    ...define(0, 0, [[0, 1, 0], [1, 2, 0x84], [4, 4, 0x86]]), 0, 4, ...little(255, 2), ...little(begin, 4),
    ...define(1, 20, [[253, 4, 0x86], [3, 1, 2]]), 1, ...little(begin, 4), 75,
    ...intervals.flatMap((values, i) => [...define(2, 78, [[0, 2 * counts[i], 0x84]]), 2,
      ...[...values, 65535, 65535, 65535].slice(0, counts[i]).flatMap(value => little(value, 2))]),
    1, ...little(end, 4), 75,
    ...[[19, 3], [18, 4]].flatMap(([message, local]) => [
      ...define(local, message, [[253, 4, 0x86], [2, 4, 0x86], [7, 4, 0x86], [8, 4, 0x86], [5, 1, 0]]),
      local, ...little(end, 4), ...little(begin, 4), ...little(20000, 4), ...little(20000, 4), 0]),
    ...define(5, 34, [[253, 4, 0x86], [0, 4, 0x86], [1, 2, 0x84]]), 5, ...little(end, 4), ...little(20000, 4), ...little(1, 2),
  ];
  const header = [14, 0x10, ...little(2132, 2), ...little(data.length, 4), ...Buffer.from(".FIT")];
  const all = [...header, ...little(crc(header), 2), ...data];
  return Uint8Array.from([...all, ...little(crc(all), 2)]);
}

for (const counts of [[5, 5], [2, 5]]) {
  const bytes = file(counts);
  const sdk = new Decoder(Stream.fromByteArray([...bytes]));
  console.log(`messages of ${counts.join(" and ")} values, sound: ${sdk.checkIntegrity()}`);
  const { messages } = new Decoder(Stream.fromByteArray([...bytes])).read();
  const known = messages.hrvMesgs.flatMap(message => message.time).filter(time => time !== null && time !== undefined);
  console.log("  fitsdk     ", known.map(time => Math.round(time * 1000)).join(" "));
  const event = await SportsLib.importFromFit(bytes.buffer);
  console.log("  sports-lib ", event.getActivities()[0].getStream("IBI").getData().join(" "));
  const { records } = decoder.parseRecords(decoder.fit2json(bytes.buffer));
  console.log("  fit-decoder", records.filter(record => record.type === "hrv").map(record => record.data.time).join(" "));
}
NODE
timeout 60 node read.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo "as seen before"
messages of 5 and 5 values, sound: true
  fitsdk      800 810 820 830 840 850 860
  sports-lib  800 810 0 0 0 820 830 840 850 860
  fit-decoder 800 820
messages of 2 and 5 values, sound: true
  fitsdk      800 810 820 830 840 850 860
  sports-lib  800 810 820 830 840 850 860
  fit-decoder 800 820
EXPECTED
