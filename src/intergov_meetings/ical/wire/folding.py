"""From lines to octets: the one gate through which everything becomes a calendar (RFC 5545, 3.1).

Here belong line ends, folding, and the refusal of whatever could be taken for the end of a line. No
other module of this room makes bytes.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

LINE_OCTETS: Final = 75
"""The most octets of a line, its end apart."""

_LINES_OF_A_BLOCK: Final = 4096  # held at a time, so that a calendar takes little but its bytes
# All but the controls of RFC 5545, of which a tab is none.
_HARMLESS: Final = bytes({*range(256)} - {*range(32), 0x7F} | {*b"\t"})
# Next line, line separator and paragraph separator: line ends to many readers.
_FURTHER_LINE_ENDS: Final = ("\x85".encode(), "\u2028".encode(), "\u2029".encode())
_REFUSED: Final = re.compile("[\x00-\x08\x0a-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")


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
    blocks: list[bytes] = []
    while block := list(islice(coming, _LINES_OF_A_BLOCK)):
        unfolded = _safe(block).split(b"\n")
        folded = [line if len(line) <= LINE_OCTETS else _folded(line) for line in unfolded]
        blocks.append(b"\r\n".join([*folded, b""]))
    return b"".join(blocks)


def _safe(lines: Sequence[str]) -> bytes:
    """Give lines in UTF-8 with line feeds between them, and nowhere else."""
    try:
        data = "\n".join(lines).encode()
    except UnicodeEncodeError:
        raise _refusal(lines) from None
    has_others = not data.isascii() and any(end in data for end in _FURTHER_LINE_ENDS)
    if has_others or data.translate(None, _HARMLESS) != b"\n" * (len(lines) - 1):
        raise _refusal(lines)
    return data


def _refusal(lines: Sequence[str]) -> ValueError:
    """Say which line holds what."""
    found = ((line, match) for line in lines if (match := _REFUSED.search(line)))
    line, match = next(found)
    name = re.split("[;:]", line, maxsplit=1)[0]
    return ValueError(f"{name}: expected no control character, found {match.group()!a}")


def _folded(line: bytes) -> bytes:
    """Break a line that is too long, never inside a character."""
    folded = b""
    start, end, size = 0, LINE_OCTETS, len(line)
    while end < size:
        while line[end] & 0b1100_0000 == 0b1000_0000:
            end -= 1
        folded += line[start:end] + b"\r\n "
        start, end = end, end + LINE_OCTETS - 1
    return folded + line[start:]
