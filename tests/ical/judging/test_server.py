"""Calendars are kept by those who keep them for others: a synchronizer and a CalDAV server."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from attrs import evolve

from examples.tashkent_2024 import MEETING
from intergov_meetings import Meeting, Release
from intergov_meetings.ical import Profile, RenderedCalendar, render
from tests.engines.event import Read, SeenEvent
from tests.engines.radicale import Collection, Radicale
from tests.engines.vdirsyncer import synchronized
from tests.ical.sample import night_meeting

pytestmark = pytest.mark.engine

MEETINGS = pytest.mark.parametrize("held", [MEETING, night_meeting()], ids=["tashkent", "vienna"])


def written(held: Meeting, profile: Profile) -> RenderedCalendar:
    return render(held, profile=profile, languages=("en",), domain="example.org")


@MEETINGS
@pytest.mark.parametrize("profile", [Profile.COMPAT, Profile.FEED, Profile.RICH])
def test_a_synchronizer_keeps_an_item_for_each_event_and_moves_it_once(
    icalendar: Read, tmp_path: Path, held: Meeting, profile: Profile
) -> None:
    calendar = written(held, profile).data
    kept = synchronized(calendar, tmp_path)
    items = [event for item in kept.first.values() for event in icalendar(item)]
    assert len(kept.first) == len(items)
    assert sorted(items) == sorted(icalendar(calendar))
    assert (kept.second, kept.moved_again) == (kept.first, 0)


@MEETINGS
def test_a_synchronizer_moves_nothing_when_only_the_moment_of_publication_is_new(
    tmp_path: Path, held: Meeting
) -> None:
    later = evolve(held, release=Release(published=datetime(2024, 5, 9, tzinfo=UTC)))
    first, second = (written(each, Profile.FEED).data for each in (held, later))
    assert first != second
    assert synchronized(first, tmp_path, then=second).moved_again == 0


def kept(collection: Collection, calendar: RenderedCalendar) -> None:
    """Put each event into a collection on the server."""
    for each in calendar.objects:
        collection.put(f"{each.uid}.ics", each.data)


@MEETINGS
def test_a_server_gives_each_event_back_as_it_was_put(
    radicale: Radicale, icalendar: Read, held: Meeting
) -> None:
    calendar = written(held, Profile.CALDAV)
    collection = radicale()
    kept(collection, calendar)
    for each in calendar.objects:
        assert icalendar(collection.get(f"{each.uid}.ics")) == icalendar(each.data)
    found: list[SeenEvent] = []
    for data in collection.query().values():
        found += icalendar(data)
    assert sorted(event.uid for event in found) == sorted(each.uid for each in calendar.objects)


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("20241026T080000Z", "20241026T093000Z", {"", "opening"}),
        ("20241026T093000Z", "20241026T120000Z", {""}),
        ("20241026T120000Z", "20241026T120100Z", {"", "panel-a", "panel-b"}),
        ("20241027T000000Z", "20241027T013000Z", {"", "night", "dinner"}),
        ("20241027T013000Z", "20241027T090000Z", {"", "dinner"}),
        ("20241027T105900Z", "20241027T110000Z", {"", "closing", "dinner"}),
        ("20241029T000000Z", "20241030T000000Z", set()),
    ],
)
def test_a_server_finds_events_by_time(
    radicale: Radicale, start: str, end: str, found: set[str]
) -> None:
    collection = radicale()
    kept(collection, written(night_meeting(), Profile.CALDAV))
    names = collection.query(start, end)
    assert {
        name.partition("@")[0].removeprefix("vienna-2024").strip("+") for name in names
    } == found


def test_what_is_put_again_takes_the_place_of_what_was(radicale: Radicale) -> None:
    collection = radicale()
    calendar = written(night_meeting(), Profile.CALDAV)
    kept(collection, calendar)
    kept(collection, calendar)
    assert len(collection.query()) == len(calendar.objects)
