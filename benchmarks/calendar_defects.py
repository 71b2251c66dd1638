"""How many defects each library finds in calendars with one defect each.

The calendars are those of the examination of the linter. A library finds a defect where it refuses
or reports the calendar and takes the same calendar without the defect. `ics` is left out, since
some of these calendars end the interpreter with it.
"""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

import ical.calendar_stream
import icalendar
import vobject  # type: ignore[import-untyped]

from benchmarks.examination import NAMES, defects
from benchmarks.measure import table
from intergov_meetings.ical import lint

Finds = Callable[[bytes], bool]
"""Whether a library finds something wrong with a calendar; it may say so by any error."""


def _with_icalendar(data: bytes) -> bool:
    return any(each.errors for each in icalendar.Calendar.from_ical(data).walk())


def _with_ical(data: bytes) -> bool:
    ical.calendar_stream.IcsCalendarStream.calendar_from_ics(data.decode())
    return False


def _with_vobject(data: bytes) -> bool:
    return not vobject.readOne(data.decode()).validate(raiseException=True)


LIBRARIES: Final[Mapping[str, Finds]] = {
    "ours": lambda data: bool(lint(data)),
    "icalendar": _with_icalendar,
    "ical": _with_ical,
    "vobject": _with_vobject,
}


def report(names: Sequence[str] = NAMES) -> str:
    """Give a row for each set, and one for all."""
    logging.disable()
    try:
        rows = [(name, *_counts(name)) for name in names]
    finally:
        logging.disable(logging.NOTSET)
    sums = [sum(column) for column in list(zip(*rows, strict=True))[1:]]
    shown = [(name, *map(str, counts)) for name, *counts in [*rows, ("all", *sums)]]
    return table(("set", "defects", *LIBRARIES, "all but ours"), shown)


def _counts(name: str) -> Iterator[int]:
    """Give the number of defects of a set, those that each library finds, and those any other."""
    held = list(defects(name))
    found = {
        library: [not _refuses(finds, each.sound) and _refuses(finds, each.broken) for each in held]
        for library, finds in LIBRARIES.items()
    }
    yield len(held)
    yield from map(sum, found.values())
    del found["ours"]
    yield sum(map(any, zip(*found.values(), strict=True)))


def _refuses(finds: Finds, data: bytes) -> bool:
    try:
        return finds(data)
    except Exception:  # whichever error it is, the library has found something
        return True
