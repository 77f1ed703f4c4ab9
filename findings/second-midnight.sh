#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Software: Qt 6.4.2 (libqt6core6 6.4.2+dfsg-10), asked through PyQt 6.4.2-1, both of Debian 12.
# Guess: QDate::startOfDay() is the first moment of a day, so that endOfDay() of the day before ends right before it.
# Seen: where a clock is set back from 01:00 to 00:00, and midnight comes twice, startOfDay() is the SECOND midnight.
#   endOfDay() of the day before does end at the first one, so one hour belongs to no day: a sum over days loses it.
#   Where the clock goes from 24:00 back to 23:00 (Asuncion, Santiago), or skips midnight (Beirut), all is well.
#   src/base/localmoment.h finds the first midnight itself.
# Output: as listed below EXPECTED; the last column is the number of milliseconds that belong to no day.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
apt-get download -qq libqt6core6=6.4.2+dfsg-10 libqt6dbus6=6.4.2+dfsg-10 python3-pyqt6=6.4.2-1 python3-pyqt6.sip=13.4.1-1 \
    libdouble-conversion3 libb2-1 libicu72 libpcre2-16-0 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done

cat >ask.py <<'PYTHON'
from PyQt6.QtCore import QDate, QTimeZone, Qt

for name, date in (("America/Havana", (2024, 11, 3)), ("Asia/Amman", (2021, 10, 29)), ("Atlantic/Azores", (2026, 10, 25)),
                   ("America/Santiago", (2026, 4, 5)), ("Asia/Beirut", (2026, 3, 29)), ("Europe/Berlin", (2026, 10, 25))):
    zone = QTimeZone(name.encode())
    day = QDate(*date)
    start = day.startOfDay(zone)
    missing = start.toMSecsSinceEpoch() - day.addDays(-1).endOfDay(zone).toMSecsSinceEpoch() - 1
    print(name, start.toString(Qt.DateFormat.ISODate), missing)
PYTHON

LD_LIBRARY_PATH=$(echo root/usr/lib/*/) PYTHONPATH=root/usr/lib/python3/dist-packages python3 ask.py | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo "as seen before"
America/Havana 2024-11-03T00:00:00-05:00 3600000
Asia/Amman 2021-10-29T00:00:00+02:00 3600000
Atlantic/Azores 2026-10-25T00:00:00-01:00 3600000
America/Santiago 2026-04-05T00:00:00-04:00 0
Asia/Beirut 2026-03-29T01:00:00+03:00 0
Europe/Berlin 2026-10-25T00:00:00+02:00 0
EXPECTED
