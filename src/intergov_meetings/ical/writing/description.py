"""The DESCRIPTION of an event: everything that is known, as text that people read.

Plain text in paragraphs, since HTML shows as tags in most calendars.
"""

from collections.abc import Iterable, Iterator

from intergov_meetings.ical.writing.paragraph import (
    below_the_facts,
    contact_lines,
    lines,
    paragraphs,
    text,
)
from intergov_meetings.ical.writing.programme import Programme
from intergov_meetings.model import Meeting, Part, Session, Venue, When
from intergov_meetings.wording import (
    Reading,
    Statement,
    closing_sections,
    code_in_words,
    has_clock_time,
    labelled,
    left_for_online,
    meeting_facts,
    online,
    open_note,
    opening_sections,
    phrased,
    planned,
    session_facts,
    session_name,
    venue_in_words,
)
from intergov_meetings.wording.english import LABELS, PHRASES
from intergov_meetings.wording.where import place_of


def meeting_description(programme: Programme, part: Part | None = None) -> str:
    """Give the description of a meeting, or of one of the parts it is held in.

    Of sessions that have no event of their own, all that is known stands in the programme.

    Which release it is of is not part of it, since every release would change every description
    by that: the stamp of an event says when it was changed last.

    Args:
        programme: the meeting with its programme.
        part: the part of it; `None`: the meeting itself.
    """
    reading = programme.reading
    closing = (each for each in closing_sections(reading) if each.heading != LABELS["version"])
    meeting = reading.meeting
    whole = () if part is None else _whole(reading, part)
    return text(
        lines((*meeting_facts(reading, part), *whole, *_as_printed(meeting))),
        *paragraphs(opening_sections(reading)),
        contact_lines(reading, meeting.organizers),
        *_programme(programme, part),
        *paragraphs(closing),
    )


def whole_meeting_description(programme: Programme) -> str:
    """Give what is known of the meeting below its title, for sessions that stand without it."""
    reading = programme.reading
    heading = labelled(("whole_of_parts", reading.text(reading.meeting.title)))
    return text(lines(heading), (meeting_description(programme),))


def session_description(
    reading: Reading, session: Session, when: When | None, venue: Venue | None, number: str | None
) -> str:
    """Give the description of a session.

    Args:
        reading: the meeting.
        session: the session.
        when: when it is, if only the one day of the whole.
        venue: where it is held, if only with the whole.
        number: its place in the programme, where that is stated.
    """
    part_of = session.part_of
    whole = "" if part_of is None else session_name(reading, reading.meeting.session(part_of))
    is_named_by_type = session.number is None and session.subject is None
    is_untitled = session.title is None and not is_named_by_type
    has_no_time = when is not None and not has_clock_time(when)
    known = labelled(
        ("whole_meeting", reading.text(reading.meeting.title)),
        ("whole_session", whole),
        ("when", reading.planned_when(when, session.id)),
        ("times", PHRASES["not_stated"] if has_no_time else ""),
        ("place", PHRASES["not_stated"] if number is None else ""),
        ("own_title", PHRASES["not_stated"] if is_untitled else ""),
        ("number", session.number or ""),
    )
    return text(
        lines((*known, *session_facts(reading, session), *online(reading, venue))),
        *below_the_facts(reading, session),
    )


def _whole(reading: Reading, part: Part) -> Iterator[Statement]:
    """Give what is stated of the meeting as a whole and is not that of the part."""
    meeting = reading.meeting
    words = phrased(
        reading.when(planned(meeting)),
        "" if part.venue is None else _place(reading),
        "" if part.mode is None else code_in_words(meeting.mode, meeting.mode_printed),
    )
    yield from labelled(("whole_of_parts", words))
    if place_of(part, meeting.venue) != meeting.venue:
        yield from online(reading, meeting.venue)


def _place(reading: Reading) -> str:
    meeting = reading.meeting
    left = left_for_online(reading, meeting, meeting.venue)
    return left or venue_in_words(reading, meeting.venue)


def _as_printed(meeting: Meeting) -> list[Statement]:
    return labelled(("place_and_date_line", meeting.place_and_date_line or ""))


def _programme(programme: Programme, part: Part | None) -> Iterable[Iterable[str]]:
    found = programme.paragraphs(part) or [[]]
    found[-1] += filter(None, (open_note(programme.reading.meeting.open_lists, "sessions"),))
    return found
