"""The table of citations: which source states what, in which words."""

from collections.abc import Sequence
from typing import Final

from intergov_meetings.corpus.table.column import MEETING, Cells, Column, Kind, Table, wording
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


def _citations(meetings: Sequence[Meeting]) -> Cells:
    ids: list[str] = []
    pointers: list[str] = []
    titles: list[str | None] = []
    citations: list[Citation] = []
    for meeting in meetings:
        cited = _cited(meeting)
        found = [citation for _, held in cited for citation in held]
        known = {source.id: wording(source.title) for source in meeting.sources}
        ids += [meeting.id] * len(found)
        pointers += [path for path, held in cited for _ in held]
        titles += [known[citation.source] for citation in found]
        citations += found
    return (
        ids,
        pointers,
        [citation.field for citation in citations],
        [citation.source for citation in citations],
        titles,
        [citation.quote for citation in citations],
        [citation.locator for citation in citations],
    )


def _cited(meeting: Meeting) -> list[tuple[str, tuple[Citation, ...]]]:
    """Give what each record cites, with the JSON pointer to the record."""
    found = records_with(meeting, "citations")
    return [(path, held) for path, record in found if (held := getattr(record, "citations", ()))]


CITATIONS: Final = Table("citations", "A pointer to a source.", _COLUMNS, _citations)
"""The table of citations."""
