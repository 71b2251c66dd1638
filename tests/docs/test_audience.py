"""The guide says for whom each writer writes where nothing is said, and forgets none."""

import inspect
import re
from argparse import ArgumentParser
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from intergov_meetings.cli.program import COMMANDS, command

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "privacy.md"
PACKAGE = "intergov_meetings"
ROOMS = ("serialization", "serialization.yaml", "corpus", "corpus.arrow", "ical")
PROGRAM = "intergov-meetings"


def stated() -> dict[str, str]:
    """The audience that the page states for each writer."""
    table = PAGE.read_text(encoding="utf-8").partition("| written by |")[2].partition("\n\n")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]
    return {name: audience for names, audience in rows for name in re.findall(r"`(.+?)`", names)}


def offers(module: ModuleType) -> list[str]:
    """The public names of a room."""
    defined = [name for name, value in vars(module).items() if is_own(value, module)]
    return getattr(module, "__all__", defined)


def is_own(value: object, module: ModuleType) -> bool:
    return getattr(value, "__module__", None) == module.__name__


def writers() -> Iterator[tuple[str, str]]:
    """Every public function, class and command that may be told an audience, with its default."""
    views = import_module(f"{PACKAGE}.views").__path__
    for room in (*ROOMS, *(f"views.{module.name}" for module in iter_modules(views))):
        module = import_module(f"{PACKAGE}.{room}")
        offered = ["render"] if room.startswith("views.") else offers(module)
        for name in offered:
            value = getattr(module, name, None)
            if not callable(value):
                continue
            asked = inspect.signature(value).parameters.get("audience")
            if asked is not None and asked.default is not asked.empty:
                yield f"{room}.{name}", asked.default.value
    for name in COMMANDS:
        parser = ArgumentParser()
        command(name).declare(parser)
        if (default := parser.get_default("audience")) is not None:
            yield f"{PROGRAM} {name}", default


def test_the_table_of_audiences_is_what_the_writers_do() -> None:
    assert dict(writers()) == stated()
