"""From the octets of a calendar to its lines, unfolded and taken apart (RFC 5545, 3.1).

This is the one door by which lines come in: for reading and for judging alike. Octets are unfolded
before they are decoded, since many programs fold in the middle of a character. What is wrong with a
line never stops the reading of the next.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from intergov_meetings.errors import DocumentError, Fault
from intergov_meetings.ical.wire.charset import OF_SINGLE_OCTETS
from intergov_meetings.ical.wire.head import Head, Misspelling, Parameter, head_of
from intergov_meetings.ical.wire.limit import LIMITS, Limits
from intergov_meetings.ical.wire.physical_line import BLANKS, octets_of_lines
from intergov_meetings.ical.wire.quoted_printable import is_likely, joined

_FALLBACK: Final = "cp1252"
_CHARSET: Final = re.compile(rb'[^:"]*?;CHARSET="?([A-Za-z0-9-]{1,20})[";:,]', re.IGNORECASE)
_REMEMBERED: Final = 4_096


class ContentLine(NamedTuple):
    """A property as it stands in a file."""

    number: int
    """The number of its first physical line, counted from 1."""
    name: str
    """Its name in capitals."""
    parameters: tuple[Parameter, ...]
    """Its parameters in their order."""
    value: str
    """Its value as it stands, unfolded and nothing else."""
    misspelling: Misspelling | None = None
    """What is wrong with the spelling of its head, where it could be understood all the same."""
    is_utf8: bool = True
    """Whether it is UTF-8; if not, it was read as its CHARSET says, or else as Windows-1252."""

    def parameter(self, name: str) -> str | None:
        """Give the first value of a parameter; `None` without one."""
        for parameter in self.parameters:
            if parameter.name == name and parameter.values:
                return parameter.values[0]
        return None


class MalformedLine(NamedTuple):
    """A line that is no property."""

    number: int
    """The number of its first physical line, counted from 1."""
    text: str
    """The line; empty where it is too long to be looked at."""
    misspelling: Misspelling
    """What is wrong with it, and where."""
    is_over_limit: bool = False
    """Whether it is larger than the limits allow, and perhaps sound."""


def lines(octets: bytes, limits: Limits = LIMITS) -> Iterator[ContentLine | MalformedLine]:
    r"""Give every unfolded line that is not blank.

    Args:
        octets: a calendar in UTF-8, as `recognized` gives it.
        limits: how much is read.

    Raises:
        DocumentError: where it has more lines than the limits allow.

    Examples:
        >>> (line,) = lines(b"DTSTART;VALUE=DATE:2024\r\n 0514\r\n")
        >>> line.number, line.name, line.parameter("VALUE"), line.value
        (1, 'DTSTART', 'DATE', '20240514')
    """
    _refuse_many(octets, limits)
    heads: dict[str, Head | Misspelling] = {}
    physical = octets_of_lines(octets)
    for number, unfolded in _unfolded(joined(physical) if is_likely(octets) else physical):
        if len(unfolded) > limits.line_octets:
            reason = f"expected at most {limits.line_octets} octets, found {len(unfolded)}"
            yield MalformedLine(number, "", Misspelling(0, reason), is_over_limit=True)
            continue
        try:
            text, is_utf8 = unfolded.decode(), True
        except UnicodeDecodeError:
            text, is_utf8 = unfolded.decode(_encoding_stated(unfolded), "replace"), False
        # Nearly every head stands in a file more than once, and has no quotes around a colon.
        beginning, _, value = text.partition(":")
        if (head := heads.get(beginning)) is None:
            head = head_of(text)
            if head == (len(beginning), *head[1:3], None) and len(heads) < _REMEMBERED:
                heads[beginning] = head
        if isinstance(head, Misspelling):
            yield MalformedLine(number, text, head)
        elif len(head.parameters) > limits.parameters:
            reason = f"expected at most {limits.parameters} parameters"
            found = Misspelling(head.length, f"{reason}, found {len(head.parameters)}")
            yield MalformedLine(number, text, found, is_over_limit=True)
        else:
            length, name, parameters, misspelling = head
            if length != len(beginning):
                value = text[length + 1 :]
            yield ContentLine(number, name, parameters, value, misspelling, is_utf8)


def _encoding_stated(line: bytes) -> str:
    """Give the encoding that a line which is not UTF-8 names itself, as vCalendar 1.0 did.

    Only those are looked at in which each octet is a character.
    """
    stated = _CHARSET.match(line)
    name = "" if stated is None else stated[1].decode("ascii").lower()
    return name if name in OF_SINGLE_OCTETS else _FALLBACK


def _refuse_many(octets: bytes, limits: Limits) -> None:
    """Count lines before anything is made of them."""
    ends = octets.count(b"\r") + octets.count(b"\n") - octets.count(b"\r\n")
    found = ends + (not octets.endswith((b"\r", b"\n")))
    if found > limits.lines:
        message = f"expected at most {limits.lines} lines, found {found}"
        raise DocumentError("calendar", [Fault("", message)])


def _unfolded(physical: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Put folded lines together.

    Blank lines mean nothing, and a fold is not broken by them: a file whose ends were doubled on
    its way (CR CR LF) has one after each line.
    """
    first, begun, pieces = 0, b"", list[bytes]()
    for number, octets in enumerate(physical, 1):
        if octets.startswith(BLANKS) and first:
            pieces.append(octets[1:])
        elif octets:
            if first:
                yield first, begun + b"".join(pieces) if pieces else begun
                pieces.clear()
            first, begun = number, octets
    if first:
        yield first, begun + b"".join(pieces)
