"""The edits by which a text comes to say something else, all else in it staying as it is."""

from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence as AnySequence
from typing import Final

from intergov_meetings.serialization.kind import is_list, is_object
from intergov_meetings.serialization.yaml.alignment import pairs_of
from intergov_meetings.serialization.yaml.edit import Edit, Lines
from intergov_meetings.serialization.yaml.node import Mapping, Node, Scalar, Sequence
from intergov_meetings.serialization.yaml.writing import entry, item, lines_of

_NOTHING: Final = object()
_Entries = AnySequence[tuple[Scalar, Node]]


class Changes:
    """The edits of a text, gathered from the top down and in the order of the text."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self.made: list[Edit] = []

    def make(self, node: Node, old: object, new: object) -> bool:
        """Change what a node says, and say whether that could be done within it.

        Args:
            node: what stands in the text.
            old: what that is when it is written anew.
            new: what it shall be.
        """
        if old == new:
            return True
        if isinstance(node, Mapping) and not node.is_flow and is_object(old) and is_object(new):
            return self._change_keys(node, old, new)
        if isinstance(node, Sequence) and not node.is_flow and is_list(old) and is_list(new):
            return self._change_items(node, old, new)
        written = [] if is_object(new) or is_list(new) else lines_of(new)
        if isinstance(node, Scalar) and not node.is_block and len(written) == 1:
            self.made.append(Edit(node.start, node.end, written[0]))
            return True
        return False

    def _change_keys(
        self, node: Mapping, old: AnyMapping[str, object], new: AnyMapping[str, object]
    ) -> bool:
        """Change the keys that differ. One that says what holds by default anyway stays."""
        kept = [each for each in node.entries if each[0].text in new or each[0].text not in old]
        if not kept:
            return False
        self._remove_keys(node, kept)
        for key, value in kept:
            name = key.text
            if name in new and not self.make(value, old.get(name, _NOTHING), new[name]):
                first, *rest = entry(name, new[name])
                self._replace(key.start, value, [first + self._lines.comment_at(value), *rest])
        self._add_keys(kept, new)
        return True

    def _remove_keys(self, node: Mapping, kept: _Entries) -> None:
        gone = [each for each in node.entries if each not in kept]
        if gone and not self._lines.is_first(node.start) and gone[0] is node.entries[0]:
            first_kept = kept[0][0].start
            lead = [(key, value) for key, value in gone if key.start < first_kept]
            self._remove_behind_hyphen(lead, first_kept)
            gone = gone[len(lead) :]
        for key, value in gone:
            start = self._lines.start_of(key.start)
            self.made.append(Edit(start, self._lines.after(value), ""))

    def _remove_behind_hyphen(self, lead: _Entries, following: int) -> None:
        """Take out the first keys of an item; the next moves up, unless comments are between."""
        starts = [*(key.start for key, _ in lead[1:]), following]
        comments = "".join(
            self._lines.between(value, start)
            for (_, value), start in zip(lead, starts, strict=True)
        )
        start = lead[0][0].start
        if comments.strip():
            line = self._lines.start_of(following)
            self.made.append(Edit(start, line, self._lines.below([""], 0) + comments))
        else:
            self.made.append(Edit(start, following, ""))

    def _add_keys(self, kept: _Entries, new: AnyMapping[str, object]) -> None:
        """Put in the keys that are not there, each after the one that it follows in its record."""
        there = {key.text: value for key, value in kept}
        start = kept[0][0].start
        column = self._lines.column_of(start)
        before: Node | None = None
        for name, value in new.items():
            if name in there:
                before = there[name]
            elif before is not None:
                after = self._lines.after(before)
                self.made.append(self._lines.put_in(after, entry(name, value), column))
            else:
                written = self._lines.below(entry(name, value), column) + " " * column
                self.made.append(Edit(start, start, written))

    def _change_items(
        self, node: Sequence, old: AnySequence[object], new: AnySequence[object]
    ) -> bool:
        """Change the items that differ, put in new ones and take out others."""
        pairs = list(pairs_of(old, new))
        if all(None in pair for pair in pairs):
            return False
        column = self._lines.column_of(node.start)
        here = self._lines.start_of(node.start)
        for was, becomes in pairs:
            written = [] if becomes is None else item(new[becomes])
            if was is None:
                self.made.append(self._lines.put_in(here, written, column))
                continue
            held = node.items[was]
            dash = self._lines.dash_before(held, column)
            here = self._lines.after(held)
            if becomes is None:
                self.made.append(Edit(self._lines.start_of(dash), here, ""))
            elif not self.make(held, old[was], new[becomes]):
                self._replace(dash, held, written)
        return True

    def _replace(self, start: int, value: Node, written: AnySequence[str]) -> None:
        text = self._lines.below(written, self._lines.column_of(start))
        self.made.append(Edit(start, self._lines.after(value), text))
