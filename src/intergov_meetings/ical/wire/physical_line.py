"""The lines of a file as they stand in it, folded; with their ends for who judges spelling."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final, NamedTuple

_LINE: Final = re.compile(rb"([^\r\n]*+)(\r\n|\r|\n|\Z)")
BLANKS: Final = (b" ", b"\t")
"""With what a line begins that goes on with the one before (RFC 5545, 3.1)."""
_BLOCK: Final = 2**16


class PhysicalLine(NamedTuple):
    """What stands between two line ends of a file."""

    number: int
    """Its number in the file, counted from 1."""
    octets: bytes
    """What it holds, without its end."""
    end: bytes
    """Its end: CR LF as it should be, or CR, or LF; empty at the end of a file that lacks it."""

    @property
    def is_continuation(self) -> bool:
        """Whether it goes on with the line before (RFC 5545, 3.1)."""
        return self.octets.startswith(BLANKS)

    @property
    def begins_inside_character(self) -> bool:
        """Whether it goes on in the middle of a character that the line before has begun."""
        return self.is_continuation and self.octets[1:2] in _LATER_OCTETS


_LATER_OCTETS: Final = frozenset(bytes([octet]) for octet in range(0b1000_0000, 0b1100_0000))


def physical_lines(octets: bytes) -> Iterator[PhysicalLine]:
    r"""Give every line of a file.

    Examples:
        >>> [line.end for line in physical_lines(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\n")]
        [b'\r\n', b'\n']
    """
    number = 0
    for found in _LINE.finditer(octets):
        if found.end() > found.start():
            number += 1
            yield PhysicalLine(number, found[1], found[2])


def octets_of_lines(octets: bytes) -> Iterator[bytes]:
    r"""Give what every line of a file holds, without its end.

    Not all are made at once, which would take more memory than the file.

    Examples:
        >>> list(octets_of_lines(b"BEGIN:VCALENDAR\r\n\rEND:VCALENDAR"))
        [b'BEGIN:VCALENDAR', b'', b'END:VCALENDAR']
    """
    return chain.from_iterable(map(bytes.splitlines, _blocks(octets)))


def _blocks(octets: bytes) -> Iterator[bytes]:
    """Give a file in parts, each with whole lines."""
    begin = 0
    while begin < len(octets):
        end = octets.find(b"\n", begin + _BLOCK) + 1 or len(octets)
        yield octets[begin:end]
        begin = end
