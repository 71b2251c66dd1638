"""Phases: from upcoming to over and never back, facts before plans, unknown where unknown."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import (
    DateSpan,
    Decision,
    DecisionKind,
    PartialDate,
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
ORDER = {Phase.UPCOMING: 0, Phase.UNKNOWN: 1, Phase.UNDER_WAY: 1, Phase.OVER: 2}
moments = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
days = st.dates(date(2, 1, 1), date(9998, 1, 1)).map(PartialDate.of)


@given(
    days | st.builds(DateSpan, first=st.just(DAY), last=st.just(DAY)) | time_slots(),
    st.none() | st.just(Venue(zone="Asia/Tashkent")),
    st.lists(moments, min_size=2, max_size=5),
)
def test_a_meeting_never_goes_back(when: When, venue: Venue | None, nows: list[datetime]) -> None:
    if isinstance(when, TimeSlot) and when.day is not None and when.day.year < 2:
        return
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
        (TimeSlot(day=date(2024, 5, 14)), "UTC", 0, Phase.UNKNOWN),
        (TimeSlot(start=time(10)), "UTC", 0, Phase.UNKNOWN),
        (TimeSlot(day=date(2024, 5, 14), start=time(13), zone="UTC"), None, 0, Phase.UPCOMING),
        (TimeSlot(day=date(2024, 5, 14), end=time(11), zone="UTC"), None, 0, Phase.OVER),
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


@pytest.mark.parametrize(
    ("kind", "phase"),
    [
        (DecisionKind.OPENED, Phase.UNDER_WAY),
        (DecisionKind.SUSPENDED, Phase.UNDER_WAY),
        (DecisionKind.RESUMED, Phase.UNDER_WAY),
        (DecisionKind.ADJOURNED, Phase.UNKNOWN),
        (DecisionKind.CLOSED, Phase.OVER),
    ],
)
def test_facts_go_before_plans(kind: DecisionKind, phase: Phase) -> None:
    plan: dict[str, Any] = {"when": PartialDate("2030-01-01"), "plan_state": PlanState.CONFIRMED}
    assert meeting(**plan, decisions=(Decision(kind=kind),)).phase(NOON) is phase
    later = TimeSlot(day=date(2024, 5, 14), start=time(13), zone="UTC")
    decisions = (Decision(kind=kind, when=later),)
    assert meeting(**plan, decisions=decisions).phase(NOON) is Phase.UPCOMING
    assert meeting(**plan, decisions=decisions).phase(NOON + timedelta(hours=1)) is phase


def test_a_beginning_holds_from_its_day_on_and_an_end_from_the_day_after() -> None:
    plan: dict[str, Any] = {"when": DAY, "venue": Venue(zone="UTC")}
    opened = (Decision(kind=DecisionKind.OPENED, when=DAY),)
    assert meeting(**plan, decisions=opened).phase(NOON) is Phase.UNDER_WAY
    closed = (*opened, Decision(kind=DecisionKind.CLOSED, when=DAY))
    assert meeting(**plan, decisions=closed).phase(NOON) is Phase.UNDER_WAY
    assert meeting(**plan, decisions=closed).phase(NOON + timedelta(days=1)) is Phase.OVER


def test_between_its_parts_a_meeting_is_under_way() -> None:
    from intergov_meetings import Part, PartId

    parts = tuple(
        Part(id=PartId(day), when=PartialDate(day)) for day in ("2024-05-10", "2024-05-20")
    )
    assert meeting(parts=parts).phase(NOON) is Phase.UNDER_WAY
    unknown = (*parts, Part(id=PartId("third")))
    assert meeting(parts=unknown).phase(NOON) is Phase.UNKNOWN


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
        date(2024, 5, 14),
    ):
        assert paths_of(Release, published=moment) == ["/published"]
