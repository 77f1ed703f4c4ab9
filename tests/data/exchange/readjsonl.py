# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what a JSON Lines file of the history says, one line of JSON a line: milliseconds since 1970 in place of times."""
import datetime
import json
import sys


def milliseconds(text):
    moment = datetime.datetime.fromisoformat(text)
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return (moment - epoch) // datetime.timedelta(milliseconds=1)


with open(sys.argv[1], encoding="utf-8") as file:
    for line in file:
        entry = json.loads(line)
        for name in ("time", "end"):
            if name in entry:
                entry[name] = milliseconds(entry[name])
        print(json.dumps(entry))
