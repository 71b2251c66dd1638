"""Delegations: who represents a party at the meeting, in which capacity, and as what."""

from typing import final

from attrs import field, frozen

from intergov_meetings.model.date import PartialDate
from intergov_meetings.model.estimate import Estimate
from intergov_meetings.model.extra import Extra
from intergov_meetings.model.identifier import (
    DelegationId,
    DocumentId,
    PartId,
    PartyId,
    PersonId,
    SeriesId,
)
from intergov_meetings.model.person import Post
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Count, Line
from intergov_meetings.model.source import Citation, OpenList
from intergov_meetings.model.text import Text, as_optional_text
from intergov_meetings.vocabulary import (
    AttendanceMode,
    Audience,
    Capacity,
    CredentialsFinding,
    CredentialsForm,
    LevelOfRepresentation,
    MemberFunction,
    ParticipationState,
)


@final
@frozen(kw_only=True)
class Member(Record):
    """A function in a delegation, and who holds it where that is known."""

    function: MemberFunction = MemberFunction.MEMBER
    """What the member is in the delegation."""
    function_printed: Line | None = None
    """The function as printed."""
    person: PersonId | None = None
    """Who it is; `None` where the paper names nobody."""
    post: Post | None = None
    """The post by which an unnamed member is known ("the Minister of Health")."""
    level: LevelOfRepresentation = LevelOfRepresentation.UNKNOWN
    """The rank of the member."""
    level_printed: Line | None = None
    """The rank as printed."""
    participation: ParticipationState = ParticipationState.UNKNOWN
    """How far the participation of this member has come."""
    participation_printed: Line | None = None
    """How far it has come, as printed ("to be confirmed")."""
    mode: AttendanceMode | None = None
    """In the room or online."""
    audience: Audience = Audience.PARTICIPANTS
    """Who may learn the name; the function and the delegation stay visible to all."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""


@final
@frozen(kw_only=True)
class Credentials(Record):
    """The credentials of a delegation and what the meeting found of them."""

    form: CredentialsForm | None = None
    """In which form they were received."""
    form_printed: Line | None = None
    """The form as printed."""
    finding: CredentialsFinding | None = None
    """What the meeting found."""
    finding_printed: Line | None = None
    """The finding as printed."""
    received: PartialDate | None = None
    """When they were received."""
    document: DocumentId | None = None
    """The report that says so."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""


@final
@frozen(kw_only=True)
class Delegation(Record):
    """The representation of one party at the meeting.

    Capacity (as what), the functions of its members (who is what) and participation (how far it
    has come) are stated each for itself; none follows from another.
    """

    id: DelegationId
    """The id of the delegation."""
    party: PartyId
    """The party represented."""
    name: Text | None = field(default=None, converter=as_optional_text)
    """The name of the delegation, where it is not that of the party."""
    capacity: Capacity = Capacity.UNKNOWN
    """In which capacity the party takes part."""
    capacity_printed: Line | None = None
    """The capacity or badge category as printed ("party overflow")."""
    level: LevelOfRepresentation = LevelOfRepresentation.UNKNOWN
    """At which level the party is represented."""
    level_printed: Line | None = None
    """The level as printed ("high-level representatives")."""
    participation: ParticipationState = ParticipationState.UNKNOWN
    """How far the participation has come: expected, invited, accepted, attended …"""
    participation_printed: Line | None = None
    """The participation as printed ("are also invited")."""
    mode: AttendanceMode | None = None
    """In the room or online."""
    members: tuple[Member, ...] = ()
    """The members in the order of the list, named or not."""
    size: Estimate | None = None
    """How many members it has or is expected to have."""
    size_limit: Count | None = None
    """How many members the organizers allow."""
    credentials: Credentials | None = None
    """Its credentials."""
    series: tuple[SeriesId, ...] = ()
    """Of which of a joint meeting's series; empty: of the meeting as a whole."""
    parts: tuple[PartId, ...] = ()
    """Which parts of a meeting in several it attends; empty: not stated."""
    part_of: DelegationId | None = None
    """The delegation that it is a part of."""
    open_lists: tuple[OpenList, ...] = ()
    """Which of the lists here are declared incomplete."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""

    @property
    def heads(self) -> tuple[Member, ...]:
        """The members who head it, named or not; usually one or none."""
        return tuple(member for member in self.members if member.function is MemberFunction.HEAD)
