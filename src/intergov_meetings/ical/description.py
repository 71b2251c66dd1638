"""The DESCRIPTION of an event: everything that is known, as text that people read.

Plain text in paragraphs, since HTML shows as tags in most calendars. Headings are in English; what
a paper says is in the languages that were asked for.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from intergov_meetings.ical.attendance_words import (
    appearance_line,
    attendance_lines,
    open_list_lines,
    organizer_lines,
)
from intergov_meetings.ical.background_words import (
    agenda_lines,
    decision_lines,
    document_lines,
    mandate_lines,
    related_lines,
    series_lines,
    source_lines,
)
from intergov_meetings.ical.edition import Edition
from intergov_meetings.ical.moment import WholeDays
from intergov_meetings.ical.programme_words import programme_lines, session_name
from intergov_meetings.model import AgendaItem, Part, PartialDate, Session, Venue, When
from intergov_meetings.vocabulary import Access, AttendanceMode, ParticipationState
from intergov_meetings.wording import (
    code_in_words,
    has_clock_time,
    languages_in_words,
    when_in_words,
)
from intergov_meetings.wording.english import PARTICIPATION

_STATES: Final = (*tuple(ParticipationState)[1:], ParticipationState.UNKNOWN)

_ACCESS: Final = {
    Access.PUBLIC: "public",
    Access.MEMBERS_AND_OBSERVERS: "members and observers",
    Access.MEMBERS_ONLY: "members only",
    Access.INVITATION: "by invitation",
    Access.CLOSED: "closed",
}


def meeting_description(edition: Edition, part: Part | None = None) -> str:
    """Give the description of a meeting, or of one of the parts it is held in."""
    meeting = edition.meeting
    when, venue = meeting.when, meeting.venue
    if part is not None:
        when, venue = part.when, part.venue or venue
    return _text(
        decision_lines(edition, meeting.decisions),
        _facts(when, meeting.working_languages, meeting.mode, meeting.access),
        _section("Body", series_lines(edition)),
        _section("Theme", edition.texts(meeting.theme)),
        _section("Objectives", (f"- {edition.text(item.text)}" for item in meeting.objectives)),
        _section("Programme", _programme(edition)),
        _section("Organizers", organizer_lines(edition)),
        *(_section(PARTICIPATION[state], attendance_lines(edition, state)) for state in _STATES),
        _section("Functions", (appearance_line(edition, item) for item in meeting.appearances)),
        _section("Agenda", agenda_lines(edition, meeting.agenda_items)),
        _section("Mandate", mandate_lines(edition)),
        _section("Related meetings", related_lines(edition)),
        _section("Documents", document_lines(edition, (item.id for item in meeting.documents))),
        _online(edition, venue),
        _section("Sources", source_lines(edition)),
    )


def session_description(
    edition: Edition, session: Session, venue: Venue | None, around: WholeDays | None
) -> str:
    """Give the description of a session.

    Args:
        edition: the meeting in the languages asked for.
        session: the session.
        venue: where it is held.
        around: the days of the whole that it is in, where these are certain.
    """
    meeting = edition.meeting
    about = () if session.title is None else (session.subject,)
    return _text(
        (f"Part of: {edition.text(meeting.title)}", *_whole(edition, session)),
        decision_lines(edition, session.decisions),
        _facts(
            session.when or _single_day(around), session.languages, session.mode, session.access
        ),
        _section("Subject", edition.texts(*about)),
        _section("With", _appearances(edition, session)),
        _section("Agenda items", agenda_lines(edition, _dealt_with(edition, session))),
        _section("Documents", document_lines(edition, session.documents)),
        _online(edition, venue),
    )


def _text(*paragraphs: Iterable[str]) -> str:
    """Give paragraphs as text, a blank line between them, leaving out the empty ones."""
    return "\n\n".join(filter(None, map("\n".join, paragraphs)))


def _section(heading: str, lines: Iterable[str]) -> Iterator[str]:
    """Give lines below a heading, or nothing where there are none."""
    for index, line in enumerate(lines):
        if index == 0:
            yield f"{heading}:"
        yield line


def _facts(
    when: When | None,
    languages: tuple[str, ...],
    mode: AttendanceMode | None,
    access: Access | None,
) -> Iterator[str]:
    """Give when and how, in a line each; that a time is not stated is said."""
    words = "day not stated" if when is None else when_in_words(when)
    yield f"When: {words}{'' if has_clock_time(when) else ', time not stated'}"
    if languages:
        yield f"Languages: {languages_in_words(languages)}"
    if mode is not None:
        yield f"Held: {code_in_words(mode)}"
    if access is not None:
        yield f"Access: {_ACCESS[access]}"


def _single_day(around: WholeDays | None) -> PartialDate | None:
    """Give the day on which a session must be, if all is on one day."""
    if around is None or around.first != around.last:
        return None
    return PartialDate.of(around.first)


def _programme(edition: Edition) -> Iterator[str]:
    yield from programme_lines(edition)
    yield from open_list_lines(edition.meeting.open_lists, "sessions")


def _whole(edition: Edition, session: Session) -> Iterator[str]:
    """Name the session that a session is a part of, and those held at the same time."""
    if session.part_of is not None:
        yield f"Within: {session_name(edition, edition.meeting.session(session.part_of))}"
    for id in session.parallel_to:
        yield f"At the same time: {session_name(edition, edition.meeting.session(id))}"


def _dealt_with(edition: Edition, session: Session) -> tuple[AgendaItem, ...]:
    """Give the items of the agenda that a session deals with, in the order of the agenda."""
    asked = session.agenda_items
    items = edition.meeting.agenda_items if asked else ()
    return tuple(item for item in items if item.id in asked)


def _appearances(edition: Edition, session: Session) -> Iterator[str]:
    for appearance in session.appearances:
        yield appearance_line(edition, appearance)
    yield from open_list_lines(session.open_lists, "appearances")


def _online(edition: Edition, venue: Venue | None) -> Iterator[str]:
    """Give the link to join or follow, which calendars show nowhere else."""
    for words in edition.link(None if venue is None else venue.online):
        yield f"Online: {words}"
