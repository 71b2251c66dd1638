"""`check`: say what a secretary would query."""

from argparse import Namespace
from collections import Counter
from typing import Final

from intergov_meetings import checks
from intergov_meetings.cli import source
from intergov_meetings.cli.command import FINDINGS, FINE, Command, Outcome, lines


def _run(asked: Namespace) -> Outcome:
    meeting, notes = source.read(asked)
    findings = checks.check(meeting)
    weights = list(checks.Severity)
    told = [
        f"{asked.file}: {each.path or '/'}: {each.severity}: {each.code}: {each.message}"
        for each in sorted(findings, key=lambda finding: weights.index(finding.severity))
    ]
    count = Counter(finding.severity for finding in findings)
    told.append(", ".join(f"{weight}s: {count[weight]}" for weight in weights))
    return Outcome(FINDINGS if count[checks.Severity.ERROR] else FINE, lines(told), notes)


COMMAND: Final = Command(source.declare, _run)
"""The command."""
