# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses a program by keys alone, and hears it from Orca alone."""

import os
import re
import subprocess

from screenreader import NotThere, wait_for
from speechstub import Speech

MOST_TABS = 40


class Orca:
    """Orca on the display and the buses that are there, for as long as the object is used in a with."""

    def __init__(self, home):
        self._home = home
        self._speech = Speech(home)
        self._heard = 0  # What was said before has been dealt with.

    def __enter__(self):
        self._speech.__enter__()
        environment = dict(os.environ, SPEECHD_ADDRESS=self._speech.address, GSETTINGS_BACKEND="memory",
                           PATH=self._without_other_orcas() + os.pathsep + os.environ["PATH"])
        with open(os.path.join(self._home, "orca.log"), "wb") as log:
            self._process = subprocess.Popen(["orca", "--enable", "speech", "--disable", "braille,sound"],
                                             env=environment, stdout=log, stderr=log)
        self.hears("Screen reader on")
        return self

    def __exit__(self, *failure):
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._speech.__exit__()
        print("Everything that was said:\n" + self._transcript(), flush=True)

    def look_at(self, process_id):
        """Gives the keyboard to the window of that process, as a window manager does."""
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process_id)],
                               capture_output=True, text=True, check=True, timeout=60).stdout
        subprocess.run(["xdotool", "windowfocus", found.split()[-1]], check=True, timeout=60)

    def press(self, *keys):
        for key in keys:
            print("press", key, flush=True)
            subprocess.run(["xdotool", "key", key], check=True, timeout=60)

    def hears(self, *patterns):
        """Waits until all of it has been said, in this order; returns the utterances."""
        start = self._heard

        def all_said():
            end = start
            words = self._speech.words()
            for pattern in patterns:
                while end < len(words) and not re.search(pattern, words[end]):
                    end += 1
                if end == len(words):
                    return None
                # The next one may be in the same utterance.
            return end + 1

        self._heard = wait_for(f"{patterns} from Orca", all_said, self._transcript)
        return self._speech.words()[start:self._heard]

    def tab_to(self, pattern, most=MOST_TABS):
        """Presses Tab until it is said; returns all that was met on the way."""
        met = []
        while not met or not re.search(pattern, met[-1]):
            if len(met) > most:
                raise NotThere(f"{pattern} is not on the way of the Tab key, but {met}")
            self.press("Tab")
            met += [" ".join(self._met())]
        return met

    def said(self):
        """What has been said since the last time that something was heard."""
        words = self._speech.words(self._heard)
        self._heard += len(words)
        return words

    def _met(self):
        """What is said about the control that a key led to."""
        def words_for_a_control():
            words = [word for word in self._speech.words(self._heard) if word.lower() != "tab"]
            return words if any(re.search(ROLES, word) for word in words) else None

        wait_for("the next control from Orca", words_for_a_control, self._transcript)
        return self.said()

    def _without_other_orcas(self):
        """A folder with a pgrep that finds nothing: Orca does not start when its user runs another, on any display."""
        folder = os.path.join(self._home, "bin")
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, "pgrep")
        with open(path, "w", encoding="utf-8") as script:
            script.write("#!/bin/sh\nexit 1\n")
        os.chmod(path, 0o755)
        return folder

    def _transcript(self):
        with open(os.path.join(self._home, "orca.log"), encoding="utf-8", errors="replace") as log:
            own = log.read()
        return "\n".join(["  " + words for words in self._speech.words()] + ([own] if own else []))


# What Orca calls the controls, in its versions.
ROLES = re.compile(r"\b(button|page tab|tab|check box|text|entry|chart|list|panel)\b")
