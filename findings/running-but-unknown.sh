#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Software: dbus-daemon 1.14.10-1~deb12u1 (Debian 12), asked with its own dbus-send.
# Guess: StartServiceByName of a name that already has an owner answers 2, "already running".
# Seen: ServiceUnknown, unless a .service file names it; only then it answers 1 and, once it runs, 2. A Secret Service
#   without such a file, such as KeePassXC, therefore seems to be missing to a client that starts it to be sure, though
#   it runs and would answer. src/platform/secretservice.cpp asks for the owner and starts only a service without one.
# Output: as listed below EXPECTED.
set -euo pipefail

folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
version=1.14.10-1~deb12u1
timeout 120 apt-get download -qq {dbus-daemon,dbus-bin,dbus-tests,libdbus-1-3}=$version 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" unpacked; done
LD_LIBRARY_PATH=$(echo "$folder"/unpacked/lib/*-linux-gnu)
export LD_LIBRARY_PATH DBUS_SESSION_BUS_ADDRESS=unix:path=$folder/bus

mkdir services
cat >services/activatable.service <<SERVICE
[D-BUS Service]
Name=org.example.Activatable
Exec=$folder/unpacked/usr/bin/dbus-test-tool echo --name=org.example.Activatable
SERVICE
cat >bus.conf <<CONF
<busconfig><type>session</type><listen>unix:path=$folder/bus</listen><servicedir>$folder/services</servicedir>
<policy context="default"><allow user="*"/><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
CONF
timeout 60 unpacked/usr/bin/dbus-daemon --config-file="$folder/bus.conf" --nofork >/dev/null 2>&1 &

ask() {
    timeout 5 unpacked/usr/bin/dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus."$1" string:org.example."$2" ${3:+"$3"} 2>&1 | sed -E 's/^ +//; s/: .*//' || true
}
wait_for() { for _ in {1..50}; do [[ $(ask NameHasOwner Owned) != "$1" ]] || return 0; sleep 0.1; done; }
wait_for 'boolean false'
timeout 60 unpacked/usr/bin/dbus-test-tool echo --name=org.example.Owned >/dev/null 2>&1 &
wait_for 'boolean true'
{
    echo "has an owner: $(ask NameHasOwner Owned)"
    echo "owned, started: $(ask StartServiceByName Owned uint32:0)"
    echo "activatable, started: $(ask StartServiceByName Activatable uint32:0)"
    echo "activatable, started again: $(ask StartServiceByName Activatable uint32:0)"
} >seen.txt
cat seen.txt
diff seen.txt - <<'EXPECTED' && echo "as seen before"
has an owner: boolean true
owned, started: Error org.freedesktop.DBus.Error.ServiceUnknown
activatable, started: uint32 1
activatable, started again: uint32 2
EXPECTED
