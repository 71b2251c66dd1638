"""Changing a text by whole lines: where they start, where they end, what goes and what comes."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple, TypeGuard

from intergov_meetings.serialization.yaml.node import Mapping, Node, Scalar, Sequence

_COMMENT: Final = re.compile(r"\s+#.*")


class Edit(NamedTuple):
    """Puts a text in the place of a stretch of another."""

    start: int
    """The index of the first character that goes."""
    end: int
    """The index after the last; equal to `start` where nothing goes."""
    text: str
    """What comes instead."""


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Make edits that do not overlap; at one place, what is put in comes before what goes."""
    pieces: list[str] = []
    here = 0
    for edit in sorted(edits, key=lambda edit: edit[:2]):
        pieces += (text[here : edit.start], edit.text)
        here = edit.end
    return "".join((*pieces, text[here:]))


class Lines:
    """A text, seen as lines."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._break = "\r\n" if "\r\n" in text else "\n"

    def start_of(self, index: int) -> int:
        """Give where the line of a character starts."""
        return self.text.rfind("\n", 0, index) + 1

    def column_of(self, index: int) -> int:
        """Count what stands before a character in its line."""
        return index - self.start_of(index)

    def is_first(self, index: int) -> bool:
        """Whether a character is the first in its line, blanks apart."""
        return not self.text[self.start_of(index) : index].strip()

    def after(self, node: Node) -> int:
        """Give where the next line after a node starts, or the end of the text."""
        last = _last(node)
        if not isinstance(last, Scalar) or not last.is_block:
            return self.text.find("\n", last.end) + 1 or len(self.text)
        if "+" in self._line_from(last.start):  # the empty lines below are part of what it says
            return last.end
        stated = self.text[last.start : last.end].rstrip()
        return self.text.find("\n", last.start + len(stated)) + 1 or len(self.text)

    def between(self, node: Node, index: int) -> str:
        """Give the whole lines between a node and the line of a character."""
        return self.text[self.after(node) : self.start_of(index)]

    def dash_before(self, node: Node, column: int) -> int:
        """Give where the hyphen of an item stands, given the column of its list."""
        line = self.start_of(node.start)
        while self.text[line : line + column + 1].lstrip() != "-":
            line = self.start_of(line - 1)
        return line + column

    def comment_at(self, value: Node) -> str:
        """Give the comment in the line where a value stands, with the blanks before it."""
        if isinstance(value, Scalar) and value.is_block:
            found = _COMMENT.search(self._line_from(value.start).rstrip())
            return found[0] if found else ""
        return "" if _is_block(value) else self._line_from(value.end).rstrip()

    def below(self, lines: Iterable[str], column: int) -> str:
        """Write lines; the first stands at a column already, the others are moved there."""
        first, *rest = lines
        moved = (" " * column + line if line else line for line in rest)
        return self._break.join((first, *moved)) + self._break

    def put_in(self, index: int, lines: Iterable[str], column: int) -> Edit:
        """Put lines in where a line starts or the text ends."""
        is_open = self.text[index - 1] != "\n"  # the last line need not have a break
        before = (self._break if is_open else "") + " " * column
        return Edit(index, index, before + self.below(lines, column))

    def _line_from(self, index: int) -> str:
        return self.text[index:].partition("\n")[0]


def _is_block(node: Node) -> TypeGuard[Mapping | Sequence]:
    return isinstance(node, Mapping | Sequence) and not node.is_flow


def _last(node: Node) -> Node:
    """Give the last thing in a node that is written in one piece."""
    while _is_block(node):
        node = node.entries[-1][1] if isinstance(node, Mapping) else node.items[-1]
    return node
