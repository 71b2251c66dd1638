"""`check`: say what a secretary would query."""

from argparse import Namespace
from collections import Counter
from typing import Final

from intergov_meetings import checks
from intergov_meetings.cli import source
from intergov_meetings.cli.command import FINDINGS, FINE, Command, Outcome, lines, place


def _run(asked: Namespace) -> Outcome:
    meeting, notes, places = source.read(asked)
    weights = list(checks.Severity)
    findings = sorted(checks.check(meeting), key=lambda each: weights.index(each.severity))
    where = places([each.path for each in findings])
    told = [
        f"{place(asked.file, *numbers)}: {each.path or '/'}: {each.severity}: {each.code}: "
        f"{each.message}"
        for each, numbers in zip(findings, where, strict=True)
    ]
    count = Counter(finding.severity for finding in findings)
    told.append(", ".join(f"{weight}s: {count[weight]}" for weight in weights))
    return Outcome(FINDINGS if count[checks.Severity.ERROR] else FINE, lines(told), notes)


COMMAND: Final = Command(source.declare, _run)
"""The command."""
