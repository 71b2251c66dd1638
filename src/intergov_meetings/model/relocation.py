"""What was moved online, and whether the place that is stated is the one that it has left."""

from typing import Final, NamedTuple

from intergov_meetings.model.decision import Decision
from intergov_meetings.model.meeting import Meeting
from intergov_meetings.model.part import Part
from intergov_meetings.model.session import Session
from intergov_meetings.vocabulary import AttendanceMode, DecisionKind

TO_ANOTHER_PLACE: Final = (DecisionKind.MOVED_ONLINE, DecisionKind.RELOCATED)
"""What is decided about where something is held."""


class Relocation(NamedTuple):
    """What the last change of place made of something."""

    is_online: bool
    """Whether it is held online and not in a place, whatever place is stated."""
    has_left_its_place: bool
    """Whether the place that is stated is the one that it had before it was moved online. Where the
    decision says which place was given up, it is what holds by now, a city that remains the seat
    perhaps."""
    has_left_its_room: bool
    """Whether a room that is stated apart from the place is one that it had before. Where the
    session's own decision names another room as given up, it is what holds by now, a room online;
    that a place was given up makes no room in it one online."""


_IN_PLACE: Final = Relocation(is_online=False, has_left_its_place=False, has_left_its_room=False)


def relocation(meeting: Meeting, held: Meeting | Part | Session) -> Relocation:
    """Say what the last change of place made of a meeting, or of something in it.

    What is stated of how it is attended comes first, then what was decided about it; what has no
    place of its own was moved with its whole.

    Args:
        meeting: the meeting.
        held: the meeting itself, a part of it or a session.
    """
    found = _moved(meeting, held)
    if isinstance(held, Session) and _names_another_room(held):
        return found._replace(has_left_its_room=False)
    return found


def _moved(meeting: Meeting, held: Meeting | Part | Session) -> Relocation:
    """Say it of the place; a room in it is left with it."""
    if held.mode not in (None, AttendanceMode.ONLINE):
        return _IN_PLACE
    found = _decided(meeting, held)
    return found._replace(is_online=found.is_online or held.mode is AttendanceMode.ONLINE)


def _decided(meeting: Meeting, held: Meeting | Part | Session) -> Relocation:
    made = _last_move(held)
    if made is not None:
        if made.kind is not DecisionKind.MOVED_ONLINE:
            return _IN_PLACE
        return Relocation(
            is_online=True, has_left_its_place=made.former_venue is None, has_left_its_room=True
        )
    if isinstance(held, Meeting) or held.venue is not None:
        return _IN_PLACE
    return _moved(meeting, _whole(meeting, held))


def _last_move(held: Meeting | Part | Session) -> Decision | None:
    decisions = () if isinstance(held, Part) else held.decisions
    return next((made for made in reversed(decisions) if made.kind in TO_ANOTHER_PLACE), None)


def _names_another_room(session: Session) -> bool:
    """Whether the room that was given up is stated, and another than the one of the session."""
    made = _last_move(session)
    former = None if made is None or made.former_venue is None else made.former_venue.room
    return former is not None and former != session.room


def _whole(meeting: Meeting, held: Part | Session) -> Meeting | Part | Session:
    if isinstance(held, Part):
        return meeting
    if held.part_of is not None:
        return meeting.session(held.part_of)
    return meeting if held.part is None else meeting.part(held.part)
