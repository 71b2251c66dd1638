"""Where, in words."""

from intergov_meetings.model import Meeting, Venue
from intergov_meetings.wording.printed import with_printed
from intergov_meetings.wording.who import party_name


def venue_in_words(meeting: Meeting, venue: Venue, *languages: str) -> str | None:
    """Give a place from the room to the State; `None` where nothing of it can be named.

    Online links are not part of it.

    Args:
        meeting: the meeting whose parties the place refers to.
        venue: the place.
        languages: the languages to use, in order of preference.
    """
    texts = (venue.room, venue.name, venue.address, venue.city)
    pieces = [text.in_language(*languages) for text in texts if text is not None]
    if venue.state is not None:
        pieces.append(party_name(meeting, venue.state, *languages))
    if not pieces and venue.printed is None:
        pieces = [_point(venue) or venue.locode or ""]
    return with_printed(", ".join(pieces), venue.printed) or None


def is_city_only(venue: Venue) -> bool:
    """Whether a place is not known beyond its city."""
    named = (venue.name, venue.room, venue.address, venue.latitude, venue.online)
    return named == (None,) * 5


def _point(venue: Venue) -> str | None:
    if venue.latitude is None or venue.longitude is None:
        return None
    north = f"{abs(venue.latitude)}° {'S' if venue.latitude < 0 else 'N'}"
    return f"{north}, {abs(venue.longitude)}° {'W' if venue.longitude < 0 else 'E'}"
