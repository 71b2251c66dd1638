"""Where an event is held, as a component of its own: VLOCATION (RFC 9073, 7.2)."""

from collections.abc import Iterator

from intergov_meetings.ical.wire.content_line import component, content_line, escaped
from intergov_meetings.ical.wire.value import coordinates
from intergov_meetings.ical.writing.item import Item
from intergov_meetings.model import Venue
from intergov_meetings.wording import Reading, listed, venue_in_words


def inner_uid(uid: str, *words: str) -> str:
    """Give the UID of a component within an event; no event has one with two plus signs.

    Examples:
        >>> inner_uid("council-1+opening@example.org", "venue")
        'council-1+opening++venue@example.org'
    """
    local, _, domain = uid.partition("@")
    return f"{local}++{'+'.join(words)}@{domain}"


def place_lines(reading: Reading, item: Item, uid: str) -> Iterator[str]:
    """Give the place of an event, if any is known on earth.

    Args:
        reading: the meeting.
        item: what the event is about.
        uid: the UID of the event.
    """
    venue = item.venue
    words = listed((reading.text(item.room), venue_in_words(reading, venue)))
    if venue is not None and words and not item.is_online:
        yield from component("VLOCATION", _lines(reading, venue, words, uid))


def _lines(reading: Reading, venue: Venue, words: str, uid: str) -> Iterator[str]:
    yield content_line("UID", inner_uid(uid, "venue"))
    if name := reading.text(venue.name or venue.city):
        language = reading.language(venue.name or venue.city)
        tagged = {} if language is None else {"LANGUAGE": language}
        yield content_line("NAME", escaped(name), **tagged)
    yield content_line("DESCRIPTION", escaped(words))
    if venue.latitude is not None and venue.longitude is not None:
        yield content_line("GEO", coordinates(venue.latitude, venue.longitude))
