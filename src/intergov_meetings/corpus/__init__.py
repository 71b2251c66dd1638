"""Many meetings at once: streams of documents, and tables for analysis.

A corpus is a file with one JSON document a line (NDJSON), as it is or packed with gzip or
Zstandard. It is read and written as a stream, in memory that does not grow with it. The tables
are in `intergov_meetings.corpus.arrow`, which needs the extra `arrow`. What one document is stands
in `serialization`.
"""

from intergov_meetings.corpus.stream import Entry, dump, dumps, load, load_all, loads

__all__ = ["Entry", "dump", "dumps", "load", "load_all", "loads"]
