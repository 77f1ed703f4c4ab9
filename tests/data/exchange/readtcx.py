# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the readings of a TCX file, one line each: milliseconds since 1970, bpm, number of the lap and of the track."""
import datetime
import sys
import xml.etree.ElementTree as tree

space = {"t": "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"}
epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
track_number = 0
for lap_number, lap in enumerate(tree.parse(sys.argv[1]).getroot().iterfind("./t:Activities/t:Activity/t:Lap", space)):
    for track in lap.iterfind("t:Track", space):
        for point in track.iterfind("t:Trackpoint", space):
            moment = datetime.datetime.fromisoformat(point.findtext("t:Time", None, space).replace("Z", "+00:00"))
            bpm = point.findtext("t:HeartRateBpm/t:Value", None, space)
            print((moment - epoch) // datetime.timedelta(milliseconds=1), bpm, lap_number, track_number)
        track_number += 1
