"""What a reader has to say of a calendar: where, what was found, and what was done about it."""

from typing import NamedTuple, final

from intergov_meetings.ical.wire.limit import Limits


class Diagnostic(NamedTuple):
    """Something in a file that is not as it should be, or is not understood."""

    line: int
    """The number of the physical line, counted from 1."""
    subject: str
    """The property or component ("DTSTART", "VTODO"); empty where it is the file or a line."""
    found: str
    """What was found there, without anything that is private."""
    done: str
    """What became of it."""

    def __str__(self) -> str:
        """Give it as one line."""
        subject = f"{self.subject}: " if self.subject else ""
        return f"line {self.line}: {subject}{self.found}; {self.done}"


@final
class Diagnostics:
    """What has been found so far. No more are kept than the limits allow; others are counted."""

    def __init__(self, limits: Limits) -> None:
        self.kept: list[Diagnostic] = []
        self.more = 0
        self._most = limits.diagnostics

    def in_order(self) -> tuple[Diagnostic, ...]:
        """Give what is kept in the order of the file."""
        return tuple(sorted(self.kept, key=lambda diagnostic: diagnostic.line))

    def add(self, line: int, subject: str, found: str, done: str) -> None:
        """Take note of something."""
        if len(self.kept) < self._most:
            self.kept.append(Diagnostic(line, subject, found, done))
        else:
            self.more += 1
