"""What a release did to one event, and the stamp that it has from then on."""

from datetime import datetime
from enum import StrEnum
from typing import final

from attrs import evolve, field, frozen

from intergov_meetings.ical.event import Event, Stamp, Status
from intergov_meetings.ical.revision.difference import Aspect, difference
from intergov_meetings.ical.writing.left_over import is_left_over


class ChangeKind(StrEnum):
    """What happened to an event of the calendar."""

    NEW = "new"
    """It was not in the calendar before."""
    CHANGED = "changed"
    """What matters to those who attend is different; SEQUENCE has grown."""
    REWORDED = "reworded"
    """Only words are different; SEQUENCE is the same."""
    CANCELLED = "cancelled"
    """It is called off, or has no date any more. It stays in the calendar as cancelled. What was
    only left of something that stood there says so by now."""
    REMOVED = "removed"
    """It is no longer in the meeting, or not for these readers. What is left of it is a cancelled
    event that says nothing but when it was to be."""
    REVIVED = "revived"
    """It was cancelled or removed, and is on again."""
    RETIRED = "retired"
    """It was cancelled and without a place in the calendar for long enough, and has left it."""
    UNCHANGED = "unchanged"
    """It is as it was, byte for byte."""


@final
@frozen(kw_only=True)
class Change:
    """What a release did to one event."""

    kind: ChangeKind
    """What happened to it."""
    former: Event | None = field(repr=False)
    """The event as it was published last; `None` for a new one. It is not shown in messages, since
    it may say what nobody is to know any more."""
    event: Event
    """The event as it is from now on."""
    aspects: tuple[Aspect, ...] = ()
    """In what these two differ."""


def change(former: Event | None, event: Event, published: datetime) -> Change:
    """Stamp an event, and say what happened to it.

    Args:
        former: the event as it was published last; `None` for a new one.
        event: the event as it is from now on, whatever its stamp.
        published: the moment of this release, in UTC.
    """
    if former is None:
        first = Stamp(stamped=published, modified=published, created=published)
        return Change(kind=ChangeKind.NEW, former=None, event=evolve(event, stamp=first))
    if evolve(event, stamp=former.stamp) == former:
        return Change(kind=ChangeKind.UNCHANGED, former=former, event=former)
    aspects = difference(former, event)
    grown = _matters(former, event, aspects)
    stamp = evolve(
        former.stamp,
        stamped=published,
        modified=published,
        sequence=former.stamp.sequence + grown,
    )
    kind = _kind(former, event, grown=grown)
    return Change(kind=kind, former=former, event=evolve(event, stamp=stamp), aspects=aspects)


def _matters(former: Event, event: Event, aspects: tuple[Aspect, ...]) -> bool:
    """Whether SEQUENCE grows; of what was and is called off, only the time can matter."""
    if is_off(former) and is_off(event):
        return Aspect.WHEN in aspects
    return any(aspect.matters for aspect in aspects)


def _kind(former: Event, event: Event, *, grown: bool) -> ChangeKind:
    if is_off(former) and not is_off(event):
        return ChangeKind.REVIVED
    says_so_by_now = is_left_over(former) and not is_left_over(event)
    if is_off(event) and (says_so_by_now or not is_off(former)):
        return ChangeKind.CANCELLED
    return ChangeKind.CHANGED if grown else ChangeKind.REWORDED


def is_off(event: Event) -> bool:
    """Whether an event is cancelled: called off, or only left of what had a place once."""
    return event.status is Status.CANCELLED
