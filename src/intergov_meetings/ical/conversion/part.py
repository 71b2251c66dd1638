"""The parts in which a meeting is held, from the events that stand for it in its calendar."""

from collections.abc import Sequence
from typing import Final

from intergov_meetings.ical.conversion.fact import Facts
from intergov_meetings.ical.conversion.family import Family
from intergov_meetings.ical.conversion.own_words import own_words
from intergov_meetings.ical.conversion.place import mode_of
from intergov_meetings.ical.conversion.remainder import report_what_is_left
from intergov_meetings.ical.conversion.session import id_within
from intergov_meetings.ical.conversion.stand_in import is_counted, split_title
from intergov_meetings.ical.conversion.title import as_text
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import Part, PartId
from intergov_meetings.wording.english import LABELS

_PARTS: Final = f"\n\n{LABELS['parts']}:\n"
_EACH: Final = "- "


def parts_of(root: ReadEvent, events: Sequence[ReadEvent], facts: Facts) -> dict[int, Part]:
    """Give the parts of a meeting, each by the line of its event.

    Args:
        root: what stands for the meeting.
        events: the events of the parts.
        facts: what events of the meeting state.
    """
    found: dict[int, Part] = {}
    for place, read in enumerate(events, 1):
        report_what_is_left(read, facts.report, with_addresses=facts.with_addresses)
        words = own_words(read)
        _, own = split_title(read, root.event.summary)
        is_titled = not is_counted(own) or own in _listed(read)
        found[read.line] = Part(
            id=PartId(id_within(root, read, facts, "part")),
            title=as_text(own, read, facts.report) if is_titled else None,
            when=facts.when(read, words),
            venue=facts.venue(read),
            mode=mode_of(read),
            citations=facts.sources.citations(read),
        )
        if place > 1:
            facts.report.add(read, "DESCRIPTION", "what is said of one part", "left out")
        if words is not None and words.whole_of_parts:
            found_words = "when and where the meeting as a whole is"
            facts.report.add(read, "DESCRIPTION", found_words, "kept as text")
    return found


def report_parts_without_event(family: Family, known: int, facts: Facts) -> None:
    """Report the parts of which our descriptions know, and the calendar has no event.

    Args:
        family: the events of the meeting.
        known: how many of its parts have one.
        facts: what events of the meeting state.
    """
    for read in (family.root, *(each.read for each in family.parts)):
        if listed := _listed(read):
            if (missing := len(listed) - known) > 0:
                one = "a part of the meeting that is not in the calendar"
                several = f"{missing} parts of the meeting that are not in the calendar"
                found = one if missing == 1 else several
                facts.report.add(read, "DESCRIPTION", found, "kept as text")
            return


def _listed(read: ReadEvent) -> list[str]:
    """Give the parts of the meeting that our description of an event lists, by their beginning."""
    _, _, rest = read.event.description.partition(_PARTS)
    if not rest or own_words(read) is None:
        return []
    lines = rest.partition("\n\n")[0].split("\n")
    return [line.removeprefix(_EACH).partition(";")[0] for line in lines if line.startswith(_EACH)]
