"""People at the meeting who are described but not named."""

from typing import final

from attrs import field, frozen

from intergov_meetings.model.estimate import Estimate
from intergov_meetings.model.extra import Extra
from intergov_meetings.model.identifier import DelegationId, GroupId
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Line
from intergov_meetings.model.source import Citation, OpenList
from intergov_meetings.model.text import Text, as_text
from intergov_meetings.vocabulary import (
    AttendanceMode,
    Capacity,
    LevelOfRepresentation,
    ParticipationState,
)


@final
@frozen(kw_only=True)
class ParticipantGroup(Record):
    """A described group ("experts in …"), with the delegations it is said to include."""

    id: GroupId
    """The id of the group."""
    description: Text = field(converter=as_text)
    """Who they are, in the words of the paper."""
    capacity: Capacity = Capacity.UNKNOWN
    """In which capacity they take part."""
    capacity_printed: Line | None = None
    """The capacity as printed."""
    level: LevelOfRepresentation = LevelOfRepresentation.UNKNOWN
    """At which level."""
    level_printed: Line | None = None
    """The level as printed ("high-level representatives")."""
    participation: ParticipationState = ParticipationState.UNKNOWN
    """How far their participation has come."""
    participation_printed: Line | None = None
    """The participation as printed ("will be attended by")."""
    mode: AttendanceMode | None = None
    """In the room or online."""
    delegations: tuple[DelegationId, ...] = ()
    """The delegations that the paper names as belonging to the group."""
    size: Estimate | None = None
    """How many people they are."""
    part_of: GroupId | None = None
    """The group that this one is a part of."""
    open_lists: tuple[OpenList, ...] = ()
    """Which of the lists here are declared incomplete ("such as …")."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""
