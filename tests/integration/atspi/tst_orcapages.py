#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Orca says on the pages Today, Watch, and Alarms and settings: tst_orcapages.py PROGRAM. They are used with the keyboard
alone; what is met on the way of the Tab key, and what happens then, must be said in its place."""

import re
import sys
import tempfile

from orcauser import Orca
from screenreader import AccessibilityBus, Program, wait_for

MOST_TABS = 120
BUTTON = " (push )?button"
RAIL = tuple(f"{page} page tab" for page in ("Live", "Today", "History", "Outputs", "Watch", "Settings", "Help"))

# What the way of the Tab key leads to behind the rail, in this order; others may be in between.
TODAY = ("Day before" + BUTTON, "Date…" + BUTTON, "Sync" + BUTTON, "View.*Graph.*selected", "Table.*not selected",
         "Graph of the day chart.*steps, .* of sleep, heart rate [0-9]+ to [0-9]+ bpm", "Time before.*7 days.*selected",
         "30 days.*not selected", "12 months.*not selected", "Graph of the time before chart.*Steps: .* a day", "Show table" + BUTTON)
WATCH = ("Find watch" + BUTTON, "Disconnect" + BUTTON, "Alarms and settings" + BUTTON,
         "Notifications on the watch check box not checked.*while the watch is connected",
         "Calls on the watch check box not checked", "Show events on the desktop check box not checked",
         "Run a command at an event" + BUTTON)
COMMANDS = tuple(f"{event} (text|entry)" for event in ("Button pressed", "Button held", "You fell asleep", "The watch was taken off",
                                                       "Silent mode on"))
SETTINGS = ("Back" + BUTTON, "Add alarm" + BUTTON, "Time format: Choose" + BUTTON + ".*Not chosen", "Language: Choose" + BUTTON,
            "Goal of a day: Choose" + BUTTON + ".*Not chosen", "Measure in the background: Choose" + BUTTON, "Sounds: Choose" + BUTTON,
            "Place or time zone (text|entry).*such as Lisbon", "Now: Edit…" + BUTTON + ".*Not typed in yet", "Add day" + BUTTON,
            "Place (text|entry)", "Sunset (text|entry)", "Export profile…" + BUTTON, "Write everything again" + BUTTON)


def say_in_order(met, patterns):
    end = 0
    for pattern in patterns:
        while end < len(met) and not re.search(pattern, met[end]):
            end += 1
        assert end < len(met), f"{pattern} was not said in its place: {met}"


def open_page(orca, name):
    orca.tab_to(f"{name} page tab", MOST_TABS)
    orca.press("space")
    orca.hears(f"{name} page tab")


def once_round(orca, patterns):
    """From the first entry of the rail to itself: what the page has, behind the rail."""
    orca.tab_to("Live page tab", MOST_TABS)
    met = orca.tab_to("Live page tab", MOST_TABS)
    say_in_order(met, RAIL[1:] + patterns)
    assert not [words for words in met if "such as 7:00" in words], met  # Nobody has typed anything yet.


def go_to(orca, pattern, *keys):
    orca.tab_to(pattern, MOST_TABS)
    orca.press(*keys)


def use_watch(window, orca):
    open_page(orca, "Watch")
    once_round(orca, WATCH)
    go_to(orca, "Find watch" + BUTTON, "space")
    orca.hears("notification", "The watch beeps for a minute")
    orca.press("space")  # It is "Stop finding" now.
    go_to(orca, "Run a command at an event" + BUTTON, "space")
    # Orca takes no key while it gets to know so many fields.
    wait_for("the fields for commands", lambda: window.find("Silent mode on", unseen=True), window.describe)
    say_in_order(orca.tab_to("Silent mode on", MOST_TABS), COMMANDS)


def use_alarms_and_settings(orca):
    go_to(orca, "Alarms and settings" + BUTTON, "space")
    orca.tab_to("Back" + BUTTON, MOST_TABS)
    once_round(orca, SETTINGS)
    go_to(orca, "Add alarm" + BUTTON, "space")
    orca.hears("Add alarm dialog", "Time (text|entry)")
    orca.press("ctrl+a", "6", "colon", "4", "5", "Return")
    orca.hears("Add alarm" + BUTTON)  # Back where it was.
    say_in_order(orca.tab_to("Back" + BUTTON, MOST_TABS), RAIL)
    say_in_order(orca.tab_to("Add alarm" + BUTTON, MOST_TABS),
                 ("6:45.* check box checked.*Mon", "6:45.*: Edit…" + BUTTON, "6:45.*: Remove" + BUTTON))


def use_settings_and_weather(window, orca):
    go_to(orca, "Goal of a day: Choose" + BUTTON, "space")
    # A key that comes before the fields are known finds nothing to say.
    wait_for("the fields of the goal", lambda: window.find("Notice when it is reached", unseen=True), window.describe)
    orca.tab_to("Steps (text|entry)", 2)
    go_to(orca, "Now: Edit…" + BUTTON, "space")
    orca.hears("dialog", "Temperature (text|entry)")
    say_in_order(orca.tab_to("Cancel" + BUTTON, 40), ("Kind of weather.*", ))
    orca.press("Escape")
    orca.hears("Now: Edit…" + BUTTON)  # Back where it was.


def use(window, orca):
    orca.look_at(window.process_id)
    orca.hears("^Add watch" + BUTTON)
    go_to(orca, "Try simulated watch" + BUTTON, "space")
    orca.hears("Start heart rate" + BUTTON)
    open_page(orca, "Today")
    orca.hears("Last sync")  # Said once it has come.
    once_round(orca, TODAY)
    use_watch(window, orca)
    use_alarms_and_settings(orca)
    use_settings_and_weather(window, orca)


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as home, AccessibilityBus() as bus, Orca(home) as orca:
        bus.enable_screen_reader()
        with Program([program, "--simulate=seed=1,stored-days=3"], believes=False) as window:
            use(window, orca)


if __name__ == "__main__":
    main()
