"""Phases: from upcoming to over and never back, facts before plans, unknown where unknown."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import (
    DateSpan,
    Decision,
    DecisionKind,
    Part,
    PartialDate,
    PartId,
    PartOfDay,
    Phase,
    PlanState,
    Release,
    Session,
    TimeSlot,
    Venue,
    When,
)
from intergov_meetings.strategies import date_spans, partial_dates, time_slots
from tests.model.classes import meeting, paths_of

NOON = datetime(2024, 5, 14, 12, tzinfo=UTC)
DAY = PartialDate("2024-05-14")
NEARLY = PartialDate("2024-05-15", approximate=True)
ORDER = {Phase.UPCOMING: 0, Phase.UNKNOWN: 1, Phase.UNDER_WAY: 1, Phase.OVER: 2}
moments = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
days = st.dates().map(PartialDate.of)
HALL = Venue(zone="UTC")


def slot(start: int | None = None, end: int | None = None, **fields: Any) -> TimeSlot:
    """A time on the day, from hour to hour."""
    times = {"start": start and time(start), "end": end and time(end)}
    return TimeSlot(**{"day": date(2024, 5, 14), **times, **fields})


@given(
    days | st.builds(DateSpan, first=st.just(DAY), last=st.just(DAY)) | time_slots(),
    st.none() | st.just(Venue(zone="Asia/Tashkent")),
    st.lists(moments, min_size=2, max_size=5),
)
def test_a_meeting_never_goes_back(when: When, venue: Venue | None, nows: list[datetime]) -> None:
    held = meeting(when=when, venue=venue)
    phases = [ORDER[held.phase(now)] for now in sorted(nows)]
    assert phases == sorted(phases)


@pytest.mark.parametrize(
    ("when", "zone", "hours", "phase"),
    [
        (None, None, 0, Phase.UNKNOWN),
        (DAY, None, -48, Phase.UPCOMING),
        (DAY, None, -24, Phase.UNKNOWN),
        (DAY, None, -1, Phase.UNKNOWN),
        (DAY, None, 48, Phase.OVER),
        (DAY, "Asia/Tashkent", 0, Phase.UNDER_WAY),
        (DAY, "Asia/Tashkent", 7, Phase.OVER),
        (DAY, "Asia/Tashkent", -17.5, Phase.UPCOMING),
        (PartialDate("2024-05"), "Asia/Tashkent", 0, Phase.UNKNOWN),
        (PartialDate("2024-05"), None, 24 * 31, Phase.OVER),
        (PartialDate("2024-05-14", approximate=True), None, 9999, Phase.UNKNOWN),
        (DateSpan(first=DAY, last=PartialDate("2024-06")), None, 0, Phase.UNKNOWN),
        (DateSpan(first=DAY, last=DAY, within=True), "UTC", 0, Phase.UNKNOWN),
        (DateSpan(first=DAY, last=DAY, within=True), "UTC", 24, Phase.OVER),
        (DateSpan(first=DAY, last=DAY, within=True), "UTC", -24, Phase.UPCOMING),
        (DateSpan(first=DAY, last=NEARLY), "UTC", 9999, Phase.UNKNOWN),
        (slot(), "UTC", 0, Phase.UNDER_WAY),
        (slot(), None, 0, Phase.UNKNOWN),
        (slot(day=None, day_number=2), "UTC", 0, Phase.UNKNOWN),
        (slot(10, day=None), "UTC", 0, Phase.UNKNOWN),
        (slot(part_of_day=PartOfDay.EVENING), "UTC", 0, Phase.UNKNOWN),
        (slot(part_of_day=PartOfDay.EVENING), "UTC", 24, Phase.OVER),
        (slot(13, zone="UTC"), None, 0, Phase.UPCOMING),
        (slot(13), "UTC", 0, Phase.UPCOMING),
        (slot(13), None, 0, Phase.UNKNOWN),
        (slot(11), "UTC", 0, Phase.UNKNOWN),
        (slot(None, 11, zone="UTC"), None, 0, Phase.OVER),
        (slot(None, 13), "UTC", 0, Phase.UNKNOWN),
        (slot(11, 13), "UTC", 0, Phase.UNDER_WAY),
        (slot(16, 18), "Asia/Tashkent", 0, Phase.UNDER_WAY),
        (slot(9, 10, zone="UTC"), "Asia/Tashkent", -4, Phase.UPCOMING),
        (slot(9, 10, approximate=True), "UTC", 0, Phase.UNKNOWN),
        (slot(9, 10, approximate=True), "UTC", 24, Phase.OVER),
        (slot(14, 15, approximate=True), "UTC", -24, Phase.UPCOMING),
    ],
)
def test_what_is_not_known_is_not_told(
    when: When | None, zone: str | None, hours: float, phase: Phase
) -> None:
    venue = None if zone is None else Venue(zone=zone)
    now = NOON + timedelta(hours=hours)
    assert meeting(when=when, venue=venue).phase(now) is phase
    assert Session(id="s", when=when, venue=venue).phase(now) is phase  # type: ignore[arg-type]


def test_between_start_and_end_it_is_under_way() -> None:
    slot = TimeSlot(day=date(2024, 5, 14), start=time(12), end=time(13), zone="UTC")
    assert meeting(when=slot).phase(NOON) is Phase.UNDER_WAY
    assert meeting(when=slot).phase(NOON + timedelta(hours=1)) is Phase.OVER


@given(st.none() | partial_dates() | date_spans() | time_slots(), moments)
def test_a_cancelled_or_postponed_meeting_has_no_time(when: Any, now: datetime) -> None:
    cancelled = meeting(when=when, plan_state=PlanState.CANCELLED)
    postponed = meeting(when=when, plan_state=PlanState.POSTPONED)
    assert cancelled.phase(now) is Phase.CALLED_OFF
    assert postponed.phase(now) is Phase.UNKNOWN


ENDS = (DecisionKind.SUSPENDED, DecisionKind.ADJOURNED, DecisionKind.CLOSED)
FACTS = [
    (DecisionKind.OPENED, Phase.UNDER_WAY),
    (DecisionKind.SUSPENDED, Phase.UNDER_WAY),
    (DecisionKind.RESUMED, Phase.UNDER_WAY),
    (DecisionKind.ADJOURNED, Phase.UNKNOWN),
    (DecisionKind.CLOSED, Phase.OVER),
]
A_DAY = timedelta(days=1)


def phase_after(kind: DecisionKind, when: When | None, now: datetime, /, **plan: Any) -> Phase:
    """The phase of a meeting to which one thing happened; its plan is a day of 2024 at UTC."""
    values = {"when": DAY, "venue": HALL, **plan}
    return meeting(**values, decisions=(Decision(kind=kind, when=when),)).phase(now)


@pytest.mark.parametrize(("kind", "phase"), FACTS)
def test_a_fact_holds_from_its_moment_on_whatever_was_planned(
    kind: DecisionKind, phase: Phase
) -> None:
    plan: dict[str, Any] = {"when": PartialDate("2030-01-01"), "plan_state": PlanState.CONFIRMED}
    for when in (slot(13, zone="UTC"), slot(13)):
        assert phase_after(kind, when, NOON, **plan) is Phase.UPCOMING
        assert phase_after(kind, when, NOON + timedelta(hours=1), **plan) is phase


@pytest.mark.parametrize(("kind", "phase"), FACTS)
@pytest.mark.parametrize("when", [DAY, slot()])
def test_a_beginning_holds_from_its_day_on_and_an_end_from_the_day_after(
    kind: DecisionKind, phase: Phase, when: When
) -> None:
    plan = {"when": PartialDate("2030-01-01")}
    assert phase_after(kind, when, NOON - A_DAY, **plan) is Phase.UPCOMING
    on_the_day = Phase.UPCOMING if kind in ENDS else phase
    assert phase_after(kind, when, NOON, **plan) is on_the_day
    assert phase_after(kind, when, NOON + A_DAY, **plan) is phase


@pytest.mark.parametrize(("kind", "phase"), FACTS)
def test_an_undated_fact_does_not_hold_before_the_planned_days(
    kind: DecisionKind, phase: Phase
) -> None:
    assert phase_after(kind, None, NOON - A_DAY) is Phase.UPCOMING
    assert phase_after(kind, None, NOON) is phase
    assert phase_after(kind, None, NOON, when=None) is phase


@pytest.mark.parametrize(("kind", "phase"), FACTS)
def test_after_its_days_what_was_opened_is_over_and_what_was_interrupted_is_not_known(
    kind: DecisionKind, phase: Phase
) -> None:
    after = {Phase.UNDER_WAY: Phase.OVER}.get(phase, phase)
    if kind is DecisionKind.SUSPENDED:
        after = Phase.UNKNOWN
    assert phase_after(kind, DAY, NOON + A_DAY) is after


def test_decisions_on_the_plan_are_no_facts_of_conduct() -> None:
    assert phase_after(DecisionKind.CONFIRMED, DAY, NOON) is Phase.UNDER_WAY
    assert phase_after(DecisionKind.CANCELLED, DAY, NOON) is Phase.CALLED_OFF
    closed = (Decision(kind=DecisionKind.CLOSED, when=DAY), Decision(kind=DecisionKind.CANCELLED))
    assert meeting(when=DAY, decisions=closed).phase(NOON + A_DAY * 2) is Phase.CALLED_OFF


def test_a_closing_that_may_not_have_been_yet_does_not_hold() -> None:
    month = PartialDate("2024-05")
    assert phase_after(DecisionKind.CLOSED, month, NOON) is Phase.UNDER_WAY
    assert phase_after(DecisionKind.CLOSED, month, NOON + A_DAY * 30) is Phase.OVER


def part(day: str | None, zone: str | None = None) -> Part:
    """A part on a day, at a venue of its own where a zone is given."""
    when = None if day is None else PartialDate(day)
    venue = None if zone is None else Venue(zone=zone)
    return Part(id=PartId(f"p-{day or 'undated'}"), when=when, venue=venue)


@pytest.mark.parametrize(
    ("parts", "phase"),
    [
        (("2024-05-10", "2024-05-20"), Phase.UNDER_WAY),
        (("2024-05-15", "2024-05-20"), Phase.UPCOMING),
        (("2024-05-15", None), Phase.UPCOMING),
        (("2024-05-10", "2024-05-11"), Phase.OVER),
        (("2024-05-10", None), Phase.UNKNOWN),
        (("2024-05-10", "2024-05-20", None), Phase.UNDER_WAY),
        (("2024-05-14", None), Phase.UNDER_WAY),
        ((None, "2024-05-15"), Phase.UNKNOWN),
    ],
)
def test_a_meeting_in_parts_is_held_when_they_are(
    parts: tuple[str | None, ...], phase: Phase
) -> None:
    held = meeting(when=PartialDate("2030"), venue=HALL, parts=tuple(map(part, parts)))
    assert held.phase(NOON) is phase


def test_parts_without_dates_leave_the_meeting_its_own() -> None:
    held = meeting(when=DAY, venue=HALL, parts=(part(None),))
    assert held.phase(NOON) is Phase.UNDER_WAY


def test_each_part_and_each_fact_is_read_where_it_is() -> None:
    parts = (part("2024-05-10"), part("2024-05-14", "Pacific/Kiritimati"))
    held = meeting(venue=HALL, parts=parts)
    assert held.phase(NOON) is Phase.OVER
    assert held.phase(NOON - timedelta(hours=3)) is Phase.UNDER_WAY
    closed = (Decision(kind=DecisionKind.ADJOURNED, when=DAY),)
    adjourned = meeting(venue=HALL, parts=parts, decisions=closed)
    assert adjourned.phase(NOON - timedelta(hours=3)) is Phase.UNDER_WAY
    assert adjourned.phase(NOON) is Phase.UNKNOWN
    before = (Decision(kind=DecisionKind.OPENED, when=PartialDate("2024-05-09")),)
    opened = meeting(venue=HALL, parts=parts, decisions=before)
    early = datetime(2024, 5, 8, 23, 59, tzinfo=UTC)
    assert opened.phase(early) is Phase.UPCOMING
    assert opened.phase(early + timedelta(minutes=1)) is Phase.UNDER_WAY


def test_a_moment_needs_its_zone() -> None:
    with pytest.raises(ValueError, match="expected a moment with its zone"):
        meeting().phase(datetime(2024, 5, 14))  # noqa: DTZ001


def test_a_release_is_published_at_a_moment_in_utc_to_the_second() -> None:
    assert Release(published=NOON).published == NOON
    assert Release(version="1").published is None
    for moment in (
        NOON.replace(tzinfo=None),
        NOON.replace(microsecond=1),
        NOON.replace(year=1899),
        NOON.replace(tzinfo=timezone(timedelta(0), "GMT")),
        NOON.replace(tzinfo=timezone(timedelta(hours=5))),
        date(2024, 5, 14),
    ):
        assert paths_of(Release, published=moment) == ["/published"]
