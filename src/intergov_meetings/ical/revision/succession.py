"""From the calendar as it was to the calendar as it is: every event of either is accounted for."""

from collections.abc import Container, Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from attrs import evolve

from intergov_meetings.ical.event import CalendarUser, Event
from intergov_meetings.ical.revision.change import Change, ChangeKind, change
from intergov_meetings.ical.revision.state import CalendarState
from intergov_meetings.ical.revision.tombstone import displaced, place_alone, tombstone
from intergov_meetings.ical.writing.remark import Remark
from intergov_meetings.vocabulary import Audience


class Succession(NamedTuple):
    """How one state of a calendar follows another."""

    state: CalendarState
    """The calendar from now on."""
    changes: tuple[Change, ...]
    """What happened to each event that stood or stands in the file, in the order of the file."""
    remarks: tuple[Remark, ...] = ()
    """What is said of that to whoever publishes it."""


def succession(
    events: Iterable[Event],
    previous: CalendarState | None,
    published: datetime,
    keep_cancelled: timedelta,
    organizer: CalendarUser | None,
    *,
    audience: Audience,
    inviting: bool,
) -> Succession:
    """Say how the calendar goes on.

    Args:
        events: what the meeting has for its calendar now, in order; what has no place in it is
            without a moment.
        previous: the calendar as it was published last; `None`: never.
        published: the moment of this release, in UTC.
        keep_cancelled: how long a cancelled event that has no place any more stays in the file.
        organizer: who answers for the calendar by now.
        audience: who reads the calendar by now.
        inviting: whether it invites people by now; if not, nobody is missed who was invited.
    """
    standing, retired = _remembered(previous, inviting=inviting)
    changes: list[Change] = []
    placeless: set[str] = set()
    for event in events:
        former = standing.pop(event.uid, None)
        if event.moment is not None:
            former = former or retired.pop(event.uid, None)
            changes.append(change(former, event, published))
        elif former is not None:
            changes.append(change(former, displaced(former, event), published))
            placeless.add(event.uid)
    changes += (_removal(former, organizer, published) for former in standing.values())
    placeless |= standing.keys()

    def has_stood_long_enough(event: Event) -> bool:
        return event.uid in placeless and published - event.stamp.stamped >= keep_cancelled

    leaving = {each.event.uid: each.event for each in changes if has_stood_long_enough(each.event)}
    state = CalendarState(
        published=published,
        events=tuple(each.event for each in changes if each.event.uid not in leaving),
        readers=audience,
        retired=(*retired.values(), *map(place_alone, leaving.values())),
    )
    return Succession(state, tuple(_retirement(each, leaving) for each in changes))


def _remembered(
    previous: CalendarState | None, *, inviting: bool
) -> tuple[dict[str, Event], dict[str, Event]]:
    """Give by their UIDs what stood in the file, and what had left it before."""
    if previous is None:
        return {}, {}
    standing, retired = (
        {event.uid: event if inviting else _inviting_nobody(event) for event in events}
        for events in (previous.events, previous.retired)
    )
    return standing, retired


def _inviting_nobody(event: Event) -> Event:
    return evolve(event, attendees=()) if event.attendees else event


def _removal(former: Event, organizer: CalendarUser | None, published: datetime) -> Change:
    """Take an event out of the calendar; what was taken out before stays as it is."""
    left = change(former, tombstone(former, organizer), published)
    before = tombstone(former, former.organizer)
    is_news = evolve(before, stamp=former.stamp) != former
    return evolve(left, kind=ChangeKind.REMOVED) if is_news else left


def _retirement(made: Change, leaving: Container[str]) -> Change:
    if made.kind is ChangeKind.UNCHANGED and made.event.uid in leaving:
        return evolve(made, kind=ChangeKind.RETIRED)
    return made
