"""Where, in words."""

from attrs import evolve

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.model import Meeting, Part, PartId, Session, Text, Venue
from intergov_meetings.model.relocation import relocation
from intergov_meetings.vocabulary import AttendanceMode
from intergov_meetings.wording.code import code_in_words
from intergov_meetings.wording.party import party_name
from intergov_meetings.wording.phrase import listed, phrase, phrased
from intergov_meetings.wording.printed import with_printed
from intergov_meetings.wording.reading import Reading, refuse_other_arguments


def venue_in_words(reading: Reading, venue: Venue | None) -> str:
    """Give a place from the room to the State; empty where nothing of it can be named.

    Online links are not part of it.
    """
    refuse_other_arguments(reading, "venue", venue, Venue, type(None))
    if venue is None:
        return ""
    pieces = [reading.text(text) for text in (venue.room, venue.name, venue.address, venue.city)]
    if venue.state is not None:
        pieces.append(party_name(reading, venue.state))
    words = listed(pieces)
    if not words and venue.printed is None:
        words = _point(venue) or venue.locode or ""
    return with_printed(words, venue.printed)


def place_of(held: Part | Session, whole: Venue | None) -> Venue | None:
    """Give where a part or a session is held: its own place, else that of the whole.

    Of what is held in person, the links of the whole are no part of that: nobody joins it there.
    """
    if held.venue is not None or whole is None or held.mode is not AttendanceMode.IN_PERSON:
        return held.venue or whole
    if not whole.online:
        return whole
    return None if whole == Venue(online=whole.online) else evolve(whole, online=())


def left_for_online(
    reading: Reading, held: Meeting | Part | Session, venue: Venue | None, room: Text | None = None
) -> str:
    """Say that something was moved online, and where it was to be; empty where it was not.

    Args:
        reading: the meeting.
        held: the meeting itself, a part of it or a session.
        venue: the place that is stated of it.
        room: the room that is stated apart from that.
    """
    refuse_other_arguments(reading, "held", held, Meeting, Part, Session)
    refuse_another_type("venue", venue, Venue, type(None))
    refuse_another_type("room", room, Text, type(None))
    moved = relocation(reading.meeting, held)
    former_room = room if moved.has_left_its_room else None
    if not moved.has_left_its_place and former_room is None:
        return ""
    former_venue = venue if moved.has_left_its_place else None
    place = listed((reading.text(former_room), venue_in_words(reading, former_venue)))
    return phrased(code_in_words(AttendanceMode.ONLINE), phrase("former_venue", place))


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
