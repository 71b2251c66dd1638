"""Printed words beside normalized ones, and text that runs from right to left."""

import re
import unicodedata
from typing import Final

from intergov_meetings._argument import refuse_another_type

_WORD: Final = re.compile(r"\w+")


def with_printed(words: str, printed: str | None) -> str:
    """Add the printed words in quotation marks, where they say more than the normalized ones.

    Examples:
        >>> with_printed("14 May 2024", "14 MAY 2024")
        '14 May 2024'
        >>> with_printed("14 May 2024", "Tuesday, 14 May")
        '14 May 2024 (“Tuesday, 14 May”)'
    """
    if printed is None or not words:
        return printed or words
    stated = set(_WORD.findall(printed.casefold()))
    is_said = stated <= set(_WORD.findall(words.casefold())) if stated else printed in words
    return words if is_said else f"{words} (“{printed}”)"


def without_printed(words: str) -> tuple[str, str]:
    """Take words apart from the printed ones that stand behind them; empty where none do.

    Examples:
        >>> without_printed("14 May 2024 (“Tuesday, 14 May”)")
        ('14 May 2024', 'Tuesday, 14 May')
        >>> without_printed("14 May 2024")
        ('14 May 2024', '')
    """
    stated, _, printed = words.partition(" (“")
    return stated, printed.removesuffix("”)")


def runs_right_to_left(text: str) -> bool:
    """Whether there is a letter in a text that is written from right to left."""
    refuse_another_type("text", text, str)
    return not text.isascii() and any(
        unicodedata.bidirectional(letter) in ("R", "AL") for letter in text
    )


def isolated(words: str) -> str:
    """Set dates and times apart, so that "10:00–12:00" is not turned round in Arabic text."""
    return f"\u2066{words}\u2069"
