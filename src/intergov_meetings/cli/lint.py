"""`lint`: say where a calendar file leaves the standards."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from typing import Final

from intergov_meetings import ical
from intergov_meetings.cli.command import FINDINGS, FINE, Command, Outcome, lines, place
from intergov_meetings.cli.option import read_octets


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="an iCalendar file; - for standard input")


def _run(asked: Namespace) -> Outcome:
    breaches = ical.lint(read_octets(asked.file, ical.LIMITS.document_octets))
    told = [_told(asked.file, breach) for breach in breaches]
    count = Counter(breach.severity for breach in breaches)
    told.append(", ".join(f"{severity}s: {count[severity]}" for severity in ical.Severity))
    return Outcome(FINDINGS if count[ical.Severity.ERROR] else FINE, lines(told))


def _told(name: str, breach: ical.Breach) -> str:
    where = place(name, breach.line)
    return f"{where}: {breach.severity}: {breach.code}: {breach.message} ({breach.clause})"


COMMAND: Final = Command(_declare, _run)
"""The command."""
