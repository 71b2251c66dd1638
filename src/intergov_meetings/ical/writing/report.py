"""What a calendar does not hold: the report that comes with it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from intergov_meetings.ical.writing.closed import ClosedSessions
from intergov_meetings.ical.writing.entry import Entry
from intergov_meetings.ical.writing.remark import Remark
from intergov_meetings.model import Meeting, SessionId

DEFAULT_DOMAIN: Final = "intergov-meetings.invalid"
"""A domain that belongs to nobody and never will (RFC 2606): no UID claims to be of a real one."""

EMPTY: Final = Remark("", "nothing has a place in a calendar, and an empty one is not valid")
"""What is said of a calendar without events."""

_CLOSED: Final = {
    ClosedSessions.OMIT: "closed session: left out",
    ClosedSessions.TITLE_ONLY: "closed session: only its title, time and city are written",
}


def pointers(meeting: Meeting) -> Mapping[str, str]:
    """Give the JSON pointer to each record that may be an event, by its id; "": the meeting."""
    found = {"": ""}
    found |= {part.id: f"/parts/{index}" for index, part in enumerate(meeting.parts)}
    found |= {session.id: f"/sessions/{index}" for index, session in enumerate(meeting.sessions)}
    return found


def remark_on_domain(domain: str) -> Iterator[Remark]:
    """Say so where no domain was given."""
    if domain == DEFAULT_DOMAIN:
        yield Remark("", f"no domain was given: the UIDs end in {domain}, which is nobody's")


def remarks_on_closed(
    sessions: Sequence[SessionId], choice: ClosedSessions, paths: Mapping[str, str]
) -> Iterator[Remark]:
    """Name the closed sessions that were cut."""
    for id in sessions:
        yield Remark(paths[id], _CLOSED[choice])


def remarks_on_places(
    seen: Meeting, found: Sequence[Entry], paths: Mapping[str, str]
) -> Iterator[Remark]:
    """Name what has no place in a calendar, or one at a loss."""
    if seen.release is None or seen.release.published is None:
        yield Remark("/release", "the moment of publication is not stated: DTSTAMP is 1970-01-01")
    if not any(entry.placed for entry in found):
        yield EMPTY
    for entry in found:
        if entry.remark is not None:
            yield Remark(f"{paths[entry.item.id]}/when", entry.remark)
