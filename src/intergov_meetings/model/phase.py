"""Upcoming, under way or over: computed from a moment that is passed in, never stored.

A date without a clock time is answered by the day: on its days a meeting is under way. Where the
zone of a date is not known, the day is taken to last as long as it is that date anywhere on earth,
and moments that are that date in some places only are `unknown`.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Final
from zoneinfo import ZoneInfo

from intergov_meetings.model.date import DateSpan, PartialDate
from intergov_meetings.model.decision import Decision
from intergov_meetings.model.time_slot import TimeSlot
from intergov_meetings.model.when import When, days_of
from intergov_meetings.vocabulary import DecisionKind, Phase, PlanState

_EASTERNMOST: Final = timezone(timedelta(hours=14))
_WESTERNMOST: Final = timezone(timedelta(hours=-12))
_BY_FACT: Final = {
    DecisionKind.OPENED: Phase.UNDER_WAY,
    DecisionKind.SUSPENDED: Phase.UNDER_WAY,
    DecisionKind.RESUMED: Phase.UNDER_WAY,
    DecisionKind.ADJOURNED: Phase.UNKNOWN,
    DecisionKind.CLOSED: Phase.OVER,
}
_BEGINNINGS: Final = (DecisionKind.OPENED, DecisionKind.RESUMED)


def phase_of(
    whens: Iterable[When | None],
    zone: str | None,
    plan: PlanState | None,
    decisions: Iterable[Decision],
    now: datetime,
) -> Phase:
    """Say where a moment lies in relation to something planned.

    Args:
        whens: when it is held, as stated: once, or once for each of its parts.
        zone: the IANA zone of the place, for dates without a clock time.
        plan: how firm the plan is.
        decisions: what happened to it, the oldest first; facts go before plans.
        now: the moment, with its zone.

    Raises:
        ValueError: where `now` has no zone.
    """
    if now.tzinfo is None:
        raise ValueError(f"expected a moment with its zone, found {now.isoformat()}")
    facts = [made.kind for made in decisions if made.kind in _BY_FACT and _is_so(made, zone, now)]
    if facts:
        return _BY_FACT[facts[-1]]
    if plan is PlanState.CANCELLED:
        return Phase.CALLED_OFF
    if plan is PlanState.POSTPONED:
        return Phase.UNKNOWN
    return _of_parts({_planned(when, zone, now) for when in whens})


def _is_so(fact: Decision, zone: str | None, now: datetime) -> bool:
    """Whether a fact holds by now: a beginning from its day on, an end from the day after."""
    if fact.when is None:
        return True
    if isinstance(fact.when, TimeSlot) and fact.when.start_instant is not None:
        return fact.when.start_instant <= now
    by_then = _planned(fact.when, zone, now)
    return by_then is Phase.OVER or (by_then is Phase.UNDER_WAY and fact.kind in _BEGINNINGS)


def _of_parts(phases: set[Phase]) -> Phase:
    """Between its parts, a meeting has begun and is not over."""
    if len(phases) == 1:
        return phases.pop()
    if Phase.UNDER_WAY in phases or phases == {Phase.OVER, Phase.UPCOMING}:
        return Phase.UNDER_WAY
    return Phase.UNKNOWN


def _planned(when: When | None, zone: str | None, now: datetime) -> Phase:
    if when is None:
        return Phase.UNKNOWN
    return _in_slot(when, zone, now) if isinstance(when, TimeSlot) else _in_days(when, zone, now)


def _in_slot(slot: TimeSlot, zone: str | None, now: datetime) -> Phase:
    start, end = slot.start_instant, slot.end_instant
    if start is not None and now < start:
        return Phase.UPCOMING
    if end is not None and now >= end:
        return Phase.OVER
    if start is not None and end is not None:
        return Phase.UNDER_WAY
    by_day = _by_day(slot, slot.zone or zone, now)
    return Phase.UNKNOWN if by_day is Phase.UNDER_WAY else by_day


def _in_days(when: PartialDate | DateSpan, zone: str | None, now: datetime) -> Phase:
    """A month or an approximate date says when it is over or upcoming, not when it is on."""
    bounds = (when,) if isinstance(when, PartialDate) else (when.first, when.last)
    if any(bound.approximate for bound in bounds):
        return Phase.UNKNOWN
    by_day = _by_day(when, zone, now)
    exact = all(bound.exact_day is not None for bound in bounds)
    return by_day if exact or by_day is not Phase.UNDER_WAY else Phase.UNKNOWN


def _by_day(when: When, zone: str | None, now: datetime) -> Phase:
    if (days := days_of(when)) is None:
        return Phase.UNKNOWN
    first, last = days
    here = None if zone is None else ZoneInfo(zone)
    if now < _start_of(first, here or _EASTERNMOST):
        return Phase.UPCOMING
    if now.astimezone(here or _WESTERNMOST).date() > last:
        return Phase.OVER
    if here is None and not (
        _start_of(first, _WESTERNMOST) <= now and now.astimezone(_EASTERNMOST).date() <= last
    ):
        return Phase.UNKNOWN
    return Phase.UNDER_WAY


def _start_of(day: date, zone: timezone | ZoneInfo) -> datetime:
    """Give the moment at which a date begins, so as to compare moments only."""
    return datetime.combine(day, time.min, zone).astimezone(UTC)
