"""The standard streams: names come out in any locale, and a closed pipe is no error."""

import io
import os
import sys
from contextlib import suppress
from typing import Final

from intergov_meetings.cli.command import UNUSABLE, Outcome

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
    if sys.stdin is None:
        raise OSError("closed")
    return sys.stdin.buffer.read(limit + 1)


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
