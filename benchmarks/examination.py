"""The examination of the linter: calendars with one defect each, and the same without it.

How they came about is said in the tests, which read them from here too.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

SETS: Final = Path(__file__).parents[1] / "tests" / "ical" / "linting" / "examination"
NAMES: Final = sorted(path.stem for path in SETS.glob("*.json"))
"""The sets."""


class Defect(NamedTuple):
    """A calendar with one defect."""

    name: str
    """What the defect is, in a word or two."""
    sound: bytes
    """The calendar without the defect."""
    broken: bytes
    """The calendar with it."""
    reported: list[str]
    """The line and the code of each breach that our linter reports."""
    not_reported: str | None
    """Why it reports none."""


def defects(name: str) -> Iterator[Defect]:
    """Give the defects of a set: some octets of a sound calendar are others, or gone, or more."""
    examined: Any = json.loads((SETS / f"{name}.json").read_text(encoding="utf-8"))
    for file in examined["files"]:
        sound = examined["valid"][file["valid"]].encode("latin-1")
        before, after = sound[: file["at"]], sound[file["at"] + file["without"] :]
        broken = before + file["instead"].encode("latin-1") + after
        yield Defect(file["name"], sound, broken, file["reported"], file.get("not reported"))
