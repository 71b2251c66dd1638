"""libical: the engine of Evolution, GNOME Calendar and KOrganizer.

It is the only one that knows which properties each METHOD asks for and forbids (RFC 5546).
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines.event import Read, SeenEvent
from tests.engines.presence import require
from tests.engines.worker import Worker

# The bindings belong to the Python of the operating system, whichever Python runs the tests.
PYTHON = Path("/usr/bin/python3")
IMPORT = "import gi; gi.require_version('ICalGLib', '3.0'); from gi.repository import ICalGLib"
REMEDY = "libical is not installed: apt-get install gir1.2-ical-3.0 python3-gi"
# `-I` keeps our packages out of it, and with them the folder of the program: that is put back.
START = (
    "import sys, runpy; sys.path.insert(0, '.');"
    " runpy.run_path('libical_worker.py', run_name='__main__')"
)


def sees(event: SeenEvent) -> SeenEvent:
    """libical 3 takes blanks off both ends of a value, which RFC 5545 does not (3.3.11)."""
    return SeenEvent(*(text.strip(" \t") for text in event))


def is_there() -> bool:
    if not PYTHON.exists():
        return False
    return subprocess.run([PYTHON, "-c", IMPORT], capture_output=True, check=False).returncode == 0


@pytest.fixture(scope="session")
def libical() -> Iterator[Read]:
    """A function that gives the events that libical finds in a calendar without an error."""
    require(is_there(), REMEDY)
    with Worker([str(PYTHON), "-I", "-c", START]) as worker:
        yield worker.read
