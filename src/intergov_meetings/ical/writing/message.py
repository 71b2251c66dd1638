"""Events as messages: who sends them, and who gets them."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from attrs import evolve

from intergov_meetings.ical.event import CalendarUser, Event
from intergov_meetings.ical.writing.entry import Entry
from intergov_meetings.ical.writing.invitation import invited_to_meeting, invited_to_session
from intergov_meetings.ical.writing.organizer import answering_organizer
from intergov_meetings.ical.writing.profile import Profile
from intergov_meetings.ical.writing.remark import Remark
from intergov_meetings.model import PartId, Session
from intergov_meetings.wording import Reading

_NO_INVITATION: Final = "no invitation, since nobody would get it"


class Addressed(NamedTuple):
    """Events with those whom calendars know by an address."""

    events: tuple[Event, ...]
    """The events, also those without a moment."""
    remarks: tuple[Remark, ...] = ()
    """Who is left out, and which events nobody would get."""


def addressed(
    profile: Profile,
    reading: Reading,
    found: Sequence[Entry],
    paths: Mapping[str, str],
    organizer: CalendarUser | None,
) -> Addressed:
    """Give the events of a profile with the people that it has in it.

    Args:
        profile: what the calendar is for.
        reading: the meeting.
        found: what has become of it.
        paths: the JSON pointer to each record that may be an event, by its id.
        organizer: who answers for the events; `None`: one of the organizers.

    Raises:
        MissingOrganizerError: where somebody has to answer for them, and nobody has an address.
        ValueError: where the organizer has no e-mail address.
    """
    events = tuple(entry.event for entry in found)
    if not profile.has_organizer:
        return Addressed(events)
    user = answering_organizer(reading, organizer)
    events = tuple(evolve(event, organizer=user) for event in events)
    return _invited(reading, found, paths, events) if profile.invites else Addressed(events)


def _invited(
    reading: Reading,
    found: Sequence[Entry],
    paths: Mapping[str, str],
    events: Sequence[Event],
) -> Addressed:
    """Give each event with those who are invited to it; without anybody it is not sent."""
    sent: list[Event] = []
    remarks: list[Remark] = []
    sessions: dict[str, Session] = {each.id: each for each in reading.meeting.sessions}
    ids = [entry.item.id for entry in found]
    for id, event in zip(ids, events, strict=True):
        path = paths[id]
        if (session := sessions.get(id)) is not None:
            users, left_out = invited_to_session(reading, session.appearances, path)
        else:
            users, left_out = invited_to_meeting(reading, PartId(id) if id else None)
        sent.append(evolve(event, attendees=users))
        remarks += left_out
        if not users and event.moment is not None:
            remarks.append(Remark(path, _NO_INVITATION))
    if not any(event.attendees and event.moment is not None for event in sent):
        remarks.append(Remark("", _NO_INVITATION))
    return Addressed(tuple(sent), tuple(dict.fromkeys(remarks)))
