# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what a CSV file of the history says, one line of JSON a row: milliseconds since 1970 in place of times."""
import csv
import datetime
import json
import sys


def milliseconds(text):
    moment = datetime.datetime.fromisoformat(text)
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return (moment - epoch) // datetime.timedelta(milliseconds=1)


with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file, strict=True):
        row["time"] = milliseconds(row["time"])
        if row["end"]:
            row["end"] = milliseconds(row["end"])
        print(json.dumps(row))
