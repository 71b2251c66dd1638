"""Doors of rooms: a name is fetched from its module when somebody first asks for it.

Type checkers never see them: they know the names from the imports that stand beside a door, and
find every other name wrong.
"""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def door(
    room: str, homes: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Give what a room needs as its `__getattr__` and its `__dir__`.

    Args:
        room: the name of the package.
        homes: for each of its modules the names that it defines, with blanks between them.
    """
    home_of = {name: module for module, names in homes.items() for name in names.split()}

    def fetch(name: str) -> object:
        """Fetch a name from the module that defines it, and keep it at hand."""
        if name not in home_of:
            raise AttributeError(f"module {room!r} has no attribute {name!r}")
        found = getattr(import_module(f"{room}.{home_of[name]}"), name)
        setattr(sys.modules[room], name, found)
        return found

    def names() -> list[str]:
        """Name what can be imported from here."""
        return sorted(home_of)

    return fetch, names
