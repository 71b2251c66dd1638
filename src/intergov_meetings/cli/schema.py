"""`schema`: print the JSON Schema of the documents."""

from argparse import ArgumentParser, Namespace
from typing import Final

from intergov_meetings import serialization
from intergov_meetings.cli.command import FINE, Command, Outcome
from intergov_meetings.cli.stream import STANDARD
from intergov_meetings.serialization.file import write_atomically


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "-o",
        "--output",
        dest="file",
        default=STANDARD,
        metavar="OUT",
        help="where to write it (default: -, standard output)",
    )


def _run(asked: Namespace) -> Outcome:
    schema = serialization.json_schema().encode()
    if asked.file == STANDARD:
        return Outcome(FINE, schema)
    write_atomically(asked.file, schema)
    return Outcome(FINE)


COMMAND: Final = Command(_declare, _run)
"""The command."""
