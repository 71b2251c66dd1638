"""Lines that state one fact each: a label and what is known."""

from intergov_meetings.model import Link
from intergov_meetings.views.markdown import Markdown, bullets, escaped, link
from intergov_meetings.views.reading import Reading
from intergov_meetings.wording.english import LABELS


def fact(label: str, words: str | None) -> Markdown | None:
    """Give a line with its label; `None` where nothing is stated."""
    return None if words is None else escaped(f"{LABELS[label]}: {words}")


def linked_fact(reading: Reading, label: str, address: Link | None) -> Markdown | None:
    """Give a line that is a link; `None` where there is none."""
    if address is None:
        return None
    return Markdown(f"{LABELS[label]}: {link(address.url, reading.text(address.title))}")


def with_link(reading: Reading, words: str, address: Link | None) -> Markdown:
    """Give words, and the link to more where there is one."""
    if address is None:
        return escaped(words)
    where = link(address.url, reading.text(address.title))
    return Markdown(f"{escaped(words + ':')} {where}" if words else where)


def facts(*lines: Markdown | None) -> Markdown:
    """Give a list of the lines that there are."""
    return bullets(line for line in lines if line is not None)
