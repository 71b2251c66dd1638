"""Whether a release can follow the one before: later than it, and of the same calendar."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from intergov_meetings.errors import Fault, RevisionError, shown
from intergov_meetings.ical.revision.change import Change, ChangeKind
from intergov_meetings.ical.revision.state import CalendarState
from intergov_meetings.ical.writing.entry import uid
from intergov_meetings.model import Meeting


def moment_after(meeting: Meeting, previous: CalendarState | None, domain: str) -> datetime:
    """Give the moment of this release, if it can follow the last one.

    Raises:
        RevisionError: where it has none, or one before the last, or what was published last is
            not the calendar of this meeting.
    """
    published = None if meeting.release is None else meeting.release.published
    faults = [] if previous is None else list(_strangers(meeting, previous, domain))
    if published is None:
        expected = "expected the moment of this release, by which readers tell what is newer"
        faults.append(Fault("/release/published", f"{expected}; found nothing"))
    elif previous is not None and published < previous.published:
        faults.append(_too_early(published, previous))
    if published is None or faults:
        raise RevisionError("release", faults)
    return published


def _strangers(meeting: Meeting, previous: CalendarState, domain: str) -> Iterator[Fault]:
    """Refuse the calendar of another meeting or domain: it would be cancelled as a whole."""
    own = uid(domain, meeting.id)
    begins, ends = f"{meeting.id}+", f"@{domain}"
    for event in (*previous.events, *previous.retired):
        if event.uid != own and not (event.uid.startswith(begins) and event.uid.endswith(ends)):
            expected = f"expected the calendar published before, with UIDs as {shown(own)}"
            yield Fault("/id", f"{expected}; found {shown(event.uid)}")
            return


def _too_early(published: datetime, previous: CalendarState) -> Fault:
    expected = f"expected a moment after {previous.published.isoformat()}, that of the last release"
    return Fault("/release/published", f"{expected}; found {published.isoformat()}")


def refuse_a_second_file(
    published: datetime, previous: CalendarState | None, changes: Iterable[Change]
) -> None:
    """Refuse two different files of one moment: nobody could tell which of them is newer.

    Raises:
        RevisionError: where something changed since a release of the same moment.
    """
    if previous is None or published != previous.published:
        return
    if any(change.kind is not ChangeKind.UNCHANGED for change in changes):
        raise RevisionError("release", [_too_early(published, previous)])
