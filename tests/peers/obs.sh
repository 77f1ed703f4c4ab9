#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# obs.sh PROGRAM: the text source of a real OBS follows the heart rate, also when OBS asks for another password, lacks the
# source, is killed and started again. PROGRAM is neobeat-publish-values; what OBS shows is asked by the package
# obs-websocket-js of npm. Needs obs, xvfb-run and npm.
set -euo pipefail
program=$(realpath "$1")
folder=$(mktemp -d)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
export OBS_PASSWORD='pass wörd'
pids=()
trap '((${#pids[@]} == 0)) || kill "${pids[@]}" 2>/dev/null || true; stop_obs; rm -rf "$folder"' EXIT

# until_true SECONDS COMMAND…: the command succeeds within that time.
until_true() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < deadline)) || { printf 'not in time: %s\n' "$*" >&2; tail -n 20 "$folder/states.txt" "$folder/obs.txt" >&2; exit 1; }
        sleep 0.1
    done
}

write_settings() { # PASSWORD
    mkdir -p "$folder/config/obs-studio"
    # FirstRun keeps the wizard away; LastVersion the news.
    cat >"$folder/config/obs-studio/global.ini" <<TEXT
[General]
FirstRun=true
LastVersion=4294967295
[OBSWebSocket]
FirstLoad=false
ServerEnabled=true
ServerPort=$port
AlertsEnabled=false
AuthRequired=true
ServerPassword=$1
TEXT
}

obs_pid=
start_obs() {
    setsid env HOME="$folder" XDG_CONFIG_HOME="$folder/config" LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb \
        xvfb-run -a obs --multi --disable-updater >"$folder/obs.txt" 2>&1 3>&- &
    obs_pid=$!
    until_true 60 listens
}
stop_obs() {
    [[ -z $obs_pid ]] || { kill -KILL -- "-$obs_pid" && wait "$obs_pid"; } 2>/dev/null || true
    obs_pid=
}
listens() { (exec 4<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }

# ask REQUEST JSON: the reply of OBS, as JSON.
ask() { node "$folder/ask.js" "$port" "$OBS_PASSWORD" "$1" "$2" 2>/dev/null; }
shows() { [[ $(ask GetInputSettings '{"inputName":"Heart rate"}') == *"\"text\":\"$1\""* ]]; }
last_state() { [[ $(tail -n 1 "$folder/states.txt") == "$1" ]]; }

(cd "$folder" && npm init -y && npm install --ignore-scripts obs-websocket-js@5.0.8) >"$folder/npm.txt" 2>&1 ||
    { cat "$folder/npm.txt" >&2; exit 1; }
cat >"$folder/ask.js" <<'JS'
const { OBSWebSocket } = require("obs-websocket-js");
const [port, password, request, data] = process.argv.slice(2);
const obs = new OBSWebSocket();
obs.connect(`ws://127.0.0.1:${port}`, password)
    .then(() => obs.call(request, JSON.parse(data)))
    .then(reply => { console.log(JSON.stringify(reply ?? {})); return obs.disconnect(); })
    .then(() => process.exit(0), error => { console.error(error); process.exit(1); });
JS

mkfifo "$folder/values"
"$program" obs "$port" 'Heart rate' <"$folder/values" >"$folder/states.txt" &
pids+=($!)
exec 3>"$folder/values"
until_true 10 last_state 'Retrying PeerMissing'

write_settings 'another'
start_obs
until_true 30 last_state 'Retrying PeerRefused'
stop_obs

write_settings "$OBS_PASSWORD"
start_obs
until_true 70 last_state 'Retrying PeerTargetMissing'
version=$(ask GetVersion '{}' | node -p 'const v = JSON.parse(require("fs").readFileSync(0)); v.obsVersion + " " + v.obsWebSocketVersion')
read -ra version <<<"$version"
scene=$(ask GetSceneList '{}' | node -p 'JSON.parse(require("fs").readFileSync(0)).currentProgramSceneName')
ask CreateInput "{\"sceneName\":\"$scene\",\"inputName\":\"Heart rate\",\"inputKind\":\"text_ft2_source_v2\",\"inputSettings\":{\"text\":\"waiting\",\"font\":{\"face\":\"DejaVu Sans\",\"size\":96,\"flags\":1}}}" >/dev/null
until_true 6 shows --
until_true 6 last_state Ready
for bpm in 71 72 180; do
    echo "$bpm" >&3
    until_true 5 shows "$bpm"
done
if [[ $(ask GetInputSettings '{"inputName":"Heart rate"}') != *'"size":96'* ]]; then
    printf 'the font is lost\n' >&2
    exit 1
fi

# A source that reads a file shows the text once it is told to.
picture() { ask GetSourceScreenshot '{"sourceName":"Heart rate","imageFormat":"png"}' | md5sum; }
has_picture() { [[ $(picture) == "$1" ]]; }
shows_file() { ! has_picture "$expected"; }
expected=$(picture)
printf 'file' >"$folder/hr.txt"
ask SetInputSettings "{\"inputName\":\"Heart rate\",\"inputSettings\":{\"from_file\":true,\"text_file\":\"$folder/hr.txt\"}}" >/dev/null
until_true 10 shows_file
echo 181 >&3
echo 180 >&3
until_true 10 has_picture "$expected"
if [[ -n ${OBS_PICTURE:-} ]]; then # what it looks like
    ask SaveSourceScreenshot "{\"sourceName\":\"Heart rate\",\"imageFormat\":\"png\",\"imageFilePath\":\"$(realpath -m "$OBS_PICTURE")\"}" >/dev/null
fi
echo - >&3
until_true 5 shows --

sleep 1 # OBS writes the scenes a moment after a change
stop_obs
until_true 10 last_state 'Retrying PeerMissing'
echo 99 >&3
start_obs
since=$(date +%s%N)
if ask GetInputSettings '{"inputName":"Heart rate"}' >/dev/null; then
    until_true 6 shows 99
    printf 'back after %d ms\n' $((($(date +%s%N) - since) / 1000000))
else # it was killed before it had written the source
    until_true 6 last_state 'Retrying PeerTargetMissing'
    ask CreateInput "{\"sceneName\":\"$scene\",\"inputName\":\"Heart rate\",\"inputKind\":\"text_ft2_source_v2\",\"inputSettings\":{\"text\":\"\"}}" >/dev/null
    until_true 6 shows 99
fi
exec 3>&-
until_true 5 last_state Off
until_true 5 shows --
printf 'the text source of OBS follows: OBS %s, obs-websocket %s\n' "${version[@]}"
