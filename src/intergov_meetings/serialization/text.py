"""From the text of a document to lists, objects and plain values, strictly after RFC 8259.

What the text holds but no JSON value can say (a key given twice, NaN) is marked where it stands
and refused by whoever reads that place, so that its pointer is known.
"""

import json
import math
from itertools import accumulate
from typing import Final

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.errors import Fault, Position, shown
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.refusal import RefusalError, Unreadable

_NO_MARKS: Final = bytes(set(range(256)) - set(b'"[]{}'))
_BLOCK: Final = 64 * 1024
_STEPS: Final = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}


def parse(text: str | bytes, max_bytes: int = limit.BYTES) -> object:
    """Read JSON.

    Raises:
        RefusalError: where it is not JSON in UTF-8, or larger or deeper than `limit` allows.
    """
    decoded = decoded_within(text, max_bytes)
    _refuse_what_is_too_nested(decoded)
    try:
        return _DECODER.decode(decoded)
    except json.JSONDecodeError as error:
        position = Position(error.lineno, error.colno)
        if not decoded.strip():
            raise _refused("expected a document, found nothing", Position(1, 1)) from None
        said = error.msg[0].lower() + error.msg[1:]
        raise _refused(f"expected JSON, found a mistake: {said}", position) from None


def _refused(message: str, position: Position | None = None) -> RefusalError:
    return RefusalError([Fault("", message, position)])


def refuse_what_is_no_text(text: object, max_bytes: object) -> None:
    """Refuse what no reader of documents takes.

    Raises:
        TypeError: where `text` is neither text nor bytes, or `max_bytes` no number.
    """
    if not isinstance(text, bytearray):
        refuse_another_type("text", text, str, bytes)
    refuse_another_type("max_bytes", max_bytes, int)


def decoded_within(text: str | bytes, max_bytes: int) -> str:
    """Give a document as `str`.

    Raises:
        TypeError: where it is neither text nor bytes, or its limit no number.
        RefusalError: where it is not UTF-8, or too long, or has a byte order mark.
    """
    refuse_what_is_no_text(text, max_bytes)
    if len(text) > max_bytes:
        raise _refused(f"expected at most {max_bytes} bytes, found more")
    try:
        encoded = text.encode() if isinstance(text, str) else text
        decoded = encoded.decode()
    except (UnicodeEncodeError, UnicodeDecodeError) as error:
        raise _refused(f"expected UTF-8, found something else at offset {error.start}") from None
    if len(encoded) > max_bytes:
        raise _refused(f"expected at most {max_bytes} bytes, found {len(encoded)}")
    if decoded.startswith("\ufeff"):
        raise _refused("expected the document, found a byte order mark before it")
    return decoded


def _refuse_what_is_too_nested(text: str) -> None:
    """Count brackets before anything is built of them."""
    brackets = _brackets_of(text)
    if brackets.count(b"[") + brackets.count(b"{") > limit.CONTAINERS:
        raise _refused(f"expected at most {limit.CONTAINERS} objects and lists, found more")
    if max(accumulate(map(_STEPS.__getitem__, brackets)), default=0) > limit.DEPTH:
        raise _refused(f"expected at most {limit.DEPTH} levels of nesting, found more")


def _brackets_of(text: str) -> bytes:
    """Give the brackets of a text, those within its strings apart."""
    unescaped = text.encode().replace(b"\\\\", b"").replace(b'\\"', b"")
    marks = unescaped.translate(None, _NO_MARKS)
    found: list[bytes] = []
    is_inside = 0
    for start in range(0, len(marks), _BLOCK):
        pieces = marks[start : start + _BLOCK].split(b'"')
        found.append(b"".join(pieces[is_inside::2]))
        is_inside ^= (len(pieces) - 1) % 2
    return b"".join(found)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Make an object, marking the keys that are given more than once."""
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                found[key] = Unreadable("expected each key once, found it twice or more")
            seen.add(key)
    return found


class _TwiceError(Exception):
    """A key is given twice."""


def gives_each_key_once(data: bytes) -> bool:
    """Whether no object of a text that is known to be JSON has a key twice."""
    try:
        _KEYS.decode(data.decode())
    except _TwiceError:
        return False
    return True


def _nothing_of(pairs: list[tuple[str, object]]) -> None:
    if len({key for key, _ in pairs}) < len(pairs):
        raise _TwiceError


def _whole_number(digits: str) -> object:
    return int(digits) if len(digits) <= limit.DIGITS else _no_number(digits)


def _number(digits: str) -> object:
    number = float(digits)
    fits = math.isfinite(number) and len(digits) <= limit.DIGITS
    return number if fits else _no_number(digits)


def _no_number(digits: str) -> Unreadable:
    return Unreadable(f"expected a number that fits, found {shown(digits)}")


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_int=_whole_number,
    parse_float=_number,
    parse_constant=_no_number,
)
_KEYS: Final = json.JSONDecoder(object_pairs_hook=_nothing_of)
