"""What the linter gives: a breach of a standard, and how much it weighs."""

from enum import StrEnum
from typing import final

from attrs import frozen


class Severity(StrEnum):
    """How much a breach weighs."""

    ERROR = "error"
    """The standard says MUST, or its grammar has no room for it."""
    WARNING = "warning"
    """The standard says SHOULD or RECOMMENDED, or the file alone cannot show that it is wrong."""


@final
@frozen
class Breach:
    """One place where a calendar file leaves the standards.

    Examples:
        >>> print(Breach(3, "property-missing", "RFC 5545, 3.6", "expected PRODID, found none"))
        3: property-missing: expected PRODID, found none (RFC 5545, 3.6)
    """

    line: int
    """The number of the line in the file, counted from 1; where it is folded, of its beginning."""
    code: str
    """The name of the rule with hyphens; it never changes once released."""
    clause: str
    """Where the standard says so ("RFC 5545, 3.8.2.2"); "limits" where nobody looked further."""
    message: str
    """What was expected and what was found, in one line. The wording may change in any release."""
    severity: Severity = Severity.ERROR
    """How much it weighs."""

    def __str__(self) -> str:
        """Give the breach as one line."""
        should = "; should" if self.severity is Severity.WARNING else ""
        return f"{self.line}: {self.code}: {self.message} ({self.clause}{should})"
