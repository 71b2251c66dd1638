"""Radicale: a CalDAV server, started on a free port of this machine."""

import re
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from itertools import count
from pathlib import Path
from urllib.parse import quote, unquote
from xml.etree.ElementTree import fromstring

import pytest

from tests.engines.event import RefusedError
from tests.engines.presence import require_package
from tests.engines.worker import PROGRAMS

LISTENING = re.compile(rb"Listening on '127\.0\.0\.1:(\d+)'")
NAMES = {"d": "DAV:", "c": "urn:ietf:params:xml:ns:caldav"}
USER = "Basic " + b64encode(b"judge:").decode()
QUERY = """\
<?xml version="1.0" encoding="utf-8"?>
<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
  <d:prop><d:getetag/><c:calendar-data/></d:prop>
  <c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT">{range}</c:comp-filter>
  </c:comp-filter></c:filter>
</c:calendar-query>
"""


class Collection:
    """A calendar on the server."""

    def __init__(self, port: int, name: str) -> None:
        self._port = port
        self._path = f"/judge/{name}/"
        self._ask("MKCALENDAR", self._path)

    def put(self, name: str, calendar: bytes) -> None:
        """Store an object.

        Raises:
            RefusedError: where the server does not take it.
        """
        self._ask("PUT", self._path + quote(name, safe=""), calendar)

    def get(self, name: str) -> bytes:
        """Give an object as the server keeps it."""
        return self._ask("GET", self._path + quote(name, safe=""))

    def query(self, start: str = "", end: str = "") -> dict[str, bytes]:
        """Ask for the events between two moments (`20240514T000000Z`), or for all, by name."""
        asked = f'<c:time-range start="{start}" end="{end}"/>' if start else ""
        answer = self._ask("REPORT", self._path, QUERY.format(range=asked).encode())
        return {
            unquote((response.findtext("d:href", "", NAMES)).removeprefix(self._path)): (
                response.findtext(".//c:calendar-data", "", NAMES).encode()
            )
            for response in fromstring(answer).iterfind("d:response", NAMES)  # noqa: S314
        }

    def _ask(self, method: str, path: str, body: bytes = b"") -> bytes:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=60)
        kind = "application/xml" if method == "REPORT" else "text/calendar"
        headers = {"Content-Type": f"{kind}; charset=utf-8", "Depth": "1", "Authorization": USER}
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            answer = response.read()
        finally:
            connection.close()
        if response.status >= 400:
            raise RefusedError(f"{method} {path}: {response.status} {answer.decode()}")
        return answer


Radicale = Callable[[], Collection]


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    """A function that makes a new calendar on a server on this machine."""
    require_package("radicale")
    names = (f"calendar-{number}" for number in count())
    with _served(tmp_path_factory.mktemp("radicale")) as port:
        yield lambda: Collection(port, next(names))


@contextmanager
def _served(folder: Path) -> Iterator[int]:
    command = [sys.executable, str(PROGRAMS / "radicale_server.py"), str(folder / "collections")]
    log = folder / "radicale.log"
    with (
        log.open("wb") as written,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=written, stderr=written) as server,
    ):
        try:
            yield _port(server, log)
        finally:
            server.terminate()
            server.wait(timeout=20)


def _port(server: "subprocess.Popen[bytes]", log: Path) -> int:
    while server.poll() is None:
        if found := LISTENING.search(log.read_bytes()):
            return int(found[1])
        try:
            server.wait(timeout=0.05)
        except subprocess.TimeoutExpired:
            continue
    raise AssertionError(f"Radicale did not start: {log.read_text()}")
