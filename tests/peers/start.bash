# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# For the scripts of this folder: start COMMAND… starts a server that prints http://ADDRESS:PORT on standard error, sets
# $base to that, and stops it at the end. check WHAT COMMAND… counts and reports what does not hold.

failures=0
server_pid=
server_log=$(mktemp)

finish() {
    [[ -z $server_pid ]] || kill "$server_pid" 2>/dev/null || true
    rm -f "$server_log"
}
trap finish EXIT

start() {
    "$@" 2>"$server_log" >/dev/null &
    server_pid=$!
    for ((i = 0; i < 200; ++i)); do
        base=$(grep -om1 'http://[^ ]*' "$server_log") && break
        sleep 0.05
    done
    [[ ${base:-} ]] || { printf 'The server did not start: %s\n' "$*" >&2; cat "$server_log" >&2; exit 1; }
}

check() {
    local what=$1
    shift
    if "$@" >/dev/null; then
        printf 'ok       %s\n' "$what"
    else
        printf 'WRONG    %s\n' "$what"
        failures=$((failures + 1))
    fi
}

report() {
    ((failures == 0)) || { printf '%d wrong\n' "$failures"; exit 1; }
}
