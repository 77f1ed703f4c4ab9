#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types command lines with the Tab key into a shell that has loaded the completions: tst_completion.py KIND SHELL FOLDER.
What the program would be called with must be what a user meant."""

import os
import pty
import re
import select
import subprocess
import sys
import tempfile
import time

LONGEST_WAIT = 60  # seconds, on a busy machine
FILE = "night.sqlite"

# What is typed, where > is the Tab key; the words that the program gets.
LINES = [
    ("neobeat-cli exp>--form>tc>", ["export", "--format", "tcx"]),
    ("neobeat-cli export --output=x.csv --fo>jso>", ["export", "--output=x.csv", "--format", "jsonl"]),
    ("neobeat-cli export --format=tc>", ["export", "--format=tcx"]),
    ("neobeat-cli --js>hist>", ["--json", "history"]),
    ("neobeat-cli stream --simulate=off>", ["stream", "--simulate=off-wrist"]),
    ("neobeat-cli stream --simulate --sec>3", ["stream", "--simulate", "--seconds", "3"]),
    ("neobeat-cli stream --address 00:00:5E:00:53:4E --sec>3",
     ["stream", "--address", "00:00:5E:00:53:4E", "--seconds", "3"]),
    ("neobeat-cli pair --store sec>", ["pair", "--store", "secret-service"]),
    ("neobeat-cli scan --form>", ["scan", "--form"]),  # belongs to another command
    ("neobeat-cli activity res>", ["activity", "resume"]),
    ("neobeat-cli outputs on vts>", ["outputs", "on", "vts-heartrate"]),
    ("neobeat-cli outputs set vts-heartrate po>7", ["outputs", "set", "vts-heartrate", "port", "7"]),
    ("neobeat-cli import nig>", ["import", FILE]),
    ("neobeat-cli history --database nig>", ["history", "--database", FILE]),
    ("neobeat --hid>", ["--hidden"]),
    ("neobeat --simulate=no-ad>", ["--simulate=no-adapter"]),
    ("neobeat --database nig>", ["--database", FILE]),
]


def apart(words):
    """--option=VALUE as two words; both are understood, and zsh writes it so."""
    return [part for word in words for part in (word.split("=", 1) if word.startswith("--") else [word])]


class Terminal:
    """A shell in a terminal of its own, in a folder with one file."""

    def __init__(self, command, folder):
        environment = {"PATH": os.defpath, "HOME": folder, "TERM": "dumb", "LC_ALL": "C.UTF-8"}
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(command[0], command, environment)
        self.text = ""

    def type(self, text):
        os.write(self.fd, text.encode())

    def wait(self, pattern):
        """Forgets what came before and with the pattern."""
        end = time.monotonic() + LONGEST_WAIT
        while not (found := re.search(pattern, self.text)):
            left = end - time.monotonic()
            assert left > 0 and select.select([self.fd], [], [], left)[0], f"no {pattern!r} in:\n{self.text}"
            self.text += os.read(self.fd, 65536).decode(errors="replace")
        self.text = self.text[found.end():]
        return found

    def close(self):
        os.close(self.fd)
        os.waitpid(self.pid, 0)


def say_what_comes(name):
    """A shell function in place of the program. The words are joined by the shell, so that typing it prints no match."""
    return f"{name}() {{ printf '%s' 'G''OT'; printf '<%s>' \"$@\"; printf '%s\\n' 'E''ND'; }}\r"


def check_typing(command, setup, folder):
    terminal = Terminal(command, folder)
    for line in setup + [say_what_comes("neobeat"), say_what_comes("neobeat-cli"), "echo RE''ADY\r"]:
        terminal.type(line)
    terminal.wait("READY")
    for line, expected in LINES:
        for part in re.split("(>)", line):
            terminal.type("\t" if part == ">" else part)
        terminal.type("\r")
        got = re.findall("<([^<>]*)>", terminal.wait("GOT((?:<[^<>]*>)*)END").group(1))
        print(line, got)
        assert apart(got) == apart(expected), f"{line}: {got}, not {expected}"
    terminal.close()


def check_fish(shell, scripts, folder):
    """fish answers without a terminal; what it offers is taken as a user would."""
    for line, expected in LINES:
        done = ""
        for part in line.split(">")[:-1]:
            done += part
            sources = " ".join(f"source {script};" for script in scripts)
            said = subprocess.run([shell, "--no-config", "-c", f"{sources} complete -C $argv[1]", done], cwd=folder,
                                  capture_output=True, text=True, check=True, timeout=LONGEST_WAIT)
            assert not said.stderr, said.stderr
            offered = [each.split("\t")[0] for each in said.stdout.splitlines()]
            offered = [each for each in offered if each.startswith(done.split(" ")[-1])]
            if len(offered) == 1:
                done = done[:len(done) - len(done.split(" ")[-1])] + offered[0] + " "
        got = (done + line.split(">")[-1]).split()[1:]
        print(line, got)
        assert got == expected, f"{line}: {got}, not {expected}"


def main(kind, shell, scripts):
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, FILE), "w", encoding="utf-8"):
            pass
        if kind == "bash":
            setup = [f"source '{scripts}/{name}'\r" for name in ("neobeat", "neobeat-cli")]
            check_typing([shell, "--norc", "--noprofile", "-i"], setup, folder)
        elif kind == "zsh":
            setup = [f"fpath=('{scripts}' $fpath); autoload -U compinit; compinit -u -D\r", "setopt NO_BEEP\r"]
            check_typing([shell, "-f", "-i"], setup, folder)
        else:
            check_fish(shell, [f"{scripts}/{name}.fish" for name in ("neobeat", "neobeat-cli")], folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
