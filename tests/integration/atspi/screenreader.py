# SPDX-License-Identifier: GPL-3.0-or-later
"""Works a program from outside as a screen reader does: over AT-SPI, by names and roles alone."""

import os
import re
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE = 60  # seconds; a busy machine is slow
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
EVENTS = ("object:state-changed", "object:children-changed", "object:property-change", "object:text-changed", "window")


class NotThere(Exception):
    """Something did not come within the time that a busy machine may need."""


class AccessibilityBus:
    """The bus and the registry of AT-SPI, on the session bus that is there, as long as the object is used in a with."""

    def __enter__(self):
        launcher = next((path for path in BUS_LAUNCHERS if os.path.exists(path)), None)
        if not launcher:
            raise NotThere("at-spi2-core is not installed")
        # Without the display, on whose root window it would leave an address that is dead after the test.
        environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        environment["GSETTINGS_BACKEND"] = "memory"  # The private bus has no dconf to keep what is enabled.
        # Its own group, without our output: the bus and the registry that it starts outlive it, and whatever waits for
        # the end of our output would wait for them.
        self._launcher = subprocess.Popen([launcher, "--launch-immediately"], env=environment, start_new_session=True,
                                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        owned = GLib.Variant("(s)", ("org.a11y.Bus",))
        wait_for("the accessibility bus", lambda: session.call_sync(
            "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner", owned, None, 0, -1, None).unpack()[0])
        return self

    def __exit__(self, *failure):
        os.killpg(self._launcher.pid, signal.SIGTERM)
        self._launcher.wait()

    @staticmethod
    def enable_screen_reader():
        """As desktops do before they start one; Orca itself does not, and Qt waits for it."""
        value = GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True)))
        Gio.bus_get_sync(Gio.BusType.SESSION).call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                                                        value, None, 0, -1, None)


def wait_for(what, condition, context=lambda: ""):
    """What the condition answers as soon as it answers with something; asked after each event, and now and then."""
    end = time.monotonic() + PATIENCE
    main = GLib.MainContext.default()
    while True:
        try:
            answer = condition()
        except GLib.Error:  # The object has gone meanwhile.
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotThere(f"{what} did not come\n{context()}")
        wake = GLib.timeout_add(200, lambda: GLib.SOURCE_REMOVE)  # Not every change emits an event.
        main.iteration(True)
        if main.find_source_by_id(wake):
            GLib.source_remove(wake)
        while main.pending():
            main.iteration(False)


class Thing:
    """One object of the program: what a person is told about it, and what can be done to it."""

    def __init__(self, accessible):
        self._it = accessible
        self.name = accessible.get_name()
        self.role = accessible.get_role_name()

    @property
    def description(self):
        return self._it.get_description()

    @property
    def states(self):
        return {state.value_nick for state in self._it.get_state_set().get_states()}

    @property
    def actions(self):
        return [Atspi.Action.get_action_name(self._it, i) for i in range(Atspi.Action.get_n_actions(self._it))]

    @property
    def is_seen(self):
        return "visible" in self.states

    def do(self, name):
        actions = self.actions
        if name not in actions:
            raise NotThere(f"{self} has no action {name}, only {actions}")
        Atspi.Action.do_action(self._it, actions.index(name))

    def type(self, text):
        if not Atspi.EditableText.set_text_contents(self._it, text):
            raise NotThere(f"{self} takes no text")

    @property
    def text(self):
        return Atspi.Text.get_text(self._it, 0, Atspi.Text.get_character_count(self._it))

    def __str__(self):
        return f'{self.role} "{self.name}"'


class Program:
    """The window of a running program, which believes that an assistive program runs, or finds it out itself."""

    def __init__(self, command, believes=True):
        Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)  # else 0.8 s for each answer
        environment = dict(os.environ, **({"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"} if believes else {}))
        self.events = []
        self._listener = Atspi.EventListener.new(lambda event: self.events.append(event.type))
        for kind in EVENTS:
            self._listener.register(kind)
        self._process = subprocess.Popen(command, env=environment)
        try:
            self._root = wait_for("the window of the program on the accessibility bus", self._find)
        except NotThere:
            self._process.kill()  # It would hold our output open.
            raise
        self._root.set_cache_mask(Atspi.Cache.NONE)

    @property
    def process_id(self):
        return self._process.pid

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self._process.terminate()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise

    def _find(self):
        if self._process.poll() is not None:
            raise NotThere(f"the program ended with {self._process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self._process.pid and child.get_child_count() > 0:
                return child
        return None

    def things(self, unseen=False):
        """Everything that is seen now, and on demand what is not."""
        waiting = [self._root]
        while waiting:
            accessible = waiting.pop()
            thing = Thing(accessible)
            if unseen or thing.is_seen:
                yield thing
            children = [accessible.get_child_at_index(i) for i in range(accessible.get_child_count())]
            waiting.extend(child for child in reversed(children) if child)

    def find(self, name, role=None, unseen=False):
        """The first with that name, which may be a pattern, and that role; None when there is none."""
        matches = name.fullmatch if isinstance(name, re.Pattern) else name.__eq__
        return next((each for each in self.things(unseen) if matches(each.name)
                     and (role is None or each.role == role)), None)

    def see(self, name, role=None, having=lambda thing: True):
        """The thing, as soon as it is there and is so."""
        def found():
            thing = self.find(name, role)
            return thing if thing and having(thing) else None
        return wait_for(f'{role or "something"} "{name}"', found, self.describe)

    def scroll_to(self, name, role):
        """The thing, brought into sight by giving it the keyboard."""
        thing = wait_for(f'{role} "{name}", seen or not', lambda: self.find(name, role, unseen=True), self.describe)
        thing.do("SetFocus")
        return self.see(name, role)

    def press(self, name, role=None):
        thing = self.see(name, role, lambda thing: "enabled" in thing.states)
        print("press", thing, flush=True)
        thing.do("Press")

    def describe(self):
        return "\n".join(f"  {each}: {each.description} {sorted(each.states)} {each.actions}" for each in self.things())
