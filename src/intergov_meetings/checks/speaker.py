"""Whether those who are to speak are said to come."""

from collections.abc import Iterable, Iterator

from intergov_meetings.checks.finding import Finding, Severity
from intergov_meetings.model import (
    Appearance,
    Delegation,
    Meeting,
    Member,
    MemberReference,
    Participant,
    PartyReference,
    PersonReference,
)
from intergov_meetings.vocabulary import AttendanceMode, MeetingFunction, ParticipationState

NOT_THERE = frozenset(
    {
        ParticipationState.ABSENT,
        ParticipationState.DECLINED,
        ParticipationState.REPRESENTED,
        ParticipationState.WITHDRAWN,
    }
)
"""States of participation of those who do not come, or came not."""
_WILL_NOT_COME = NOT_THERE - {ParticipationState.REPRESENTED}


def is_present(appearance: Appearance) -> bool:
    """Whether someone appears in person, and not by a paper or in the voice of another."""
    return (
        appearance.read_by is None
        and appearance.mode is not AttendanceMode.WRITTEN
        and appearance.participation not in NOT_THERE
        and MeetingFunction.MESSAGE_FROM not in appearance.functions
    )


def declined_but_speaking(meeting: Meeting) -> Iterator[Finding]:
    """Someone is to speak whose delegation says that they do not come.

    Someone who is not there for one delegation and is there for another is not asked about, nor
    is a delegation that sends a substitute.
    """
    states = _states(meeting)
    for path, appearance in _appearances(meeting):
        said = states.get(appearance.who, set())
        if said and said <= _WILL_NOT_COME and is_present(appearance):
            message = f"someone appears whose participation is {' or '.join(sorted(said))}"
            yield Finding("declined-but-speaking", Severity.WARNING, path, message)


def _appearances(meeting: Meeting) -> Iterator[tuple[str, Appearance]]:
    """Give those of the whole meeting and those of its sessions, with their pointers."""
    for place, appearance in enumerate(meeting.appearances):
        yield f"/appearances/{place}", appearance
    for index, session in enumerate(meeting.sessions):
        for place, appearance in enumerate(session.appearances):
            yield f"/sessions/{index}/appearances/{place}", appearance


def _states(meeting: Meeting) -> dict[Participant, set[ParticipationState]]:
    """Give what delegations say of those who may appear: by party, by function and by person."""
    states: dict[Participant, set[ParticipationState]] = {}
    for delegation in meeting.delegations:
        states.setdefault(PartyReference(delegation.party), set()).add(delegation.participation)
        for member in delegation.members:
            for who in _names(delegation, member):
                states.setdefault(who, set()).add(_state(delegation, member))
    return states


def _names(delegation: Delegation, member: Member) -> Iterable[Participant]:
    yield MemberReference(delegation.id, member.function)
    if member.person is not None:
        yield PersonReference(member.person)


def _state(delegation: Delegation, member: Member) -> ParticipationState:
    """Give the state of a member, which is that of the delegation where nothing else is said."""
    if member.participation is ParticipationState.UNKNOWN or delegation.participation in NOT_THERE:
        return delegation.participation
    return member.participation
