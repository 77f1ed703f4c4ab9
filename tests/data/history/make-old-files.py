#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes v1.sqlite and v2.sqlite as the layouts of these versions were; v3.sqlite is v2.sqlite opened once
by version 3, v4.sqlite that one opened by version 4; v5.sqlite is made of that as layout 5 was,
v6.sqlite of v5.sqlite."""
import os
import shutil
import sqlite3
import struct
from collections import defaultdict

START = 1_700_000_000  # seconds; not the begin of a minute

V1 = """
PRAGMA application_id = 1315270466;
CREATE TABLE watch (id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE block (key INTEGER PRIMARY KEY, samples BLOB NOT NULL);
CREATE TABLE minute (key INTEGER PRIMARY KEY, low INTEGER, high INTEGER, sum INTEGER, count INTEGER);
CREATE TABLE hour (key INTEGER PRIMARY KEY, low INTEGER, high INTEGER, sum INTEGER, count INTEGER);
CREATE TABLE day (key INTEGER PRIMARY KEY, low INTEGER, high INTEGER, sum INTEGER, count INTEGER);
CREATE TABLE session (id INTEGER PRIMARY KEY AUTOINCREMENT, watch INTEGER NOT NULL, start INTEGER NOT NULL,
    stop INTEGER, name TEXT NOT NULL, note TEXT NOT NULL);
CREATE INDEX session_by_time ON session (watch, start);
CREATE TABLE marker (session INTEGER NOT NULL, time INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX marker_by_session ON marker (session, time);
PRAGMA user_version = 1;
"""
V2 = """
CREATE TABLE battery (watch INTEGER, time INTEGER, level INTEGER NOT NULL, charging INTEGER NOT NULL,
    PRIMARY KEY (watch, time)) WITHOUT ROWID;
CREATE TABLE gap (watch INTEGER, start INTEGER, stop INTEGER NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (watch, start)) WITHOUT ROWID;
PRAGMA user_version = 2;
"""
V5 = """
CREATE TABLE logged_hour (key INTEGER PRIMARY KEY, minutes BLOB NOT NULL);
CREATE TABLE logged_day (key INTEGER PRIMARY KEY, minutes INTEGER, steps INTEGER, light INTEGER, deep INTEGER,
    rem INTEGER, notworn INTEGER, charging INTEGER, low INTEGER, high INTEGER, sum INTEGER, count INTEGER,
    resting INTEGER);
PRAGMA user_version = 5;
"""
V6 = """
CREATE TABLE beat_minute (key INTEGER PRIMARY KEY, runs BLOB NOT NULL);
CREATE TABLE import (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, file TEXT NOT NULL, format TEXT NOT NULL,
    zone TEXT NOT NULL, complete INTEGER NOT NULL DEFAULT 0, start INTEGER NOT NULL DEFAULT 0,
    stop INTEGER NOT NULL DEFAULT 0, samples INTEGER NOT NULL DEFAULT 0, intervals INTEGER NOT NULL DEFAULT 0,
    minutes INTEGER NOT NULL DEFAULT 0, activities INTEGER NOT NULL DEFAULT 0, battery INTEGER NOT NULL DEFAULT 0,
    gaps INTEGER NOT NULL DEFAULT 0);
CREATE TABLE import_item (import INTEGER, kind INTEGER, key INTEGER, places BLOB NOT NULL,
    PRIMARY KEY (import, kind, key)) WITHOUT ROWID;
PRAGMA user_version = 6;
"""


def samples():
    """(watch, milliseconds, bpm, quality, source): two hours of seconds with a gap, and a day of minutes of another."""
    for second in range(7_200):
        if not 3_600 <= second < 4_200:
            bpm, quality = (0, 1) if second % 50 == 0 else (60 + second % 90, 0)
            yield 1, (START + second) * 1000, bpm, quality, 0
    for minute in range(1_440):
        yield 2, (START // 60 + minute) * 60_000, 50 + minute % 70, 0, 2


def fill(database):
    blocks = defaultdict(bytes)
    sums = {60_000: {}, 3_600_000: {}, 86_400_000: {}}
    for watch, time, bpm, quality, source in samples():
        blocks[watch << 32 | time // 60_000] += struct.pack("<HBB", time % 60_000, bpm, quality | source << 4)
        for width, rows in sums.items() if quality == 0 else ():
            low, high, total, count = rows.get(watch << 32 | time // width, (255, 0, 0, 0))
            rows[watch << 32 | time // width] = min(low, bpm), max(high, bpm), total + bpm, count + 1
    database.executemany("INSERT INTO watch VALUES (?, ?, ?)",
                         [(1, "C0:FF:EE:00:00:01", "Amazfit Neo"), (2, "C0:FF:EE:00:00:02", "Left")])
    database.executemany("INSERT INTO block VALUES (?, ?)", sorted(blocks.items()))
    for table, rows in zip(("minute", "hour", "day"), sums.values()):
        database.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?)", [(k, *v) for k, v in sorted(rows.items())])
    database.execute("INSERT INTO session VALUES (1, 1, ?, ?, 'Run', 'along the river')",
                     (START * 1000, (START + 1_800) * 1000))
    database.executemany("INSERT INTO marker VALUES (1, ?, ?)",
                         [((START + 600) * 1000, "hill"), ((START + 1_200) * 1000, "")])


def make(name, layout, more):
    if os.path.exists(name):
        os.remove(name)
    database = sqlite3.connect(name)
    database.execute("PRAGMA auto_vacuum = INCREMENTAL")
    database.execute("PRAGMA journal_mode = WAL")
    database.executescript(layout)
    fill(database)
    more(database)
    database.commit()
    database.close()


def battery_and_gap(database):
    database.execute("INSERT INTO battery VALUES (1, ?, 80, 0)", (START * 1000,))
    database.execute("INSERT INTO gap VALUES (1, ?, ?, 'LinkLost')", ((START + 3_600) * 1000, (START + 4_200) * 1000))


def make_v5():
    """Thirty minutes of walking, ten steps and 80 bpm each, as the watch logged them an hour ahead of UTC."""
    shutil.copy("v4.sqlite", "v5.sqlite")
    os.chmod("v5.sqlite", 0o644)
    database = sqlite3.connect("v5.sqlite")
    database.executescript(V5)
    minutes = struct.pack("<bBB", 4, 0, 30) + bytes([0x51, 20, 10, 80, 0, 0, 0, 0]) * 30
    database.execute("INSERT INTO logged_hour VALUES (?, ?)", (1 << 32 | START // 3_600, minutes))
    database.execute("INSERT INTO logged_day VALUES (?, 30, 300, 0, 0, 0, 0, 0, 80, 80, 2400, 30, 80)",
                     (1 << 32 | (START + 3_600) // 86_400,))
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()



def make_v6():
    """One run of 100 RR intervals of 1024/1024 s, from the first sample on, and an import that added the battery level."""
    shutil.copy("v5.sqlite", "v6.sqlite")
    database = sqlite3.connect("v6.sqlite")
    database.executescript(V6)
    for minute in range(START // 60, (START + 99) // 60 + 1):
        beats = [second for second in range(START, START + 100) if second // 60 == minute]
        head = struct.pack("<IBH", (beats[0] - minute * 60) * 1_024_000, 0, len(beats))
        run = head + struct.pack("<H", 1_024) * len(beats)
        database.execute("INSERT INTO beat_minute VALUES (?, ?)", (1 << 32 | minute, run))
    database.execute("INSERT INTO import (time, file, format, zone, complete, start, stop, battery) "
                     "VALUES (?, 'old.csv', 'csv', '', 1, ?, ?, 1)", (START * 1000, START * 1000, START * 1000 + 1))
    place = START % 3_600 * 1000  # three times seven bits
    places = bytes([place & 0x7f | 0x80, place >> 7 & 0x7f | 0x80, place >> 14, 1])
    database.execute("INSERT INTO import_item VALUES (1, 3, ?, ?)", (1 << 32 | START // 3_600, places))
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


os.chdir(os.path.dirname(os.path.abspath(__file__)))
make("v1.sqlite", V1, lambda database: None)
make("v2.sqlite", V1 + V2, battery_and_gap)
make_v5()
make_v6()
