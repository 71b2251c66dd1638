"""Zones: what TZID names, and what VTIMEZONE says."""

from collections.abc import Iterator
from datetime import datetime

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.clock import described_zones
from intergov_meetings.ical.linting.component import Component, Property
from intergov_meetings.ical.linting.moment import Form, Moment, moment_of
from intergov_meetings.ical.linting.stream import Stream
from intergov_meetings.ical.wire.excerpt import excerpt
from intergov_meetings.ical.wire.text import unescaped

_PARAMETER = "RFC 5545, 3.2.19"
_ZONE = "RFC 5545, 3.6.5"


def zone_not_defined(stream: Stream) -> Iterator[Breach]:
    """TZID names a zone for which the calendar has no VTIMEZONE."""
    for calendar in stream.all("VCALENDAR"):
        defined = {zone.name for zone in described_zones(calendar)}
        in_any_case = {name.casefold() for name in defined}
        for each in _below(calendar):
            zone = each.parameter("TZID")
            # What begins with a slash is defined in a public registry instead.
            if zone is None or zone in defined or zone.startswith("/"):
                continue
            found, severity = "none", Severity.ERROR
            if zone.casefold() in in_any_case:
                # Parameters may be spelt in any case, and properties may not (RFC 5545, 2).
                found, severity = "one with other capitals", Severity.WARNING
            elif unescaped(zone) in defined:
                found = "one without the backslashes, which parameters do not have"
            message = f"expected a VTIMEZONE for {excerpt(zone)}, found {found}"
            yield Breach(each.number, "zone-not-defined", _PARAMETER, message, severity)


def zone_defined_twice(stream: Stream) -> Iterator[Breach]:
    """A calendar has two VTIMEZONE for one zone."""
    for calendar in stream.all("VCALENDAR"):
        seen: set[str] = set()
        for name, named, _ in described_zones(calendar):
            if name in seen:
                message = f"expected one VTIMEZONE for {excerpt(name)}, found another"
                yield Breach(named.number, "zone-defined-twice", _ZONE, message)
            seen.add(name)


def zone_url_of_file(stream: Stream) -> Iterator[Breach]:
    """TZURL names a file, which others cannot reach."""
    for each in stream.by_name.get("TZURL", ()):
        if each.value[:5].lower() == "file:":
            message = "expected a TZURL that others can reach, found one of a file"
            yield Breach(each.number, "zone-url-of-file", _ZONE, message, Severity.WARNING)


def tzid_on_utc_time(stream: Stream) -> Iterator[Breach]:
    """TZID stands on a time in UTC."""
    for each in _with_zone(stream):
        if any(moment and moment.form is Form.UTC for moment in _moments(each)):
            message = f"expected no TZID on a time in UTC, found it on {excerpt(each.name)}"
            yield Breach(each.number, "tzid-on-utc-time", _PARAMETER, message)


def tzid_on_date(stream: Stream) -> Iterator[Breach]:
    """TZID stands on a date."""
    for each in _with_zone(stream):
        if each.type == "DATE":
            message = f"expected no TZID on a date, found it on {excerpt(each.name)}"
            yield Breach(each.number, "tzid-on-date", _PARAMETER, message)


def observance_not_local(stream: Stream) -> Iterator[Breach]:
    """The clocks of a zone change at a time that is in UTC, in a zone, or a date."""
    for observance in stream.all("STANDARD", "DAYLIGHT"):
        for each in (*observance.all("DTSTART"), *observance.all("RDATE")):
            for moment in _moments(each):
                if moment is not None and moment.form is not Form.LOCAL:
                    message = f"expected {each.name} in local time, found {moment.form.value}"
                    yield Breach(each.number, "observance-not-local", "RFC 5545, 3.6.5", message)


def zone_begins_late(stream: Stream) -> Iterator[Breach]:
    """A time is earlier than the first of which its VTIMEZONE says anything."""
    for calendar in stream.all("VCALENDAR"):
        begins = dict(_beginnings(calendar))
        for each in _below(calendar) if begins else ():
            first = begins.get(each.parameter("TZID") or "")
            if first is None:
                continue
            zoned = [at for at in _moments(each) if at is not None and at.form is Form.ZONED]
            if any(at.value < first for at in zoned):
                message = f"expected a VTIMEZONE that begins before {each.name}"
                yield Breach(each.number, "zone-begins-late", _ZONE, message, Severity.WARNING)


def _beginnings(calendar: Component) -> Iterator[tuple[str, datetime]]:
    """Give the name of each zone with its first observance, where all can be read."""
    for zone in described_zones(calendar):
        starts = [observance.start for observance in zone.component.components]
        known = [start.value for start in starts if start is not None]
        if known and len(known) == len(starts):
            yield zone.name, min(known)


def _moments(each: Property) -> Iterator[Moment | None]:
    """Give the dates and times of a property, those included with which periods begin."""
    if each.type != "PERIOD":
        return iter(each.moments)
    zone = each.parameter("TZID")
    starts = (value.partition("/")[0] for value in each.values)
    return (moment_of("DATE-TIME", start, zone) for start in starts)


def _with_zone(stream: Stream) -> Iterator[Property]:
    return (each for _, each in stream.qualified if each.line.parameter("TZID") is not None)


def _below(component: Component) -> Iterator[Property]:
    """Give what has parameters in a component and in all that stand in it, but for calendars."""
    waiting = [component]
    while waiting:
        here = waiting.pop()
        yield from (each for each in here.properties if each.line.parameters)
        waiting.extend(inner for inner in here.components if inner.name != "VCALENDAR")
