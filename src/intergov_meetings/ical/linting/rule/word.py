"""Words: what properties and parameters say that have a list of them."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

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
from intergov_meetings.ical.wire.excerpt import excerpt

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
    def may_be_registered(self) -> bool:
        """Whether it is spelt as a word, and the standard leaves room for others."""
        word = self.word.upper()
        of_others = self.where == "PARTSTAT" and word in _PARTSTAT_OF_ANY
        if of_others or word in self.words.retired:
            return False
        return self.words.is_open and _TOKEN.fullmatch(self.word) is not None


def word_not_in_list(stream: Stream) -> Iterator[Breach]:
    """A property or parameter says a word that is not one of those it may say."""
    for said in _said_otherwise(stream):
        if not said.may_be_registered:
            listed = said.words.called or " or ".join(sorted(said.words.known))
            message = f"{said.where}: expected {listed}, found {excerpt(said.word)}"
            clause = said.words.retired.get(said.word.upper(), said.clause)
            yield Breach(said.line, "word-not-in-list", clause, message)


def word_not_registered(stream: Stream) -> Iterator[Breach]:
    """A word is in no list of the standards, and does not begin with X- where it may."""
    for said in _said_otherwise(stream):
        has_own = said.words.has_own
        if said.may_be_registered and not (has_own and said.word.upper().startswith("X-")):
            expected = f"a registered word{' or X-...' if has_own else ''}"
            message = f"{said.where}: expected {expected}, found {excerpt(said.word)}"
            yield Breach(said.line, "word-not-registered", said.clause, message, Severity.WARNING)


def _said_otherwise(stream: Stream) -> Iterator[_Said]:
    """Give what is said where there is a list, and is not in it."""
    for name, words in PROPERTY_WORDS.items():
        for each in stream.by_name.get(name, ()):
            if each.value.upper() not in words.known:
                yield _Said(each.number, name, each.clause, each.value, words)
    for component, status in stream.having("STATUS"):
        words_of_status = STATUS.get(component.name)
        if words_of_status is not None:
            for each in component.all("STATUS"):
                if each.value.upper() not in words_of_status.known:
                    yield _Said(each.number, "STATUS", status.clause, each.value, words_of_status)
    for component, each in stream.qualified:
        for parameter in each.line.parameters:
            name = parameter.name
            stated = PARAMETER_WORDS.get(name)
            if name == "PARTSTAT":
                stated = PARTSTAT.get(component.name)
            if stated is not None:
                clause = PARAMETERS[name].clause
                for value in parameter.values:
                    if value.upper() not in stated.known:
                        yield _Said(each.number, name, clause, value, stated)
