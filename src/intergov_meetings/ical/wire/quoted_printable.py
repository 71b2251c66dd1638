"""Text in quoted-printable (RFC 2045, 6.7), as vCalendar 1.0 has it and iCalendar has not.

Old exports of telephones and of Outlook are full of it: octets as "=C3", lines that end in "=" and
go on in the next, and a CHARSET that says what the octets mean.
"""

import re
from binascii import a2b_qp
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Final

from intergov_meetings.ical.wire.charset import KNOWN
from intergov_meetings.ical.wire.head import Parameter
from intergov_meetings.ical.wire.physical_line import BLANKS

_NAME: Final = "QUOTED-PRINTABLE"
_ENCODING: Final = "ENCODING"
_CHARSET: Final = "CHARSET"
_SOFT_BREAK: Final = b"="
_ENDINGS: Final = (b"rintable", b"RINTABLE")
_IN_HEAD: Final = re.compile(rb'[^:"]*?;(?:ENCODING=)?"?QUOTED-PRINTABLE"?[;:]', re.IGNORECASE)
# What a line begins with that goes on is text: an export may end a line in "=" and mean nothing.
_PROPERTY: Final = re.compile(rb"[A-Z][A-Z-]{2,}[;:]")
_WHERE_NOT_STATED: Final = ("utf-8", "windows-1252")


def is_likely(octets: bytes) -> bool:
    """Whether a file may hold such text, at a glance."""
    return any(map(octets.__contains__, _ENDINGS))


def joined(physical: Iterable[bytes]) -> Iterator[bytes]:
    """Put lines together that end in "=" and go on; a blank one is left where the others stood."""
    pieces: list[bytes] = []
    is_quoted = False
    for octets in physical:
        if pieces and _PROPERTY.match(octets):
            yield from _whole(pieces)
            pieces = []
        if octets and not pieces and not octets.startswith(BLANKS):
            is_quoted = _IN_HEAD.match(octets) is not None
        pieces.append(octets)
        goes_on = octets.endswith(_SOFT_BREAK) or (not octets and len(pieces) > 1)
        if not (is_quoted and goes_on):
            yield from _whole(pieces)
            pieces = []
    yield from _whole(pieces)


def _whole(pieces: Sequence[bytes]) -> Iterator[bytes]:
    if pieces:
        yield b"".join([*(piece.removesuffix(_SOFT_BREAK) for piece in pieces[:-1]), pieces[-1]])
        yield from repeat(b"", len(pieces) - 1)


def is_quoted_printable(parameters: Sequence[Parameter]) -> bool:
    """Whether parameters say that a value is in quoted-printable."""
    return any(
        parameter.name == _NAME
        or (parameter.name == _ENCODING and [each.upper() for each in parameter.values] == [_NAME])
        for parameter in parameters
    )


def without_encoding(parameters: Sequence[Parameter]) -> tuple[Parameter, ...]:
    """Give the parameters that say something else than how a value is encoded."""
    of_encoding = (_NAME, _ENCODING, _CHARSET)
    return tuple(each for each in parameters if each.name not in of_encoding)


def decoded(value: str, charset: str | None) -> str | None:
    """Give the text that is meant; `None` where its octets are none in its character set.

    Args:
        value: the value as it stands.
        charset: the character set that is stated; `None` where none is.

    Examples:
        >>> decoded("Universit=C3=A9", "UTF-8"), decoded("Universit=E9", None)
        ('Université', 'Université')
        >>> decoded("=E9", "UTF-8") is None
        True
    """
    stated = _WHERE_NOT_STATED if charset is None else (charset.lower(),)
    for each in filter(KNOWN.__contains__, stated):
        try:
            text = a2b_qp(value.encode(each)).decode(each)
        except UnicodeError:
            continue
        return text.replace("\r\n", "\n").replace("\r", "\n")
    return None
