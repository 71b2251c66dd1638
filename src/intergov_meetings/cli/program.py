"""The program: which commands there are, and how one is run.

Each command is a module of its own, which is imported when it is called: who lints a calendar does
not wait for what reads documents.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Final

from intergov_meetings.cli.command import (
    FINE,
    INTERRUPTED,
    Command,
    Outcome,
    faulty,
    lines,
    unusable,
)
from intergov_meetings.cli.stream import deliver, make_ready
from intergov_meetings.errors import DocumentError, MeetingError

_PROGRAM: Final = "intergov-meetings"
COMMANDS: Final[Mapping[str, str]] = {
    "check": "say what a secretary would query",
    "show": "print the programme",
    "convert": "write JSON, YAML, iCalendar or Markdown",
    "tables": "make tables of many meetings, as Parquet files",
    "schema": "print or write the JSON Schema of documents",
    "lint": "say where a calendar leaves the standards",
}
"""What the program can do, in the order of its help: each word and what it stands for."""


def command(name: str) -> Command:
    """Give the command that is called by a word of `COMMANDS`."""
    found: Command = import_module(f"intergov_meetings.cli.{name}").COMMAND
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code.

    Args:
        arguments: the words after the name of the program; `None`: those of this process.

    Raises:
        SystemExit: where the arguments make no sense (code 2), or help or the version was asked
            for (code 0).
    """
    make_ready()
    words = sys.argv[1:] if arguments is None else arguments
    asked = _parser(words).parse_args(words)
    try:
        outcome: Outcome = asked.run(asked)
    except DocumentError as error:
        outcome = faulty(asked.file, error)
    except MeetingError as error:
        outcome = unusable(asked.file, error)
    except OSError as error:
        outcome = unusable(error.filename or asked.file, error.strerror or error)
    except KeyboardInterrupt:
        outcome = Outcome(INTERRUPTED)
    return deliver(outcome)


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Give a parser that knows the arguments of the command that is called."""
    parser = argparse.ArgumentParser(
        prog=_PROGRAM,
        description="Check, show and convert descriptions of meetings, and lint calendars.",
    )
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    called = next((word for word in words if not word.startswith("-")), None)
    for name, summary in COMMANDS.items():
        below = commands.add_parser(name, help=summary)
        if name == called:
            declare, run = command(name)
            declare(below)
            below.set_defaults(run=run)
    return parser


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version and end")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib import metadata  # noqa: PLC0415 - a lazy door: only who asks pays

        try:
            version = metadata.version(_PROGRAM)
        except metadata.PackageNotFoundError:
            version = "(not installed)"
        parser.exit(deliver(Outcome(FINE, lines([f"{_PROGRAM} {version}"]))))
