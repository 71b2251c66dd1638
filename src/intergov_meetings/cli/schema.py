"""`schema`: print the JSON Schema of the documents."""

from argparse import ArgumentParser, Namespace
from typing import Final

from intergov_meetings import serialization
from intergov_meetings.cli.command import FINE, Command, Outcome


def _declare(parser: ArgumentParser) -> None:
    parser.set_defaults(file="schema")


def _run(_: Namespace) -> Outcome:
    return Outcome(FINE, serialization.json_schema().encode())


SCHEMA: Final = Command("schema", "print the JSON Schema of documents", _declare, _run)
