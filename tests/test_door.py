"""The door: every public name, once, and nothing that costs before it is asked for."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import intergov_meetings
from intergov_meetings import errors, ical, model, serialization, vocabulary

HEAVY = {"icalendar", "cattrs", "hypothesis", "pendulum", "msgspec"}


def modules_after(program: str) -> set[str]:
    """The modules that a fresh process has after running a program."""
    command = [sys.executable, "-c", f"{program}\nimport sys; print(*sys.modules)"]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(run.stdout.split())


ROOMS = (intergov_meetings, ical, serialization)
"""The packages with a door."""


@pytest.mark.parametrize(
    "program",
    [
        "import intergov_meetings",
        "from intergov_meetings import *",
        "from intergov_meetings import Meeting; Meeting(id='a', title='A')",
    ],
)
def test_the_door_is_light(program: str) -> None:
    assert not HEAVY & modules_after(program)


def test_pendulum_comes_with_the_first_moment() -> None:
    program = """
from datetime import date, time
from intergov_meetings import TimeSlot
TimeSlot(day=date(2024, 5, 14), start=time(10), zone="Asia/Tashkent").starts_at()
"""
    assert "pendulum" in modules_after(program)


@pytest.mark.parametrize("name", intergov_meetings.__all__)
def test_every_public_name_is_defined_in_one_room(name: str) -> None:
    rooms = [room for room in (model, vocabulary, errors) if name in room.__all__]
    assert len(rooms) == 1
    assert getattr(intergov_meetings, name) is getattr(rooms[0], name)


def test_every_record_word_and_error_is_at_the_door() -> None:
    public = {*model.__all__, *vocabulary.__all__, *errors.__all__} - {"Record"}
    assert sorted(intergov_meetings.__all__) == sorted(public)
    assert dir(intergov_meetings) == sorted(intergov_meetings.__all__)


@pytest.mark.parametrize("name", ["Delegations", "shown", "_anything"])
def test_what_is_not_public_is_not_there(name: str) -> None:
    with pytest.raises(AttributeError, match=f"has no attribute '{name}'"):
        getattr(intergov_meetings, name)


def names_for_type_checkers(room: ModuleType) -> Iterator[str]:
    """The names that a room imports for type checkers alone."""
    for node in ast.parse(Path(str(room.__file__)).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for each in node.body:
                assert isinstance(each, ast.ImportFrom)
                yield from (f"{each.module} {alias.name}" for alias in each.names)


@pytest.mark.parametrize("room", ROOMS)
def test_behind_a_door_is_what_type_checkers_see(room: ModuleType) -> None:
    seen = [name.split() for name in names_for_type_checkers(room)]
    assert sorted(name for _, name in seen) == sorted(room.__all__)
    assert dir(room) == sorted(room.__all__)
    for module, name in seen:
        assert getattr(room, name) is getattr(sys.modules[module], name)


@pytest.mark.parametrize(
    ("program", "unwanted"),
    [
        ("from intergov_meetings import ical, serialization", "attrs"),
        ("from intergov_meetings import MeetingError", "intergov_meetings.model"),
        ("from intergov_meetings.ical import lint", "intergov_meetings.model"),
        ("from intergov_meetings.ical import write", "intergov_meetings.ical.conversion.meeting"),
        ("from intergov_meetings.cli import main; main([])", "attrs"),
        ("from intergov_meetings.cli import main; main(['lint', 'a'])", "intergov_meetings.model"),
    ],
)
def test_nobody_waits_for_what_is_not_asked_for(program: str, unwanted: str) -> None:
    program = f"try:\n    {program}\nexcept SystemExit:\n    pass"
    assert unwanted not in modules_after(program)


@pytest.mark.parametrize("room", ROOMS)
def test_a_name_that_is_fetched_is_kept_at_hand(room: ModuleType) -> None:
    for name in room.__all__:
        found = getattr(room, name)
        assert vars(room)[name] is found


@pytest.mark.parametrize("room", ROOMS)
def test_a_wrong_name_is_refused(room: ModuleType) -> None:
    with pytest.raises(AttributeError, match=f"'{room.__name__}' has no attribute 'Meetin'"):
        _ = room.Meetin
