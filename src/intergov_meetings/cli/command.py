"""What a command of the command line is, and what it leaves behind."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import Final, NamedTuple

from intergov_meetings.errors import FaultyError

FINE: Final = 0
"""The exit code where all is well."""
FINDINGS: Final = 1
"""The exit code where something was found that has to be wrong."""
UNUSABLE: Final = 2
"""The exit code where what was asked for could not be done."""
INTERRUPTED: Final = 130
"""The exit code where somebody pressed Ctrl-C, as shells have it."""


class Outcome(NamedTuple):
    """What a command leaves to be written, apart from a file of its own."""

    code: int
    """The exit code."""
    output: bytes = b""
    """For standard output."""
    notes: tuple[str, ...] = ()
    """Lines for standard error."""


class Command(NamedTuple):
    """One command of the program."""

    declare: Callable[[ArgumentParser], None]
    """Says which arguments it takes. One of them is `file`, what an error is about."""
    run: Callable[[Namespace], Outcome]
    """Does it. Errors of this library and of the system may leave it: they become an outcome."""


def unusable(name: str, *reasons: object) -> Outcome:
    """Give the outcome of what could not be done, with a line for each reason."""
    return Outcome(UNUSABLE, notes=tuple(f"{name}: {reason}" for reason in reasons))


def faulty(name: str, error: FaultyError) -> Outcome:
    """Give the outcome of a file that cannot be used, with a line for each of its faults."""
    return Outcome(
        UNUSABLE,
        notes=tuple(
            f"{place(name, *(fault.position or ()))}: {fault.path or '/'}: {fault.message}"
            for fault in error.faults
        ),
    )


def place(name: str, *numbers: int) -> str:
    """Give a file, with line and column where they are known, as editors and other tools do.

    Examples:
        >>> place("meeting.yaml", 7, 3)
        'meeting.yaml:7:3'
    """
    return ":".join((name, *map(str, numbers)))


def lines(each: list[str]) -> bytes:
    """Give lines as output."""
    return "".join(f"{line}\n" for line in each).encode()
