"""Every engine takes the calendar of any meeting whatever, in every profile."""

from collections.abc import Iterator

import pytest
from hypothesis import given

from intergov_meetings import Audience, Meeting
from intergov_meetings.ical import CalendarUser, Event, Profile
from intergov_meetings.ical.writing.calendar import rendered
from intergov_meetings.ical.writing.draft import draft
from intergov_meetings.strategies import meetings
from tests.engines.event import Engines
from tests.ical.judging.expectation import expected, seen

pytestmark = pytest.mark.engine

DESK = CalendarUser(address="mailto:desk@example.org", name='The "desk"; first, floor')


def calendars(held: Meeting, profile: Profile) -> Iterator[tuple[bytes, tuple[Event, ...]]]:
    """Give each calendar that is written of a meeting, with the events in it."""
    made = draft(
        held, profile=profile, audience=Audience.INTERNAL, domain="example.org", organizer=DESK
    )
    written = rendered(made)
    if profile.is_one_object_each:
        by_uid = {event.uid: event for event in made.events}
        for each in written.objects:
            yield each.data, (by_uid[each.uid],)
    elif made.events:
        yield written.data, made.events


@pytest.mark.parametrize("profile", Profile)
@given(held=meetings())
def test_every_engine_sees_what_is_meant(engines: Engines, profile: Profile, held: Meeting) -> None:
    for data, events in calendars(held, profile):
        assert seen(engines, data) == expected(engines, events)
