"""What a check gives: a finding, how much it weighs, and what a rule is."""

from collections.abc import Callable, Iterator
from enum import StrEnum

from attrs import frozen

from intergov_meetings.model import Meeting


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    """Two statements contradict each other, and one of them has to be wrong."""
    WARNING = "warning"
    """It may be right, and a secretary should look."""
    NOTICE = "notice"
    """Nothing is wrong: something is not known, not stated, or declared open."""


@frozen
class Finding:
    """One thing that a secretary would query in the description of a meeting."""

    code: str
    """The name of the rule with hyphens; it never changes once released."""
    severity: Severity
    """How much it weighs."""
    path: str
    """A JSON pointer from the meeting to what it is about; `""` is the meeting as a whole."""
    message: str
    """What was found, in one line. The wording may change in any release."""


Rule = Callable[[Meeting], Iterator[Finding]]
"""A question to a whole meeting; what it answers depends on the meeting alone."""
