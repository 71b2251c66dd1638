"""Which events belong together: a whole, its parts, and the parts of these."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from intergov_meetings.ical.conversion.occurrence import on_dates_held
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.stand_in import own_whole, stand_in
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.ical.writing.left_over import is_left_over

_DEEPEST: Final = 30


class Relative(NamedTuple):
    """An event that is a part of another."""

    read: ReadEvent
    """The event."""
    whole: ReadEvent | None
    """The part that it is a part of; `None`: of the whole itself."""


class Family(NamedTuple):
    """An event that is no part of another, and everything that is a part of it."""

    root: ReadEvent
    """The event."""
    parts: tuple[Relative, ...]
    """Its parts in the order of the file, each before its own parts."""
    is_stated: bool = True
    """Whether the event stands in the file; if not, it is made of what its parts say of it."""


def families(events: tuple[ReadEvent, ...], report: Report) -> tuple[Family, ...]:
    """Put events together by what they say they are a part of (RELATED-TO)."""
    current = on_dates_held(_current(events, report), report)
    places = {read.event.uid: place for place, read in enumerate(current) if read.instance is None}
    wholes = _wholes(current, places, report)
    parts: dict[int, list[int]] = {}
    for place, whole in enumerate(wholes):
        if whole is not None:
            parts.setdefault(whole, []).append(place)
    together: dict[str | int, list[int]] = {}
    for root, whole in enumerate(wholes):
        if whole is None:
            missing = own_whole(current[root])
            is_missing = missing is not None and missing not in places
            together.setdefault(missing if is_missing and missing else root, []).append(root)
    return tuple(_family(key, roots, current, parts) for key, roots in together.items())


def _family(
    key: str | int, roots: list[int], events: list[ReadEvent], parts: dict[int, list[int]]
) -> Family:
    """Give what belongs to one event, or to a meeting of which only the UID is known."""
    if isinstance(key, int):
        return Family(events[key], tuple(_below(key, None, events, parts)))
    found: list[Relative] = []
    for root in roots:
        found += Relative(events[root], None), *_below(root, events[root], events, parts)
    whole = stand_in(key, [events[root] for root in roots])
    return Family(whole, tuple(found), is_stated=False)


def _below(
    root: int, above: ReadEvent | None, events: list[ReadEvent], parts: dict[int, list[int]]
) -> Iterator[Relative]:
    """Give the parts of an event and theirs, each whole before its parts."""
    waiting = [(part, above) for part in reversed(parts.get(root, ()))]
    while waiting:
        place, whole = waiting.pop()
        yield Relative(events[place], whole)
        waiting += [(part, events[place]) for part in reversed(parts.get(place, ()))]


def _current(events: tuple[ReadEvent, ...], report: Report) -> list[ReadEvent]:
    """Give each event once, in its latest state (RFC 5546, 2.1.5)."""
    latest: dict[object, ReadEvent] = {}
    for number, read in enumerate(events):
        if is_left_over(read.event):
            report.add(read, "STATUS", "an event that was taken out of the calendar")
            continue
        key: object = (read.event.uid, read.instance) if read.event.uid else number
        other = latest.get(key)
        if other is None:
            latest[key] = read
            continue
        older, newer = sorted((other, read), key=_age)
        report.add(older, "UID", f"the same event stands in line {newer.line}, as new or newer")
        latest[key] = newer
    return list(latest.values())


def _age(read: ReadEvent) -> tuple[object, ...]:
    stamp = read.event.stamp
    return stamp.sequence, stamp.modified or stamp.stamped, read.line


def _wholes(events: list[ReadEvent], places: dict[str, int], report: Report) -> list[int | None]:
    """Give for each event the place of the event that it is a part of; none goes in a circle."""
    wholes: list[int | None] = []
    for read in events:
        parent, meeting = read.event.parent, own_whole(read)
        whole = None if parent is None else places.get(parent)
        if parent not in (None, meeting) and whole is None:
            report.add(read, "RELATED-TO", "a part of an event that is not in the calendar")
        if whole is None and meeting is not None:
            whole = places.get(meeting)
        wholes.append(whole)
    depths: list[int | None] = [None] * len(events)
    for place in range(len(events)):
        path: dict[int, None] = {}
        here: int | None = place
        while here is not None and depths[here] is None and here not in path:
            path[here] = None
            here = wholes[here]
        if here is not None and depths[here] is None:
            report.add(events[here], "RELATED-TO", "a part of what is a part of itself")
            wholes[here] = None
        for each in reversed(path):
            whole = wholes[each]
            depth = 0 if whole is None else 1 + (depths[whole] or 0)
            if depth > _DEEPEST:
                report.add(events[each], "RELATED-TO", f"more than {_DEEPEST} wholes around it")
                wholes[each], depth = None, 0
            depths[each] = depth
    return wholes
