"""The documents of a meeting."""

from collections.abc import Iterable
from typing import final

from attrs import field, frozen

from intergov_meetings.errors import Fault
from intergov_meetings.model.date import PartialDate
from intergov_meetings.model.extra import Extra
from intergov_meetings.model.identifier import DocumentId, SeriesId
from intergov_meetings.model.link import Link
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import LanguageTag, Line
from intergov_meetings.model.shape import fault
from intergov_meetings.model.source import Citation
from intergov_meetings.model.text import Text, as_optional_text
from intergov_meetings.vocabulary import Audience, DocumentKind


@final
@frozen(kw_only=True)
class Document(Record):
    """A document before, at or after the meeting."""

    id: DocumentId
    """The id of the document."""
    symbol: Line | None = None
    """The symbol ("CBD/COP/16/1/Add.1")."""
    title: Text | None = field(default=None, converter=as_optional_text)
    """The title."""
    kind: DocumentKind | None = None
    """What kind of document it is."""
    kind_printed: Line | None = None
    """The kind as printed."""
    languages: tuple[LanguageTag, ...] = ()
    """The languages it is issued in."""
    supersedes: tuple[DocumentId, ...] = ()
    """The documents that it takes the place of."""
    series: tuple[SeriesId, ...] = ()
    """Of which of a joint meeting's series; empty: of the meeting as a whole."""
    issued: PartialDate | None = None
    """When it was issued."""
    link: Link | None = None
    """Where it can be read."""
    audience: Audience = Audience.PUBLIC
    """Who may see that it exists."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""

    def _faults(self) -> Iterable[Fault]:
        if self.id in self.supersedes:
            yield fault("/supersedes", "other documents", self.id)
