"""A meeting as a JSON document, and back: the one form in which nothing of it is lost.

Here belongs what reads and writes the whole record. Who may see what is decided before, in
`audience`; forms that are not read back are in `ical` and `views`.
"""

from intergov_meetings.serialization.converter import register_hooks
from intergov_meetings.serialization.document import dump, dumps, load, loads
from intergov_meetings.serialization.envelope import FORMAT, UPGRADES, VERSION

__all__ = [
    "FORMAT",
    "UPGRADES",
    "VERSION",
    "dump",
    "dumps",
    "load",
    "loads",
    "register_hooks",
]
