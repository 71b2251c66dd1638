"""Where a fact is from: papers, and the few words in them that state it."""

from typing import final

from attrs import field, frozen

from intergov_meetings.model.date import PartialDate
from intergov_meetings.model.identifier import DocumentId, SourceId
from intergov_meetings.model.link import Link
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import FieldName, LanguageTag, Line, Prose
from intergov_meetings.model.text import Text, as_optional_text
from intergov_meetings.vocabulary import Audience, DocumentKind


@final
@frozen(kw_only=True)
class Source(Record):
    """A paper that states facts about the meeting: a press release, a note verbale, a programme."""

    id: SourceId
    """The id by which citations name it."""
    title: Text | None = field(default=None, converter=as_optional_text)
    """The title as printed."""
    kind: DocumentKind | None = None
    """What kind of paper it is."""
    kind_printed: Line | None = None
    """The kind as printed ("PRESS RELEASE")."""
    publisher: Text | None = field(default=None, converter=as_optional_text)
    """Who published it, as named there."""
    issued: PartialDate | None = None
    """When it was issued."""
    datelines: tuple[Line, ...] = ()
    """The places it was issued from, in printed order."""
    symbol: Line | None = None
    """The document symbol, such as `A/RES/60/288`."""
    language: LanguageTag | None = None
    """The language of the copy that was read."""
    link: Link | None = None
    """Where it can be read."""
    accessed: PartialDate | None = None
    """When it was read."""
    document: DocumentId | None = None
    """The same paper among the meeting's own documents."""
    audience: Audience = Audience.PUBLIC
    """Who may see that it exists."""


@final
@frozen(kw_only=True)
class Citation(Record):
    """A pointer from a record, or one field of it, to the source that states it."""

    source: SourceId
    """The source."""
    quote: Prose | None = None
    """The few words that state the fact, exactly as printed."""
    field: FieldName | None = None
    """The field of the record that these words state; `None`: the record as a whole."""
    locator: Line | None = None
    """Where in the source: a page, a paragraph ("para. 3")."""


@final
@frozen(kw_only=True)
class OpenList(Record):
    """A list that its source declares incomplete: "including …", "such as …", "among others"."""

    field: FieldName
    """The field of the record that holds the list."""
    words: Line | None = None
    """The words that leave it open, as printed ("including")."""
