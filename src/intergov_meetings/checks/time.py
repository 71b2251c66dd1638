"""Whether what is said about dates and clock times agrees with itself and with today's clocks."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from intergov_meetings.checks.finding import Finding, Severity
from intergov_meetings.model import Meeting, PartialDate, Session, TimeSlot
from intergov_meetings.model.reference import records
from intergov_meetings.vocabulary import PlanState

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile(rf"\b({'|'.join(_NAMES)})\b", re.IGNORECASE)
_SETTLED = frozenset({PlanState.TENTATIVE, PlanState.CONFIRMED, PlanState.RESCHEDULED})


def plan_contradicts_dates(meeting: Meeting) -> Iterator[Finding]:
    """A plan that has dates comes without any, or one that is postponed still has them.

    The dates that a postponement made void belong to the decision (`former_when`). A session
    whose own plan is not stated is postponed with the meeting.
    """
    code = "plan-contradicts-dates"
    undated = meeting.when is None and all(part.when is None for part in meeting.parts)
    if meeting.current_plan_state in _SETTLED and undated:
        message = f"the plan is {meeting.current_plan_state}, and no date is stated"
        yield Finding(code, Severity.WARNING, "", message)
    planned: list[tuple[str, Meeting | Session]] = [("", meeting)]
    planned += ((f"/sessions/{index}", session) for index, session in enumerate(meeting.sessions))
    for path, held in planned:
        plan = held.current_plan_state or meeting.current_plan_state
        if plan is PlanState.POSTPONED and held.when is not None:
            message = "the plan is postponed, and a date is still stated"
            yield Finding(code, Severity.WARNING, f"{path}/when", message)


def weekday_contradicts_date(meeting: Meeting) -> Iterator[Finding]:
    """The weekday that is printed (in English) is not the one on which the date falls."""
    for path, record in records(meeting):
        if not isinstance(record, PartialDate | TimeSlot) or record.printed is None:
            continue
        day, last = (
            (record.exact_day, record.exact_day)
            if isinstance(record, PartialDate)
            else (record.first_day, record.last_day)
        )
        printed = {name.title() for name in _WEEKDAY.findall(record.printed)}
        if day is None or last is None or len(printed) != 1:
            continue
        if not printed & {_weekday(day), _weekday(last)}:
            message = f"{day} is a {_weekday(day)}, and {printed.pop()} is printed"
            yield Finding("weekday-contradicts-date", Severity.ERROR, f"{path}/printed", message)


def _weekday(day: date) -> str:
    return _NAMES[day.weekday()]


def zone_rule_changed(meeting: Meeting) -> Iterator[Finding]:
    """Clocks of the zone are no longer as far from UTC as when the time was stated."""
    for path, slot in records(meeting):
        if not isinstance(slot, TimeSlot) or slot.offset_when_stated is None:
            continue
        if (now := _offset(slot)) is not None and now != _parsed(slot.offset_when_stated):
            message = f"clocks in {slot.zone} will not be at UTC{slot.offset_when_stated} then"
            where = f"{path}/offset_when_stated"
            yield Finding("zone-rule-changed", Severity.WARNING, where, message)


def _offset(slot: TimeSlot) -> timedelta | None:
    """Give how far the start is from UTC by the zone data of this machine."""
    if slot.day is None or slot.start is None or slot.zone is None:
        return None
    wall = datetime.combine(slot.day, slot.start.replace(fold=slot.start_fold or 0))
    return wall.replace(tzinfo=ZoneInfo(slot.zone)).utcoffset()


def _parsed(offset: str) -> timedelta:
    hours, minutes = int(offset[1:3]), int(offset[4:6])
    ahead = timedelta(hours=hours, minutes=minutes)
    return -ahead if offset[0] == "-" else ahead
