"""What of a meeting may become an event: the meeting, its parts, its sessions.

Here each gets its name for calendars, its title and what it has from the whole that it is in.
"""

from collections.abc import Iterator
from typing import Final, final

from attrs import frozen

from intergov_meetings.ical.description import meeting_description, session_description
from intergov_meetings.ical.edition import Edition
from intergov_meetings.ical.event import Status
from intergov_meetings.ical.moment import WholeDays
from intergov_meetings.ical.programme_words import CALLED_OFF, session_name
from intergov_meetings.model import Meeting, Session, Text, Venue, When
from intergov_meetings.vocabulary import PlanState

_STATUS: Final = {
    PlanState.ANNOUNCED: Status.TENTATIVE,
    PlanState.TENTATIVE: Status.TENTATIVE,
    PlanState.CONFIRMED: Status.CONFIRMED,
    PlanState.RESCHEDULED: Status.CONFIRMED,
    PlanState.POSTPONED: Status.CANCELLED,
    PlanState.CANCELLED: Status.CANCELLED,
}


@final
@frozen(kw_only=True)
class Item:
    """The meeting, a part of it or a session."""

    id: str
    """Its id in the meeting; empty for the meeting itself."""
    uid: str
    """What names it in calendars: made of stable ids only."""
    title: str
    """What it is called."""
    number: str | None = None
    """Its place in the programme."""
    when: When | None
    """When it is, or was to be if it is called off."""
    status: Status | None
    """How firm it is."""
    venue: Venue | None
    """Where it is."""
    room: Text | None = None
    """The room there, where that is stated apart from the place."""
    description: str
    """Everything that is known."""
    around: WholeDays | None = None
    """The days of the whole, where they are certain."""
    parent: str | None = None
    """The UID of the whole, where that is in the calendar."""

    @property
    def zone(self) -> str | None:
        """The zone of the place, for times that are stated without one."""
        return None if self.venue is None else self.venue.zone


def uid(domain: str, *ids: str) -> str:
    """Give the UID of a meeting, or of something in it.

    The ids are joined by "+", which no id can hold: no two meetings make the same UID.

    Examples:
        >>> uid("example.org", "council-1", "opening")
        'council-1+opening@example.org'
    """
    return f"{'+'.join(ids)}@{domain}"


def meeting_item(edition: Edition, domain: str) -> Item:
    """Give the meeting as one item."""
    meeting = edition.meeting
    return Item(
        id="",
        uid=uid(domain, meeting.id),
        title=edition.text(meeting.title),
        when=_planned(meeting),
        status=_status(meeting, None),
        venue=meeting.venue,
        description=meeting_description(edition),
    )


def part_items(edition: Edition, domain: str) -> Iterator[Item]:
    """Give each of the parts in which the meeting is held."""
    meeting = edition.meeting
    for number, part in enumerate(meeting.parts, 1):
        counted = f"part {number} of {len(meeting.parts)}"
        name = counted if part.title is None else edition.text(part.title)
        yield Item(
            id=part.id,
            uid=uid(domain, meeting.id, part.id),
            title=f"{edition.text(meeting.title)} ({name})",
            when=part.when,
            status=_status(meeting, None),
            venue=part.venue or meeting.venue,
            description=meeting_description(edition, part),
        )


def session_item(
    edition: Edition,
    domain: str,
    session: Session,
    number: str | None,
    whole: Item,
    around: WholeDays | None,
    parent: str | None,
) -> Item:
    """Give a session.

    Args:
        edition: the meeting in the languages asked for.
        domain: what stands behind the "@" of every UID.
        session: the session.
        number: its place in the programme, where that is stated.
        whole: the meeting, the part or the session that it is in.
        around: the days of the whole, where they are certain.
        parent: the UID of the nearest whole that is in the calendar.
    """
    venue = session.venue or whole.venue
    return Item(
        id=session.id,
        uid=uid(domain, edition.meeting.id, session.id),
        title=session_name(edition, session),
        number=number,
        when=_planned(session),
        status=_status(session, whole.status),
        venue=venue,
        room=session.room,
        description=session_description(edition, session, venue, around),
        around=around,
        parent=parent,
    )


def _planned(record: Meeting | Session) -> When | None:
    """Give when something is; what is called off stays in calendars at its former dates."""
    if record.when is not None or record.current_plan_state not in CALLED_OFF:
        return record.when
    former = (decision.former_when for decision in reversed(record.decisions))
    return next((when for when in former if when is not None), None)


def _status(record: Meeting | Session, whole: Status | None) -> Status | None:
    """Give how firm something is: no firmer than the whole that it is in."""
    state = record.current_plan_state
    own = None if state is None else _STATUS[state]
    if whole is Status.CANCELLED or own is None:
        return whole if whole is not Status.CONFIRMED else None
    return own
