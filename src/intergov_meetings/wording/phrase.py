"""Pieces of wording put together. What is not stated is an empty piece and leaves no trace."""

import re
from collections.abc import Iterable, Sequence

from intergov_meetings.model import OpenList
from intergov_meetings.wording.english import PHRASES


def listed(pieces: Iterable[str]) -> str:
    """Join what is stated with commas."""
    return ", ".join(filter(None, pieces))


def phrased(*pieces: str) -> str:
    """Join what is stated with semicolons."""
    return "; ".join(filter(None, pieces))


def phrase(name: str, words: str) -> str:
    """Give a phrase of `english.PHRASES` with words of the meeting in it."""
    return PHRASES[name].format(words) if words else ""


def capitalized(words: str) -> str:
    """Give words as the beginning of a line.

    Examples:
        >>> capitalized("opening of the CTED session")
        'Opening of the CTED session'
    """
    return words[:1].upper() + words[1:]


def is_said(words: str, text: str) -> bool:
    """Whether a text has these words, each whole; what a hyphen joins is one word.

    Examples:
        >>> is_said("Guinea", "Ministry of Guinea"), is_said("Guinea", "Guinea-Bissau")
        (True, False)
    """
    if words not in text:  # nearly always, and a pattern for each party takes long to make
        return False
    alone = rf"(?<![\w\u2010\u2011-]){re.escape(words)}(?![\w\u2010\u2011-])"
    return re.search(alone, text) is not None


def in_common(words: Sequence[str]) -> str:
    """Give what is said of each of several alike; empty where they differ or there is but one.

    Examples:
        >>> in_common(["co-host", "co-host"]), in_common(["co-host", "host"]), in_common(["host"])
        ('co-host', '', '')
    """
    return words[0] if len(words) > 1 and len(set(words)) == 1 else ""


def open_note(open_lists: Iterable[OpenList], *fields: str) -> str:
    """Say that the list in one of these fields is declared open, with the words that say so."""
    notes = (
        PHRASES["list_open"]
        if each.words is None
        else PHRASES["list_open_words"].format(each.words)
        for each in open_lists
        if each.field in fields
    )
    return " ".join(dict.fromkeys(notes))
