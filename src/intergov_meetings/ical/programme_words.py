"""The programme in words: what each session is called, and which place it has."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from attrs import evolve

from intergov_meetings.ical.edition import Edition, capitalized
from intergov_meetings.model import Meeting, PartialDate, Session, SessionId, TimeSlot, When
from intergov_meetings.vocabulary import PlanState
from intergov_meetings.wording import code_in_words, isolated, runs_right_to_left, when_in_words

CALLED_OFF: Final = (PlanState.CANCELLED, PlanState.POSTPONED)
"""The states in which something has no date that holds."""


def places(meeting: Meeting) -> Mapping[SessionId, str]:
    """Give the place of each session ("01."), and of each part of a session ("01.02.").

    Places have as many digits as the longest needs, two at least, since calendars sort events of a
    whole day by their titles. A session whose order is not stated has none, nor have its parts.
    """
    found: dict[SessionId, str] = {}
    wholes: list[tuple[SessionId | None, str]] = [(None, "")]
    for whole, above in wholes:
        inner = [part for part in meeting.sessions_within(whole) if part.order_stated]
        digits = max(2, len(str(len(inner))))
        for number, part in enumerate(inner, 1):
            found[part.id] = f"{above}{number:0{digits}}."
            wholes.append((part.id, found[part.id]))
    return found


def session_name(edition: Edition, session: Session) -> str:
    """Give what a session is called: its title, else what it is and what it is about."""
    kind = session.number or code_in_words(session.type, session.type_printed) or "session"
    if session.title is not None:
        title = edition.text(session.title)
        is_numbered = session.number is not None and session.number not in title
        return f"{session.number}: {title}" if is_numbered else title
    if session.subject is not None:
        return f"{capitalized(kind)}: {edition.text(session.subject)}"
    return capitalized(kind)


def programme_lines(edition: Edition) -> Iterator[str]:
    """Give the programme, a line for each session."""
    meeting = edition.meeting
    numbers, day = places(meeting), _only_day(meeting.when)
    for session in meeting.sessions:
        name = session_name(edition, session)
        words = [numbers.get(session.id, "-")]
        if session.when is not None:
            when = when_in_words(_without_day(session.when, day))
            words.append(f"{isolated(when) if runs_right_to_left(name) else when}:")
        words.append(name)
        if session.room is not None:
            words.append(f"({edition.text(session.room)})")
        if (state := session.current_plan_state) in CALLED_OFF:
            words.append(f"({state})")
        yield " ".join(words)


def _only_day(when: When | None) -> date | None:
    """Give the day of a meeting that is stated to be of one day."""
    if isinstance(when, TimeSlot):
        return when.day if when.end_day is None else None
    return when.exact_day if isinstance(when, PartialDate) else None


def _without_day(when: When, day: date | None) -> When:
    """Give the times on a day that goes without saying."""
    if not isinstance(when, TimeSlot) or when.day != day or when.end_day is not None:
        return when
    if (when.start, when.end, when.part_of_day) == (None, None, None):
        return when
    return evolve(when, day=None, zone=None)
