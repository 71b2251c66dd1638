"""From lines to octets: the one gate through which everything becomes a calendar (RFC 5545, 3.1).

Here belong line ends, folding, and the refusal of whatever could be taken for the end of a line. No
other module of this room makes bytes.
"""

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from itertools import islice
from typing import Final

LINE_OCTETS: Final = 75
"""The most octets of a line, its end apart."""

HARMLESS: Final = "\t\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\U0010ffff"
"""The characters that text may hold, as a regular expression lists them between brackets.

All but controls, halves of characters, and what some readers take for the end of a line.
"""

_LINES_OF_A_BLOCK: Final = 1024  # held at a time, so that a calendar takes little but its bytes
# Whatever may be taken for the end of a line. To look for each alone is faster than for any, but
# for NUL: in memory, every second octet of most scripts is one, so it is looked for in UTF-8.
_NUL: Final = b"\0"
_LINE_ENDS: Final = tuple(map(chr, (*range(1, 9), *range(10, 32), 0x7F, 0x85, 0x2028, 0x2029)))
_REFUSED: Final = re.compile(rf"[\0\ud800-\udfff{''.join(_LINE_ENDS)}]")


def octets(lines: Iterable[str]) -> bytes:
    r"""Give lines as the octets of a calendar: folded, each with its end, in UTF-8.

    Args:
        lines: unfolded lines without their ends.

    Raises:
        ValueError: where a line holds what would break it.

    Examples:
        >>> octets(["SUMMARY:" + "a" * 70])
        b'SUMMARY:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n aaa\r\n'
    """
    coming = iter(lines)
    written = BytesIO()
    while block := list(islice(coming, _LINES_OF_A_BLOCK)):
        folded = [line if len(line) <= LINE_OCTETS else _folded(line) for line in _encoded(block)]
        folded.append(b"")
        written.write(b"\r\n".join(folded))
    return written.getvalue()


def _encoded(lines: Sequence[str]) -> list[bytes]:
    """Give each line in UTF-8, once it is certain that none can be taken for several."""
    if any(map("".join(lines).__contains__, _LINE_ENDS)):
        raise _refusal(lines)
    try:
        encoded = [line.encode() for line in lines]
    except UnicodeEncodeError:
        raise _refusal(lines) from None
    if _NUL in b"".join(encoded):
        raise _refusal(lines)
    return encoded


def _refusal(lines: Sequence[str]) -> ValueError:
    """Say which line holds what."""
    found = ((line, match) for line in lines if (match := _REFUSED.search(line)))
    line, match = next(found)
    name = re.split("[;:]", line, maxsplit=1)[0]
    return ValueError(f"{name}: expected no control character, found {match.group()!a}")


def _folded(line: bytes) -> bytes:
    """Break a line that is too long, never inside a character."""
    size = len(line)
    pieces: list[bytes] = []
    start, end = 0, LINE_OCTETS
    while end < size:
        while line[end] & 0b1100_0000 == 0b1000_0000:
            end -= 1
        pieces.append(line[start:end])
        start, end = end, end + LINE_OCTETS - 1  # behind the blank of a fold
    pieces.append(line[start:])
    return b"\r\n ".join(pieces)
