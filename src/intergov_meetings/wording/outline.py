"""Which place each session has in the programme, and when those that are called off were to be."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.model import Meeting, Session, When
from intergov_meetings.model.calling_off import CALLED_OFF
from intergov_meetings.vocabulary import DecisionKind

_GAVE_UP: Final = (DecisionKind.CANCELLED, DecisionKind.POSTPONED)
_SET_ANEW: Final = (DecisionKind.MOVED, DecisionKind.REINSTATED)


class Place(NamedTuple):
    """A session and its place in the programme."""

    session: Session
    """The session."""
    number: tuple[int, ...]
    """Its number among the sessions of its whole, behind that of the whole; empty where the order
    of either is not stated."""
    depth: int
    """Of how many sessions it is a part, directly or not."""


def outline(meeting: Meeting, whole: Place | None = None) -> Iterator[Place]:
    """Give the sessions, each followed by its parts; those without a stated order come last.

    Args:
        meeting: the meeting.
        whole: the place of a session whose parts are wanted; `None`: all sessions.
    """
    above = () if whole is None else whole.number
    depth = 0 if whole is None else whole.depth + 1
    parts = meeting.sessions_within(None if whole is None else whole.session.id)
    for number, part in enumerate(sorted(parts, key=lambda each: not each.order_stated), 1):
        is_numbered = part.order_stated and (whole is None or above)
        place = Place(part, (*above, number) if is_numbered else (), depth)
        yield place
        yield from outline(meeting, place)


def planned(record: Meeting | Session) -> When | None:
    """Give when something is or, where it is called off, when it was to be."""
    refuse_another_type("record", record, Meeting, Session)
    if record.when is not None or record.current_plan_state not in CALLED_OFF:
        return record.when
    for decision in reversed(record.decisions):
        if decision.kind in _GAVE_UP and decision.former_when is not None:
            return decision.former_when
        if decision.kind in _SET_ANEW:
            break
    return None


def is_moved_away(record: Meeting | Session) -> bool:
    """Whether something was moved, and nothing states to when."""
    refuse_another_type("record", record, Meeting, Session)
    was_moved = any(decision.kind is DecisionKind.MOVED for decision in record.decisions)
    return was_moved and planned(record) is None
