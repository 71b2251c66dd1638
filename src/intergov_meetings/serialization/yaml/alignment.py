"""Which item of a list became which of another."""

import json
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import takewhile
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
    for start, end, new_start, new_end in _stretches(before, after):
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


def _stretches(before: list[str], after: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Give the stretches of two lists that belong together: start and end in the one and other.

    What is equal at the beginning and the end is set aside first, since the search between takes
    the square of its time where items are equal.
    """
    head = _equal(zip(before, after, strict=False))
    rest = zip(reversed(before[head:]), reversed(after[head:]), strict=False)
    tail = _equal(rest)
    old_tail, new_tail = len(before) - tail, len(after) - tail
    yield 0, head, 0, head
    matcher = SequenceMatcher(None, before[head:old_tail], after[head:new_tail], autojunk=False)
    for _, *bounds in matcher.get_opcodes():
        start, end, new_start, new_end = (bound + head for bound in bounds)
        yield start, end, new_start, new_end
    yield old_tail, len(before), new_tail, len(after)


def _equal(pairs: Iterable[tuple[str, str]]) -> int:
    """Count the pairs before the first that differ."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _has_id(*items: object) -> bool:
    return any(is_object(item) and "id" in item for item in items)


def _identity(item: object) -> str:
    known = {"id": item["id"]} if is_object(item) and "id" in item else item
    return json.dumps(known, sort_keys=True)
