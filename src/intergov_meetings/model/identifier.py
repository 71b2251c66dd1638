"""The ids by which records of one meeting refer to each other; ids of other systems are elsewhere.

An id is a slug: a letter a-z or a digit, then up to 63 letters, digits, full stops, low lines and
hyphens. It is unique among all records of its meeting and never shown to readers as a name.
"""

from typing import NewType

MeetingId = NewType("MeetingId", str)
"""The id of a meeting, stable over all releases of its description."""
PartyId = NewType("PartyId", str)
"""The id of a State or an organization."""
PersonId = NewType("PersonId", str)
"""The id of a person."""
SeriesId = NewType("SeriesId", str)
"""The id of a series of meetings."""
DelegationId = NewType("DelegationId", str)
"""The id of a delegation."""
GroupId = NewType("GroupId", str)
"""The id of a described group of participants."""
SessionId = NewType("SessionId", str)
"""The id of a session."""
PartId = NewType("PartId", str)
"""The id of one part of a meeting that was suspended and resumed."""
AgendaItemId = NewType("AgendaItemId", str)
"""The id of an item of the agenda; it survives renumbering."""
DocumentId = NewType("DocumentId", str)
"""The id of a document of the meeting."""
SourceId = NewType("SourceId", str)
"""The id of a paper that states facts about the meeting."""
RelatedMeetingId = NewType("RelatedMeetingId", str)
"""The id, within this meeting, of a reference to another meeting."""
