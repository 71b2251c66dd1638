"""Where an event is, as printed, and where it can be joined or followed online."""

import re
from typing import Final

from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.wording import as_line, as_prose
from intergov_meetings.ical.event import Conference
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import Link, Venue

_WEB: Final = re.compile(r"https?://\S+")


def venue_of(read: ReadEvent, report: Report) -> Venue | None:
    """Give the place; `None` where none is stated."""
    event = read.event
    printed = as_line(event.location)
    links = (_link(each, read, report) for each in _addresses(read))
    online = tuple(link for link in links if link is not None)
    place = event.coordinates
    if printed is None and place is None and not online:
        return None
    return Venue(
        printed=printed,
        latitude=None if place is None else place.latitude,
        longitude=None if place is None else place.longitude,
        online=online,
    )


def room_at(venue: Venue | None, whole: Venue | None) -> str | None:
    """Give what stands in front of the place of the whole; `None` where that is not what it is.

    "Room 2, Hofburg, Vienna" is Room 2 where the whole is held at "Hofburg, Vienna".
    """
    if venue is None or whole is None or venue.printed is None or whole.printed is None:
        return None
    room, comma, rest = venue.printed.partition(f", {whole.printed}")
    return room if comma and not rest and room else None


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
