"""CommonMark blocks made of plain text, so that no text can become markup.

Whoever builds a page hands over plain text; only the functions here write markup.
"""

import re
from collections.abc import Iterable
from typing import Final, NewType

Markdown = NewType("Markdown", str)
"""A piece of CommonMark; what is in it as text has been escaped."""

# What some dialect of Markdown may interpret anywhere; a hyphen within a word is never markup.
_ACTIVE: Final = re.compile(
    r"[\\`*_\[\]<>&|~{}$^#@]|(?<!\w)-|-(?!\w)|:(?=[^\s\d])|(?<=www)\.", re.IGNORECASE
)
_OPENING: Final = re.compile(r"([0-9]*)([.):+=])")


def _as_entities(text: str) -> str:
    return "".join(f"&#{ord(letter)};" for letter in text)


def _escaped_line(line: str, *, opens_block: bool) -> str:
    """Escape a line: punctuation by backslashes, blanks that a parser would cut off by number.

    Where it may open a block, "1." and the like are escaped too, which would begin a list.
    """
    core = line.strip()
    lead, _, tail = line.partition(core) if core else (line, "", "")
    words = _ACTIVE.sub(r"\\\g<0>", core)
    if opens_block and (opening := _OPENING.match(words)):
        words = f"{opening[1]}\\{words[opening.end(1) :]}"
    return _as_entities(lead) + words.replace("\t", "&#9;") + _as_entities(tail)


def escaped(text: str) -> Markdown:
    r"""Give plain text as CommonMark that reads back as exactly this text.

    Line breaks within the text become hard line breaks.

    Examples:
        >>> print(escaped("1. *High-Level* & <b>"))
        1\. \*High-Level\* \& \<b\>
    """
    inner = text.strip("\n")
    start = text.index(inner)
    lines = "\\\n".join(_escaped_line(line, opens_block=True) for line in inner.split("\n"))
    before, after = text[:start], text[start + len(inner) :]
    return Markdown(_as_entities(before) + lines + _as_entities(after))


def link(url: str, text: str | None = None) -> Markdown:
    """Give a link: its text, or the address itself where there is none."""
    if text is None:
        return Markdown(f"<{url}>")
    destination = url.replace("&", r"\&")
    return Markdown(f"[{escaped(text)}](<{destination}>)")


def heading(level: int, text: str) -> Markdown:
    """Give a heading; below the sixth level there is no further one."""
    on_one_line = "&#10;".join(_escaped_line(line, opens_block=False) for line in text.split("\n"))
    return Markdown(f"{'#' * min(level, 6)} {on_one_line}")


def bullets(items: Iterable[Markdown]) -> Markdown:
    """Give a list without numbers."""
    return Markdown("\n".join("- " + item.replace("\n", "\n  ") for item in items))


def numbered(items: Iterable[Markdown], first: int = 1) -> Markdown:
    """Give a numbered list."""
    lines: list[str] = []
    for number, item in enumerate(items, first):
        marker = f"{number}. "
        lines.append(marker + item.replace("\n", "\n" + " " * len(marker)))
    return Markdown("\n".join(lines))


def page(blocks: Iterable[Markdown]) -> str:
    """Give the blocks as one text, an empty line between them and one line break at the end."""
    return "\n\n".join(filter(None, blocks)) + "\n"
