"""The table of citations: which source states what, in which words."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.corpus.table.column import MEETING, Column, Kind, Row, Table, wording
from intergov_meetings.model import Citation, Meeting
from intergov_meetings.model.reference import records_with

_COLUMNS: Final = (
    MEETING,
    Column("record", Kind.TEXT, "The JSON pointer, in the meeting, to the record that cites."),
    Column("field", Kind.TEXT, "The field that the words state; empty: the record as a whole."),
    Column("source", Kind.TEXT, "The id of the source."),
    Column("source_title", Kind.TEXT, "Its title in the original wording."),
    Column("quote", Kind.TEXT, "The words that state it, as printed."),
    Column("locator", Kind.TEXT, "Where in the source they stand."),
)


def _rows(meeting: Meeting) -> Iterator[Row]:
    titles = {source.id: wording(source.title) for source in meeting.sources}
    for path, record in records_with(meeting, "citations"):
        citations: tuple[Citation, ...] = getattr(record, "citations", ())
        for cited in citations:
            title = titles[cited.source]
            yield (meeting.id, path, cited.field, cited.source, title, cited.quote, cited.locator)


CITATIONS: Final = Table("citations", "A pointer to a source.", _COLUMNS, _rows)
"""The table of citations."""
