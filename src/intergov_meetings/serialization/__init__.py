"""A meeting as a document in JSON or YAML, and back: nothing of it is lost.

Here belongs what reads and writes the whole record. Who may see what is decided before, in
`audience`; forms that are not read back are in `ical` and `views`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from intergov_meetings.serialization.converter import register_hooks
    from intergov_meetings.serialization.document import dump_bytes, dumps, loads
    from intergov_meetings.serialization.envelope import FORMAT, UPGRADES, VERSION
    from intergov_meetings.serialization.schema import json_schema
    from intergov_meetings.serialization.storage import dump, load
else:
    from intergov_meetings._door import door

    _HOMES = {
        "converter": "register_hooks",
        "document": "dump_bytes dumps loads",
        "envelope": "FORMAT UPGRADES VERSION",
        "schema": "json_schema",
        "storage": "dump load",
    }
    __getattr__, __dir__ = door(__name__, _HOMES)

__all__ = [
    "FORMAT",
    "UPGRADES",
    "VERSION",
    "dump",
    "dump_bytes",
    "dumps",
    "json_schema",
    "load",
    "loads",
    "register_hooks",
]
