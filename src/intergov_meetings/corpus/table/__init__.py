"""The tables: which there are, what is in their columns, and what meetings have in each.

Here belongs what a table says. How it becomes Arrow or Parquet is in `corpus.arrow`; nothing here
needs a package of others.
"""

from intergov_meetings.corpus.table.column import Column, Kind, Table
from intergov_meetings.corpus.table.fault import FAULT_COLUMNS
from intergov_meetings.corpus.table.name import NAMES, TABLES, cells_of, columns_of

__all__ = ["FAULT_COLUMNS", "NAMES", "TABLES", "Column", "Kind", "Table", "cells_of", "columns_of"]
