"""A meeting that is not in its calendar, but its sessions or its parts are.

A calendar has no place for a meeting of which only the month is stated, and one that is held in
parts has an event for each. The UIDs of ours begin with the id of the meeting, and the descriptions
say what it is called.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import evolve

from intergov_meetings.ical.conversion.identity import own_ids
from intergov_meetings.ical.conversion.own_words import own_words
from intergov_meetings.ical.event import Event, Status
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.wording.english import PHRASES

_NUMBERED: Final = re.compile(PHRASES["part_number"].format("[0-9]+", "[0-9]+"))
_MOST_BRACKETS: Final = 20


def own_whole(read: ReadEvent) -> str | None:
    """Give the UID of the meeting of which an event of ours is a session or a part, else `None`."""
    ids = own_ids(read.event.uid)
    if len(ids) < 2 or read.instance is not None or own_words(read) is None:
        return None
    return f"{ids[0]}@{read.event.uid.partition('@')[2]}"


def is_part(read: ReadEvent) -> bool:
    """Whether an event of ours is one of the parts in which a meeting is held."""
    words = own_words(read)
    return words is not None and not words.is_of_session and len(own_ids(read.event.uid)) > 1


def stand_in(uid: str, events: Sequence[ReadEvent]) -> ReadEvent:
    """Give an event for a meeting, with what its sessions and parts say of it.

    Args:
        uid: the UID of the meeting.
        events: its parts, and the sessions of which the whole is not in the calendar.
    """
    parts = [read for read in events if is_part(read)]
    titles = (words.meeting for read in events if (words := own_words(read)) is not None)
    title = next(filter(None, titles), "")
    if not title and parts:
        title, _ = split_title(parts[0])
    if not parts:
        latest = max(events, key=lambda read: read.event.stamp.stamped)
        stamp, status = latest.event.stamp, next(_shared_statuses(events), None)
        event = Event(uid=uid, moment=None, summary=title, status=status, stamp=stamp)
        return ReadEvent(event=event, line=events[0].line)
    first = parts[0]
    event = evolve(
        first.event,
        uid=uid,
        moment=None,
        summary=title,
        parent=None,
        location="",
        coordinates=None,
        online=(),
        details=evolve(first.event.details, places=()),
    )
    return evolve(first, event=event, line=events[0].line)


def _shared_statuses(sessions: Iterable[ReadEvent]) -> Iterator[Status | None]:
    """Give how firm those are that have no plan of their own: as firm as the meeting."""
    for read in sessions:
        words = own_words(read)
        if words is not None and not words.plan:
            yield read.event.status


def split_title(part: ReadEvent, title: str = "") -> tuple[str, str]:
    """Give the title of the meeting and that of a part, "Council (resumed session)", apart.

    Args:
        part: the event of the part.
        title: what the meeting is called, where that is known.
    """
    summary, listed = part.event.summary, f"{part.event.description}\n"
    found = list(_splits(summary))
    for whole, own in found:
        if whole == title or is_counted(own):
            return whole, own
    for whole, own in found:
        if f"\n- {own};" in listed or f"\n- {own}\n" in listed:
            return whole, own
    return found[0] if found else (summary, "")


def is_counted(own: str) -> bool:
    """Whether a part is called by its number, as we write it where a part has no title."""
    return _NUMBERED.fullmatch(own) is not None


def _splits(summary: str) -> Iterator[tuple[str, str]]:
    """Give what stands before and in brackets at the end, the shortest brackets first."""
    if not summary.endswith(")"):
        return
    end = len(summary)
    for _ in range(_MOST_BRACKETS):
        if (end := summary.rfind(" (", 0, end)) < 0:
            return
        yield summary[:end], summary[end + 2 : -1]
