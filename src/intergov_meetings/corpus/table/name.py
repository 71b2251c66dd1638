"""Every table by its name, that of the faults included."""

from collections.abc import Iterable
from typing import Final

from intergov_meetings._argument import not_among
from intergov_meetings.corpus.stream import Entry
from intergov_meetings.corpus.table.citation import CITATIONS
from intergov_meetings.corpus.table.column import Cells, Column, Table
from intergov_meetings.corpus.table.delegation import DELEGATIONS, MEMBERS
from intergov_meetings.corpus.table.fault import FAULT_COLUMNS, fault_cells
from intergov_meetings.corpus.table.meeting import MEETINGS
from intergov_meetings.corpus.table.party import ORGANIZERS, PARTIES
from intergov_meetings.corpus.table.session import APPEARANCES, SESSIONS

TABLES: Final = (
    MEETINGS,
    PARTIES,
    DELEGATIONS,
    MEMBERS,
    ORGANIZERS,
    SESSIONS,
    APPEARANCES,
    CITATIONS,
)
"""Every table of what meetings say."""
_FAULTS: Final = "faults"
_BY_NAME: Final[dict[str, Table]] = {table.name: table for table in TABLES}

NAMES: Final = (*_BY_NAME, _FAULTS)
"""The names of the tables."""


def columns_of(table: str) -> tuple[Column, ...]:
    """Give the columns of a table.

    Raises:
        ValueError: where there is no table of that name.
    """
    if table not in NAMES:
        raise ValueError(not_among("table", table, NAMES))
    return FAULT_COLUMNS if table == _FAULTS else _BY_NAME[table].columns


def cells_of(table: str, entries: Iterable[Entry]) -> Cells:
    """Give the rows that some entries have in a table, column by column."""
    if table == _FAULTS:
        return fault_cells(entries)
    return _BY_NAME[table].cells([entry.meeting for entry in entries if entry.meeting is not None])
