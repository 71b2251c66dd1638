"""Text of a calendar as the model takes it: in one Unicode form, without what no writer carries."""

import re
import unicodedata
from typing import Final

from intergov_meetings.model.prose import is_line, is_prose

_BLANKS: Final = re.compile(r"\s+")
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_NO_CHARACTER: Final = re.compile(
    "["
    "\ufdd0-\ufdef"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
    )
    + "]"
)


def as_prose(text: str) -> str | None:
    """Give text that may run over several lines; `None` where it says nothing.

    Composed and decomposed letters are one in Unicode, and the model has them composed. Marks of
    direction that are not paired, which would turn what follows, are left out.
    """
    if is_prose(text):
        return text
    text = _NO_CHARACTER.sub("", unicodedata.normalize("NFC", text))
    if not is_prose(text):
        text = _BIDI.sub("", text)
    return text if is_prose(text) else None


def as_line(text: str) -> str | None:
    """Give text on one line; `None` where it says nothing."""
    if is_line(text):
        return text
    prose = as_prose(_BLANKS.sub(" ", text).strip())
    return prose if prose is not None and is_line(prose) else None
