"""A meeting as a document in JSON or YAML, and back: nothing of it is lost.

Here belongs what reads and writes the whole record. Who may see what is decided before, in
`audience`; forms that are not read back are in `ical` and `views`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from intergov_meetings.serialization.document import dump_bytes, dumps, loads
from intergov_meetings.serialization.envelope import FORMAT, UPGRADES, VERSION

if TYPE_CHECKING:
    from intergov_meetings.serialization.converter import register_hooks
    from intergov_meetings.serialization.schema import json_schema
    from intergov_meetings.serialization.storage import dump, load

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


_LATER = {
    "dump": "storage",
    "json_schema": "schema",
    "load": "storage",
    "register_hooks": "converter",
}
"""Where the names are defined that not every reader of a document pays for."""


def __getattr__(name: str) -> object:
    """Fetch a name from its module when it is first asked for."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
