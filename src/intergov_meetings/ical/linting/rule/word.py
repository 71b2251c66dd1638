"""Words: what properties and parameters say that have a list of them."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from intergov_meetings.errors import shown
from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.table.parameter import PARAMETERS
from intergov_meetings.ical.linting.table.word import (
    PARAMETER_WORDS,
    PARTSTAT,
    PROPERTY_WORDS,
    STATUS,
    Words,
)

_TOKEN: Final = re.compile(r"[A-Za-z0-9-]++")
_PARTSTAT_OF_ANY: Final = frozenset(word for words in PARTSTAT.values() for word in words.known)


class _Said(NamedTuple):
    """A word as it stands, and those that may stand there."""

    line: int
    where: str
    clause: str
    word: str
    words: Words

    @property
    def is_known(self) -> bool:
        return self.word.upper() in self.words.known

    @property
    def may_be_registered(self) -> bool:
        """Whether it is spelt as a word, and the standard leaves room for others."""
        word = self.word.upper()
        of_others = self.where == "PARTSTAT" and word in _PARTSTAT_OF_ANY
        if of_others or word in self.words.retired:
            return False
        return self.words.is_open and _TOKEN.fullmatch(self.word) is not None


def word_not_in_list(stream: Stream) -> Iterator[Breach]:
    """A property or parameter says a word that is not one of those it may say."""
    for said in _said(stream):
        if not said.is_known and not said.may_be_registered:
            words = sorted(said.words.known)
            listed = " or ".join(words) if len(words) < 20 else "one of its words"
            message = f"{said.where}: expected {listed}, found {shown(said.word)}"
            clause = said.words.retired.get(said.word.upper(), said.clause)
            yield Breach(said.line, "word-not-in-list", clause, message)


def word_not_registered(stream: Stream) -> Iterator[Breach]:
    """A word is in no list of the standards, and does not begin with X-."""
    for said in _said(stream):
        if said.is_known or not said.may_be_registered or said.word.upper().startswith("X-"):
            continue
        message = f"{said.where}: expected a registered word or X-..., found {shown(said.word)}"
        yield Breach(said.line, "word-not-registered", said.clause, message, Severity.WARNING)


def _said(stream: Stream) -> Iterator[_Said]:
    for name, words in PROPERTY_WORDS.items():
        for each in stream.by_name.get(name, ()):
            yield _Said(each.number, name, each.clause, each.value, words)
    for component in stream.components:
        if (words_of_status := STATUS.get(component.name)) is not None:
            for each in component.all("STATUS"):
                yield _Said(each.number, "STATUS", each.clause, each.value, words_of_status)
        for each in component.properties:
            for parameter in each.line.parameters:
                name = parameter.name
                stated = PARAMETER_WORDS.get(name)
                if name == "PARTSTAT":
                    stated = PARTSTAT.get(component.name)
                if stated is not None:
                    clause = PARAMETERS[name].clause
                    for value in parameter.values:
                        yield _Said(each.number, name, clause, value, stated)
