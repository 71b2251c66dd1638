"""What the calendar of a meeting holds beside the words of its descriptions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from intergov_meetings.ical.event import Event, Times
from intergov_meetings.ical.writing.entry import Entry, without_event
from intergov_meetings.ical.writing.organizer import mail_address
from intergov_meetings.ical.writing.profile import Profile
from intergov_meetings.ical.writing.programme import Programme
from intergov_meetings.ical.writing.report import pointers
from intergov_meetings.model import (
    Contact,
    Meeting,
    Member,
    Organization,
    SessionId,
    Text,
    Venue,
)
from intergov_meetings.model.reference import records_in, records_with
from intergov_meetings.wording import Reading

_Sent = tuple[Entry, Event]


class Outcome(NamedTuple):
    """What the calendar of a meeting holds beside the words of its descriptions."""

    zones: frozenset[str]
    """The zones in which a time stands."""
    on_map: frozenset[str]
    """The pointers to the venues of which the coordinates stand in it."""
    left_out: frozenset[str]
    """The JSON pointers to the sessions of which it says no more than a line of a programme."""
    carried: frozenset[str]
    """The pointers to what is not in words and stands in it all the same."""

    @classmethod
    def of(
        cls,
        profile: Profile,
        reading: Reading,
        found: Sequence[Entry],
        events: Sequence[Event],
    ) -> "Outcome":
        """Look at what has become of a meeting.

        Args:
            profile: what the calendar is for.
            reading: the meeting.
            found: what has become of it.
            events: the events as they are written, one for each of `found`.
        """
        pairs = zip(found, events, strict=True)
        sent = [
            (entry, event)
            for entry, event in pairs
            if event.moment is not None and (event.attendees or not profile.invites)
        ]
        venues = _paths_of_venues(reading.meeting)
        written = [event for _, event in sent]
        moments = (event.moment for event in written)
        there = {entry.item.id for entry, _ in sent}
        known = there.union(_described(reading, found, [entry for entry, _ in sent]))
        sessions = enumerate(reading.meeting.sessions)
        left_out = (f"/sessions/{i}" for i, session in sessions if session.id not in known)
        return cls(
            zones=frozenset(
                moment.zone or "UTC"
                for moment in moments
                if isinstance(moment, Times) and (moment.zone or moment.start.tzinfo)
            ),
            on_map=frozenset(venues[entry.item.id] for entry, event in sent if event.coordinates),
            left_out=frozenset(left_out),
            carried=frozenset(
                (
                    *_addresses(profile, reading.meeting, written),
                    *(_in_detail(reading.meeting, sent, there) if profile.is_detailed else ()),
                )
            ),
        )


def _described(
    reading: Reading, found: Iterable[Entry], sent: Iterable[Entry]
) -> Iterator[SessionId]:
    """Give the sessions without an event that a programme in the calendar describes.

    A programme is in the event of the meeting, or of a part of it; where they have none, in those
    of the sessions that are in no other.
    """
    eventless = without_event(found)
    if not eventless:
        return
    holders = {each.item.part for each in sent if each.item.session is None or each.item.is_alone}
    programme = Programme(reading)
    for part in holders:
        for _, sessions in programme.sessions(part):
            yield from (held.id for held in sessions if held.id in eventless)


def _addresses(profile: Profile, meeting: Meeting, written: Sequence[Event]) -> Iterator[str]:
    """Give the pointers to e-mail addresses, and to what an invitation says of a member."""
    found = {user.address for event in written for user in event.attendees}
    found |= {event.organizer.address for event in written if event.organizer is not None}
    for event in written:
        found |= {each.address for each in event.details.participants if each.address}
    invited: set[str] = set()
    for path, record in records_with(meeting, "contact") if found else ():
        contact: Contact | None = getattr(record, "contact", None)
        email = None if contact is None else contact.email
        if email is not None and mail_address(email) in found:
            yield f"{path}/contact/email"
            invited.add(getattr(record, "id", ""))
    for path, member in records_in(meeting, Member) if profile.invites else ():
        if member.person in invited:
            yield f"{path}/participation"


def _in_detail(meeting: Meeting, sent: Iterable[_Sent], there: set[str]) -> Iterator[str]:
    """Give the pointers to what only newer standards have room for."""
    titles: list[tuple[str, Text | None]] = [
        (f"/sessions/{index}/title", session.title)
        for index, session in enumerate(meeting.sessions)
        if session.id in there
    ]
    is_there = _is_there(meeting, there)
    # The name of the calendar has the title of the meeting, whatever its events have.
    for path, title in (("/title", meeting.title), *titles):
        if title is not None:
            yield f"{path}/language"
            yield f"{path}/text"
            yield f"{path}/translations"
            yield from (f"{path}/translations/{each}" for each in range(len(title.translations)))
    if is_there:
        yield from (f"/related_meetings/{i}/meeting" for i in range(len(meeting.related_meetings)))
    venues = _paths_of_venues(meeting)
    shown = {venues[entry.item.id] for entry, _ in sent if not entry.item.is_online}
    for path, venue in records_in(meeting, Venue):
        if path in shown:
            yield f"{path}/{'city' if venue.name is None else 'name'}/language"
    organizing = {each.party for each in meeting.organizers if is_there}
    for session in meeting.sessions:
        if session.id in there:
            organizing |= {each.party for each in session.organizers}
    for index, party in enumerate(meeting.parties):
        if isinstance(party, Organization) and party.id in organizing:
            yield f"/parties/{index}/link/url"


def _is_there(meeting: Meeting, there: set[str]) -> bool:
    """Whether the meeting, or a part of it, is in the calendar."""
    return not there.isdisjoint({"", *(part.id for part in meeting.parts)})


def _paths_of_venues(meeting: Meeting) -> Mapping[str, str]:
    """Give the pointer to where each thing is held, if only with the whole, by its id."""
    paths = pointers(meeting)
    places: dict[str, tuple[Venue | None, str]] = {
        part.id: (part.venue, "") for part in meeting.parts
    }
    for session in meeting.sessions:
        places[session.id] = (session.venue, session.part_of or session.part or "")
    found: dict[str, str] = {}
    for id in paths:
        here = id
        while here and places[here][0] is None:
            here = places[here][1]
        found[id] = f"{paths[here]}/venue"
    return found
