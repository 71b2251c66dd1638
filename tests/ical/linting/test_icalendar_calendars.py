"""The calendars in the tests of icalendar, each judged by hand: every report on them is true.

`judged.txt` has a line for each: the beginning of the SHA-256 of its content, its name, and the
codes of what is wrong with it. Another version of icalendar may have other files: what is not
judged is not compared. `python -m tests.ical.linting.test_icalendar_calendars` prints the lines
anew: read what is new in them, and whether it is true, before you commit them.
"""

import sys
from collections.abc import Iterator
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import icalendar
import pytest

from intergov_meetings.ical import lint

CALENDARS = Path(icalendar.__file__).parent / "tests"
JUDGED = Path(__file__).with_name("judged.txt")
JUDGED_VERSION = "7.3.2"


def stated() -> dict[str, tuple[str, ...]]:
    lines = (line.split() for line in JUDGED.read_text("ascii").splitlines())
    return {f"{digest} {name}": tuple(codes) for digest, name, *codes in lines}


def found() -> Iterator[tuple[str, tuple[str, ...]]]:
    for path in sorted(CALENDARS.rglob("*.ics")):
        data = path.read_bytes()
        name = path.relative_to(CALENDARS).as_posix()
        codes = sorted({breach.code for breach in lint(data)})
        yield f"{sha256(data).hexdigest()[:12]} {name}", tuple(codes)


def test_every_report_is_one_that_was_judged_true() -> None:
    judged = stated()
    new = {name: codes for name, codes in found() if codes != judged.get(name, codes)}
    assert new == {}


@pytest.mark.skipif(version("icalendar") != JUDGED_VERSION, reason=f"needs {JUDGED_VERSION}")
def test_every_calendar_is_judged() -> None:
    assert {name for name, _ in found()} == stated().keys()
    assert len(stated()) == 163


if __name__ == "__main__":
    sys.stdout.writelines(f"{' '.join((name, *codes))}\n" for name, codes in found())
