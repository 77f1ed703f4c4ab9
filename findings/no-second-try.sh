#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Software: libmosquitto 2.0.11-1.2+deb12u2 (Debian 12), from a C program of a few lines.
# Guess: mosquitto_connect_async() to a port where nothing listens yet, then mosquitto_loop_start(): the thread tries again
#   every second, as mosquitto_reconnect_delay_set() describes, and connects once something listens.
# Seen: the call says 14 (refused), loop_start() says 0 and its thread runs, but it never tries again, and calls neither the
#   callback for connecting nor that for disconnecting. A program that is started before its broker and relies on the
#   thread stays without it for ever. The blocking mosquitto_connect() fails at once instead, so
#   src/outputs/mqtt calls that in a thread of its own and tries again itself.
# Output: as listed below EXPECTED.
set -euo pipefail

folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
version=2.0.11-1.2+deb12u2
timeout 120 apt-get download -qq {libmosquitto1,libmosquitto-dev}=$version 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" unpacked; done
library=$(echo "$folder"/unpacked/usr/lib/*-linux-gnu)

cat >client.c <<'C'
#include <mosquitto.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static void connected(struct mosquitto *m, void *u, int code) { printf("connected %d\n", code); }
static void disconnected(struct mosquitto *m, void *u, int code) { printf("disconnected %d\n", code); }
int main(int count, char **words)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    mosquitto_lib_init();
    struct mosquitto *client = mosquitto_new("finding", true, NULL);
    mosquitto_connect_callback_set(client, connected);
    mosquitto_disconnect_callback_set(client, disconnected);
    mosquitto_reconnect_delay_set(client, 1, 1, false);
    printf("connect_async %d\n", mosquitto_connect_async(client, "127.0.0.1", atoi(words[1]), 60));
    printf("loop_start %d\n", mosquitto_loop_start(client));
    sleep(14);
    return 0;
}
C
cc -I"$folder/unpacked/usr/include" client.c -L"$library" -l:libmosquitto.so.1 -Wl,-rpath,"$library" -o client

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
timeout 60 ./client "$port" >client.txt &
client=$!
sleep 2
# Listens from now on for ten seconds.
attempts=$(timeout 30 python3 - "$port" <<'PYTHON'
import socket, sys
listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
listener.settimeout(10)
try:
    listener.accept()
    print("an attempt")
except TimeoutError:
    print("no attempt in ten seconds")
PYTHON
)
wait "$client"
seen=$(cat client.txt; echo "$attempts")
printf '%s\n' "$seen"
diff <(printf '%s\n' "$seen") - <<'EXPECTED'
connect_async 14
loop_start 0
no attempt in ten seconds
EXPECTED
