"""People: what stands beside their addresses."""

from collections.abc import Iterator
from typing import Final

from intergov_meetings.ical.linting.breach import Breach, Severity
from intergov_meetings.ical.linting.component import Property
from intergov_meetings.ical.linting.stream import Stream

_PEOPLE: Final = ("ATTENDEE", "ORGANIZER")
_OF_MEETINGS: Final = frozenset(
    {"CN", "CUTYPE", "DELEGATED-FROM", "DELEGATED-TO", "DIR", "MEMBER", "PARTSTAT", "ROLE", "RSVP"}
) | {"SENT-BY"}

# Later standards show them all the same (RFC 5546, 4.3.2, and RFC 6638, B.5).
_IN_EXAMPLES: Final = frozenset({"CN", "ROLE"})


def alarm_attendee_described(stream: Stream) -> Iterator[Breach]:
    """Somebody who gets an alarm by e-mail has a name, a role or the like, as if invited."""
    for attendee, _, message in _described(stream, "VALARM"):
        yield Breach(attendee.number, "alarm-attendee-described", attendee.clause, message)


def busy_attendee_described(stream: Stream) -> Iterator[Breach]:
    """Somebody whose busy time is asked for or told has a name, a role or the like."""
    for attendee, name, message in _described(stream, "VFREEBUSY"):
        severity = Severity.WARNING if name in _IN_EXAMPLES else Severity.ERROR
        clause = attendee.clause
        yield Breach(attendee.number, "busy-attendee-described", clause, message, severity)


def _described(stream: Stream, component: str) -> Iterator[tuple[Property, str, str]]:
    """Give each parameter that describes an ATTENDEE where nobody is invited, and say so."""
    for each in stream.all(component):
        for attendee in each.all("ATTENDEE"):
            stated = {parameter.name for parameter in attendee.line.parameters}
            for name in sorted(stated & _OF_MEETINGS):
                yield attendee, name, f"expected no parameter {name} on ATTENDEE in {component}"


def email_not_needed(stream: Stream) -> Iterator[Breach]:
    """EMAIL says the address that is the value anyway."""
    for name in _PEOPLE:
        for each in stream.by_name.get(name, ()):
            address = each.parameter("EMAIL")
            if address is not None and each.value.lower() == f"mailto:{address.lower()}":
                message = f"expected no EMAIL on {name}, found the address of its value"
                yield Breach(
                    each.number, "email-not-needed", "RFC 7986, 6.2", message, Severity.WARNING
                )
