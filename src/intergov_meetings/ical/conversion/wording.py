"""Text of a calendar as the model takes it: in one Unicode form, without what no writer carries."""

import re
from functools import partial
from itertools import groupby
from typing import Final
from unicodedata import combining, normalize

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
    if not text or is_prose(text):
        return text or None
    text = _NO_CHARACTER.sub("", _composed(text))
    if not is_prose(text):
        text = _BIDI.sub("", text)
    return text if is_prose(text) else None


def as_line(text: str) -> str | None:
    """Give text on one line; `None` where it says nothing."""
    if is_line(text):
        return text
    prose = as_prose(_BLANKS.sub(" ", text).strip())
    return prose if prose is not None and is_line(prose) else None


def _composed(text: str) -> str:
    """Give text in the form NFC, in time that is linear in its length.

    Python puts the marks on a letter in their order one by one, which takes minutes where a letter
    has 100,000. So they come in their order: a stable one by class, as Unicode (3.11) has it.
    """
    characters = "".join(map(partial(normalize, "NFD"), text))
    runs = groupby(characters, key=lambda character: combining(character) > 0)
    ordered = (sorted(run, key=combining) if are_marks else run for are_marks, run in runs)
    return normalize("NFC", "".join(map("".join, ordered)))
