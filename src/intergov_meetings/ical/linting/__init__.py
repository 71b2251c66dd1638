"""The linter: every place where a calendar file leaves the standards.

Here belongs what RFC 5545, 5546, 7986, 9073, 9074 and 9253 say about a single file. What a reader
makes of a file all the same is told in `reading`.

A rule is a function from a file, taken apart, to breaches. To ask more, add to the tuple:
`lint(data, (*RULES, my_rule))`; to ask less, pass a smaller one.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from attrs import evolve

from intergov_meetings._argument import refuse_another_type, refuse_no_function
from intergov_meetings._collector import paused
from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.component import Component, Property
from intergov_meetings.ical.linting.rule import RULES, Rule
from intergov_meetings.ical.linting.stream import RecurrenceLine, Stream, stream
from intergov_meetings.ical.wire.limit import LIMITS, Limits

__all__ = [
    "RULES",
    "Breach",
    "Component",
    "Property",
    "RecurrenceLine",
    "Rule",
    "Severity",
    "Stream",
    "lint",
]

_MOST_COUNTED: Final = 1_000


def lint(
    data: bytes, rules: Iterable[Rule] = RULES, *, limits: Limits = LIMITS
) -> tuple[Breach, ...]:
    r"""Give every place where a file leaves the standards, in the order of its lines.

    Python looks for no garbage meanwhile, in other threads either: of a large file all is kept.

    Args:
        data: the content of the file. Any bytes will do.
        rules: what to ask.
        limits: how much is looked at. Of one rule, `limits.diagnostics` breaches are listed, the
            last of which says how many more there are, up to a thousand.

    Raises:
        DocumentError: where the file is larger than the limits allow.
        TypeError: where `data` is not `bytes`, `rules` are no functions, or `limits` no `Limits`.

    Examples:
        >>> for breach in lint(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"):
        ...     print(breach)
        1: calendar-empty: expected at least one component, found none (RFC 5545, 3.6)
        1: property-missing: expected PRODID in VCALENDAR, found none (RFC 5545, 3.6)
    """
    refuse_another_type("data", data, bytes)
    refuse_another_type("rules", rules, Iterable)
    refuse_another_type("limits", limits, Limits)
    with paused():
        file = stream(data, limits)
        found = [
            breach for rule in rules for breach in _some(_asked(rule, file), limits.diagnostics)
        ]
    return tuple(sorted(found, key=lambda breach: breach.line))


def _asked(rule: Rule, file: Stream) -> Iterator[Breach]:
    refuse_no_function("rules", rule)
    return rule(file)


def _some(breaches: Iterator[Breach], most: int) -> list[Breach]:
    """Take so many; the last of them says how many there are beside."""
    listed = list(islice(breaches, most))
    if more := sum(1 for _ in islice(breaches, _MOST_COUNTED)):
        number = f"{more} more" if more < _MOST_COUNTED else f"{more} or more others"
        listed[-1] = evolve(listed[-1], message=f"{listed[-1].message}; {number} are not listed")
    return listed
