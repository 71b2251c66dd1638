"""Where an event is, as printed, and where it can be joined or followed online."""

import re
from typing import Final

from attrs import evolve

from intergov_meetings.ical.conversion.code import coded
from intergov_meetings.ical.conversion.own_words import OwnWords
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.wording import as_line, as_prose
from intergov_meetings.ical.event import Conference
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import Link, Venue
from intergov_meetings.vocabulary import AttendanceMode
from intergov_meetings.wording.english import LABELS

_ONLINE: Final = LABELS["online"].casefold()
_WEB: Final = re.compile(r"https?://\S+")


def venue_of(read: ReadEvent, report: Report) -> Venue | None:
    """Give the place; `None` where none is stated."""
    event = read.event
    printed = None if mode_of(read) is not None else as_line(event.location)
    place = event.coordinates
    for each in event.details.places[:1]:
        printed = printed or as_line(each.description or (each.name.words if each.name else ""))
        place = place or each.coordinates
    links = (_link(each, read, report) for each in _addresses(read))
    online = tuple(link for link in links if link is not None)
    if printed is None and place is None and not online:
        return None
    return Venue(
        printed=printed,
        latitude=None if place is None else place.latitude,
        longitude=None if place is None else place.longitude,
        online=online,
    )


def mode_of(read: ReadEvent, words: OwnWords | None = None) -> AttendanceMode | None:
    """Give how an event is attended.

    Args:
        read: the event: its place says whether it has none but online.
        words: what our description states of it, which may be another way.
    """
    if read.event.location.strip().casefold() == _ONLINE:
        return AttendanceMode.ONLINE
    stated, _ = coded("" if words is None else words.mode, AttendanceMode)
    return None if stated is AttendanceMode.ONLINE else stated


def room_at(venue: Venue | None, whole: Venue | None) -> str | None:
    """Give what stands in front of the place of the whole; `None` where that is not what it is.

    "Room 2, Hofburg, Vienna" is Room 2 where the whole is held at "Hofburg, Vienna".
    """
    if venue is None or whole is None or venue.printed is None or whole.printed is None:
        return None
    if evolve(venue, printed=whole.printed) != whole:
        return None
    room, comma, rest = venue.printed.partition(f", {whole.printed}")
    return room if comma and not rest and room else None


def room_alone(venue: Venue | None, room: str) -> str | None:
    """Give a room that our description names, where it is all that is stated of the place."""
    line = as_line(room)
    return line if line is not None and venue == Venue(printed=line) else None


def _addresses(read: ReadEvent) -> tuple[Conference, ...]:
    """Give where it can be followed online; an address may also stand in the place of a place."""
    location = read.event.location.strip()
    stated = {each.address for each in read.event.online}
    if _WEB.fullmatch(location) and location not in stated:
        return (*read.event.online, Conference(location))
    return read.event.online


def _link(online: Conference, read: ReadEvent, report: Report) -> Link | None:
    title = as_prose(online.title)
    return report.attempt(read, "CONFERENCE", lambda: Link(online.address, title=title))
