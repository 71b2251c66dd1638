"""Ids from UIDs: the same UID gives the same id, and a UID of ours gives back the id in it."""

import hashlib
import re
import unicodedata
from typing import Final, final

_OURS: Final = re.compile(r"([a-z0-9][a-z0-9._-]{0,63}(?:\+[a-z0-9][a-z0-9._-]{0,63})*)@[^@]*")
_NOT_OF_IDS: Final = re.compile(r"[^a-z0-9]+")
_READABLE: Final = 40
_LONGEST: Final = 64
_DIGITS: Final = 12


@final
class Ids:
    """The ids given so far in one meeting: each once."""

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._numbers: dict[str, int] = {}

    def give(self, wanted: str, text: str) -> str:
        """Give an id; one that is taken already is told apart by what stands behind it.

        Args:
            wanted: the id to give, if nothing has it yet.
            text: what it stands for, from which another id is made.
        """
        found = wanted
        if found in self._given:
            found = apart = told_apart(wanted, text)
            # Many may have one name, so counting goes on from where it has come to.
            number = self._numbers.get(apart, 1)
            while found in self._given:
                number += 1
                found = told_apart(wanted, f"{text} {number}")
            self._numbers[apart] = number
        self._given.add(found)
        return found


def own_ids(uid: str) -> tuple[str, ...]:
    """Give the ids that a UID of ours is made of; none where it is not made like one.

    Examples:
        >>> own_ids("council-1+opening@example.org")
        ('council-1', 'opening')
        >>> own_ids("040000008200E00074C5B7101A82E008")
        ()
    """
    found = _OURS.fullmatch(uid)
    return tuple(found[1].split("+")) if found else ()


def readable(text: str) -> str:
    """Give what of a text can stand in an id; empty where nothing can.

    Examples:
        >>> readable("José Müller, Ph.D.")
        'jose-muller-ph-d'
    """
    letters = unicodedata.normalize("NFKD", text[: _READABLE * 2]).encode("ascii", "ignore")
    return _NOT_OF_IDS.sub("-", letters.decode().lower()).strip("-")[:_READABLE].strip("-")


def told_apart(beginning: str, text: str) -> str:
    """Give an id that begins in a readable way and that no other text gives.

    Examples:
        >>> told_apart("event", "1@example.org")
        'event-ab6f5b02dde3'
    """
    digits = hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]
    return f"{beginning[: _LONGEST - _DIGITS - 1]}-{digits}"
