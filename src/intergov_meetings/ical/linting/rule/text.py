"""Text: commas, semicolons and backslashes that do not stand for themselves."""

import re
from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach
from intergov_meetings.ical.linting.component import Property
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.table.property import PROPERTIES
from intergov_meetings.ical.linting.table.word import PROPERTY_WORDS
from intergov_meetings.ical.wire.excerpt import excerpt

_TEXT: Final = "RFC 5545, 3.3.11"
_STRUCTURED: Final = frozenset({*PROPERTY_WORDS, "REQUEST-STATUS", "STATUS"})
_BARE: Final = re.compile(r"(?:[^\\;,]++|\\.)*+([;,])", re.DOTALL)
_BARE_IN_LIST: Final = re.compile(r"(?:[^\\;]++|\\.)*+(;)", re.DOTALL)
_ODD_ESCAPE: Final = re.compile(r"(?:[^\\]++|\\[\\;,nN])*+\\(.?)", re.DOTALL)


def text_not_escaped(stream: Stream) -> Iterator[Breach]:
    """A comma or a semicolon stands in text without a backslash."""
    for each in _texts(stream):
        bare = (_BARE_IN_LIST if PROPERTIES[each.name].lists else _BARE).match(each.value)
        if bare is not None:
            message = rf"{each.name}: expected '\{bare[1]}' in text, found '{bare[1]}'"
            yield Breach(each.number, "text-not-escaped", _TEXT, message)


def escape_unknown(stream: Stream) -> Iterator[Breach]:
    """A backslash in text stands before something else than n, N, comma, semicolon or itself."""
    for each in _texts(stream):
        if "\\" in each.value and (odd := _ODD_ESCAPE.match(each.value)) is not None:
            expected = r"expected '\\', '\;', '\,', '\n' or '\N' in text"
            message = f"{each.name}: {expected}, found a backslash before {excerpt(odd[1])}"
            yield Breach(each.number, "escape-unknown", _TEXT, message)


def _texts(stream: Stream) -> Iterator[Property]:
    """Give the properties that hold free text."""
    for each in stream.by_type.get("TEXT", ()):
        if each.name in PROPERTIES and each.name not in _STRUCTURED:
            yield each
