#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Orca says in the wizard and on the Live page: tst_orca.py PROGRAM. The watch is paired with the keyboard alone, and each
page, control and result must be said; then the heart rate must be said, and not again and again."""

import re
import subprocess
import sys
import tempfile
import time

from orcauser import Orca
from screenreader import AccessibilityBus, Program, wait_for
from tst_screenreader import simulated_key

QUIET_SECONDS = 5  # of measuring with ten readings a second
BUTTON = " (push )?button"
FOUND = "Amazfit Neo, address ends in"

# Keys to press, and what Orca must say then, in this order; each may be a part of an utterance.
TO_THE_KEY = (
    ((), ("Neobeat frame", "^Add watch" + BUTTON)),
    (("space",), ("Bluetooth is ready. dialog", "Step 1 of 5", "Have it near and charged", "^Continue" + BUTTON)),
    (("Return",), ("Which watch is yours. dialog", "Step 2 of 5", "Looking for watches", "Watches found", "notification",
                   "1 watch found")),
    (("Down",), (FOUND, "signal [0-4] of 4")),
    (("Return",), ("What is the pairing key of your watch. dialog", "Step 3 of 5", "32 hex digits", "^Pairing key (text|entry)")),
    (("0", "x", "g"), ("notification", "is no hex digit|not.*digit")),
    (("BackSpace",) * 3, ()),
)
AFTER_THE_KEY = (
    (("Return",), ("is connected. dialog", "Step 5 of 5", "connects to it by itself", "^Finish and start" + BUTTON)),
    (("Return",), ("^Stop heart rate" + BUTTON, "notification", "Heart rate [1-9][0-9]{1,2} bpm")),
)
LIVE_PAGE = ("Start activity" + BUTTON, "Live page tab", "History page tab", "Outputs page tab", "Watch page tab", "Settings page tab",
             "Help page tab", "State of the connection" + BUTTON + ".*Connected", "Time shown.*1 min.*not selected",
             "5 min.*(?<!not )selected", "15 min.*not selected", "60 min.*not selected", "Show as a table" + BUTTON,
             "Heart-rate graph chart.*to .* bpm, average .* bpm",
             "Stop heart rate" + BUTTON)


def work_through(orca, table):
    for keys, patterns in table:
        orca.press(*keys)
        orca.hears(*patterns)


def check_live_page(orca):
    """Once round with Tab: everything has its name, its role and its value."""
    met = orca.tab_to("^tab Stop heart rate|^Stop heart rate")
    end = 0
    for pattern in LIVE_PAGE:
        while end < len(met) and not re.search(pattern, met[end]):
            end += 1
        assert end < len(met), f"{pattern} was not said in its place: {met}"


def check_quiet(orca):
    """Whoever listens to something else is left alone while the heart rate goes on."""
    orca.said()
    end = time.monotonic() + QUIET_SECONDS
    wait_for("the end of listening", lambda: time.monotonic() > end)
    words = orca.said()
    assert len([each for each in words if "bpm" in each]) <= 1 and len(words) <= 2, words


def use(window, orca, key):
    orca.look_at(window.process_id)
    work_through(orca, TO_THE_KEY)
    subprocess.run(["xdotool", "type", "--delay", "20", key], check=True, timeout=60)
    orca.hears("notification", "32 of 32|complete|right")
    work_through(orca, AFTER_THE_KEY)
    check_live_page(orca)
    check_quiet(orca)
    orca.press("space")
    orca.hears("notification", "No heart rate")


def main():
    program = sys.argv[1]
    print(subprocess.run(["orca", "--version"], capture_output=True, text=True, check=True).stdout, flush=True)
    with tempfile.TemporaryDirectory() as home, AccessibilityBus() as bus, Orca(home) as orca:
        bus.enable_screen_reader()
        with Program([program, "--simulate=seed=1,hr-interval=100"], believes=False) as window:
            use(window, orca, simulated_key(program))


if __name__ == "__main__":
    main()
