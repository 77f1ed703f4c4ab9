# SPDX-License-Identifier: GPL-3.0-or-later
"""In place of speech-dispatcher: takes what a screen reader wants to say and keeps the words. Speaks SSIP, as far as a
client needs it: every command is accepted, every message is over at once."""

import re
import socketserver
import threading
import xml.etree.ElementTree

# The answers that carry something; all others are "OK".
LISTS = {"LIST OUTPUT_MODULES": (250, ["stub"]), "LIST SYNTHESIS_VOICES": (249, ["stub\ten\tnone"]),
         "LIST VOICES": (249, ["MALE1"]), "HISTORY GET CLIENT_ID": (245, ["1"]), "GET": (251, ["0"])}


class Speech:
    """The words of a screen reader in order, on a socket in that folder for as long as the object is used in a with."""

    def __init__(self, folder):
        self.address = "unix_socket:" + folder + "/speech"
        self._said = []
        self._lock = threading.Lock()
        self._server = socketserver.ThreadingUnixStreamServer(folder + "/speech", self._make_session)
        self._server.daemon_threads = True

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *failure):
        self._server.shutdown()
        self._server.server_close()

    def words(self, start=0):
        """What was said since then, one text for each message."""
        with self._lock:
            return self._said[start:]

    def count(self):
        with self._lock:
            return len(self._said)

    def _make_session(self, *arguments):
        return Session(self._hear, *arguments)

    def _hear(self, text):
        with self._lock:
            self._said.append(text)


class Session(socketserver.StreamRequestHandler):
    """The connection of one client."""

    def __init__(self, hear, *arguments):
        self._hear = hear
        self._message = 0
        super().__init__(*arguments)

    def handle(self):
        while line := self._line():
            if line == "SPEAK":
                self._answer(230)
                self._take(self._text())
            elif line.split()[0] in ("CHAR", "KEY", "SOUND_ICON"):
                self._take(line.partition(" ")[2])
            elif line == "QUIT":
                self._answer(231)
                return
            else:
                code, lines = next((LISTS[start] for start in LISTS if line.startswith(start)), (210, []))
                self._answer(code, lines)

    def _line(self):
        return self.rfile.readline().decode("utf-8").rstrip("\r\n")

    def _text(self):
        lines = []
        while (line := self.rfile.readline().decode("utf-8").rstrip("\r\n")) != ".":
            lines.append(line[1:] if line.startswith("..") else line)
        return "\n".join(lines)

    def _take(self, text):
        self._message += 1
        self._hear(plain(text))
        self._answer(225, [str(self._message)])
        self._answer(702, [str(self._message), "1"])

    def _answer(self, code, lines=()):
        for line in lines:
            self.wfile.write(f"{code}-{line}\r\n".encode())
        self.wfile.write(f"{code} OK\r\n".encode())


def plain(text):
    """The text without the marks that a client puts between the words."""
    try:
        text = "".join(xml.etree.ElementTree.fromstring(text).itertext())
    except xml.etree.ElementTree.ParseError:
        pass
    return re.sub(r"\s+", " ", text).strip()
