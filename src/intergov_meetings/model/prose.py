"""Which text every writer can carry: characters that show, closed in themselves, in one form."""

import re
import unicodedata
from collections.abc import Collection
from typing import Final

# Controls (but tab and line feed), line and paragraph separators, noncharacters.
CONTROLS: Final = r"\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff"
"""What no text holds, for a class of a regular expression."""
LINE: Final = rf"[^\t\n{CONTROLS}]+"
"""What one line of text matches."""
PROSE: Final = f"[^{CONTROLS}]+"
"""What text over several lines matches."""
# Beside them surrogates and the other noncharacters, which languages write each in its own way.
_REFUSED: Final = re.compile(
    rf"[{CONTROLS}\ud800-\udfff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
    )
    + "]"
)
_UNSEEN: Final = ("Cc", "Cf", "Zl", "Zp", "Zs")
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CLOSER: Final = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)


def _bidi_is_paired(text: str) -> bool:
    """Whether every bidirectional embedding, override and isolate is closed in its own text."""
    awaited: list[str] = []
    for control in _BIDI.findall(text):
        if closer := _CLOSER.get(control):
            awaited.append(closer)
        elif not awaited or awaited.pop() != control:
            return False
    return not awaited


def is_prose(text: str) -> bool:
    """Whether this is text that every writer can carry; it may run over several lines."""
    if text.isprintable():  # then a blank is all that could stand there unseen
        is_normal = text.isascii() or unicodedata.is_normalized("NFC", text)
        return is_normal and not text.isspace() and bool(text)
    return (
        any(unicodedata.category(character) not in _UNSEEN for character in text)
        and not _REFUSED.search(text)
        and unicodedata.is_normalized("NFC", text)
        and _bidi_is_paired(text)
    )


def is_line(text: str) -> bool:
    """Whether this is text that every writer can carry, on one line."""
    return is_prose(text) and "\n" not in text and "\t" not in text


def are_prose(texts: Collection[str]) -> bool:
    """Whether each of several texts is text that every writer can carry."""
    return _are_plain(texts) or all(map(is_prose, texts))


def are_lines(texts: Collection[str]) -> bool:
    """Whether each of several texts is text that every writer can carry, on one line."""
    return _are_plain(texts) or all(map(is_line, texts))


def _are_plain(texts: Collection[str]) -> bool:
    """Whether texts are printable all together, and each has more than blanks."""
    beyond_ascii = " ".join(text for text in texts if not text.isascii())
    return (
        " ".join(texts).isprintable()
        and unicodedata.is_normalized("NFC", beyond_ascii)
        and all(texts)
        and not any(map(str.isspace, texts))
    )
