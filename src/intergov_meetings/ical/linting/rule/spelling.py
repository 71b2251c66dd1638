"""Lines as they stand in a file: their ends, their length, and what they are made of."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.wire.physical_line import octets_of_lines

_LINES: Final = "RFC 5545, 3.1"
_CHARSET: Final = "RFC 5545, 3.1.4"
_LINE_OCTETS: Final = 75
_CONTROL: Final = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_TWO_ENDS: Final = (b"\n\r", b"\n\n", b"\r\r")
_ENDS: Final = {b"\n": "LF", b"\r": "CR"}


def line_ends_not_crlf(stream: Stream) -> Iterator[Breach]:
    """A line does not end with CR LF."""
    right = stream.octets.count(b"\r\n")
    for end, name in _ENDS.items():
        if stream.octets.count(end) > right:
            ends = Counter(line.end for line in stream.physical)
            first = next(line.number for line in stream.physical if line.end == end)
            message = f"expected lines that end with CR LF, found {ends[end]} that end with {name}"
            yield Breach(first, "line-ends-not-crlf", _LINES, message)


def final_line_end_missing(stream: Stream) -> Iterator[Breach]:
    """The last line has no end."""
    if stream.octets and not stream.octets.endswith((b"\r", b"\n")):
        message = "expected CR LF at the end of the file, found none"
        yield Breach(stream.physical[-1].number, "final-line-end-missing", _LINES, message)


def blank_lines(stream: Stream) -> Iterator[Breach]:
    """A line is empty."""
    octets = stream.octets
    if not octets.startswith((b"\r", b"\n")) and not any(ends in octets for ends in _TWO_ENDS):
        return
    found = [line.number for line in stream.physical if not line.octets]
    message = f"expected no empty lines, found {len(found)}"
    yield Breach(found[0], "blank-lines", _LINES, message)


def line_too_long(stream: Stream) -> Iterator[Breach]:
    """A line has more than 75 octets, where it should be folded."""
    if max(map(len, octets_of_lines(stream.octets)), default=0) <= _LINE_OCTETS:
        return
    for line in stream.physical:
        if len(line.octets) > _LINE_OCTETS:
            message = f"expected at most {_LINE_OCTETS} octets, found {len(line.octets)}"
            yield Breach(line.number, "line-too-long", _LINES, message, Severity.WARNING)


def fold_inside_character(stream: Stream) -> Iterator[Breach]:
    """A line is folded inside a character."""
    for line in () if stream.octets.isascii() else stream.physical:
        if line.begins_inside_character:
            message = "expected a fold between two characters, found one inside a character"
            # It is called improper, in a note; what is unfolded as it should be is sound.
            should = Severity.WARNING
            yield Breach(line.number, "fold-inside-character", _LINES, message, should)


def control_character(stream: Stream) -> Iterator[Breach]:
    """A line holds a control character that is not a tab."""
    for line in stream.physical if _CONTROL.search(stream.octets) else ():
        if found := _CONTROL.search(line.octets):
            message = f"expected no control character, found U+{found[0][0]:04X}"
            yield Breach(line.number, "control-character", _LINES, message)


def byte_order_mark(stream: Stream) -> Iterator[Breach]:
    """The file begins with a byte order mark, which no line has room for."""
    if stream.has_mark:
        message = "expected BEGIN:VCALENDAR, found a byte order mark"
        yield Breach(1, "byte-order-mark", _LINES, message)


def not_utf_8(stream: Stream) -> Iterator[Breach]:
    """The file, or a line of it, is not in UTF-8."""
    if stream.encoding != "utf-8":
        message = f"expected UTF-8, found {stream.encoding.upper()}"
        yield Breach(1, "not-utf-8", _CHARSET, message)
    for line in stream.lines:
        if not line.is_utf8:
            yield Breach(line.number, "not-utf-8", _CHARSET, "expected UTF-8, found other octets")
