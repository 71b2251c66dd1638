"""How firm a plan is: what a calendar knows of it, and what our words say beyond that."""

from typing import Final, NamedTuple

from intergov_meetings.ical.conversion.code import coded
from intergov_meetings.ical.conversion.own_words import OwnWords
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.stated_time import names_a_day
from intergov_meetings.ical.event import Status
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.ical.writing.calendar_word import status_of
from intergov_meetings.vocabulary import PlanState

_PLANS: Final = {
    Status.CONFIRMED: PlanState.CONFIRMED,
    Status.TENTATIVE: PlanState.TENTATIVE,
    Status.CANCELLED: PlanState.CANCELLED,
}


class Plan(NamedTuple):
    """How firm something is."""

    state: PlanState | None
    """The state of the plan; `None`: not stated."""
    printed: str | None = None
    """The words as printed."""


def plan_of(read: ReadEvent, words: OwnWords | None, whole: Status | None, report: Report) -> Plan:
    """Give how firm an event is.

    STATUS has one word for what is postponed and what is cancelled, and that of a session may come
    from its whole. So our own words hold, wherever STATUS is what we write for them.

    Args:
        read: the event.
        words: what our description states of it.
        whole: how firm the whole is that it is in.
        report: where to report.
    """
    status = read.event.status
    as_in_calendar = Plan(None if status is None else _PLANS[status])
    if words is None:
        return as_in_calendar
    found = Plan(*coded(words.plan, PlanState))
    if status_of(found.state, whole) is status or _is_displaced(status, words):
        return found
    done = "taken as it stands" if status is not None else "no plan is taken from it"
    report.add(read, "STATUS", "not what the description says of the plan", done)
    return as_in_calendar


def _is_displaced(status: Status | None, words: OwnWords) -> bool:
    """Whether an event only stands where it once was, since its day is not stated any more."""
    return status is Status.CANCELLED and not (words.is_of_session or names_a_day(words))
