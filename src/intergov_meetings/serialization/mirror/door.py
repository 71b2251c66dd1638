"""Whole documents on the fast path, and the proofs that they may take it.

C code takes a little more than a strict reader does. Each proof here is cheap and one-sided: where
it fails, nothing is wrong yet, and the strict reader decides.
"""

from functools import cache
from typing import Any, Final, Literal

from msgspec import UNSET, MsgspecError, UnsetType, convert, defstruct, field, json

from intergov_meetings.model import Meeting
from intergov_meetings.model.rule import Line
from intergov_meetings.model.shape import check_for
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.envelope import FORMAT, VERSION, closed
from intergov_meetings.serialization.mirror.lift import Lift
from intergov_meetings.serialization.mirror.lower import Lower, encode
from intergov_meetings.serialization.mirror.struct import mirror_of, mirrored
from intergov_meetings.serialization.refusal import RefusalError
from intergov_meetings.serialization.text import gives_each_key_once

_STRIDE: Final = limit.DIGITS // 16
# Of a number that is longer than it may be, every so many characters, 16 are in a row.
_LONG_NUMBER: Final = b"0" * 16
_NUMBERS: Final = bytes(
    ord("0" if chr(octet) in "-+.0123456789eE" else " ") for octet in range(256)
)
"""Makes of the characters of numbers zeros, and of all others blanks."""

lift: Final = cache(lambda: Lift(Meeting))
"""Gives the functions that lift meetings; they are written when they are first asked for."""
lower: Final = cache(lambda: Lower(Meeting))
"""Gives the functions that lower meetings."""


@cache
def _decoder() -> "json.Decoder[Any]":
    """Make what reads a document and the meeting in it to mirrors."""
    fields: list[Any] = [
        ("schema", str | UnsetType, field(name="$schema", default=UNSET)),
        ("format", Literal[FORMAT]),
        ("version", Literal[VERSION]),
        ("meeting", mirror_of(Meeting, is_root=True)),
    ]
    return json.Decoder(
        defstruct("MirroredDocument", fields, kw_only=True, forbid_unknown_fields=True, gc=False)
    )


def decoded(data: bytes) -> Any:
    """Make the mirror of a document.

    Raises:
        MsgspecError: where it is none.
        UnicodeDecodeError: where it is not in UTF-8.
    """
    return _decoder().decode(data)


def read(data: bytes) -> Meeting | None:
    """Read a document; `None` where it is not right beyond doubt.

    Args:
        data: the document, in UTF-8, not longer than it may be.
    """
    if not _is_moderate(data):
        return None
    functions = lift()
    notes = functions.notes()
    try:
        document = decoded(data)
        if not _gives_each_key_once(data, document):
            return None
        meeting: Meeting = functions.lift(document.meeting, notes)  # which takes it apart
    except (MsgspecError, UnicodeError, RefusalError):
        return None
    is_right = (
        (document.schema is UNSET or not check_for(Line)(document.schema, ""))
        and notes.are_right()
        and notes.census().is_whole(meeting.occurrences)
    )
    return meeting if is_right else None


def _is_moderate(data: bytes) -> bool:
    """Whether a document has no more containers and no longer numbers than it may have."""
    containers = len(data) // 2  # an empty list takes two bytes
    if containers > limit.CONTAINERS:
        containers = data.count(b"{") + data.count(b"[")
    return containers <= limit.CONTAINERS and _LONG_NUMBER not in data[::_STRIDE].translate(
        _NUMBERS
    )


def _gives_each_key_once(data: bytes, document: Any) -> bool:
    """Whether no key is given twice, of which C code takes the last and says nothing.

    What was made of a document is written anew. Where that is the document to the byte, nothing was
    passed over; nor where it has as many colons, since each key has one, unless a colon in a text
    is written as an escape. A document that states what holds by default has more of them, and is
    looked at key by key.
    """
    written = encode(document)
    if len(data) <= len(written) + 1 and data.startswith(written):
        return True  # what may follow is the line break at the end
    colons_show = b"\\" not in data or b"\\u003" not in data
    is_all = colons_show and data.count(b":") == written.count(b":")
    return is_all or gives_each_key_once(data)


def read_items(items: list[Any], kind: Any) -> tuple[Any, ...] | None:
    """Read a list of a parsed document; `None` where one item is not right beyond doubt.

    Args:
        items: the records as a parser gives them.
        kind: the annotation of each.
    """
    functions = lift()
    notes = functions.notes()
    try:
        records = functions.lift_each(convert(items, _mirrors_of(kind)), kind, notes)
    except (MsgspecError, UnicodeError, RefusalError):
        return None
    return records if notes.are_right() else None


@cache
def _mirrors_of(kind: Any) -> Any:
    return mirrored(tuple.__class_getitem__((kind, ...)))


def write(meeting: Meeting, *, indent: bool) -> bytes:
    """Write a document."""
    written = encode(closed(lower().lower(meeting)))
    return json.format(written, indent=2) if indent else written
