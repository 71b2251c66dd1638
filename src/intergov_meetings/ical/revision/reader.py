"""Readers who were not meant to read the last release: nothing of it is told to them.

A calendar for the public that follows one for participants, say, is new to the public as a whole.
What it goes on from is only how often each event changed.
"""

from collections.abc import Iterable
from typing import Final

from attrs import evolve

from intergov_meetings.ical.event import Event
from intergov_meetings.ical.revision.change import Change, ChangeKind
from intergov_meetings.ical.revision.state import CalendarState
from intergov_meetings.ical.revision.succession import Succession
from intergov_meetings.ical.revision.tombstone import place_alone
from intergov_meetings.ical.writing.remark import Remark
from intergov_meetings.vocabulary import Audience

NEW_READERS: Final = Remark(
    "", "the last release was for fewer readers: all of it is new to those of this one"
)
"""What is said where nothing of the last release is told."""


def as_told(
    found: Succession,
    previous: CalendarState | None,
    events: Iterable[Event],
    audience: Audience,
    *,
    inviting: bool,
) -> Succession:
    """Give how a calendar goes on, as it may be told to its readers.

    Args:
        found: how it goes on.
        previous: the calendar as it was published last; `None`: never.
        events: what has a place in it by now, whatever stood there before.
        audience: who reads it now.
        inviting: whether it goes to those who are invited.
    """
    if not _has_new_readers(previous, audience, inviting=inviting):
        return found
    placed = {event.uid for event in events}
    state = found.state
    stand = tuple(event for event in state.events if event.uid in placed)
    left = (place_alone(event) for event in state.events if event.uid not in placed)
    anew = tuple(
        Change(kind=ChangeKind.NEW, former=None, event=each.event)
        for each in found.changes
        if each.event.uid in placed
    )
    state = evolve(state, events=stand, retired=(*state.retired, *left))
    return Succession(state, anew, (NEW_READERS,))


def _has_new_readers(previous: CalendarState | None, audience: Audience, *, inviting: bool) -> bool:
    """Whether somebody may read the calendar now who was not meant to read the last release.

    Where it is not known for whom that was, one with people who are invited was for these alone.
    """
    if previous is None:
        return False
    if previous.readers is None:
        return not inviting and any(event.attendees for event in previous.events)
    return not audience.may_see(previous.readers)
