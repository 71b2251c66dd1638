"""Why there is a meeting: who decided it or set up its body, and what it is to bring about."""

from typing import final

from attrs import field, frozen

from intergov_meetings.model.date import PartialDate
from intergov_meetings.model.identifier import DocumentId, PartyId, RelatedMeetingId
from intergov_meetings.model.participant import Participant
from intergov_meetings.model.record import Record
from intergov_meetings.model.source import Citation
from intergov_meetings.model.text import Text, as_optional_text, as_text
from intergov_meetings.model.venue import Venue


@final
@frozen(kw_only=True)
class Mandate(Record):
    """How the meeting, or the body that meets, came about."""

    establishes: PartyId | None = None
    """The body that was set up; `None` where the meeting itself was decided."""
    text: Text | None = field(default=None, converter=as_optional_text)
    """What was decided, in words."""
    initiated_by: Participant | None = None
    """At whose initiative."""
    date: PartialDate | None = None
    """When."""
    venue: Venue | None = None
    """Where."""
    meeting: RelatedMeetingId | None = None
    """The meeting at which it was decided."""
    document: DocumentId | None = None
    """The document that states it."""
    support: Text | None = field(default=None, converter=as_optional_text)
    """Who supports it, in the words of the paper."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""


@final
@frozen(kw_only=True)
class Objective(Record):
    """Something that the meeting is to bring about."""

    text: Text = field(converter=as_text)
    """What, in words."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
