"""The agenda: what is to be dealt with, apart from when."""

from typing import final

from attrs import field, frozen

from intergov_meetings.model.extra import Extra
from intergov_meetings.model.identifier import AgendaItemId, DocumentId, SeriesId
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Line
from intergov_meetings.model.source import Citation, OpenList
from intergov_meetings.model.text import Text, as_text
from intergov_meetings.vocabulary import AgendaState


@final
@frozen(kw_only=True)
class AgendaItem(Record):
    """An item of the agenda. Its id stays when it is renumbered."""

    id: AgendaItemId
    """The id of the item."""
    number: Line | None = None
    """The number as printed ("3 (b)")."""
    title: Text = field(converter=as_text)
    """The title."""
    state: AgendaState | None = None
    """The state of the item, where it is not that of the agenda."""
    state_printed: Line | None = None
    """The state as printed."""
    part_of: AgendaItemId | None = None
    """The item that this one is a sub-item of."""
    series: tuple[SeriesId, ...] = ()
    """Of which of a joint meeting's series; empty: of the meeting as a whole."""
    documents: tuple[DocumentId, ...] = ()
    """The documents for it."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
    extra: tuple[Extra, ...] = ()
    """What other tools keep here."""


@final
@frozen(kw_only=True)
class Agenda(Record):
    """The items of a meeting, and how far they have been agreed."""

    items: tuple[AgendaItem, ...] = ()
    """The items in order."""
    state: AgendaState | None = None
    """How far the agenda has come: provisional, adopted …"""
    state_printed: Line | None = None
    """How far it has come, as printed."""
    annotated: bool = False
    """It is the annotated form."""
    document: DocumentId | None = None
    """The document that it stands in."""
    open_lists: tuple[OpenList, ...] = ()
    """Which of the lists here are declared incomplete."""
    citations: tuple[Citation, ...] = ()
    """The sources that state this."""
