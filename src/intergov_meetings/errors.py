"""The errors of this library: what was wrong, what was expected, what was found, and where.

What is wrong with a record, a document or an id is a `MeetingError`; an argument that makes no
sense, such as a moment without a zone, is a plain `ValueError`, and one of another type than it
says is a `TypeError`. The wording of a message may change in any release; paths, classes and
attributes may not.
"""

from collections.abc import Iterable, Sized
from datetime import date, time
from typing import NamedTuple

__all__ = [
    "DocumentError",
    "Fault",
    "FaultyError",
    "InvalidRecordError",
    "MeetingError",
    "MissingExtraError",
    "MissingOrganizerError",
    "Position",
    "RevisionError",
    "UnknownIdError",
    "UnsupportedVersionError",
]

_SHOWN = 80
_TEXTS = (str, bytes)


class Position(NamedTuple):
    """Where in a text something stands."""

    line: int
    """The line, counted from 1."""
    column: int
    """The character in the line, counted from 1."""

    def __str__(self) -> str:
        """Give the position in words."""
        return f"line {self.line}, column {self.column}"


class Fault(NamedTuple):
    """One thing that is wrong, and where it is."""

    path: str
    """An RFC 6901 JSON pointer from the record or document at hand; `""` is the whole of it."""
    message: str
    """What was expected and what was found."""
    position: Position | None = None
    """Where it stands in the text: in YAML, and in JSON where the text is none; else `None`."""

    def __str__(self) -> str:
        """Give the fault as one line."""
        position = f" ({self.position})" if self.position else ""
        return f"{self.path or '/'}{position}: {self.message}"

    def below(self, prefix: str) -> "Fault":
        """Give the same fault as seen from further up, `prefix` being the pointer down to here."""
        return self._replace(path=prefix + self.path)


class MeetingError(Exception):
    """The root of every error of this library."""


class FaultyError(MeetingError, ValueError):
    """The root of the errors that carry every fault they found."""

    subject: str
    """What is faulty: the class of a record, or the name of a document."""
    faults: tuple[Fault, ...]
    """The faults, in order."""

    def __init__(self, subject: str, faults: Iterable[Fault]) -> None:
        self.subject = subject
        self.faults = tuple(faults)
        super().__init__(subject, self.faults)

    def __str__(self) -> str:
        """Give every fault, a line each."""
        if len(self.faults) == 1:
            return f"{self.subject}: {self.faults[0]}"
        lines = (f"\n  {fault}" for fault in self.faults)
        return f"{self.subject}: {len(self.faults)} faults{''.join(lines)}"


class InvalidRecordError(FaultyError):
    """A constructor was given values that no reader could interpret."""


class DocumentError(FaultyError):
    """A document cannot be read; every fault it has is listed with its JSON pointer."""


class RevisionError(FaultyError):
    """A release cannot follow the one published before."""


class UnsupportedVersionError(MeetingError):
    """A document was written in a version of the format that this release does not know."""

    found: int
    """The version of the document."""
    newest: int
    """The newest version that this release reads."""

    def __init__(self, found: int, newest: int) -> None:
        self.found = found
        self.newest = newest
        super().__init__(found, newest)

    def __str__(self) -> str:
        """Give both versions and what to do."""
        return (
            f"/version: expected a version from 1 to {self.newest}, found {self.found}; "
            "a newer release of intergov-meetings may read it"
        )


class UnknownIdError(MeetingError, LookupError):
    """The meeting holds no record with the id that was asked for."""

    kind: str
    """What was asked for ("party")."""
    asked: str
    """The id that was asked for."""
    nearest: tuple[str, ...]
    """Ids of such records that look alike."""

    def __init__(self, kind: str, asked: str, nearest: Iterable[str]) -> None:
        self.kind = kind
        self.asked = asked
        self.nearest = tuple(nearest)
        super().__init__(kind, asked, self.nearest)

    def __str__(self) -> str:
        """Name the id and the ids nearest to it."""
        hint = f"; nearest: {', '.join(self.nearest)}" if self.nearest else ""
        return f"no {self.kind} with the id {shown(self.asked)} in this meeting{hint}"


class MissingExtraError(MeetingError, ImportError):
    """A feature needs an optional dependency that is not installed."""

    feature: str
    """The feature."""
    extra: str
    """The extra to install."""

    def __init__(self, feature: str, extra: str) -> None:
        self.feature = feature
        self.extra = extra
        super().__init__(feature, extra)

    def __str__(self) -> str:
        """Say how to install what is missing."""
        return f"{self.feature} needs: pip install 'intergov-meetings[{self.extra}]'"


class MissingOrganizerError(MeetingError):
    """A calendar is to be a message, and nobody with an address answers for it."""

    def __str__(self) -> str:
        """Say how to name somebody."""
        return (
            "no organizer has an e-mail address that this audience may see: "
            "give one as `organizer`, or mark the contact of an organizer for this audience"
        )


def shown(value: object) -> str:
    r"""Give a value as a message may show it: at most 80 printable ASCII characters.

    Examples:
        >>> shown("мы")
        "'\\u043c\\u044b'"
        >>> shown(None)
        'nothing'
        >>> from datetime import datetime
        >>> shown(datetime(2024, 5, 14, 10))
        '2024-05-14T10:00:00'
    """
    if value is None:
        return "nothing"
    if not isinstance(value, _TEXTS):  # nearly always it is, at times 100,000 times over
        if isinstance(value, Sized):
            return f"a {type(value).__name__} of {len(value)}"
        if isinstance(value, int) and value.bit_length() > _SHOWN:
            return "a very large number"
        if isinstance(value, date | time):  # a moment is a date too
            return value.isoformat()
        if not isinstance(value, int | float):
            return f"a value of type {type(value).__name__}"
    whole = ascii(value[:_SHOWN] if isinstance(value, _TEXTS) else value)
    return whole if len(whole) <= _SHOWN else whole[: _SHOWN - 3] + "..."
