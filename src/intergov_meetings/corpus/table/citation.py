"""The table of citations: which source states what, in which words."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.corpus.table.column import MEETING, Column, Kind, Row, Table
from intergov_meetings.model import Citation, Meeting
from intergov_meetings.model.reference import records_in

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
    titles = {source.id: source.title for source in meeting.sources}
    for path, citation in records_in(meeting, Citation):
        title = titles[citation.source]
        yield (
            meeting.id,
            path.rpartition("/citations/")[0],
            citation.field,
            citation.source,
            None if title is None else title.text,
            citation.quote,
            citation.locator,
        )


CITATIONS: Final = Table("citations", "A pointer to a source.", _COLUMNS, _rows)
"""The table of citations."""
