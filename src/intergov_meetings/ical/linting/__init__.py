"""The linter: every place where a calendar file leaves the standards.

Here belongs what RFC 5545, 5546, 7986, 9073, 9074 and 9253 say about a single file. What a reader
makes of a file all the same is told in `reading`.

A rule is a function from a file, taken apart, to breaches. To ask more, add to the tuple:
`lint(data, (*RULES, my_rule))`; to ask less, pass a smaller one.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from attrs import evolve

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.component import Component, Property
from intergov_meetings.ical.linting.rule.alarm import (
    alarm_attendee_not_allowed,
    alarm_property_missing,
    alarm_repeat_incomplete,
    alarm_sound_repeated,
    trigger_related_to_nothing,
    trigger_related_to_time,
)
from intergov_meetings.ical.linting.rule.binary import (
    binary_without_encoding,
    encoding_without_binary,
)
from intergov_meetings.ical.linting.rule.head import (
    malformed_line,
    not_looked_at,
    parameter_missing,
    parameter_not_allowed,
    parameter_not_in_quotes,
    parameter_repeated,
    parameter_unknown,
    parameter_values_several,
)
from intergov_meetings.ical.linting.rule.identity import (
    instance_of_nothing,
    organizer_missing,
    relation_not_by_uid,
    translation_repeated,
    uid_repeated,
)
from intergov_meetings.ical.linting.rule.method import (
    method_component_not_allowed,
    method_components_mixed,
    method_property_missing,
    method_property_not_allowed,
    method_property_repeated,
    method_status_not_allowed,
    method_uids_differ,
)
from intergov_meetings.ical.linting.rule.nesting import (
    begin_without_end,
    calendar_empty,
    calendar_missing,
    component_misplaced,
    component_unknown,
    end_without_begin,
    observance_missing,
    property_outside_calendar,
)
from intergov_meetings.ical.linting.rule.number import malformed_coordinates, number_out_of_range
from intergov_meetings.ical.linting.rule.occurrence import (
    duration_without_start,
    properties_exclusive,
    property_missing,
    property_not_allowed,
    property_repeated,
    property_unknown,
    recurrence_without_start,
    start_missing,
)
from intergov_meetings.ical.linting.rule.recurrence import (
    clock_parts_on_date,
    exception_differs,
    recurrence_id_differs,
    start_outside_rule,
    until_differs,
)
from intergov_meetings.ical.linting.rule.recurrence_rule import (
    count_with_until,
    frequency_missing,
    frequency_not_first,
    malformed_recur,
    recurrence_part_repeated,
    recurrence_parts_exclusive,
)
from intergov_meetings.ical.linting.rule.spelling import (
    blank_lines,
    byte_order_mark,
    control_character,
    final_line_end_missing,
    fold_inside_character,
    line_ends_not_crlf,
    line_too_long,
    not_utf_8,
)
from intergov_meetings.ical.linting.rule.text import (
    escape_unknown,
    malformed_request_status,
    text_not_escaped,
)
from intergov_meetings.ical.linting.rule.time import (
    duration_not_in_days,
    duration_not_positive,
    end_form_differs,
    end_not_after_start,
    end_type_differs,
    period_not_forward,
    time_not_in_utc,
)
from intergov_meetings.ical.linting.rule.value import (
    malformed_binary,
    malformed_boolean,
    malformed_cal_address,
    malformed_date,
    malformed_date_time,
    malformed_duration,
    malformed_float,
    malformed_integer,
    malformed_parameter,
    malformed_period,
    malformed_time,
    malformed_uri,
    malformed_utc_offset,
    value_type_not_allowed,
    value_type_not_stated,
)
from intergov_meetings.ical.linting.rule.word import word_not_in_list, word_not_registered
from intergov_meetings.ical.linting.rule.zone import (
    observance_not_local,
    tzid_on_date,
    tzid_on_utc_time,
    zone_defined_twice,
    zone_not_defined,
)
from intergov_meetings.ical.linting.stream import Stream, stream
from intergov_meetings.ical.wire.limit import LIMITS, Limits

__all__ = ["RULES", "Breach", "Component", "Property", "Rule", "Severity", "Stream", "lint"]

Rule = Callable[[Stream], Iterator[Breach]]
"""A question to a file of calendars; what it answers depends on the file alone."""

RULES: tuple[Rule, ...] = (
    not_utf_8,
    byte_order_mark,
    line_ends_not_crlf,
    final_line_end_missing,
    blank_lines,
    line_too_long,
    fold_inside_character,
    control_character,
    malformed_line,
    not_looked_at,
    calendar_missing,
    property_outside_calendar,
    begin_without_end,
    end_without_begin,
    component_misplaced,
    component_unknown,
    calendar_empty,
    observance_missing,
    property_missing,
    start_missing,
    property_repeated,
    property_not_allowed,
    property_unknown,
    properties_exclusive,
    duration_without_start,
    recurrence_without_start,
    parameter_missing,
    parameter_not_allowed,
    parameter_repeated,
    parameter_unknown,
    parameter_not_in_quotes,
    parameter_values_several,
    malformed_parameter,
    value_type_not_allowed,
    value_type_not_stated,
    malformed_binary,
    binary_without_encoding,
    encoding_without_binary,
    malformed_boolean,
    malformed_cal_address,
    malformed_coordinates,
    malformed_date,
    malformed_date_time,
    malformed_duration,
    malformed_float,
    malformed_integer,
    malformed_period,
    malformed_recur,
    malformed_request_status,
    malformed_time,
    malformed_uri,
    malformed_utc_offset,
    number_out_of_range,
    text_not_escaped,
    escape_unknown,
    word_not_in_list,
    word_not_registered,
    end_type_differs,
    end_form_differs,
    end_not_after_start,
    period_not_forward,
    duration_not_positive,
    duration_not_in_days,
    time_not_in_utc,
    zone_not_defined,
    zone_defined_twice,
    tzid_on_utc_time,
    tzid_on_date,
    observance_not_local,
    frequency_missing,
    frequency_not_first,
    recurrence_part_repeated,
    recurrence_parts_exclusive,
    count_with_until,
    until_differs,
    clock_parts_on_date,
    recurrence_id_differs,
    exception_differs,
    start_outside_rule,
    alarm_property_missing,
    alarm_attendee_not_allowed,
    alarm_sound_repeated,
    alarm_repeat_incomplete,
    trigger_related_to_nothing,
    trigger_related_to_time,
    uid_repeated,
    instance_of_nothing,
    relation_not_by_uid,
    organizer_missing,
    translation_repeated,
    method_component_not_allowed,
    method_components_mixed,
    method_property_missing,
    method_property_not_allowed,
    method_property_repeated,
    method_status_not_allowed,
    method_uids_differ,
)
"""The rules of this library, in the order in which `lint` asks them."""


def lint(
    data: bytes, rules: Iterable[Rule] = RULES, *, limits: Limits = LIMITS
) -> tuple[Breach, ...]:
    r"""Give every place where a file leaves the standards, in the order of its lines.

    Args:
        data: the content of the file. Any bytes will do.
        rules: what to ask.
        limits: how much is looked at. Of one rule, `limits.diagnostics` breaches are listed, the
            last of which says how many more there are.

    Raises:
        DocumentError: where the file is larger than the limits allow.

    Examples:
        >>> for breach in lint(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"):
        ...     print(breach)
        1: calendar-empty: expected at least one component, found none (RFC 5545, 3.6)
        1: property-missing: expected PRODID in VCALENDAR, found none (RFC 5545, 3.6)
    """
    file = stream(data, limits)
    found = [breach for rule in rules for breach in _some(rule(file), limits.diagnostics)]
    return tuple(sorted(found, key=lambda breach: breach.line))


def _some(breaches: Iterator[Breach], most: int) -> list[Breach]:
    """Take so many; the last of them says how many there are beside."""
    listed = list(islice(breaches, most))
    if more := sum(1 for _ in breaches):
        last = listed[-1]
        listed[-1] = evolve(last, message=f"{last.message}; {more} more are not listed")
    return listed
