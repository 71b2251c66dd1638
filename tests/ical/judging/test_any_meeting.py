"""Every engine, and the linter, take the calendar of any meeting whatever, in every profile."""

import pytest
from hypothesis import given

from intergov_meetings import Audience, Meeting, PlanState
from intergov_meetings.ical import CalendarState, Profile, Revision, lint, revise
from intergov_meetings.strategies import meetings
from tests.engines.event import Engines
from tests.ical.judging.expectation import DESK, calendars, expected, seen
from tests.ical.revision.sample import released

pytestmark = pytest.mark.engine


@pytest.mark.parametrize("profile", Profile)
@given(held=meetings())
def test_every_engine_sees_what_is_meant(engines: Engines, profile: Profile, held: Meeting) -> None:
    for data, events in calendars(held, profile):
        assert lint(data) == ()
        assert seen(engines, data) == expected(engines, events)


def revised(held: Meeting, profile: Profile, previous: CalendarState | None) -> Revision:
    return revise(
        held,
        previous,
        profile=profile,
        audience=Audience.INTERNAL,
        organizer=DESK,
        domain="example.org",
    )


@pytest.mark.parametrize("profile", [Profile.PUBLISH, Profile.INVITE])
@given(held=meetings())
def test_every_engine_takes_each_message_of_a_revision(
    engines: Engines, profile: Profile, held: Meeting
) -> None:
    first = revised(released(held, 0), profile, None)
    cancelled = released(held, 1, plan_state=PlanState.CANCELLED, decisions=())
    second = revised(cancelled, profile, first.state)
    for message in (*first.messages, *second.messages):
        assert lint(message.data) == ()
        for events in seen(engines, message.data).values():
            assert [event.uid for event in events] == [message.uid]
