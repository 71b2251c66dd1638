"""The standard streams: names come out in any locale, and a closed pipe is no error."""

import io
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Final, TypeVar, cast

from intergov_meetings.cli.command import UNUSABLE, Outcome

_Item = TypeVar("_Item")

STANDARD: Final = "-"
"""The name of standard input and standard output."""


def make_ready() -> None:
    """Let the streams write every character."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def standard_input(limit: int) -> bytes:
    """Read standard input, and no more than shows that it is over a limit of bytes.

    Raises:
        OSError: where it is closed.
    """
    return open_input().read(limit + 1)


def open_input() -> io.BufferedReader:
    """Give standard input, to be read bit by bit.

    Raises:
        OSError: where it is closed.
    """
    if sys.stdin is None:
        raise OSError("closed")
    return cast("io.BufferedReader", sys.stdin.buffer)  # which it is, whatever its type says


def told(items: Iterable[_Item], noun: str, every: int = 100) -> Iterator[_Item]:
    """Pass items on; where standard error is a terminal, say there how many it has been.

    Args:
        items: the items.
        noun: what they are, as a plural.
        every: after how many it is said again.
    """
    screen = sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None
    count = 0
    for count, item in enumerate(items, 1):
        yield item
        if screen is not None and count % every == 0:
            screen.write(f"\r{count:,} {noun}")
            screen.flush()
    if screen is not None and count >= every:
        screen.write(f"\r{count:,} {noun}\n")


def deliver(outcome: Outcome) -> int:
    """Write to the standard streams and give the exit code."""
    code, notes = outcome.code, outcome.notes
    try:
        if sys.stdout is not None and outcome.output:
            sys.stdout.buffer.write(outcome.output)
            sys.stdout.flush()
    except BrokenPipeError:
        _silence()
    except OSError as error:
        _silence()
        code, notes = UNUSABLE, (*notes, f"standard output: {error.strerror}")
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write("".join(f"{note}\n" for note in notes))
            sys.stderr.flush()
    return code


def _silence() -> None:
    """Lead standard output nowhere, or Python would try once more to write it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
