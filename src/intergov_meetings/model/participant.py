"""Who takes the floor, chairs or decides: five ways in which a paper names somebody."""

from typing import final

from attrs import frozen

from intergov_meetings.model.identifier import DelegationId, GroupId, PartyId, PersonId
from intergov_meetings.model.person import Post
from intergov_meetings.model.record import Record
from intergov_meetings.vocabulary import MemberFunction


@final
@frozen
class PersonReference(Record):
    """A named person."""

    person: PersonId
    """The person."""


@final
@frozen
class MemberReference(Record):
    """Whoever holds a function in a delegation ("the head of the delegation of …")."""

    delegation: DelegationId
    """The delegation."""
    function: MemberFunction = MemberFunction.HEAD
    """The function in it."""


@final
@frozen
class PostHolder(Record):
    """Whoever holds a post ("the Chair of the Second Committee, to be confirmed")."""

    post: Post
    """The post."""


@final
@frozen
class PartyReference(Record):
    """A State or an organization, by nobody in particular."""

    party: PartyId
    """The party."""


@final
@frozen
class GroupReference(Record):
    """Somebody of a described group, or all of it ("a representative of civil society")."""

    group: GroupId
    """The group."""


Participant = PersonReference | MemberReference | PostHolder | PartyReference | GroupReference
"""A person, a function in a delegation, the holder of a post, a party, or a described group."""
