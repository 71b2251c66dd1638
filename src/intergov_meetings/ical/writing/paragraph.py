"""Sections as paragraphs of plain text, with lists whose items stay together."""

from collections.abc import Iterable, Iterator
from textwrap import indent

from intergov_meetings.ical.writing.contact import contacts
from intergov_meetings.model import Organizer, Session
from intergov_meetings.wording import Reading, Section, Statement, phrased, session_sections
from intergov_meetings.wording.english import LABELS


def contact_lines(reading: Reading, organizers: Iterable[Organizer]) -> Iterator[str]:
    """Give whom to ask, below a heading; nothing where nobody is known."""
    if known := [*contacts(reading, organizers)]:
        yield f"{LABELS['contact']}:"
        yield from (list_item("- ", words) for words in known)


def text(*found: Iterable[str]) -> str:
    """Give paragraphs as text, a blank line between them, leaving out the empty ones."""
    return "\n\n".join(filter(None, map("\n".join, found)))


def below_the_facts(reading: Reading, session: Session) -> Iterator[Iterable[str]]:
    """Give the paragraphs about a session that stand below its facts."""
    yield from paragraphs(session_sections(reading, session))
    yield contact_lines(reading, session.organizers)


def paragraphs(sections: Iterable[Section]) -> Iterator[Iterable[str]]:
    """Give a paragraph for each section that says something, and for those below it."""
    for section in sections:
        if stated := list(_under(section)):
            yield f"{section.heading}:", *stated
        for inner in section.sections:
            yield f"{inner.heading}:", *_under(inner), *_groups(inner.sections)


def _groups(groups: Iterable[Section]) -> Iterator[str]:
    """Give each group in one line with what is said of it, and its own lines set in."""
    for group in groups:
        yield list_item("- ", phrased(group.heading, group.lead))
        yield from (indent(line, "  ") for line in _under(group._replace(lead="")))


def _under(section: Section) -> Iterator[str]:
    """Give what stands under the heading of a section."""
    if section.lead:
        yield section.lead
    for statement in section.statements:
        if statement.grouping:
            yield statement.grouping
        yield from lines((statement,), "- ")
    if section.note:
        yield section.note


def lines(statements: Iterable[Statement], mark: str = "") -> Iterator[str]:
    """Give a line for each statement, with the address of more where there is one."""
    for words, url, url_title, _ in statements:
        more = " ".join(filter(None, (url_title, url)))
        yield list_item(mark, ": ".join(filter(None, (words, more))))


def list_item(mark: str, words: str) -> str:
    r"""Give an item of a list, with further lines set in so that they are seen to belong to it.

    Without a mark they are set in as well: a line of what somebody wrote is no fact that we state.

    Examples:
        >>> list_item("- ", "Opening\nof the session")
        '- Opening\n  of the session'
    """
    if "\n" not in words:
        return mark + words
    blanks = " " * len(mark) or "  "
    return mark + indent(words, blanks).removeprefix(blanks)
