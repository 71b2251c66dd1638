"""What there is to say, line by line and under headings, before any format is given to it."""

from collections.abc import Iterable
from typing import NamedTuple

from intergov_meetings.model import Link, OpenList
from intergov_meetings.wording.english import LABELS
from intergov_meetings.wording.phrase import open_note
from intergov_meetings.wording.reading import Reading


class Statement(NamedTuple):
    """A line of its own."""

    words: str
    """What is said."""
    url: str = ""
    """Where there is more; empty where no link is stated."""
    url_title: str = ""
    """What stands there."""
    grouping: str = ""
    """The words that set it, and those after it, apart from those before."""


class Section(NamedTuple):
    """Statements under a heading."""

    heading: str
    """What they are about."""
    statements: tuple[Statement, ...] = ()
    """The statements in order."""
    is_ordered: bool = False
    """Whether their order is a fact of the meeting."""
    lead: str = ""
    """What is said of all of them, ahead of them."""
    note: str = ""
    """That there are more of them, where their list is declared open."""
    if_empty: str = ""
    """What a page says where nothing is stated; empty where that needs no word."""
    sections: tuple["Section", ...] = ()
    """Sections below this one."""

    @property
    def says_something(self) -> bool:
        """Whether anything is stated under the heading."""
        return any((self.statements, self.lead, self.note, self.sections))


def section(
    label: str,
    statements: Iterable[Statement],
    open_lists: tuple[OpenList, ...] = (),
    field: str = "",
) -> Section:
    """Give statements under a label of `english.LABELS`.

    Args:
        label: the label.
        statements: the statements.
        open_lists: which lists are declared open.
        field: the list that these statements are.
    """
    return Section(LABELS[label], tuple(statements), note=open_note(open_lists, field))


def linked(reading: Reading, words: str, link: Link | None) -> Statement:
    """Give words with the link to more, where there is one."""
    if link is None:
        return Statement(words)
    return Statement(words, link.url, reading.text(link.title))


def labelled(*known: tuple[str, str]) -> list[Statement]:
    """Give a line for each label whose words are not empty."""
    return [Statement(f"{LABELS[label]}: {words}") for label, words in known if words]
