"""Who organizes and attends, as far as a calendar names them.

A calendar names people by addresses and, if it likes, by names. Only names are carried over, unless
addresses are asked for; whoever has only an address is counted in the report.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Final, final

from intergov_meetings.errors import InvalidRecordError
from intergov_meetings.ical.conversion.identity import Ids, readable
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.wording import as_line
from intergov_meetings.ical.event import CalendarUser, Participation, Role, UserKind
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import (
    Appearance,
    Contact,
    Organization,
    Organizer,
    Participant,
    PartyId,
    PartyReference,
    Person,
    PersonId,
    PersonReference,
)
from intergov_meetings.vocabulary import MeetingFunction, ParticipationState

_MAILTO: Final = "mailto:"
_NOBODY: Final[Mapping[UserKind | None, str]] = {
    UserKind.ROOM: "in the name of a room",
    UserKind.RESOURCE: "in the name of a thing",
    UserKind.UNKNOWN: "that may be no person",
}
_STATES: Final = {
    Participation.NEEDS_ACTION: ParticipationState.INVITED,
    Participation.ACCEPTED: ParticipationState.ACCEPTED,
    Participation.DECLINED: ParticipationState.DECLINED,
    Participation.TENTATIVE: ParticipationState.TENTATIVE,
    Participation.DELEGATED: ParticipationState.REPRESENTED,
}
_PRINTED: Final = frozenset({Role.OPTIONAL, Role.INFORMED})


@final
class People:
    """Everybody who is named in the events of one meeting, each once."""

    def __init__(self, ids: Ids, *, with_addresses: bool, report: Report) -> None:
        self.people: dict[PersonId, Person] = {}
        self.parties: dict[PartyId, Organization] = {}
        self._ids = ids
        self._with_addresses = with_addresses
        self._report = report
        self._known: dict[tuple[str, str], Participant] = {}

    def organizers(self, read: ReadEvent) -> tuple[Organizer, ...]:
        """Give the organizer, where that is a group or an organization."""
        user = read.event.organizer
        if user is None or user.kind is not UserKind.GROUP:
            return ()
        who = self._organizer(user, read)
        return (Organizer(party=who.party),) if isinstance(who, PartyReference) else ()

    def appearances(self, read: ReadEvent) -> tuple[Appearance, ...]:
        """Give the organizer, where that is a person, and everybody who attends."""
        found: list[Appearance] = []
        organizer, left_out = read.event.organizer, Counter[str]()
        if organizer is not None and organizer.kind is not UserKind.GROUP:
            who = self._organizer(organizer, read)
            if who is not None:
                found.append(Appearance(who=who, functions_printed="ORGANIZER"))
        for user in read.event.attendees:
            who = self._participant(user)
            if who is None:
                left_out[_reason(user)] += 1
            else:
                found.append(_appearance(who, user))
        for reason, number in left_out.items():
            self._report.add(read, "ATTENDEE", f"{number} {reason}")
        return tuple(found)

    def _organizer(self, user: CalendarUser, read: ReadEvent) -> Participant | None:
        """Give whoever organizes, if that is somebody who has a name."""
        who = self._participant(user)
        if who is None:
            self._report.add(read, "ORGANIZER", _reason(user))
        return who

    def _participant(self, user: CalendarUser) -> Participant | None:
        """Give somebody who has a name; a name that is an address is none."""
        name = as_line(user.name)
        if name is None or "@" in name or user.kind in _NOBODY:
            return None
        key = user.address.lower(), name
        if key not in self._known:
            contact = self._contact(user)
            wanted = readable(name) or "person"
            if user.kind is UserKind.GROUP:
                party = PartyId(self._ids.give(wanted, name))
                self.parties[party] = Organization(id=party, name=name, contact=contact)
                self._known[key] = PartyReference(party)
            else:
                person = PersonId(self._ids.give(wanted, name))
                self.people[person] = Person(id=person, name=name, contact=contact)
                self._known[key] = PersonReference(person)
        return self._known[key]

    def _contact(self, user: CalendarUser) -> Contact | None:
        if not self._with_addresses or not user.address.lower().startswith(_MAILTO):
            return None
        try:
            return Contact(email=user.address[len(_MAILTO) :])
        except InvalidRecordError:
            return None


def _reason(user: CalendarUser) -> str:
    """Say what somebody is who is left out."""
    return _NOBODY.get(user.kind, "without the name of somebody")


def _appearance(who: Participant, user: CalendarUser) -> Appearance:
    state = ParticipationState.UNKNOWN
    if user.participation is not None:
        state = _STATES[user.participation]
    return Appearance(
        who=who,
        functions=(MeetingFunction.CHAIR,) if user.role is Role.CHAIR else (),
        functions_printed=user.role.value if user.role in _PRINTED and user.role else None,
        participation=state,
    )
