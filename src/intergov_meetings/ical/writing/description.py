"""The DESCRIPTION of an event: everything that is known, as text that people read.

Plain text in paragraphs, since HTML shows as tags in most calendars.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from textwrap import indent

from intergov_meetings.ical.writing.contact import contacts
from intergov_meetings.ical.writing.placement import placement
from intergov_meetings.ical.writing.programme import (
    list_item,
    part_of_sessions,
    part_title,
    programme_lines,
)
from intergov_meetings.model import (
    Meeting,
    Organizer,
    Part,
    PartId,
    Session,
    SessionId,
    Venue,
    When,
)
from intergov_meetings.wording import (
    Reading,
    Section,
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
    session_sections,
    venue_in_words,
)
from intergov_meetings.wording.english import LABELS, PHRASES
from intergov_meetings.wording.where import part_name, place_of


def meeting_description(
    reading: Reading, part: Part | None = None, eventless: Container[SessionId] = ()
) -> str:
    """Give the description of a meeting, or of one of the parts it is held in.

    Of sessions that have no event of their own, all that is known stands in the programme.

    Which release it is of is not part of it, since every release would change every description
    by that: the stamp of an event says when it was changed last.

    Args:
        reading: the meeting.
        part: the part of it; `None`: the meeting itself.
        eventless: the sessions that have no event of their own.
    """
    closing = (each for each in closing_sections(reading) if each.heading != LABELS["version"])
    meeting = reading.meeting
    whole = () if part is None else _whole(reading, part)
    return _text(
        _lines((*meeting_facts(reading, part), *whole, *_as_printed(meeting))),
        *_paragraphs(opening_sections(reading)),
        _contacts(reading, meeting.organizers),
        *_programme(reading, part, eventless),
        *_paragraphs(closing),
    )


def whole_meeting_description(reading: Reading, eventless: Container[SessionId]) -> str:
    """Give what is known of the meeting below its title, for sessions that stand without it."""
    heading = labelled(("whole_of_parts", reading.text(reading.meeting.title)))
    return _text(_lines(heading), (meeting_description(reading, eventless=eventless),))


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
    return _text(
        _lines((*known, *session_facts(reading, session), *online(reading, venue))),
        *_below_the_facts(reading, session),
    )


def _below_the_facts(reading: Reading, session: Session) -> Iterator[Iterable[str]]:
    yield from _paragraphs(session_sections(reading, session))
    yield _contacts(reading, session.organizers)


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


def _contacts(reading: Reading, organizers: Iterable[Organizer]) -> Iterator[str]:
    if known := [*contacts(reading, organizers)]:
        yield f"{LABELS['contact']}:"
        yield from (list_item("- ", words) for words in known)


def _text(*paragraphs: Iterable[str]) -> str:
    """Give paragraphs as text, a blank line between them, leaving out the empty ones."""
    return "\n\n".join(filter(None, map("\n".join, paragraphs)))


def _programme(
    reading: Reading, part: Part | None, eventless: Container[SessionId]
) -> Iterator[Iterable[str]]:
    """Give the programme with its numbers, which take the place of dashes.

    Of a part of the meeting, its own sessions are given, those of the parts that have no day, which
    are in no calendar by themselves, and those of which nothing states to which part they belong.
    """
    paragraphs = [
        [f"{heading}:", *_items(reading, sessions, eventless)]
        for heading, sessions in programme_of(reading, part)
        if sessions
    ] or [[]]
    paragraphs[-1] += filter(None, (open_note(reading.meeting.open_lists, "sessions"),))
    return iter(paragraphs)


def _items(
    reading: Reading, sessions: Sequence[Session], eventless: Container[SessionId]
) -> Iterator[str]:
    """Give sessions of the programme; of those without an event, all that is known."""
    lines = programme_lines(reading, sessions, eventless)
    for session, line in zip(sessions, lines, strict=True):
        yield line
        if session.id in eventless:
            part = "" if session.part is None else part_name(reading, session.part)
            said_above = labelled(("part", part))
            facts = (each for each in session_facts(reading, session) if each not in said_above)
            known = (
                _lines((*facts, *online(reading, session.venue))),
                *_below_the_facts(reading, session),
            )
            blanks = " " * (line.index(" ") + 1)
            yield from (indent(each, blanks) for paragraph in known for each in paragraph)


def programme_of(reading: Reading, part: Part | None) -> Iterable[tuple[str, Sequence[Session]]]:
    """Give the sessions in the programme of a meeting, or of a part of it, below headings."""
    meeting = reading.meeting
    if part is None:
        yield LABELS["programme"], meeting.sessions
        return
    parts = part_of_sessions(meeting)
    of_part: dict[PartId | None, list[Session]] = {}
    for session in meeting.sessions:
        of_part.setdefault(parts[session.id], []).append(session)
    yield LABELS["programme"], of_part.get(part.id, ())
    for each in meeting.parts:
        if each.id in of_part and each.id != part.id and placement(each.when).moment is None:
            yield f"{LABELS['programme']} ({part_title(reading, each)})", of_part[each.id]
    yield LABELS["part_not_stated"], of_part.get(None, ())


def _paragraphs(sections: Iterable[Section]) -> Iterator[Iterable[str]]:
    """Give a paragraph for each section that says something, and for those below it."""
    for section in sections:
        if lines := list(_under(section)):
            yield f"{section.heading}:", *lines
        for inner in section.sections:
            yield f"{inner.heading}:", *_under(inner), *_groups(inner.sections)


def _groups(groups: Iterable[Section]) -> Iterator[str]:
    """Give each group in one line with what is said of it, and its own lines set in."""
    for group in groups:
        yield list_item("- ", phrased(group.heading, group.lead))
        yield from (indent(line, "  ") for line in _under(group._replace(lead="")))


def _under(section: Section) -> Iterator[str]:
    """Give what stands under the heading of a section."""
    if section.lead:
        yield section.lead
    for statement in section.statements:
        if statement.grouping:
            yield statement.grouping
        yield from _lines((statement,), "- ")
    if section.note:
        yield section.note


def _lines(statements: Iterable[Statement], mark: str = "") -> Iterator[str]:
    """Give a line for each statement, with the address of more where there is one."""
    for words, url, url_title, _ in statements:
        more = " ".join(filter(None, (url_title, url)))
        yield list_item(mark, ": ".join(filter(None, (words, more))))
