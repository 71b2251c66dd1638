"""Where, in words."""

from intergov_meetings.model import PartId, Venue
from intergov_meetings.wording.phrase import listed, phrased
from intergov_meetings.wording.printed import with_printed
from intergov_meetings.wording.reading import Reading
from intergov_meetings.wording.who import party_name


def venue_in_words(reading: Reading, venue: Venue | None) -> str:
    """Give a place from the room to the State; empty where nothing of it can be named.

    Online links are not part of it.
    """
    if venue is None:
        return ""
    pieces = [reading.text(text) for text in (venue.room, venue.name, venue.address, venue.city)]
    if venue.state is not None:
        pieces.append(party_name(reading, venue.state))
    words = listed(pieces)
    if not words and venue.printed is None:
        words = _point(venue) or venue.locode or ""
    return with_printed(words, venue.printed)


def is_city_only(venue: Venue) -> bool:
    """Whether a place is not known beyond its city."""
    named = (venue.name, venue.room, venue.address, venue.latitude)
    return named == (None,) * 4 and not venue.online


def _point(venue: Venue) -> str | None:
    if venue.latitude is None or venue.longitude is None:
        return None
    north = f"{abs(venue.latitude)}° {'S' if venue.latitude < 0 else 'N'}"
    return f"{north}, {abs(venue.longitude)}° {'W' if venue.longitude < 0 else 'E'}"


def part_name(reading: Reading, part: PartId) -> str:
    """Give a part of the meeting by its title, or by when and where it is held."""
    found = reading.meeting.part(part)
    place = venue_in_words(reading, found.venue)
    return reading.text(found.title) or phrased(reading.when(found.when), place)
