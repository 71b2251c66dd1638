"""What an event says and a meeting has no place for: it is reported."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.ical.wire.excerpt import label
from intergov_meetings.ical.wire.line import ContentLine

_LISTED: Final = 20


def report_what_is_left(read: ReadEvent, report: Report, *, with_addresses: bool) -> None:
    """Report what an event says and the meeting does not."""
    event = read.event
    if not event.uid:
        report.add(read, "UID", "no name of its own", "its id depends on its line")
    if read.instance is not None:
        which = "one and all later instances" if read.instance.and_later else "one instance"
        found = f"{which} of an event that is held more than once"
        done = "carried over as one" if read.instance.and_later else "carried over by itself"
        report.add(read, "RECURRENCE-ID", found, done)
    if event.contacts and not with_addresses:
        report.add(read, "CONTACT", "whom to ask", "left out")
    if any(each.address is not None for each in event.details.participants):
        report.add(read, "PARTICIPANT", "addresses of those who take part", "left out")
    in_part = {line.number for line in read.read_in_part}
    if unread := [line for line in read.others if line.number not in in_part]:
        report.add(read, "", f"lines that have no place in a meeting ({names_of(unread)})")
    if in_part:
        found = f"lines of which a part has no place in a meeting ({names_of(read.read_in_part)})"
        report.add(read, "", found, "that part left out")


def names_of(lines: Sequence[ContentLine]) -> str:
    """Give the names of lines, each once, and not too many."""
    names = dict.fromkeys(label(line.name) or "…" for line in lines)
    return ", ".join(islice(names, _LISTED)) + (", …" if len(names) > _LISTED else "")
