"""The door: every public name, once, and nothing that costs before it is asked for."""

import subprocess
import sys

import pytest

import intergov_meetings
from intergov_meetings import errors, model, vocabulary

HEAVY = {"icalendar", "cattrs", "hypothesis", "pendulum", "msgspec"}


def modules_after(program: str) -> set[str]:
    """The modules that a fresh process has after running a program."""
    command = [sys.executable, "-c", f"{program}\nimport sys; print(*sys.modules)"]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(run.stdout.split())


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
