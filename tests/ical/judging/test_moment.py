"""Times in any zone are the same moments to everybody, in the nights of a change too."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import compress
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import Session, TimeSlot
from intergov_meetings.ical import render
from intergov_meetings.ical.zone.transition import Transition, spans, transitions
from intergov_meetings.model.zone import is_zone
from tests.engines.event import Engines, spelt
from tests.engines.package import moments_of_dateutil
from tests.ical.sample import meeting, session

pytestmark = pytest.mark.engine

FIRST_YEAR, LAST_YEAR = 1970, 2037
SESSIONS = 12
# Until January 1972 its clocks were 44 minutes and 30 seconds behind UTC: a test of its own.
MONROVIA = "Africa/Monrovia"
WHOLE_MINUTES = {"ical_js", "vobject"}
"""Engines that keep hours and minutes of an offset, and drop its seconds."""
KEYS = sorted(key for key in available_timezones() if is_zone(key))


@lru_cache(maxsize=4096)
def changes(key: str, year: int) -> tuple[Transition, ...]:
    zone = ZoneInfo(key)
    return tuple(transitions(zone, spans(zone, year, year)))


@st.composite
def instants(draw: st.DrawFn) -> tuple[str, datetime]:
    """A zone and a moment: any of a year, or within three hours of a change of the clocks."""
    key = draw(st.sampled_from(KEYS))
    year = draw(st.integers(1973 if key == MONROVIA else FIRST_YEAR, LAST_YEAR))
    found = changes(key, year)
    if found and draw(st.booleans()):
        near = draw(st.sampled_from(found)).instant
        return key, near + timedelta(minutes=draw(st.integers(-180, 180)))
    return key, datetime(year, 1, 2, tzinfo=UTC) + timedelta(minutes=draw(st.integers(0, 520_000)))


def held_at(place: int, key: str, instant: datetime) -> Session:
    """A session at the wall time that clocks in a zone show at a moment."""
    wall = instant.astimezone(ZoneInfo(key))
    is_repeated = wall.utcoffset() != wall.replace(fold=1 - wall.fold).utcoffset()
    slot = TimeSlot(
        day=wall.date(),
        start=wall.time().replace(fold=0),
        zone=key,
        start_fold=wall.fold if is_repeated else None,
    )
    return session(f"s{place:02}", when=slot)


def starts(engines: Engines, data: bytes) -> dict[str, list[str]]:
    """Give the beginning of each session as the engines see it.

    khal is not asked: it takes a zone by its name from data of its own (pytz), which may be of
    another year, and not from the calendar.
    """
    return {
        name: [event.start for event in sorted(engine.read(data)) if "+" in event.uid]
        for name, engine in engines.items()
        if name != "khal_import"
    }


def written(drawn: list[tuple[str, datetime]]) -> bytes:
    sessions = tuple(held_at(place, *moment) for place, moment in enumerate(drawn))
    return render(meeting(sessions=sessions), domain="example.org").data


@given(drawn=st.lists(instants(), min_size=SESSIONS, max_size=SESSIONS))
def test_a_wall_time_is_the_same_moment_to_every_engine(
    engines: Engines, drawn: list[tuple[str, datetime]]
) -> None:
    data = written(drawn)
    meant = [spelt(instant) for _, instant in drawn]
    seen = starts(engines, data)
    assert moments_of_dateutil(data) == meant
    for name, found in seen.items():
        certain = [name != "vobject" or is_read_by_vobject(*each) for each in drawn]
        assert list(compress(found, certain)) == list(compress(meant, certain)), name


def is_read_by_vobject(key: str, instant: datetime) -> bool:
    """Whether clocks were set twice a year at most by then: vobject mistakes the year after more.

    A session in Casablanca on 2 January 2034 is an hour late to it, since clocks were set three
    times in 2033, though each change stands in the calendar.
    """
    return all(len(changes(key, instant.year - back)) <= 2 for back in (0, 1))


def test_an_offset_with_seconds_is_exact_to_engines_that_know_seconds(engines: Engines) -> None:
    noon = datetime(1971, 6, 1, 12, 44, 30, tzinfo=UTC)
    data = written([(MONROVIA, noon)])
    seen = starts(engines, data)
    inexact = {name for name, found in seen.items() if found != [spelt(noon)]}
    assert inexact == WHOLE_MINUTES & engines.keys()
    assert moments_of_dateutil(data) == [spelt(noon)]
