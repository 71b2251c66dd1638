"""Other meetings that this one is connected with, known by a title and a month if need be."""

from collections.abc import Iterable
from typing import final

from attrs import field, frozen

from intergov_meetings.errors import Fault
from intergov_meetings.model.extra import Extra
from intergov_meetings.model.identifier import MeetingId, RelatedMeetingId
from intergov_meetings.model.link import Link
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Line
from intergov_meetings.model.series import Occurrence
from intergov_meetings.model.source import Citation
from intergov_meetings.model.text import Text, as_optional_text
from intergov_meetings.model.venue import Venue
from intergov_meetings.model.when import When
from intergov_meetings.vocabulary import MeetingRelation


@final
@frozen(kw_only=True)
class RelatedMeeting(Record):
    """A reference to another meeting, and what it is to this one."""

    id: RelatedMeetingId
    """The id of the reference."""
    relation: MeetingRelation
    """What this meeting is to the other ("this one was `mandated_by` it")."""
    relation_printed: Line | None = None
    """The relation as printed."""
    occurrences: tuple[Occurrence, ...] = ()
    """Its place in the series it belongs to ("the fifth meeting")."""
    title: Text | None = field(default=None, converter=as_optional_text)
    """The title of the other meeting."""
    when: When | None = None
    """When it was or will be held."""
    venue: Venue | None = None
    """Where."""
    meeting: MeetingId | None = None
    """The id of the other meeting in its own description."""
    link: Link | None = None
    """Where it is described."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""

    def _faults(self) -> Iterable[Fault]:
        if (self.title, self.meeting, self.link, *self.occurrences) == (None, None, None):
            expected = "a title, a meeting id, a link or a place in a series"
            yield Fault("", f"expected {expected}, found none of them")
