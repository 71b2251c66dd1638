"""The programme on a page: sessions in order, and who takes part in each."""

from collections.abc import Iterator

from intergov_meetings.views.blocks import body, facts, headed
from intergov_meetings.views.markdown import Markdown, escaped, heading
from intergov_meetings.wording import (
    Place,
    Reading,
    Section,
    labelled,
    online,
    open_note,
    planned,
    session_facts,
    session_name,
    session_sections,
)
from intergov_meetings.wording.english import LABELS, PHRASES


def sessions(reading: Reading) -> Iterator[Markdown]:
    """Give the programme, then the sessions whose place in it is not stated."""
    meeting = reading.meeting
    note = open_note(meeting.open_lists, "sessions")
    empty = "" if meeting.sessions else PHRASES["not_stated"]
    yield from headed(Section(LABELS["programme"], lead=note, if_empty=empty), 2)
    stands_apart = False
    for place in reading.outline:
        if not (place.depth or place.number or stands_apart):
            stands_apart = True
            yield heading(2, LABELS["order_not_stated"])
        yield from _session(reading, place)


def _session(reading: Reading, place: Place) -> Iterator[Markdown]:
    session = place.session
    number = "".join(f"{each}." for each in place.number)
    name = session_name(reading, session)
    when = planned(session)
    order = "" if session.order_stated else PHRASES["not_stated"]
    yield heading(place.depth + 3, f"{number} {name}" if number else name)
    is_worth_saying = when is not None or reading.has_clock_times
    yield facts(
        (
            *labelled(
                ("place", order),
                ("when", reading.planned_when(when, session.id) if is_worth_saying else ""),
            ),
            *session_facts(reading, session),
            *online(reading, session.venue),
        )
    )
    for section in session_sections(reading, session):
        if section.says_something:
            yield escaped(f"{section.heading}:")
            yield from body(section)
