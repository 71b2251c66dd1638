"""What was moved online, and whether the place that is stated is the one that it has left."""

from typing import Final, NamedTuple

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
    """Whether the place and the room that are stated are those that it had before it was moved
    online. Where the decision says which place was given up, they are what holds by now: a city
    that remains the seat, or the name of a room online."""


_IN_PLACE: Final = Relocation(is_online=False, has_left_its_place=False)


def relocation(meeting: Meeting, held: Meeting | Part | Session) -> Relocation:
    """Say what the last change of place made of a meeting, or of something in it.

    What is stated of how it is attended comes first, then what was decided about it; what has no
    place of its own was moved with its whole.

    Args:
        meeting: the meeting.
        held: the meeting itself, a part of it or a session.
    """
    if held.mode not in (None, AttendanceMode.ONLINE):
        return _IN_PLACE
    found = _moved(meeting, held)
    return found._replace(is_online=found.is_online or held.mode is AttendanceMode.ONLINE)


def _moved(meeting: Meeting, held: Meeting | Part | Session) -> Relocation:
    decisions = () if isinstance(held, Part) else held.decisions
    for made in reversed(decisions):
        if made.kind in TO_ANOTHER_PLACE:
            is_online = made.kind is DecisionKind.MOVED_ONLINE
            return Relocation(is_online, is_online and made.former_venue is None)
    if isinstance(held, Meeting) or held.venue is not None:
        return _IN_PLACE
    return relocation(meeting, _whole(meeting, held))


def _whole(meeting: Meeting, held: Part | Session) -> Meeting | Part | Session:
    if isinstance(held, Part):
        return meeting
    if held.part_of is not None:
        return meeting.session(held.part_of)
    return meeting if held.part is None else meeting.part(held.part)
