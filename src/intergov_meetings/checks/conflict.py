"""Whether two things are planned for the same time that cannot both be: one room, one speaker.

Only sessions whose start and end are both known are compared. A session that consists of others
is where these are, so it does not stand in their way.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from intergov_meetings.checks.finding import Finding, Severity
from intergov_meetings.checks.speaker import is_present
from intergov_meetings.errors import shown
from intergov_meetings.model import Meeting, Session, TimeSlot
from intergov_meetings.vocabulary import SessionType


class Booking(NamedTuple):
    """A stretch of time for which a room or a person is taken; at `end` it is free again."""

    start: datetime
    """When it begins."""
    end: datetime
    """When it ends."""
    path: str
    """The JSON pointer to what takes it."""
    session: str
    """The id of the session for which it is taken."""


def double_booked_rooms(meeting: Meeting) -> Iterator[Finding]:
    """A session is in a room in which another one has not ended yet."""
    bookings = (
        (room, Booking(*time, f"/sessions/{index}", session.id))
        for index, session, time in _timed(meeting)
        if (room := _room(session, meeting)) is not None
    )
    for booking, earlier in conflicts(bookings):
        message = f"the room is taken by session {shown(earlier.session)} at that time"
        yield Finding("double-booked-rooms", Severity.WARNING, booking.path, message)


def double_booked_speakers(meeting: Meeting) -> Iterator[Finding]:
    """A person appears in a session while another one in which they appear has not ended yet.

    In a general debate, speakers come and go: it is not asked about.
    """
    bookings = (
        (person, Booking(*time, f"/sessions/{index}/appearances/{place}", session.id))
        for index, session, time in _timed(meeting)
        if session.type is not SessionType.GENERAL_DEBATE
        for person, place in _people_present(meeting, session).items()
    )
    for booking, earlier in conflicts(bookings):
        message = f"the speaker is in session {shown(earlier.session)} at that time"
        yield Finding("double-booked-speakers", Severity.WARNING, booking.path, message)


def conflicts(bookings: Iterable[tuple[Hashable, Booking]]) -> list[tuple[Booking, Booking]]:
    """Give, in the order given, each booking that overlaps an earlier one of the same key with it.

    Bookings of a key are taken by their start, and compared with the one that ends last so far:
    it overlaps whatever any of them overlaps.
    """
    by_key: defaultdict[Hashable, list[tuple[datetime, datetime, int, Booking]]]
    by_key = defaultdict(list)
    for order, (key, booking) in enumerate(bookings):
        by_key[key].append((booking.start, booking.end, order, booking))
    found: list[tuple[int, Booking, Booking]] = []
    for taken in by_key.values():
        taken.sort(key=lambda item: item[:3])
        last = taken[0][3]
        for _, _, order, booking in taken[1:]:
            if booking.start < last.end:
                found.append((order, booking, last))
            last = max(last, booking, key=lambda each: each.end)
    found.sort(key=lambda item: item[0])
    return [(booking, earlier) for _, booking, earlier in found]


def _timed(meeting: Meeting) -> list[tuple[int, Session, tuple[datetime, datetime]]]:
    """Give the sessions that take up known time, but for those that hold others which do."""
    wholes = {session.id: session.part_of for session in meeting.sessions}
    void = meeting.called_off()
    holding: set[str] = set()
    timed: list[tuple[int, Session, tuple[datetime, datetime]]] = []
    for index, session in enumerate(meeting.sessions):
        time = _time(session)
        if time is None or session.id in void:
            continue
        timed.append((index, session, time))
        whole = session.part_of
        while whole is not None and whole not in holding:
            holding.add(whole)
            whole = wholes[whole]
    return [item for item in timed if item[1].id not in holding]


def _time(session: Session) -> tuple[datetime, datetime] | None:
    """Give start and end in UTC; `None` where one of them or the zone is not known."""
    if not isinstance(slot := session.when, TimeSlot):
        return None
    if slot.start_instant is not None and slot.end_instant is not None:
        return slot.start_instant, slot.end_instant
    if slot.zone is not None or slot.day is None or slot.start is None or slot.end is None:
        return None
    end = datetime.combine(slot.end_day or slot.day, slot.end, UTC)
    return datetime.combine(slot.day, slot.start, UTC), end


def _room(session: Session, meeting: Meeting) -> Hashable:
    """Give what tells one room from another; `None` where the session's room is not stated."""
    venue = session.venue or meeting.venue
    room = session.room or (session.venue and session.venue.room)
    if room is None:
        return None
    building = venue and venue.name and venue.name.text
    city = venue and venue.city and venue.city.text
    return room.text, building, city, _has_zone(session)


def _has_zone(session: Session) -> bool:
    """Wall times without a zone are only compared with each other."""
    return isinstance(session.when, TimeSlot) and session.when.zone is not None


def _people_present(meeting: Meeting, session: Session) -> dict[Hashable, int]:
    """Give who comes to a session for all of it, each with the place of their first appearance.

    Whoever has a time of their own in it need not be there for all of it.
    """
    found: dict[Hashable, int] = {}
    for place, appearance in enumerate(session.appearances):
        if appearance.when is None and is_present(appearance):
            for person in meeting.people_of(appearance.who):
                found.setdefault((person, _has_zone(session)), place)
    return found
