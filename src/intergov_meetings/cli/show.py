"""`show`: print the programme."""

from argparse import ArgumentParser, Namespace
from typing import Final

from intergov_meetings.cli.command import FINE, Command, Outcome
from intergov_meetings.cli.option import document, read_meeting, readers
from intergov_meetings.views import programme
from intergov_meetings.vocabulary import Audience


def _declare(parser: ArgumentParser) -> None:
    document(parser)
    readers(parser)


def _run(asked: Namespace) -> Outcome:
    meeting, audience = read_meeting(asked.file), Audience(asked.audience)
    page = programme.render(meeting, languages=asked.language, audience=audience)
    return Outcome(FINE, page.encode())


SHOW: Final = Command("show", "print the programme", _declare, _run)
