"""A meeting as a JSON document, and back: the one form in which nothing of it is lost.

Here belongs what reads and writes the whole record. Who may see what is decided before, in
`audience`; forms that are not read back are in `ical` and `views`.
"""

from intergov_meetings.serialization.converter import register_hooks
from intergov_meetings.serialization.document import dumps, loads
from intergov_meetings.serialization.envelope import FORMAT, UPGRADES, VERSION
from intergov_meetings.serialization.schema import json_schema
from intergov_meetings.serialization.storage import dump, load

__all__ = [
    "FORMAT",
    "UPGRADES",
    "VERSION",
    "dump",
    "dumps",
    "json_schema",
    "load",
    "loads",
    "register_hooks",
]
