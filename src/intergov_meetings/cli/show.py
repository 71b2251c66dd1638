"""`show`: print the programme."""

from argparse import ArgumentParser, Namespace
from typing import Final

from intergov_meetings.cli import source
from intergov_meetings.cli.command import FINE, Command, Outcome
from intergov_meetings.cli.option import readers
from intergov_meetings.views import programme
from intergov_meetings.vocabulary import Audience


def _declare(parser: ArgumentParser) -> None:
    source.declare(parser)
    readers(parser)


def _run(asked: Namespace) -> Outcome:
    meeting, notes, _ = source.read(asked)
    audience = Audience(asked.audience)
    page = programme.render(meeting, languages=asked.language, audience=audience)
    return Outcome(FINE, page.encode(), notes)


COMMAND: Final = Command(_declare, _run)
"""The command."""
