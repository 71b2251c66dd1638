"""A meeting as a whole, in words: what, when, where, who organizes, and what is not stated."""

from collections.abc import Iterator

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.model import Meeting, Part, Venue
from intergov_meetings.vocabulary import AttendanceMode
from intergov_meetings.wording.attendance import participants
from intergov_meetings.wording.background import background
from intergov_meetings.wording.code import code_in_words, languages_in_words
from intergov_meetings.wording.decision import decisions
from intergov_meetings.wording.english import LABELS, PHRASES
from intergov_meetings.wording.organizer import organizers
from intergov_meetings.wording.outline import planned
from intergov_meetings.wording.party import party_in_full
from intergov_meetings.wording.phrase import listed, phrased
from intergov_meetings.wording.reading import Reading, refuse_other_arguments
from intergov_meetings.wording.section import Section, Statement, labelled, linked, section
from intergov_meetings.wording.series import occurrences_in_words
from intergov_meetings.wording.session import appearances
from intergov_meetings.wording.where import (
    is_city_only,
    left_for_online,
    place_of,
    venue_in_words,
)

_NOT_STATED = PHRASES["not_stated"]


def meeting_facts(reading: Reading, part: Part | None = None) -> list[Statement]:
    """Give the facts of a meeting, or of one of the parts it is held in."""
    refuse_other_arguments(reading, "part", part, Part, type(None))
    meeting = reading.meeting
    when, venue = planned(meeting), meeting.venue
    mode = code_in_words(meeting.mode, meeting.mode_printed)
    if part is not None:
        when, venue, mode = part.when, place_of(part, venue), code_in_words(part.mode) or mode
    named = occurrences_in_words(reading, meeting.occurrences)
    body = "" if meeting.body is None else party_in_full(reading, meeting.body)
    plan = code_in_words(meeting.current_plan_state, meeting.plan_state_printed)
    return [
        *labelled(
            ("plan", plan or _NOT_STATED),
            ("conduct", code_in_words(meeting.conduct_state)),
            ("when", reading.planned_when(when)),
            ("times", "" if reading.has_clock_times else _NOT_STATED),
        ),
        *_place(reading, meeting if part is None else part, venue),
        *labelled(("mode", mode)),
        *online(reading, venue),
        *labelled(
            ("kind", _kind(meeting)),
            *(("occurrence", words) for words in named),
            ("body", body),
            ("theme", reading.text(meeting.theme)),
            ("access", code_in_words(meeting.access, meeting.access_printed)),
            ("languages", languages_in_words(meeting.working_languages)),
        ),
    ]


def opening_sections(reading: Reading) -> Iterator[Section]:
    """Give what stands before the programme: organizers, parts and decisions."""
    refuse_another_type("reading", reading, Reading)
    yield organizers(reading, reading.meeting)._replace(if_empty=_NOT_STATED)
    parts = (Statement(_part_in_words(reading, part)) for part in reading.meeting.parts)
    yield section("parts", parts)._replace(is_ordered=True)
    yield decisions(reading, reading.meeting.decisions)


def closing_sections(reading: Reading) -> Iterator[Section]:
    """Give what stands after the programme: who takes part, and the background."""
    refuse_another_type("reading", reading, Reading)
    yield appearances(reading, "officers", reading.meeting)
    yield participants(reading)
    yield from background(reading)


def online(reading: Reading, venue: Venue | None) -> list[Statement]:
    """Give the links by which to join or follow."""
    refuse_other_arguments(reading, "venue", venue, Venue, type(None))
    links = () if venue is None else venue.online
    return [linked(reading, LABELS["online"], link) for link in links]


def _place(reading: Reading, held: Meeting | Part, venue: Venue | None) -> list[Statement]:
    """Give the place; an online meeting lacks none."""
    if left := left_for_online(reading, held, venue):
        return labelled(("where", left))
    place = venue_in_words(reading, venue)
    is_online = reading.meeting.mode is AttendanceMode.ONLINE
    is_city = bool(place) and venue is not None and is_city_only(venue)
    return labelled(
        ("where", place or ("" if is_online else _NOT_STATED)),
        ("venue", PHRASES["city_only"] if is_city else ""),
    )


def _kind(meeting: Meeting) -> str:
    kind = code_in_words(meeting.kind, meeting.kind_printed)
    return listed((kind, PHRASES["extraordinary"] if meeting.extraordinary else ""))


def _part_in_words(reading: Reading, part: Part) -> str:
    words = phrased(
        reading.text(part.title),
        reading.when(part.when),
        venue_in_words(reading, part.venue),
        code_in_words(part.mode),
        code_in_words(part.begun_by),
        code_in_words(part.ended_by),
    )
    return words or _NOT_STATED
