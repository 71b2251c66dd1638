"""The programme as lines of a description: the place of each session, its time and its name.

On whole days the place stands before the title as well, since calendars sort these by title.
"""

import re
from collections.abc import Container, Iterable, Iterator
from textwrap import indent
from typing import Final

from intergov_meetings.ical.event import Moment, WholeDays
from intergov_meetings.model import Meeting, Part, PartId, Session, SessionId
from intergov_meetings.model.calling_off import CALLED_OFF
from intergov_meetings.wording import (
    Reading,
    code_in_words,
    left_for_online,
    phrased,
    planned,
    session_name,
)
from intergov_meetings.wording.english import PHRASES

_NUMBER: Final = re.compile(r"\A(?:[0-9]{2,}\.)+ ")


def numbers(reading: Reading) -> dict[SessionId, str]:
    """Give the place of each session ("01."), and of each part of a session ("01.02.").

    Places have as many digits as the longest needs, two at least, since calendars sort events of a
    whole day by their titles. A session whose order is not stated has none, nor have its parts.
    """
    last = max((place.number[-1] for place in reading.outline if place.number), default=0)
    digits = max(2, len(str(last)))
    return {
        place.session.id: "".join(f"{number:0{digits}}." for number in place.number)
        for place in reading.outline
        if place.number
    }


def with_number(number: str | None, title: str, moment: Moment | None) -> str:
    """Give a title with the place of its session before it, where no time keeps them in order."""
    return f"{number} {title}" if number is not None and isinstance(moment, WholeDays) else title


def without_number(title: str, moment: Moment | None) -> str:
    """Give a title without what stands before it as `with_number` puts it there.

    A title that begins like that by itself cannot be told from one that does not.
    """
    return _NUMBER.sub("", title) if isinstance(moment, WholeDays) else title


def programme_lines(
    reading: Reading, sessions: Iterable[Session], described: Container[SessionId] = ()
) -> Iterator[str]:
    """Give sessions of the programme, an item of a list for each.

    Args:
        reading: the meeting.
        sessions: the sessions.
        described: those of which more is said below, so that it need not be said here.
    """
    places = numbers(reading)
    for session in sessions:
        when, state = planned(session), session.current_plan_state
        called_off = code_in_words(state) if state in CALLED_OFF else ""
        beside = phrased(_room(reading, session), called_off)
        beside = "" if session.id in described else beside
        words = (
            "" if when is None else f"{reading.planned_when(when, session.id)}:",
            session_name(reading, session),
            f"({beside})" if beside else "",
        )
        yield list_item(f"{places.get(session.id, '-')} ", " ".join(filter(None, words)))


def list_item(mark: str, words: str) -> str:
    r"""Give an item of a list, with further lines set in so that they are seen to belong to it.

    Without a mark they are set in as well: a line of what somebody wrote is no fact that we state.

    Examples:
        >>> list_item("- ", "Opening\nof the session")
        '- Opening\n  of the session'
    """
    blanks = " " * len(mark) or "  "
    return mark + indent(words, blanks).removeprefix(blanks)


def _room(reading: Reading, session: Session) -> str:
    if session.room is None:
        return ""
    return left_for_online(reading, session, None, session.room) or reading.text(session.room)


def part_title(reading: Reading, part: Part) -> str:
    """Give what a part of the meeting is called, if only by its number."""
    parts = reading.meeting.parts
    number = parts.index(part) + 1
    return reading.text(part.title) or PHRASES["part_number"].format(number, len(parts))


def part_of_sessions(meeting: Meeting) -> dict[SessionId, PartId | None]:
    """Give the part of the meeting to which each session belongs, if only with its whole."""
    found: dict[SessionId, PartId | None] = {}
    waiting = list(meeting.sessions_within(None))
    while waiting:
        session = waiting.pop()
        whole = None if session.part_of is None else found[session.part_of]
        found[session.id] = session.part or whole
        waiting.extend(meeting.sessions_within(session.id))
    return found
