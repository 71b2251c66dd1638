"""The programme as lines of a description: the place of each session, its time and its name.

On whole days the place stands before the title as well, since calendars sort these by title.
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final, final

from attrs import frozen

from intergov_meetings.ical.event import Moment, WholeDays
from intergov_meetings.ical.writing.paragraph import below_the_facts, lines, list_item
from intergov_meetings.ical.writing.placement import placement
from intergov_meetings.model import Meeting, Part, PartId, Session, SessionId
from intergov_meetings.model.calling_off import CALLED_OFF
from intergov_meetings.wording import (
    Reading,
    code_in_words,
    labelled,
    left_for_online,
    online,
    phrased,
    planned,
    session_facts,
    session_name,
)
from intergov_meetings.wording.english import LABELS, PHRASES
from intergov_meetings.wording.where import part_name

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


@final
@frozen
class Programme:
    """The programme as it stands in descriptions."""

    reading: Reading
    """The meeting."""
    eventless: Container[SessionId] = ()
    """The sessions that have no event of their own: all that is known of them stands here."""

    def paragraphs(self, part: Part | None = None) -> list[list[str]]:
        """Give the programme of the meeting, or of a part of it, with a heading before each list.

        The numbers of sessions take the place of dashes.
        """
        return [
            [f"{heading}:", *(self._items[session.id] for session in sessions)]
            for heading, sessions in self.sessions(part)
            if sessions
        ]

    def sessions(self, part: Part | None = None) -> Iterator[tuple[str, Sequence[Session]]]:
        """Give the sessions of a programme, below their headings.

        Of a part of the meeting, its own are given, those of the parts that have no day, which are
        in no calendar by themselves, and those of which nothing states to which part they belong.
        """
        if part is None:
            yield LABELS["programme"], self.reading.meeting.sessions
            return
        yield LABELS["programme"], self._of_part.get(part.id, ())
        for other, heading in self._undated:
            if other != part.id:
                yield heading, self._of_part[other]
        yield LABELS["part_not_stated"], self._of_part.get(None, ())

    @cached_property
    def _of_part(self) -> Mapping[PartId | None, Sequence[Session]]:
        """The sessions of each part that has any; `None`: those of no stated part."""
        parts = part_of_sessions(self.reading.meeting)
        found: dict[PartId | None, list[Session]] = {}
        for session in self.reading.meeting.sessions:
            found.setdefault(parts[session.id], []).append(session)
        return found

    @cached_property
    def _undated(self) -> Sequence[tuple[PartId, str]]:
        """The parts with sessions that have no day, each with its heading."""
        return [
            (part.id, f"{LABELS['programme']} ({part_title(self.reading, part)})")
            for part in self.reading.meeting.parts
            if part.id in self._of_part and placement(part.when).moment is None
        ]

    @cached_property
    def _items(self) -> Mapping[SessionId, str]:
        places = numbers(self.reading)
        return {
            session.id: self._item(session, f"{places.get(session.id, '-')} ")
            for session in self.reading.meeting.sessions
        }

    def _item(self, session: Session, mark: str) -> str:
        reading, has_event = self.reading, session.id not in self.eventless
        when, beside = planned(session), _beside(reading, session) if has_event else ""
        words = (
            "" if when is None else f"{reading.planned_when(when, session.id)}:",
            session_name(reading, session),
            f"({beside})" if beside else "",
        )
        stated = [" ".join(filter(None, words))]
        if not has_event:
            stated += _known(reading, session)
        return list_item(mark, "\n".join(stated))


def _known(reading: Reading, session: Session) -> Iterator[str]:
    """Give all that is known of a session beside what its item and the heading above it say."""
    part = "" if session.part is None else part_name(reading, session.part)
    said_above = labelled(("part", part))
    facts = (each for each in session_facts(reading, session) if each not in said_above)
    yield from lines((*facts, *online(reading, session.venue)))
    for paragraph in below_the_facts(reading, session):
        yield from paragraph


def _beside(reading: Reading, session: Session) -> str:
    state = session.current_plan_state
    called_off = code_in_words(state) if state in CALLED_OFF else ""
    return phrased(_room(reading, session), called_off)


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
