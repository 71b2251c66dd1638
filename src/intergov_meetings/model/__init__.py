"""The records of a meeting: frozen values that know themselves and nothing of any format.

Here belongs what one record can say and must refuse. What looks at a whole meeting and may be
argued with is in `checks`; what turns meetings into text is in `serialization`, `ical`, `views`.
"""

from intergov_meetings.model.agenda import Agenda, AgendaItem
from intergov_meetings.model.appearance import Appearance
from intergov_meetings.model.contact import Contact
from intergov_meetings.model.date import DateSpan, PartialDate
from intergov_meetings.model.decision import Decision
from intergov_meetings.model.delegation import Credentials, Delegation, Member
from intergov_meetings.model.document import Document
from intergov_meetings.model.estimate import Estimate
from intergov_meetings.model.extra import Extra
from intergov_meetings.model.group import ParticipantGroup
from intergov_meetings.model.identifier import (
    AgendaItemId,
    DelegationId,
    DocumentId,
    GroupId,
    MeetingId,
    PartId,
    PartyId,
    PersonId,
    RelatedMeetingId,
    SeriesId,
    SessionId,
    SourceId,
)
from intergov_meetings.model.link import Link
from intergov_meetings.model.mandate import Mandate, Objective
from intergov_meetings.model.meeting import Meeting
from intergov_meetings.model.organizer import Organizer
from intergov_meetings.model.part import Part
from intergov_meetings.model.participant import (
    GroupReference,
    MemberReference,
    Participant,
    PartyReference,
    PersonReference,
    PostHolder,
)
from intergov_meetings.model.party import ExternalIdentifier, Organization, Party, State
from intergov_meetings.model.person import Person, Post
from intergov_meetings.model.record import Record
from intergov_meetings.model.related_meeting import RelatedMeeting
from intergov_meetings.model.release import Release
from intergov_meetings.model.series import Occurrence, Series
from intergov_meetings.model.session import Session
from intergov_meetings.model.source import Citation, OpenList, Source
from intergov_meetings.model.text import Text, Translation
from intergov_meetings.model.time_slot import TimeSlot
from intergov_meetings.model.venue import Venue
from intergov_meetings.model.when import When

__all__ = [
    "Agenda",
    "AgendaItem",
    "AgendaItemId",
    "Appearance",
    "Citation",
    "Contact",
    "Credentials",
    "DateSpan",
    "Decision",
    "Delegation",
    "DelegationId",
    "Document",
    "DocumentId",
    "Estimate",
    "ExternalIdentifier",
    "Extra",
    "GroupId",
    "GroupReference",
    "Link",
    "Mandate",
    "Meeting",
    "MeetingId",
    "Member",
    "MemberReference",
    "Objective",
    "Occurrence",
    "OpenList",
    "Organization",
    "Organizer",
    "Part",
    "PartId",
    "PartialDate",
    "Participant",
    "ParticipantGroup",
    "Party",
    "PartyId",
    "PartyReference",
    "Person",
    "PersonId",
    "PersonReference",
    "Post",
    "PostHolder",
    "Record",
    "RelatedMeeting",
    "RelatedMeetingId",
    "Release",
    "Series",
    "SeriesId",
    "Session",
    "SessionId",
    "Source",
    "SourceId",
    "State",
    "Text",
    "TimeSlot",
    "Translation",
    "Venue",
    "When",
]
