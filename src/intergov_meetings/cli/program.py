"""The program: which commands there are, and how one is run."""

import argparse
from collections.abc import Sequence
from typing import Final

from intergov_meetings.cli.check import CHECK
from intergov_meetings.cli.command import INTERRUPTED, Command, Outcome, faulty, unusable
from intergov_meetings.cli.convert import CONVERT
from intergov_meetings.cli.lint import LINT
from intergov_meetings.cli.schema import SCHEMA
from intergov_meetings.cli.show import SHOW
from intergov_meetings.cli.stream import deliver, make_ready
from intergov_meetings.cli.tables import TABLES
from intergov_meetings.errors import DocumentError, MeetingError

_PROGRAM: Final = "intergov-meetings"
COMMANDS: Final[tuple[Command, ...]] = (CHECK, SHOW, CONVERT, TABLES, SCHEMA, LINT)
"""What the program can do, in the order of its help."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code.

    Args:
        arguments: the words after the name of the program; `None`: those of this process.

    Raises:
        SystemExit: where the arguments make no sense (code 2), or help or the version was asked
            for (code 0).
    """
    make_ready()
    asked = _parser().parse_args(arguments)
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=_PROGRAM,
        description="Check, show and convert descriptions of meetings, and lint calendars.",
    )
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        below = commands.add_parser(command.name, help=command.summary)
        command.declare(below)
        below.set_defaults(run=command.run)
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
        print(f"{_PROGRAM} {version}")
        parser.exit()
