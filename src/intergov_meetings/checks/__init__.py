"""Questions to a whole meeting, each answered with findings that a secretary would follow up.

Here belongs what may be right and is worth a look, and what two records say against each other.
What no reader could interpret is refused by the constructors of `model` and never gets here.

A rule is a function from a meeting to findings. To ask more, add to the tuple:
`check(meeting, (*RULES, my_rule))`; to ask less, pass a smaller one.
"""

from collections.abc import Iterable, Iterator

from intergov_meetings._argument import refuse_another_type, refuse_no_function
from intergov_meetings.checks.conflict import double_booked_rooms, double_booked_speakers
from intergov_meetings.checks.delegation import (
    accreditation_contradicted,
    duplicate_delegations,
    members_over_limit,
    people_in_two_delegations,
    several_heads,
    unnamed_heads,
)
from intergov_meetings.checks.finding import Finding, Rule, Severity
from intergov_meetings.checks.organizer import duplicate_organizers, organizers_not_stated
from intergov_meetings.checks.programme import (
    programme_not_stated,
    session_order_not_stated,
    sessions_outside_dates,
)
from intergov_meetings.checks.source import (
    facts_without_source,
    sources_not_stated,
    unused_records,
)
from intergov_meetings.checks.speaker import declined_but_speaking
from intergov_meetings.checks.time import (
    plan_contradicts_dates,
    weekday_contradicts_date,
    zone_rule_changed,
)
from intergov_meetings.checks.unknown import (
    date_not_exact,
    date_not_stated,
    no_clock_times,
    open_lists,
    ordinal_not_stated,
    venue_not_stated,
)
from intergov_meetings.model import Meeting

__all__ = ["RULES", "Finding", "Rule", "Severity", "check"]

RULES: tuple[Rule, ...] = (
    date_not_stated,
    date_not_exact,
    no_clock_times,
    venue_not_stated,
    ordinal_not_stated,
    open_lists,
    plan_contradicts_dates,
    weekday_contradicts_date,
    zone_rule_changed,
    programme_not_stated,
    session_order_not_stated,
    sessions_outside_dates,
    double_booked_rooms,
    double_booked_speakers,
    organizers_not_stated,
    duplicate_organizers,
    unnamed_heads,
    several_heads,
    duplicate_delegations,
    people_in_two_delegations,
    members_over_limit,
    accreditation_contradicted,
    declined_but_speaking,
    sources_not_stated,
    facts_without_source,
    unused_records,
)
"""The rules of this library, in the order in which `check` asks them."""


def check(meeting: Meeting, rules: Iterable[Rule] = RULES) -> tuple[Finding, ...]:
    """Give what a secretary would query: rule by rule, and for each rule in document order.

    Args:
        meeting: the meeting.
        rules: what to ask.

    Raises:
        TypeError: where `meeting` is no `Meeting`, or `rules` are no functions.

    Examples:
        >>> from intergov_meetings import MeetingId, PartialDate
        >>> meeting = Meeting(
        ...     id=MeetingId("council-1"), title="First meeting", when=PartialDate("2024-05")
        ... )
        >>> [finding.code for finding in check(meeting)][:2]
        ['date-not-exact', 'no-clock-times']
    """
    refuse_another_type("meeting", meeting, Meeting)
    refuse_another_type("rules", rules, Iterable)
    return tuple(finding for rule in rules for finding in _asked(rule, meeting))


def _asked(rule: Rule, meeting: Meeting) -> Iterator[Finding]:
    refuse_no_function("rules", rule)
    return rule(meeting)
