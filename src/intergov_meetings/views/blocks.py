"""Sections of plain wording as blocks of CommonMark."""

from collections.abc import Iterable, Iterator

from intergov_meetings.views.markdown import Markdown, bullets, escaped, heading, link, numbered
from intergov_meetings.wording import Section, Statement


def headed(section: Section, level: int) -> Iterator[Markdown]:
    """Give a section under its heading, and those below it one level lower."""
    yield heading(level, section.heading)
    yield from body(section)
    for inner in section.sections:
        yield from headed(inner, level + 1)


def body(section: Section) -> Iterator[Markdown]:
    """Give a section without its heading and without those below it."""
    yield escaped(section.lead)
    if not (section.statements or section.sections):
        yield escaped(section.if_empty)
    done, items = 0, list[Markdown]()
    for statement in section.statements:
        if statement.grouping:
            yield _listing(section, items, done + 1)
            yield escaped(statement.grouping)
            done, items = done + len(items), []
        items.append(line(statement))
    yield _listing(section, items, done + 1)
    yield escaped(section.note)


def line(statement: Statement) -> Markdown:
    """Give a statement, and the link to more where there is one."""
    if not statement.url:
        return escaped(statement.words)
    where = link(statement.url, statement.url_title or None)
    return Markdown(f"{escaped(statement.words + ':')} {where}" if statement.words else where)


def facts(statements: Iterable[Statement]) -> Markdown:
    """Give a list of facts."""
    return bullets(map(line, statements))


def _listing(section: Section, items: list[Markdown], first: int) -> Markdown:
    return numbered(items, first) if section.is_ordered else bullets(items)
