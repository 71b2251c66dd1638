"""Which item of a list became which of another."""

import json
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from intergov_meetings.serialization.kind import is_object


class Pair(NamedTuple):
    """An item of the old list and what became of it."""

    old: int | None
    """Where it stood; `None` where it is new."""
    new: int | None
    """Where it stands; `None` where it is gone."""


def pairs_of(old: Sequence[object], new: Sequence[object]) -> Iterator[Pair]:
    """Pair the items of two lists in order.

    Records are known by their ids. Other items are one where they are equal, or where they stand
    in one place between items that are.

    Examples:
        >>> [tuple(pair) for pair in pairs_of(["a", "b", "c"], ["a", "x", "c", "d"])]
        [(0, 0), (1, 1), (2, 2), (None, 3)]
        >>> [tuple(pair) for pair in pairs_of([{"id": "a"}], [{"id": "b"}])]
        [(0, None), (None, 0)]
    """
    before, after = ([_identity(item) for item in items] for items in (old, new))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, start, end, new_start, new_end in matcher.get_opcodes():
        was, becomes = start, new_start
        while was < end or becomes < new_end:
            is_both = was < end and becomes < new_end
            if is_both and (before[was] == after[becomes] or not _has_id(old[was], new[becomes])):
                yield Pair(was, becomes)
                was, becomes = was + 1, becomes + 1
            elif was < end:
                yield Pair(was, None)
                was += 1
            else:
                yield Pair(None, becomes)
                becomes += 1


def _has_id(*items: object) -> bool:
    return any(is_object(item) and "id" in item for item in items)


def _identity(item: object) -> str:
    known = {"id": item["id"]} if is_object(item) and "id" in item else item
    return json.dumps(known, sort_keys=True)
