"""Where an event is held, as a component of its own: VLOCATION (RFC 9073, 7.2)."""

from collections.abc import Iterator

from intergov_meetings.ical.event import CalendarPlace, Wording
from intergov_meetings.ical.writing.entry import coordinates, location
from intergov_meetings.ical.writing.item import Item
from intergov_meetings.wording import Reading


def inner_uid(uid: str, *words: str) -> str:
    """Give the UID of a component within an event; no event has one with two plus signs.

    Examples:
        >>> inner_uid("council-1+opening@example.org", "venue")
        'council-1+opening++venue@example.org'
    """
    local, _, domain = uid.partition("@")
    return f"{local}++{'+'.join(words)}@{domain}"


def places(reading: Reading, item: Item, uid: str) -> Iterator[CalendarPlace]:
    """Give the place of an event, if any is known on earth.

    Args:
        reading: the meeting.
        item: what the event is about.
        uid: the UID of the event.
    """
    venue, words = item.venue, location(reading, item)
    if venue is None or not words or item.is_online:
        return
    named = venue.name or venue.city
    name = None if named is None else Wording(reading.text(named), reading.language(named))
    yield CalendarPlace(
        uid=inner_uid(uid, "venue"), name=name, description=words, coordinates=coordinates(venue)
    )
