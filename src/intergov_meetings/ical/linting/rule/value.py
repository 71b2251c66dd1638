"""What values are made of, each judged alone."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.component import Property
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.linting.syntax import SYNTAX, Syntax
from intergov_meetings.ical.linting.table.parameter import PARAMETERS
from intergov_meetings.ical.linting.table.property import PROPERTIES
from intergov_meetings.ical.wire.excerpt import excerpt

_WITHOUT_USUAL_TYPE: Final = tuple(name for name, rule in PROPERTIES.items() if rule.states_type)
_VALUE: Final = "RFC 5545, 3.2.20"
_QUOTES: Final = "RFC 5545, 3.2"
_MOST_COLONS: Final = 5
_TWO_NUMBERS: Final = frozenset({"GEO"})
# It has no usual type either, and the grammar of its clause does without VALUE.
_NOT_IN_GRAMMAR: Final = frozenset({"SOURCE"})


def value_type_not_allowed(stream: Stream) -> Iterator[Breach]:
    """VALUE states a type that the property cannot have."""
    for _, each in stream.qualified:
        rule = PROPERTIES.get(each.name)
        if rule is not None and each.type not in rule.types:
            allowed = " or ".join(rule.types)
            message = f"expected {allowed} for {each.name}, found VALUE={excerpt(each.type)}"
            yield Breach(each.number, "value-type-not-allowed", rule.clause, message)


def value_type_not_stated(stream: Stream) -> Iterator[Breach]:
    """A property that has no usual type lacks VALUE."""
    for each in chain.from_iterable(stream.by_name.get(name, ()) for name in _WITHOUT_USUAL_TYPE):
        if each.parameter("VALUE") is None:
            allowed = " or ".join(PROPERTIES[each.name].types)
            message = f"expected VALUE={allowed} on {each.name}, found no VALUE"
            severity = Severity.WARNING if each.name in _NOT_IN_GRAMMAR else Severity.ERROR
            yield Breach(each.number, "value-type-not-stated", each.clause, message, severity)


def malformed_binary(stream: Stream) -> Iterator[Breach]:
    """Binary content is not in BASE64."""
    return _malformed(stream, "BINARY")


def malformed_boolean(stream: Stream) -> Iterator[Breach]:
    """A truth value is neither TRUE nor FALSE."""
    return _malformed(stream, "BOOLEAN")


def malformed_cal_address(stream: Stream) -> Iterator[Breach]:
    """The address of somebody is no URI, or a mailto: without an e-mail address."""
    return _malformed(stream, "CAL-ADDRESS")


def malformed_date(stream: Stream) -> Iterator[Breach]:
    """A date is not spelt as one, or no calendar has it."""
    return _malformed(stream, "DATE")


def malformed_date_time(stream: Stream) -> Iterator[Breach]:
    """A date and time is not spelt as one, or no calendar has it."""
    return _malformed(stream, "DATE-TIME")


def malformed_duration(stream: Stream) -> Iterator[Breach]:
    """A duration is not spelt as one."""
    return _malformed(stream, "DURATION")


def malformed_float(stream: Stream) -> Iterator[Breach]:
    """A decimal number is not spelt as one."""
    return _malformed(stream, "FLOAT")


def malformed_integer(stream: Stream) -> Iterator[Breach]:
    """A whole number is not spelt as one, or does not fit into 32 bits."""
    return _malformed(stream, "INTEGER")


def malformed_period(stream: Stream) -> Iterator[Breach]:
    """A period is not two times, or a time and a duration."""
    return _malformed(stream, "PERIOD")


def malformed_time(stream: Stream) -> Iterator[Breach]:
    """A time of day is not spelt as one."""
    return _malformed(stream, "TIME")


def malformed_uri(stream: Stream) -> Iterator[Breach]:
    """An address has no scheme, or characters that a URI does not have."""
    return _malformed(stream, "URI")


def malformed_utc_offset(stream: Stream) -> Iterator[Breach]:
    """An offset from UTC is not spelt as one."""
    return _malformed(stream, "UTC-OFFSET")


def _malformed(stream: Stream, kind: str) -> Iterator[Breach]:
    """Find the values that are not of the type that they are stated to be of."""
    syntax = SYNTAX[kind]
    for each in stream.by_type.get(kind, ()):
        if each.name in _TWO_NUMBERS or (each.moments and None not in each.moments):
            continue
        for value in each.values:
            if fault := syntax.fault(value):
                hint, clause = _cause(each, value, syntax)
                message = f"{each.name if each.name in PROPERTIES else 'X-'}: {fault}{hint}"
                yield Breach(each.number, f"malformed-{kind.lower()}", clause, message)


def _cause(each: Property, value: str, syntax: Syntax) -> tuple[str, str]:
    """Say what made a value one that does not fit, where that can be seen, with its clause."""
    if meant := _type_meant(each, value):
        return f"; VALUE={meant} is missing", _VALUE
    if _may_lack_quotes(each) and any(map(syntax.fits, _after_colons(value))):
        return "; a parameter with a colon in it has no quotes", _QUOTES
    return "", syntax.clause


def _may_lack_quotes(each: Property) -> bool:
    """Whether the last parameter, which a colon may have cut short, says more than a word."""
    if not each.line.parameters:
        return False
    last = each.line.parameters[-1]
    rule = PARAMETERS.get(last.name)
    return not any(last.quoted) and (rule is None or rule.type != "WORD")


def _after_colons(value: str) -> Iterator[str]:
    """Give what comes after each of the first colons of a value."""
    rest = value
    for _ in range(_MOST_COLONS):
        _, colon, rest = rest.partition(":")
        if colon:
            yield rest


def _type_meant(each: Property, value: str) -> str | None:
    """Give the other type of which a value is, where VALUE could have said so and is not there."""
    rule = PROPERTIES.get(each.name)
    if rule is None or rule.states_type or each.parameter("VALUE") is not None:
        return None
    others = (name for name in rule.types[1:] if name in SYNTAX)
    return next((name for name in others if SYNTAX[name].fits(value)), None)


def malformed_parameter(stream: Stream) -> Iterator[Breach]:
    """A parameter is not what it should be: an address, a truth value, a language and so on."""
    for _, each in stream.qualified:
        for parameter in each.line.parameters:
            rule = PARAMETERS.get(parameter.name)
            if rule is None or (syntax := SYNTAX.get(rule.type)) is None:
                continue
            # What needs quotes and has none is cut short: `parameter_not_in_quotes` says so.
            for value in () if rule.in_quotes and not all(parameter.quoted) else parameter.values:
                if fault := syntax.fault(value):
                    message = f"{parameter.name}: {fault}"
                    yield Breach(each.number, "malformed-parameter", rule.clause, message)
