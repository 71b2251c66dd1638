"""Upcoming, under way or over: computed from a moment that is passed in, never stored.

A date without a clock time is answered by the day: on its days a meeting is under way. Where the
zone of a date is not known, the day is taken to last as long as it is that date anywhere on earth,
and moments that are that date in some places only are `unknown`.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Final
from zoneinfo import ZoneInfo

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.model.date import DateSpan, PartialDate
from intergov_meetings.model.decision import Decision
from intergov_meetings.model.time_slot import TimeSlot
from intergov_meetings.model.when import When, days_of
from intergov_meetings.vocabulary import DecisionKind, Phase, PlanState

_EASTERNMOST: Final = timezone(timedelta(hours=14))
_WESTERNMOST: Final = timezone(timedelta(hours=-12))
_BEGINNINGS: Final = (DecisionKind.OPENED, DecisionKind.RESUMED)
_FACTS: Final = (
    *_BEGINNINGS,
    DecisionKind.SUSPENDED,
    DecisionKind.ADJOURNED,
    DecisionKind.CLOSED,
)

Stretch = tuple[When | None, str | None]
"""When something is held, and the IANA zone of the place, for what is stated without one."""


def phase_of(
    stretches: Iterable[Stretch],
    plan: PlanState | None,
    decisions: Iterable[Decision],
    now: datetime,
) -> Phase:
    """Say where a moment lies in relation to something planned.

    Args:
        stretches: when it is held: once, or once for each of its parts in order.
        plan: how firm the plan is.
        decisions: what happened to it, the oldest first; facts go before plans.
        now: the moment, with its zone.

    Raises:
        TypeError: where `now` is no moment.
        ValueError: where it has no zone.
    """
    refuse_another_type("now", now, datetime)
    if now.tzinfo is None:
        raise ValueError(f"now: expected a moment with its zone, found {now.isoformat()}")
    if plan is PlanState.CANCELLED:
        return Phase.CALLED_OFF
    held = list(stretches)
    planned = _of_stretches([_planned(when, zone, now) for when, zone in held])
    facts = [made for made in decisions if made.kind in _FACTS and _is_so(made, held, planned, now)]
    if facts:
        return _by_fact(facts[-1].kind, planned)
    return Phase.UNKNOWN if plan is PlanState.POSTPONED else planned


def _by_fact(last: DecisionKind, planned: Phase) -> Phase:
    """What was opened and never closed is over when its days are; what was suspended may not be."""
    if last is DecisionKind.CLOSED:
        return Phase.OVER
    if last in _BEGINNINGS and planned is Phase.OVER:
        return Phase.OVER
    is_uncertain = last is DecisionKind.ADJOURNED or planned is Phase.OVER
    return Phase.UNKNOWN if is_uncertain else Phase.UNDER_WAY


def _is_so(fact: Decision, held: list[Stretch], planned: Phase, now: datetime) -> bool:
    """Whether a fact holds by now: a beginning from its day on, an end from the day after.

    What is not dated cannot have happened before the first planned day.
    """
    if fact.when is None:
        return planned is not Phase.UPCOMING
    zone = _zone_on(fact.when, held)
    if isinstance(fact.when, TimeSlot) and (start := fact.when.moments_in(zone)[0]) is not None:
        return start <= now
    by_then = _planned(fact.when, zone, now)
    return by_then is Phase.OVER or (by_then is Phase.UNDER_WAY and fact.kind in _BEGINNINGS)


def _zone_on(when: When, held: list[Stretch]) -> str | None:
    """Give the zone of the stretch in which something happened, else that of the first."""
    happened = days_of(when)
    for stretch, zone in held:
        days = days_of(stretch)
        if happened and days and days[0] <= happened[0] <= days[1]:
            return zone
    return held[0][1]


def _of_stretches(phases: list[Phase]) -> Phase:
    """Between its parts, a meeting has begun and is not over."""
    if phases[0] is Phase.UPCOMING or len(set(phases)) == 1:
        return phases[0]
    if Phase.UNDER_WAY in phases or {Phase.OVER, Phase.UPCOMING} <= set(phases):
        return Phase.UNDER_WAY
    return Phase.UNKNOWN


def _planned(when: When | None, zone: str | None, now: datetime) -> Phase:
    if when is None:
        return Phase.UNKNOWN
    return _in_slot(when, zone, now) if isinstance(when, TimeSlot) else _in_days(when, zone, now)


def _in_slot(slot: TimeSlot, zone: str | None, now: datetime) -> Phase:
    """A clock time that is not stated, or only approximately, leaves the day uncertain."""
    start, end = (None, None) if slot.approximate else slot.moments_in(zone)
    if start is not None and now < start:
        return Phase.UPCOMING
    if end is not None and now >= end:
        return Phase.OVER
    if start is not None and end is not None:
        return Phase.UNDER_WAY
    by_day = _by_day(slot, slot.zone or zone, now)
    is_whole_day = (slot.start, slot.end, slot.part_of_day) == (None, None, None)
    return Phase.UNKNOWN if by_day is Phase.UNDER_WAY and not is_whole_day else by_day


def _in_days(when: PartialDate | DateSpan, zone: str | None, now: datetime) -> Phase:
    """A month says when it is over or upcoming, not when it is on; what is approximate, neither."""
    bounds = (when,) if isinstance(when, PartialDate) else (when.first, when.last)
    if any(bound.approximate for bound in bounds):
        return Phase.UNKNOWN
    by_day = _by_day(when, zone, now)
    exact = when.exact_day if isinstance(when, PartialDate) else when.exact_days
    return Phase.UNKNOWN if exact is None and by_day is Phase.UNDER_WAY else by_day


def _by_day(when: When, zone: str | None, now: datetime) -> Phase:
    if (days := days_of(when)) is None:
        return Phase.UNKNOWN
    first, last = days
    here = None if zone is None else ZoneInfo(zone)
    latest = now.astimezone(here or _EASTERNMOST).date()
    earliest = now.astimezone(here or _WESTERNMOST).date()
    if latest < first:
        return Phase.UPCOMING
    if earliest > last:
        return Phase.OVER
    return Phase.UNDER_WAY if first <= earliest and latest <= last else Phase.UNKNOWN
