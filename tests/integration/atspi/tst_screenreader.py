#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of somebody who sees nothing: tst_screenreader.py PROGRAM. From the empty window through the wizard to an activity
with a note, with nothing but what AT-SPI tells and offers."""

import difflib
import re
import subprocess
import sys
import time

from screenreader import AccessibilityBus, Program, wait_for

BUTTON = "push button"
TAB = "page tab"
READING = re.compile(r"[1-9][0-9]{1,2} bpm")
QUIET_SECONDS = 5  # of measuring, in which the values must not be announced one by one

REDUNDANT = 0.7  # for Orca

USABLE = {BUTTON, "button", TAB, "check box", "radio button", "text", "list item"}


def simulated_key(program):
    """As a person learns it: the help says it."""
    said = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    return re.search(r"pairing key ([0-9a-f]{32})", said).group(1)


def is_left_out(thing):
    """Orca 48 says no description that resembles the name, as "Connected" does "Connection"."""
    return difflib.SequenceMatcher(None, thing.name.lower(), thing.description.lower()).ratio() >= REDUNDANT


def check_announcements(window):
    """Whoever meets a control learns what it is, and can use it or learns why not."""
    for thing in window.things():
        states = thing.states
        if thing.role in ("panel", "label", "filler"):
            assert thing.name, f"nameless {thing.role} in:\n{window.describe()}"
        if thing.role in ("label", "heading"):
            assert "focusable" not in states, f"{thing} is focusable"
        if thing.role not in USABLE:
            continue
        assert thing.name, f"nameless {thing.role} in:\n{window.describe()}"
        assert not is_left_out(thing), f"{thing} resembles its description {thing.description}"
        if "enabled" not in states:
            assert thing.description, f"{thing} does not say why it is disabled"
        elif thing.role == "text":
            assert "editable" in states or "read-only" in states, f"{thing} takes no text"
        elif thing.role != "list item":
            assert "Press" in thing.actions, f"{thing} cannot be pressed"
    focused = [str(each) for each in window.things() if "focused" in each.states]
    assert len(focused) <= 1, f"several have the keyboard: {focused}"


def go_through_the_wizard(window, key):
    window.press("Add watch")
    window.press("Continue")
    window.see("Watches found", "list")
    window.see("Continue", having=lambda it: "enabled" not in it.states and it.description == "Choose a watch first.")
    check_announcements(window)
    window.press(re.compile("Amazfit Neo, address ends in .*"), "list item")
    window.see(re.compile("Amazfit Neo, address ends in .*"), having=lambda it: "selected" in it.states)
    window.press("Continue")
    field = window.see("Pairing key", "text")
    check_announcements(window)
    field.type(key[:30])
    window.see("Pairing key", having=lambda it: "30" in it.description)
    field.type(key)
    assert field.text == key
    window.press("Continue")
    window.see(re.compile(".* is connected."))
    check_announcements(window)
    window.press("Finish")


def measure(window):
    window.see("State of the connection", having=lambda it: it.description == "Connected")
    if not window.find("Stop heart rate"):
        window.press("Start heart rate")
    window.see("Heart rate", having=lambda it: READING.fullmatch(it.description))
    check_announcements(window)
    listen_quietly(window)
    window.press("Stop heart rate")
    window.see("Start heart rate", having=lambda it: "enabled" in it.states)


def listen_quietly(window):
    """The values are there for who asks, and nobody is talked to with each of them."""
    assert any("accessible-description" in event for event in window.events), "what came before was not announced either"
    window.events.clear()
    end = time.monotonic() + QUIET_SECONDS
    wait_for("the end of listening", lambda: time.monotonic() > end)
    changes = [event for event in window.events if "accessible-description" in event]
    assert len(changes) <= 2, changes


def record_an_activity(window):
    window.press("Start activity")
    window.press("Mark")
    window.see("Activity", having=lambda it: "1 mark" in it.description)
    window.press("Stop activity")
    window.see("Start activity")


def open_pages(window):
    for page, sight in (("Settings", "Set the watch's clock"), ("Watch", "Battery level"), ("Help", "Where the key comes from"), ("Live", "Heart rate"),
                        ("History", "Period")):
        window.press(page, TAB)
        window.see(sight)
        window.see(page, TAB, lambda it: "selected" in it.states)
        check_announcements(window)


def change_a_setting(window):
    window.press("Settings", TAB)
    before = "checked" in window.scroll_to("Reduced motion", "check box").states
    window.press("Reduced motion", "check box")
    window.see("Reduced motion", having=lambda it: ("checked" in it.states) != before)
    window.scroll_to("Dark", "radio button")
    window.press("Dark", "radio button")
    window.see("Dark", having=lambda it: "checked" in it.states)
    window.press("Dark", "radio button")  # What is chosen stays chosen.
    window.see("Dark", having=lambda it: "checked" in it.states)
    window.see("Light", having=lambda it: "checked" not in it.states)
    window.scroll_to("Age", "text").type("40")
    window.see(re.compile(".*208 − 0.7 × 40 = 180 bpm."))


def look_back(window):
    window.press("History", TAB)
    window.see("Day", "radio button", lambda it: "checked" in it.states)
    window.press("Week", "radio button")
    window.see("Week", having=lambda it: "checked" in it.states)
    window.see("Day", having=lambda it: "checked" not in it.states)
    window.press("Earlier")
    window.see("Later", having=lambda it: "enabled" in it.states)
    window.press("Now")
    window.press("Table", "radio button")
    window.see("Heart rate as a table", "list")
    check_announcements(window)
    window.press("Chart", "radio button")
    window.press("Day", "radio button")


def write_a_note(window):
    activities = window.see("Activities", "list")
    assert activities
    row = next(each for each in window.things() if each.role == "list item" and "Press" in each.actions)
    window.press(row.name, "list item")
    window.press("Edit…")
    window.see("Edit activity", "dialog")
    dialogs = [each.name for each in window.things() if each.role == "dialog"]
    assert dialogs == ["Edit activity"], dialogs
    window.see("Note", "text").type("Written from outside")
    window.press("Save")
    window.see(row.name, "list item", lambda it: it.description.endswith("Written from outside"))


def main():
    program = sys.argv[1]
    with AccessibilityBus(), Program([program, "--simulate=seed=1"]) as window:
        window.see("Add watch")
        check_announcements(window)
        go_through_the_wizard(window, simulated_key(program))
        measure(window)
        record_an_activity(window)
        open_pages(window)
        change_a_setting(window)
        look_back(window)
        write_a_note(window)


if __name__ == "__main__":
    main()
