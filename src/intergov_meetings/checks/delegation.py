"""What a secretary would ask about delegations: who leads them, who is in them, do they come."""

from collections.abc import Iterator

from intergov_meetings.checks.finding import Finding, Severity
from intergov_meetings.checks.speaker import NOT_THERE
from intergov_meetings.errors import shown
from intergov_meetings.model import Delegation, Meeting
from intergov_meetings.vocabulary import (
    CredentialsFinding,
    CredentialsForm,
    MemberFunction,
    ParticipationState,
)

_NOT_IN_ORDER = frozenset({CredentialsFinding.OBJECTED, CredentialsFinding.PENDING})


def unnamed_heads(meeting: Meeting) -> Iterator[Finding]:
    """A delegation is known to have a head, and who that is is not stated."""
    for index, delegation in enumerate(meeting.delegations):
        if delegation.participation in NOT_THERE:
            continue
        for place, member in enumerate(delegation.members):
            if member.function is MemberFunction.HEAD and member.person is None:
                party = shown(meeting.party(delegation.party).name.text)
                message = f"the head of the delegation of {party} is not named"
                path = f"/delegations/{index}/members/{place}"
                yield Finding("unnamed-heads", Severity.NOTICE, path, message)
                break


def several_heads(meeting: Meeting) -> Iterator[Finding]:
    """A delegation has more heads than one."""
    for index, delegation in enumerate(meeting.delegations):
        if (count := len(delegation.heads)) > 1:
            message = f"the delegation has {count} heads"
            path = f"/delegations/{index}/members"
            yield Finding("several-heads", Severity.WARNING, path, message)


def duplicate_delegations(meeting: Meeting) -> Iterator[Finding]:
    """A party is represented by two delegations, neither of which is a part of another."""
    first: dict[str, str] = {}
    for index, delegation in enumerate(meeting.delegations):
        if delegation.part_of is not None:
            continue
        known = first.setdefault(delegation.party, delegation.id)
        if known != delegation.id:
            message = f"the party is already represented by delegation {shown(known)}"
            path = f"/delegations/{index}/party"
            yield Finding("duplicate-delegations", Severity.WARNING, path, message)


def people_in_two_delegations(meeting: Meeting) -> Iterator[Finding]:
    """A person is a member of two delegations, neither of which is a part of the other."""
    first: dict[str, Delegation] = {}
    for index, delegation in enumerate(meeting.delegations):
        for place, member in enumerate(delegation.members):
            if member.person is None:
                continue
            known = first.setdefault(member.person, delegation)
            if delegation.part_of != known.id and delegation.id not in (known.id, known.part_of):
                message = f"the person is also a member of delegation {shown(known.id)}"
                path = f"/delegations/{index}/members/{place}/person"
                yield Finding("people-in-two-delegations", Severity.WARNING, path, message)


def members_over_limit(meeting: Meeting) -> Iterator[Finding]:
    """A delegation has more members than the organizers allow."""
    for index, delegation in enumerate(meeting.delegations):
        count, limit = len(delegation.members), delegation.size_limit
        if limit is not None and count > limit:
            message = f"the delegation has {count} members, and {limit} are allowed"
            path = f"/delegations/{index}/members"
            yield Finding("members-over-limit", Severity.WARNING, path, message)


def accreditation_contradicted(meeting: Meeting) -> Iterator[Finding]:
    """A delegation is said to be accredited, and its credentials not to be in order."""
    for index, delegation in enumerate(meeting.delegations):
        credentials = delegation.credentials
        if credentials is None or delegation.participation is not ParticipationState.ACCREDITED:
            continue
        missing = credentials.form is CredentialsForm.NONE_RECEIVED
        if missing or credentials.finding in _NOT_IN_ORDER:
            message = "the delegation is accredited, and its credentials are not in order"
            path = f"/delegations/{index}/credentials"
            yield Finding("accreditation-contradicted", Severity.ERROR, path, message)
