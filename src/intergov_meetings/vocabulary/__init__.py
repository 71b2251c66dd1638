"""The controlled words: one enumeration for each axis on which a meeting is described.

Here belongs a word with a fixed spelling and a meaning that its source gives. Here does not
belong what a paper prints: printed words are kept beside the code, in the records that use it.
Names of States, languages and time zones are not here, nor is any rule on how words go together.

Each value is the word as JSON holds it. A closed list has all the values of its axis; an open one
has the usual ones, and a later release may add more. OTHER stands for a word that is not listed
and is always read with the printed words; UNKNOWN says that nothing is stated.

Sources are named in short. GA: rules of procedure of the General Assembly. UNITAR: *A Glossary of
Terms for UN Delegates*. MEA: *MEA Negotiator's Handbook*, 2007. PO: UNFCCC *Guide for Presiding
Officers*, 2011. AKN4UN: Akoma Ntoso for the United Nations system. Others go by their own names.

Examples:
    >>> SessionType("opening_ceremony") is SessionType.OPENING_CEREMONY
    True
    >>> f"{Capacity.OBSERVER_STATE}"
    'observer_state'
"""

from intergov_meetings.vocabulary.audience import Audience
from intergov_meetings.vocabulary.document import AgendaState, DocumentKind
from intergov_meetings.vocabulary.function import MeetingFunction, MemberFunction
from intergov_meetings.vocabulary.meeting import MeetingKind, MeetingRelation
from intergov_meetings.vocabulary.organizer import OrganizerRole
from intergov_meetings.vocabulary.participation import (
    Capacity,
    CredentialsFinding,
    CredentialsForm,
    LevelOfRepresentation,
    ParticipationState,
)
from intergov_meetings.vocabulary.party import PartyKind
from intergov_meetings.vocabulary.plan import (
    ConductState,
    DecisionKind,
    Phase,
    PlanState,
)
from intergov_meetings.vocabulary.session import (
    Access,
    AttendanceMode,
    PartOfDay,
    SessionType,
)

__all__ = [
    "Access",
    "AgendaState",
    "AttendanceMode",
    "Audience",
    "Capacity",
    "ConductState",
    "CredentialsFinding",
    "CredentialsForm",
    "DecisionKind",
    "DocumentKind",
    "LevelOfRepresentation",
    "MeetingFunction",
    "MeetingKind",
    "MeetingRelation",
    "MemberFunction",
    "OrganizerRole",
    "PartOfDay",
    "ParticipationState",
    "PartyKind",
    "Phase",
    "PlanState",
    "SessionType",
]
