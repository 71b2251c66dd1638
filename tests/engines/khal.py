"""khal: a calendar of the command line. It lists what it has imported, and reads many calendars."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.engines.event import TEXTS, Read, SeenEvent, spelt
from tests.engines.presence import require_package
from tests.engines.worker import Worker

CONFIG = """\
[calendars]
[[meeting]]
path = {folder}/calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = {zone}
default_timezone = {zone}
[default]
default_calendar = meeting
[sqlite]
path = {folder}/khal.db
"""
Khal = Callable[[bytes, str, str], list[str]]
A_LINE_EACH = ("--day-format", "", "--format", "{start-date} {start-time}|{title}")


class Agenda:
    """khal with a calendar that is kept in a folder."""

    def __init__(self, folder: Path, zone: str) -> None:
        require_package("khal")
        (folder / "calendar").mkdir()
        self._folder = folder
        self._config = folder / "khal.conf"
        self._config.write_text(CONFIG.format(folder=folder, zone=zone), encoding="utf-8")

    def add(self, calendar: bytes) -> None:
        """Import a calendar file."""
        source = self._folder / "calendar.ics"
        source.write_bytes(calendar)
        self._call("import", "--batch", str(source))

    def listed(self, *arguments: str) -> list[str]:
        """Give the lines that `khal list` prints."""
        return self._call("list", *arguments)

    def _call(self, *arguments: str) -> list[str]:
        command = [sys.executable, "-c", "import khal.cli; khal.cli.main_khal()"]
        home = {"HOME": str(self._folder), "XDG_CONFIG_HOME": str(self._folder), "PYTHONUTF8": "1"}
        ended = subprocess.run(
            [*command, "-c", str(self._config), *arguments],
            env={**os.environ, **home},
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert ended.returncode == 0, ended.stderr.decode()
        assert not ended.stderr, ended.stderr.decode()
        return ended.stdout.decode().splitlines()


def sees(event: SeenEvent) -> SeenEvent:
    r"""khal writes an event anew with icalendar, which turns `\N` in a text into a line break.

    It takes a beginning without an end for an hour (RFC 5545, 3.6.1, has it end at once).
    """
    written = event._replace(**{name: getattr(event, name).replace("\\N", "\n") for name in TEXTS})
    if written.end:
        return written
    start = datetime.fromisoformat(event.start)
    return written._replace(end=spelt(start + timedelta(hours=1)))


@pytest.fixture
def khal(tmp_path: Path) -> Khal:
    """A function that imports a calendar into khal and gives the lines of its agenda for a day.

    The day is `YYYY-MM-DD`, the zone an IANA name; a line is `YYYY-MM-DD HH:MM|title`, the time
    empty for an event of a whole day.
    """

    def agenda(calendar: bytes, day: str, zone: str) -> list[str]:
        kept = Agenda(tmp_path, zone)
        kept.add(calendar)
        return kept.listed(*A_LINE_EACH, day, "1d")

    return agenda


@pytest.fixture(scope="session")
def khal_import() -> Iterator[Read]:
    """A function that gives the events that khal keeps when it imports a calendar."""
    require_package("khal")
    with Worker([sys.executable, "khal_worker.py"]) as worker:
        yield worker.read
