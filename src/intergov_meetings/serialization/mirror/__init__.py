"""The fast path: documents that are right beyond doubt, read and written without a detour.

For each class of records there is a mirror, a `msgspec.Struct` with the same fields, which C code
makes of the text, and a function that lifts it to the record; the functions are written here as
source, from the fields of the class. Whatever is not certain to be right is left to `reading`,
which finds every fault. `python -m intergov_meetings.serialization.mirror Session` shows what is
made for a class.
"""

from intergov_meetings.serialization.mirror.door import read, read_items, write

__all__ = ["read", "read_items", "write"]
