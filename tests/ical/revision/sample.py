"""Releases of a meeting, and the calendar that follows from each."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from attrs import evolve

from intergov_meetings import (
    Appearance,
    Audience,
    Contact,
    Meeting,
    ParticipationState,
    Person,
    PersonId,
    PersonReference,
    Release,
    Session,
    TimeSlot,
)
from intergov_meetings.ical import (
    CalendarState,
    CalendarUser,
    Change,
    Event,
    Moment,
    Revision,
    Times,
    WholeDays,
    revise,
)

FIRST = datetime(2024, 5, 1, 9, tzinfo=UTC)
DESK = CalendarUser(address="mailto:desk@example.org", name="Conference desk")
ANNA = CalendarUser(address="mailto:anna@example.org")
BEKZOD = CalendarUser(address="mailto:bekzod@example.org")
DELEGATE = Person(
    id=PersonId("anna"),
    name="Anna",
    contact=Contact(email="anna@example.org", audience=Audience.PARTICIPANTS),
)
INVITED = Appearance(who=PersonReference(DELEGATE.id), participation=ParticipationState.INVITED)
DAY = date(2024, 5, 14)
WHOLE_DAY = WholeDays(first=DAY, last=DAY)


def release(days: int) -> Release:
    """The release that is published some days after the first."""
    return Release(published=FIRST + timedelta(days=days))


def released(held: Meeting, days: int, **known: Any) -> Meeting:
    """The meeting as it is published some days after the first time."""
    return evolve(held, release=release(days), **known)


def follow(held: Meeting, previous: CalendarState | None, **known: Any) -> Revision:
    """The revision under a domain that stays the same."""
    return revise(held, previous, **({"domain": "example.org"} | known))


def at(hour: int, minute: int = 0, day: date = DAY, **known: Any) -> TimeSlot:
    """A time in Tashkent."""
    return TimeSlot(day=day, start=time(hour, minute), zone="Asia/Tashkent", **known)


def times(hour: int, minute: int = 0, end: int | None = None) -> Times:
    """The same in a calendar."""
    start = datetime(2024, 5, 14, hour, minute)  # noqa: DTZ001  a wall time
    ends = None if end is None else start.replace(hour=end, minute=0)
    return Times(start=start, end=ends, zone="Asia/Tashkent")


def event(moment: Moment | None = WHOLE_DAY, **known: Any) -> Event:
    """An event of which nothing else is known but what is given."""
    return Event(**({"uid": "council-1+a@example.org", "moment": moment, "summary": "A"} | known))


def kinds(revision: Revision) -> dict[str, str]:
    """What happened to each event, by the id of its session; the meeting is empty."""
    return {short(change.event.uid): str(change.kind) for change in revision.changes}


def of(revision: Revision, id: str) -> Change:
    """What happened to the event of a session."""
    (found,) = (change for change in revision.changes if short(change.event.uid) == id)
    return found


def short(uid: str) -> str:
    """The id of the session in a UID."""
    return uid.partition("@")[0].partition("+")[2]


def without(held: Meeting, id: str) -> tuple[Session, ...]:
    """The sessions without one of them."""
    return tuple(session for session in held.sessions if session.id != id)


def in_a_file(state: CalendarState) -> CalendarState:
    """A state as far as its file tells it: not for whom it was."""
    return evolve(state, readers=None)
