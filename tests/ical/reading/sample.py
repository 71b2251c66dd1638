"""Calendars of others, whole and broken, for the tests of reading."""

import random
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import icalendar

from intergov_meetings.ical.event import Event
from intergov_meetings.ical.reading.calendar import ReadFile, read
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.ical.writing.event_component import event_component

ROOT = Path(__file__).parents[3]
REAL = sorted((Path(icalendar.__file__).parent / "tests").rglob("*.ics"))
"""The calendars of many programs that the package icalendar brings along for its own tests."""
OURS = sorted(ROOT.glob("examples/**/*.ics")) + sorted(ROOT.glob("tests/**/*.ics"))
"""Calendars that this library has written."""


def calendar(*lines: str) -> bytes:
    """A calendar of these lines."""
    whole = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN", *lines, "END:VCALENDAR", "")
    return "\r\n".join(whole).encode()


def event(*lines: str) -> bytes:
    """A calendar of one event with these lines, of which the first has the number 5."""
    return calendar("BEGIN:VEVENT", *lines, "END:VEVENT")


def read_event(*lines: str) -> ReadEvent:
    """What such a calendar says, where nothing is to be reported."""
    found = read(event(*lines))
    assert found.diagnostics == ()
    return found.events[0]


def reported(found: ReadFile) -> list[tuple[int, str]]:
    """The lines and subjects of what was reported."""
    return [(each.line, each.subject) for each in found.diagnostics]


def written(*events: Event) -> bytes:
    """Events as a calendar without zones, which IANA names do not need."""
    return calendar(*chain.from_iterable(map(event_component, events)))


def broken(count: int, seed: int) -> Iterator[bytes]:
    """Real calendars, each with some mistakes that are the same every time."""
    chance = random.Random(seed)
    files = [path.read_bytes() for path in (*REAL, *OURS)]
    pieces = [line for file in files for line in file.splitlines(keepends=True)]
    for number in range(count):
        data = bytearray(files[number % len(files)])
        for _ in range(chance.randint(1, 6)):
            _break(data, pieces, chance)
        yield bytes(data)


def _break(data: bytearray, pieces: list[bytes], chance: random.Random) -> None:
    """Make one mistake: octets or lines changed, put in, taken out, doubled or moved."""
    here, length = chance.randrange(len(data) + 1), chance.choice((1, 2, 7, 30, 200))
    match chance.randrange(9):
        case 0:
            data[here : here + 1] = chance.randbytes(1)
        case 1:
            data[here : here + length] = b""
        case 2:
            data[here:here] = data[here : here + length] * chance.choice((1, 2, 20))
        case 3:
            data[here:here] = chance.randbytes(length)
        case 4:
            data[here:here] = chance.choice((b"\r\n", b"\n", b"\r", b"\r\n ", b"\0", b'"', b":"))
        case 5:
            line = data.find(b"\n", here) + 1
            data[line:line] = chance.choice(pieces)
        case 6:
            begin = data.find(b"\n", here) + 1
            end = data.find(b"\n", begin) + 1
            data[begin:end] = b""
        case 7:
            data[here:] = b""
        case _:
            other = chance.choice((b"0", b"9", b"-", b";", b",", b"T", b"Z", b"\xff", b"\xc3"))
            data[here : here + 1] = other
