"""Each library at the same work: the rows as a calendar, and a calendar as its own objects.

Each is used as its documentation says and given all that it has a place for. What it makes of it is
its own: `ics` writes moments in UTC instead of zones and does not fold, `vobject` and `icalendar`
describe zones by what they have of them.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import tzinfo
from functools import cache
from typing import Any, Final, cast
from zoneinfo import ZoneInfo

import arrow
import ical.calendar
import ical.calendar_stream
import ical.event
import ical.types
import icalendar
import ics  # type: ignore[import-untyped]
import vobject  # type: ignore[import-untyped]
from dateutil import tz  # type: ignore[import-untyped]

from benchmarks.calendar_content import Row
from intergov_meetings.ical import CalendarUser, Event, Stamp, Times, UserKind, read, write
from intergov_meetings.ical.wire.limit import Limits

PRODUCT: Final = "-//intergov-meetings//intergov-meetings//EN"
_PERSON: Final = UserKind.INDIVIDUAL
GENEROUS: Final = Limits(document_octets=2**30, lines=10**7, components=10**6)
"""Limits under which our reader takes the largest of the calendars."""


def ours(rows: Iterable[Row]) -> bytes:
    """Build our events and write them."""
    return write(map(event, rows))


def event(row: Row) -> Event:
    """Build one of our events."""
    return Event(
        uid=row.uid,
        moment=Times(start=row.start, end=row.end, zone=row.zone),
        summary=row.title,
        location=row.place,
        description=row.description,
        attendees=tuple(
            [
                CalendarUser(
                    address=address,
                    name=name,
                    role=role,
                    participation=answer,
                    kind=_PERSON,
                )
                for address, name, role, answer in row.people
            ]
        ),
        stamp=Stamp(stamped=row.published),
    )


def with_icalendar(rows: Iterable[Row]) -> bytes:
    """Build and write with icalendar, the zones included."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for row in rows:
        made = icalendar.Event()
        zone = ZoneInfo(row.zone)
        made.add("uid", row.uid)
        made.add("dtstamp", row.published)
        made.add("sequence", 0)
        made.add("dtstart", row.start.replace(tzinfo=zone))
        made.add("dtend", row.end.replace(tzinfo=zone))
        made.add("summary", row.title)
        made.add("location", row.place)
        made.add("description", row.description)
        for person in row.people:
            user = icalendar.vCalAddress(person.address)
            user.params["CN"] = person.name
            user.params["CUTYPE"] = "INDIVIDUAL"
            user.params["ROLE"] = person.role.value
            user.params["PARTSTAT"] = person.answer.value
            made.add("attendee", user, encode=False)
        calendar.add_component(made)
    calendar.add_missing_timezones()
    data: bytes = calendar.to_ical(sorted=False)
    return data


def with_ics(rows: Iterable[Row]) -> bytes:
    """Build and write with ics."""
    calendar = ics.Calendar(creator=PRODUCT)
    for row in rows:
        zone = ZoneInfo(row.zone)
        made = ics.Event(
            uid=row.uid,
            created=arrow.get(row.published),
            begin=arrow.Arrow.fromdatetime(row.start, tzinfo=zone),
            end=arrow.Arrow.fromdatetime(row.end, tzinfo=zone),
            name=row.title,
            location=row.place,
            description=row.description,
            attendees=[
                ics.Attendee(
                    email=person.address.removeprefix("mailto:"),
                    common_name=person.name,
                    role=person.role.value,
                    partstat=person.answer.value,
                )
                for person in row.people
            ],
        )
        calendar.events.add(made)
    text: str = calendar.serialize()
    return text.encode()


def with_ical(rows: Iterable[Row]) -> bytes:
    """Build and write with ical, the library of Home Assistant, the zones included."""
    calendar = ical.calendar.Calendar(prodid=PRODUCT)
    for row in rows:
        zone = ZoneInfo(row.zone)
        made = ical.event.Event(
            uid=row.uid,
            dtstamp=row.published,
            sequence=0,
            dtstart=row.start.replace(tzinfo=zone),
            dtend=row.end.replace(tzinfo=zone),
            summary=row.title,
            location=row.place,
            description=row.description,
            attendees=[
                ical.types.CalAddress.model_validate(
                    {
                        "value": person.address,
                        "CN": person.name,
                        "CUTYPE": "INDIVIDUAL",
                        "ROLE": person.role.value,
                        "PARTSTAT": person.answer.value,
                    }
                )
                for person in row.people
            ],
        )
        calendar.events.append(made)
    return ical.calendar_stream.IcsCalendarStream.calendar_to_ics(calendar).encode()


def with_vobject(rows: Iterable[Row]) -> bytes:
    """Build and write with vobject, the zones included."""
    calendar: Any = vobject.iCalendar()
    calendar.add("prodid").value = PRODUCT
    for row in rows:
        zone = _zone_of_vobject(row.zone)
        made = calendar.add("vevent")
        stated = {
            "uid": row.uid,
            "dtstamp": row.published.replace(tzinfo=vobject.icalendar.utc),
            "sequence": "0",
            "dtstart": row.start.replace(tzinfo=zone),
            "dtend": row.end.replace(tzinfo=zone),
            "summary": row.title,
            "location": row.place,
            "description": row.description,
        }
        for name, value in stated.items():
            made.add(name).value = value
        for person in row.people:
            user = made.add("attendee")
            user.value = person.address
            user.params = {
                "CN": [person.name],
                "CUTYPE": ["INDIVIDUAL"],
                "ROLE": [person.role.value],
                "PARTSTAT": [person.answer.value],
            }
    text: str = calendar.serialize()
    return text.encode()


@cache
def _zone_of_vobject(key: str) -> tzinfo:
    """Give a zone with its name where vobject looks for it; else it guesses one, such as CET."""
    zone: Any = tz.gettz(key)
    zone.zone = key
    return cast("tzinfo", zone)


WRITERS: Final[Mapping[str, Callable[[Iterable[Row]], bytes]]] = {
    "ours": ours,
    "ics": with_ics,
    "icalendar": with_icalendar,
    "ical": with_ical,
    "vobject": with_vobject,
}
"""From rows to a calendar, by the names of the libraries."""

READERS: Final[Mapping[str, Callable[[bytes], object]]] = {
    "ours": lambda data: read(data, limits=GENEROUS),
    "ical": lambda data: ical.calendar_stream.IcsCalendarStream.calendar_from_ics(data.decode()),
    "vobject": lambda data: vobject.readOne(data.decode()),
    "icalendar": icalendar.Calendar.from_ical,
}
"""From a calendar to objects, by the names of the libraries; ics reads no ten of these events
before Python's stack is at its end."""
