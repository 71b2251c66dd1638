"""So many meetings at once, as far as those for whom it is done may see them."""

from collections.abc import Iterable, Iterator
from itertools import islice

from intergov_meetings._argument import refuse_another_type
from intergov_meetings._collector import paused
from intergov_meetings.audience import for_audience
from intergov_meetings.corpus.stream import Entry
from intergov_meetings.errors import shown
from intergov_meetings.model import Meeting
from intergov_meetings.vocabulary import Audience


def portions(
    entries: Iterable[Meeting | Entry], audience: Audience, at_once: int
) -> Iterator[list[Entry]]:
    """Give entries, so many at once; they are taken as they are needed."""
    refuse_another_type("entries", entries, Iterable)
    refuse_another_type("at_once", at_once, int)
    if at_once < 1:
        raise ValueError(f"at_once: expected a whole number above nothing, found {shown(at_once)}")
    waiting = iter(entries)
    while portion := _portion(waiting, audience, at_once):
        yield portion


def _portion(waiting: Iterator[Meeting | Entry], audience: Audience, at_once: int) -> list[Entry]:
    with paused():
        return [seen(entry, audience) for entry in islice(waiting, at_once)]


def seen(entry: Meeting | Entry, audience: Audience) -> Entry:
    """Give an entry as far as the audience may see its meeting."""
    refuse_another_type("entries", entry, Meeting, Entry)
    held = Entry(0, entry) if isinstance(entry, Meeting) else entry
    if held.meeting is None:
        return held
    return held._replace(meeting=for_audience(held.meeting, audience))
