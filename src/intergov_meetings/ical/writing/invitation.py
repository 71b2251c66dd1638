"""Who is invited to which event: people and bodies with an address, and a state that is known.

Nobody is invited who is not stated to come, to be expected or to be invited: a calendar program
takes an attendee without a state for one who was sent an invitation.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from attrs import evolve

from intergov_meetings.ical.event import CalendarUser, Participation, Role, UserKind
from intergov_meetings.ical.writing.calendar_word import (
    PARTICIPATION,
    role_of_capacity,
    role_of_functions,
    role_of_member,
)
from intergov_meetings.ical.writing.organizer import mail_address
from intergov_meetings.ical.writing.remark import Remark
from intergov_meetings.model import (
    Appearance,
    Contact,
    Delegation,
    MemberReference,
    PartId,
    PartyReference,
    PersonId,
    PersonReference,
)
from intergov_meetings.vocabulary import ParticipationState
from intergov_meetings.wording import Reading, party_name

_ROLES: Final = (Role.CHAIR, Role.REQUIRED, Role.OPTIONAL, Role.INFORMED, None)
_NOBODY: Final = "not invited: nobody is named"
_NO_ADDRESS: Final = "not invited: there is no e-mail address that this audience may see"
_NO_STATE: Final = {
    ParticipationState.UNKNOWN: "not invited: participation is not stated",
    ParticipationState.ABSENT: "not invited: a calendar cannot say who was absent",
    ParticipationState.REPRESENTED: "not invited: the address of the substitute is not stated",
}


class Invited(NamedTuple):
    """Who is invited to an event, and who is not."""

    users: tuple[CalendarUser, ...]
    """Those with an address, each once."""
    remarks: tuple[Remark, ...]
    """Those who are left out, with the reason."""


class _Candidate(NamedTuple):
    """Somebody who may be invited."""

    path: str
    """The JSON pointer to what says so."""
    name: str
    """The name; empty where nobody is named."""
    kind: UserKind
    """A person, or a group."""
    contact: Contact | None
    """How to reach them, as far as the readers may see it."""
    state: ParticipationState
    """How far participation has come."""
    role: Role | None
    """The part in the event."""


def invited_to_meeting(reading: Reading, part: PartId | None = None) -> Invited:
    """Give who is invited to the meeting: delegations, their members, officers.

    Args:
        reading: the meeting, with the contacts that its readers may see.
        part: the part of the meeting that is meant, where it is held in several.
    """
    candidates: list[_Candidate] = []
    for index, delegation in enumerate(reading.meeting.delegations):
        if part is None or not delegation.parts or part in delegation.parts:
            candidates += _of_delegation(reading, delegation, f"/delegations/{index}")
    candidates += _appearing(reading, reading.meeting.appearances, "/appearances")
    return _sorted_out(candidates)


def invited_to_session(reading: Reading, appearing: Iterable[Appearance], path: str) -> Invited:
    """Give who is invited to a session: those who appear in it.

    Args:
        reading: the meeting, with the contacts that its readers may see.
        appearing: who appears.
        path: the JSON pointer to the session.
    """
    return _sorted_out(_appearing(reading, appearing, f"{path}/appearances"))


def _of_delegation(reading: Reading, delegation: Delegation, path: str) -> Iterator[_Candidate]:
    """Give the delegation as a whole and each of its members."""
    party = reading.meeting.party(delegation.party)
    yield _Candidate(
        path,
        reading.text(delegation.name) or party_name(reading, party.id),
        UserKind.GROUP,
        party.contact,
        delegation.participation,
        role_of_capacity(delegation.capacity),
    )
    for index, member in enumerate(delegation.members):
        role = role_of_member(member.function, delegation.capacity)
        there = f"{path}/members/{index}"
        yield _person(reading, member.person, there, member.participation, role)


def _appearing(reading: Reading, made: Iterable[Appearance], path: str) -> Iterator[_Candidate]:
    """Give everybody who appears; whoever only has a function or a post is nobody yet."""
    meeting = reading.meeting
    for index, appearance in enumerate(made):
        there, state = f"{path}/{index}", appearance.participation
        role = role_of_functions(appearance.functions)
        match appearance.who:
            case PersonReference(person=person):
                yield _person(reading, person, there, state, role)
            case PartyReference(party=id):
                name, contact = party_name(reading, id), meeting.party(id).contact
                yield _Candidate(there, name, UserKind.GROUP, contact, state, role)
            case MemberReference() as reference:
                for holder in meeting.people_of(reference) or (None,):
                    yield _person(reading, holder, there, state, role)
            case _:
                yield _person(reading, None, there, state, role)


def _person(
    reading: Reading,
    id: PersonId | None,
    path: str,
    state: ParticipationState,
    role: Role | None,
) -> _Candidate:
    if id is None:
        return _Candidate(path, "", UserKind.INDIVIDUAL, None, state, role)
    person = reading.meeting.person(id)
    name = reading.text(person.name)
    return _Candidate(path, name, UserKind.INDIVIDUAL, person.contact, state, role)


def _sorted_out(candidates: Iterable[_Candidate]) -> Invited:
    """Give who is invited, each address once with the foremost role, and who is left out."""
    users: dict[str, CalendarUser] = {}
    remarks: list[Remark] = []
    for candidate in candidates:
        email = None if candidate.contact is None else candidate.contact.email
        if email is None:
            remarks.append(Remark(candidate.path, _NO_ADDRESS if candidate.name else _NOBODY))
        elif candidate.state not in PARTICIPATION:
            remarks.append(Remark(candidate.path, _NO_STATE[candidate.state]))
        elif email not in users:
            users[email] = _user(candidate, mail_address(email))
        else:
            role = min(users[email].role, candidate.role, key=_ROLES.index)
            users[email] = evolve(users[email], role=role)
    return Invited(tuple(users.values()), tuple(dict.fromkeys(remarks)))


def _user(candidate: _Candidate, address: str) -> CalendarUser:
    participation = PARTICIPATION[candidate.state]
    return CalendarUser(
        address=address,
        name=candidate.name,
        role=candidate.role,
        participation=participation,
        kind=candidate.kind,
        asked_to_answer=participation is Participation.NEEDS_ACTION,
    )
