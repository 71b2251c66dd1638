"""The tables: which there are, what is in their columns, and what meetings have in each.

Here belongs what a table says. How it becomes Arrow or Parquet is in `corpus.arrow`; nothing here
needs a package of others.
"""

from typing import Final

from intergov_meetings.corpus.table.citation import CITATIONS
from intergov_meetings.corpus.table.column import Cells, Column, Kind, Table
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
"""Every table."""

__all__ = ["FAULT_COLUMNS", "TABLES", "Cells", "Column", "Kind", "Table", "fault_cells"]
