#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# osc.sh PROGRAM: what two receivers make of our messages that were not written for Neobeat: oscdump of liblo, and the
# package osc of npm. PROGRAM is neobeat-publish-values.
set -euo pipefail
program=$(realpath "$1")
folder=$(mktemp -d)
receivers=()
trap '((${#receivers[@]} == 0)) || kill "${receivers[@]}" 2>/dev/null || true; rm -rf "$folder"' EXIT

free_port() { python3 -c 'import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# expect FILE PATTERN: a line of that file matches within 20 s.
expect() {
    local deadline=$((SECONDS + 20))
    until grep -qE -- "$2" "$1"; do
        ((SECONDS < deadline)) || { printf 'no line "%s" in:\n' "$2" >&2; tail -n 40 "$1" >&2; exit 1; }
        sleep 0.1
    done
}

dump_port=$(free_port)
oscdump -L "$dump_port" >"$folder/oscdump.txt" &
receivers+=($!)

(cd "$folder" && npm init -y && npm install --omit=optional --ignore-scripts osc@2.4.5) >"$folder/npm.txt" 2>&1 ||
    { cat "$folder/npm.txt" >&2; exit 1; }
npm_port=$(free_port)
cat >"$folder/receiver.js" <<'JS'
const osc = require("osc");
const port = new osc.UDPPort({ localAddress: "127.0.0.1", localPort: Number(process.argv[2]), metadata: true });
port.on("ready", () => console.log("ready"));
port.on("bundle", () => console.log("bundle"));
port.on("error", error => console.log("error", error.message));
port.on("message", ({ address, args }) =>
    console.log(address, args.map(({ type, value }) => type + (value === undefined ? "" : " " + value)).join(" ")));
port.open();
JS
node "$folder/receiver.js" "$npm_port" >"$folder/npm-osc.txt" &
receivers+=($!)
expect "$folder/npm-osc.txt" '^ready$'

mkfifo "$folder/values"
"$program" osc "127.0.0.1:$dump_port" "localhost:$npm_port" <"$folder/values" >"$folder/states.txt" &
exec 3>"$folder/values"
expect "$folder/states.txt" '^Ready$'
echo 172 >&3
# oscdump prints a time, the address, the types and the values.
expect "$folder/oscdump.txt" '/avatar/parameters/HR i 172$'
expect "$folder/oscdump.txt" '/avatar/parameters/isHRConnected T'
expect "$folder/oscdump.txt" '/avatar/parameters/HRPercent f 0\.67'
expect "$folder/oscdump.txt" '/avatar/parameters/isHRBeat T'
expect "$folder/oscdump.txt" '/chatbox/input sTF "172 bpm"'
expect "$folder/npm-osc.txt" '^/avatar/parameters/HR i 172$'
expect "$folder/npm-osc.txt" '^/avatar/parameters/isHRConnected T( true)?$'
expect "$folder/npm-osc.txt" '^/avatar/parameters/FullHRPercent f 0\.349'
expect "$folder/npm-osc.txt" '^/chatbox/input s 172 bpm T( true)? F( false)?$'
: >"$folder/oscdump.txt"
: >"$folder/npm-osc.txt"
echo - >&3
expect "$folder/oscdump.txt" '/avatar/parameters/isHRConnected F'
expect "$folder/npm-osc.txt" '^/avatar/parameters/HR i 0$'
exec 3>&-
expect "$folder/states.txt" '^Off$'
if grep -E '^(bundle|error)' "$folder/npm-osc.txt"; then exit 1; fi
printf 'oscdump of liblo %s and osc %s of npm read every message\n' "$(dpkg-query -W -f '${Version}' liblo-tools 2>/dev/null || echo '(unknown)')" \
    "$(node -p "require('$folder/node_modules/osc/package.json').version")"
