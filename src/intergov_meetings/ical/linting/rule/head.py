"""What stands before the colon: names and parameters."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.table.parameter import PARAMETERS
from intergov_meetings.ical.linting.table.property import EVERYWHERE, PROPERTIES
from intergov_meetings.ical.wire.excerpt import excerpt

_LIMITS: Final = "limits"
_WITH_NEEDS: Final = (*(name for name, rule in PROPERTIES.items() if rule.needs), "STRUCTURED-DATA")


def malformed_line(stream: Stream) -> Iterator[Breach]:
    """A line is not a name, parameters, a colon and a value."""
    for line in stream.malformed:
        if not line.is_over_limit:
            wrong = line.misspelling
            yield Breach(line.number, "malformed-line", wrong.clause, wrong.reason)
    for odd in stream.lines:
        if (misspelt := odd.misspelling) is not None:
            yield Breach(odd.number, "malformed-line", misspelt.clause, misspelt.reason)


def not_looked_at(stream: Stream) -> Iterator[Breach]:
    """A line is larger than the limits of this library allow to look at."""
    for line in stream.malformed:
        if line.is_over_limit:
            reason = line.misspelling.reason
            yield Breach(line.number, "not-looked-at", _LIMITS, reason, Severity.WARNING)
    for each in stream.properties:
        if each.is_cut:
            most = f"expected at most {len(each.values)} values"
            message = f"{most} of {excerpt(each.name)}, found more"
            yield Breach(each.number, "not-looked-at", _LIMITS, message, Severity.WARNING)


def parameter_not_allowed(stream: Stream) -> Iterator[Breach]:
    """A property has a parameter that is meant for others."""
    for _, each in stream.qualified:
        if (rule := PROPERTIES.get(each.name)) is None:
            continue
        for parameter in each.line.parameters:
            name = parameter.name
            if name in PARAMETERS and name not in rule.parameters and name not in EVERYWHERE:
                message = f"expected no parameter {name} on {each.name}"
                yield Breach(each.number, "parameter-not-allowed", rule.clause, message)


def parameter_repeated(stream: Stream) -> Iterator[Breach]:
    """A property has a parameter more than once."""
    for _, each in stream.qualified:
        names = [parameter.name for parameter in each.line.parameters]
        if len(names) == len(set(names)):
            continue
        for name in dict.fromkeys(names):
            if name in PARAMETERS and names.count(name) > 1:
                message = f"expected {name} once, found it {names.count(name)} times"
                yield Breach(each.number, "parameter-repeated", each.clause, message)


def parameter_missing(stream: Stream) -> Iterator[Breach]:
    """A property lacks a parameter that it has to have."""
    for each in chain.from_iterable(stream.by_name.get(name, ()) for name in _WITH_NEEDS):
        needs = PROPERTIES[each.name].needs
        if each.name == "STRUCTURED-DATA" and each.type in ("TEXT", "BINARY"):
            needs = frozenset({"FMTTYPE", "SCHEMA"})
        for name in sorted(needs - {parameter.name for parameter in each.line.parameters}):
            message = f"expected the parameter {name} on {each.name}, found none"
            yield Breach(each.number, "parameter-missing", each.clause, message)


def parameter_unknown(stream: Stream) -> Iterator[Breach]:
    """A parameter is of no standard, and its name does not begin with X-."""
    for _, each in stream.qualified:
        for parameter in each.line.parameters:
            name = parameter.name
            if name in PARAMETERS or name.startswith("X-") or each.line.misspelling:
                continue
            message = f"expected a registered parameter or X-..., found {excerpt(name)}"
            yield Breach(
                each.number, "parameter-unknown", "RFC 5545, 3.2", message, Severity.WARNING
            )


def parameter_not_in_quotes(stream: Stream) -> Iterator[Breach]:
    """A parameter whose value is an address stands without quotes."""
    for _, each in stream.qualified:
        for parameter in each.line.parameters:
            rule = PARAMETERS.get(parameter.name)
            if rule and rule.in_quotes and not all(parameter.quoted):
                message = f"expected the value of {parameter.name} in quotes"
                yield Breach(each.number, "parameter-not-in-quotes", rule.clause, message)


def parameter_values_several(stream: Stream) -> Iterator[Breach]:
    """A parameter has several values that may have only one."""
    for _, each in stream.qualified:
        for parameter in each.line.parameters:
            rule = PARAMETERS.get(parameter.name)
            if rule and not rule.lists and len(parameter.values) > 1:
                found = len(parameter.values)
                message = f"expected one value of {parameter.name}, found {found}"
                yield Breach(each.number, "parameter-values-several", rule.clause, message)
