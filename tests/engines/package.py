"""Python packages that read calendars, each as a function from bytes to what it saw.

They run in the process of the tests. khal does not: it makes icalendar use other zones.
"""

import io
from collections.abc import Iterator
from datetime import date, datetime

import pytest

from tests.engines.event import Read, RefusedError, SeenEvent, spelt
from tests.engines.presence import require_package


def read_with_icalendar(calendar: bytes) -> list[SeenEvent]:
    """icalendar, which is also what `to_icalendar` gives to users."""
    from icalendar import Calendar

    read = Calendar.from_ical(calendar)
    errors = [error for component in read.walk() for error in component.errors]
    if errors:
        raise RefusedError(str(errors))
    return [
        SeenEvent(
            *(str(event.get(name, "")) for name in ("UID", "SUMMARY", "LOCATION", "DESCRIPTION")),
            *(spelt(event[name].dt) if name in event else "" for name in ("DTSTART", "DTEND")),
        )
        for event in read.events
    ]


def read_with_ical(calendar: bytes) -> list[SeenEvent]:
    """ical, which Home Assistant reads calendars with."""
    from ical.calendar_stream import IcsCalendarStream
    from ical.exceptions import CalendarParseError

    try:
        read = IcsCalendarStream.calendar_from_ics(calendar.decode())
    except CalendarParseError as error:
        raise RefusedError(error.detailed_error or error.message) from error
    return [
        SeenEvent(
            event.uid,
            event.summary or "",
            event.location or "",
            event.description or "",
            spelt(event.dtstart),
            spelt(event.dtend),
        )
        for event in read.events
    ]


def read_with_vobject(calendar: bytes) -> list[SeenEvent]:
    """vobject, which Radicale keeps calendars with."""
    import vobject

    # One registry of zones for all calendars of a process: each is read as if it were the first.
    zones = vars(vobject.icalendar)["__tzidMap"]
    known = dict(zones)
    try:
        read = list(vobject.readComponents(calendar.decode()))
        for component in read:
            component.validate(raiseException=True)
    except vobject.base.VObjectError as error:
        raise RefusedError(str(error)) from error
    finally:
        zones.clear()
        zones.update(known)
    return [_seen_by_vobject(event) for part in read for event in part.contents.get("vevent", ())]


def _seen_by_vobject(event: object) -> SeenEvent:
    def value(name: str) -> object:
        return event.contents[name][0].value if name in event.contents else ""  # type: ignore[attr-defined]

    texts = (str(value(name)) for name in ("uid", "summary", "location", "description"))
    return SeenEvent(*texts, *(_spelt_or_empty(value(name)) for name in ("dtstart", "dtend")))


def _spelt_or_empty(moment: object) -> str:
    return spelt(moment) if isinstance(moment, date) else ""


@pytest.fixture(scope="session")
def icalendar() -> Read:
    """A function that gives the events that icalendar finds in a calendar without an error."""
    return read_with_icalendar


@pytest.fixture(scope="session")
def ical() -> Read:
    """A function that gives the events that ical finds in a calendar."""
    require_package("ical")
    return read_with_ical


@pytest.fixture(scope="session")
def vobject() -> Read:
    """A function that gives the events that vobject finds in a calendar which it calls valid."""
    require_package("vobject")
    return read_with_vobject


def moments_of_dateutil(calendar: bytes) -> list[str]:
    """What dateutil makes of each DTSTART, by the VTIMEZONEs in the calendar."""
    require_package("dateutil")
    from dateutil.tz import tzical

    text = calendar.replace(b"\r\n ", b"").decode()
    zones = tzical(io.StringIO(text))

    def starts() -> Iterator[str]:
        for line in text.partition("BEGIN:VEVENT")[2].split("\r\n"):
            name, _, wall = line.rpartition(":")
            if name.startswith("DTSTART;TZID="):
                zone = zones.get(name.removeprefix("DTSTART;TZID=").strip('"'))
                yield spelt(datetime.strptime(wall, "%Y%m%dT%H%M%S").replace(tzinfo=zone))
            elif name == "DTSTART":
                yield spelt(datetime.strptime(wall, "%Y%m%dT%H%M%S%z"))

    return list(starts())
