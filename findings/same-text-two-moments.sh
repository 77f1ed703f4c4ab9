#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Software: DuckDB 1.5.6 (npm @duckdb/node-api 1.5.6-r.1), on Node.js, in the time zone of Berlin.
# Guess: a time such as 2026-11-20T18:30:00+01:00 becomes the same type and moment, whether it stands in a CSV file or in a JSON
#   file; both readers find types by themselves.
# Seen: CSV makes it TIMESTAMP WITH TIME ZONE, JSON makes it TIMESTAMP and changes it to UTC. A comparison of the two takes the
#   latter for local time: the reading of half past six is joined with that of an hour before.
# Output: as listed below EXPECTED.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --ignore-scripts --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >npm.txt 2>&1 || { cat npm.txt; exit 1; }

printf 'time,bpm\n2026-11-20T17:30:00+01:00,63\n2026-11-20T18:30:00+01:00,70\n' >a.csv
printf '{"time":"2026-11-20T18:30:00+01:00","bpm":70}\n' >a.jsonl
cat >read.cjs <<'NODE'
const { DuckDBInstance } = require("@duckdb/node-api");
(async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const ask = async query => (await connection.runAndReadAll(query)).getRowsJson().map(row => row.join(" ")).join(", ");
  console.log(await ask("select version()"));
  for (const file of ["read_csv('a.csv')", "read_json('a.jsonl')"])
    console.log(file, await ask(`select typeof(time), time from ${file} where bpm = 70`));
  console.log("both:", await ask("select c.bpm, j.bpm from read_csv('a.csv') c join read_json('a.jsonl') j on c.time = j.time"));
})();
NODE
TZ=Europe/Berlin timeout 60 node read.cjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo "as seen before"
v1.5.6
read_csv('a.csv') TIMESTAMP WITH TIME ZONE 2026-11-20 18:30:00+01
read_json('a.jsonl') TIMESTAMP 2026-11-20 17:30:00
both: 63 70
EXPECTED
