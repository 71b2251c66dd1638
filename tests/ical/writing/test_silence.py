"""Take one thing away from a meeting: its calendar changes, or the report had named the thing."""

import re
from collections.abc import Iterable, Iterator

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import Audience, Meeting, MeetingError, PartialDate
from intergov_meetings.ical import CalendarUser, Profile, Remark, RenderedCalendar, render
from intergov_meetings.strategies import meetings
from tests.ical.writing.full import full_meeting
from tests.ical.writing.taken_away import Less, taken_away

DESK = CalendarUser(address="mailto:desk@example.org")


def made(held: Meeting, profile: Profile) -> RenderedCalendar:
    return render(
        held, profile=profile, audience=Audience.INTERNAL, domain="example.org", organizer=DESK
    )


def naming(report: Iterable[Remark], path: str) -> Iterator[Remark]:
    """The remarks that name a thing, or something that it is in."""
    for remark in report:
        for place in remark.places or (remark.path,):
            # Of what is not in the calendar, a remark points to the date that is lacking.
            away = remark.message.startswith("not in the calendar")
            whole = place.removesuffix("/when") if away else place
            if f"{path}/".startswith(f"{whole}/"):
                yield remark


def fault_of(less: Less, whole: RenderedCalendar, profile: Profile) -> str:
    """Say what is wrong: the thing was lost in silence, or was named as lost and is written."""
    try:
        unchanged = made(less.make(), profile).data == whole.data
    except (MeetingError, ValueError):
        return ""
    named = [*naming(whole.report, less.path)]
    if unchanged and not named:
        # Times may have the zone of their place from elsewhere: it is written all the same.
        zone = str(less.value).encode() if less.path.endswith("/zone") else None
        is_written = zone is not None and zone in whole.data.replace(b"\r\n ", b"")
        return "" if is_written else f"{less.path} is lost in silence"
    if not unchanged and any(remark.message.startswith("not written") for remark in named):
        return f"{less.path} is written: {named}"
    return ""


@pytest.mark.parametrize("profile", [Profile.COMPAT, Profile.RICH])
def test_of_the_full_meeting_nothing_is_lost_in_silence(profile: Profile) -> None:
    held = full_meeting()
    # Of many things of a kind, the first.
    kinds = {re.sub(r"\d+", "", less.path): less for less in reversed([*taken_away(held)])}
    whole = made(held, profile)
    assert not [*filter(None, (fault_of(less, whole, profile) for less in kinds.values()))]


def known_by_month(held: Meeting) -> Meeting:
    """The meeting with a month in place of its day, unless what was decided forbids that."""
    try:
        return evolve(held, when=PartialDate("2024-05"))
    except MeetingError:
        return held


@given(
    meetings(max_sessions=3) | meetings(max_sessions=3).map(known_by_month),
    st.sampled_from(Profile),
    st.data(),
)
def test_of_any_meeting_nothing_is_lost_in_silence(
    held: Meeting, profile: Profile, data: st.DataObject
) -> None:
    whole, things = made(held, profile), [*taken_away(held)]
    for less in data.draw(st.lists(st.sampled_from(things), max_size=5)) if things else ():
        assert not fault_of(less, whole, profile)
