"""Reads calendars with libical, through GObject, as Evolution and GNOME Calendar do.

What libical cannot parse, and what breaks its tables of properties for each METHOD (RFC 5546), it
notes in the calendar itself as X-LIC-ERROR: each note is a refusal.
"""

import gi
from answering import answer_all

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402

ANY = ICalGLib.PropertyKind.ANY_PROPERTY
EVENT = ICalGLib.ComponentKind.VEVENT_COMPONENT
# Properties of RFC 9073 (2021) and RFC 9253 (2022), which libical 3.0 is too old to know. RFC 5545
# (3.1) wants it to pass over them; it notes an error and does.
NEWER = {
    f"Parse error in property name: {name}"
    for name in (
        *("CALENDAR-ADDRESS", "LOCATION-TYPE", "PARTICIPANT-TYPE", "STRUCTURED-DATA"),
        *("CONCEPT", "LINK", "REFID"),
    )
}


class RefusedError(Exception):
    """libical has noted errors."""


def read(calendar):
    component = ICalGLib.Component.new_from_string(calendar.decode())
    if component is None:
        raise RefusedError("nothing could be parsed")
    is_allowed = component.check_restrictions()
    errors = list(errors_in(component))
    if errors or not is_allowed:
        raise RefusedError("; ".join(errors) or "a restriction is broken")
    return [seen(event, component) for event in each(component, "component", EVENT)]


def each(component, what, kind):
    """The properties or components of a kind."""
    found = getattr(component, f"get_first_{what}")(kind)
    while found is not None:
        yield found
        found = getattr(component, f"get_next_{what}")(kind)


def errors_in(component):
    for error in each(component, "property", ICalGLib.PropertyKind.XLICERROR_PROPERTY):
        message = error.get_value_as_string()
        if message not in NEWER:
            yield message
    for inner in list(each(component, "component", ICalGLib.ComponentKind.ANY_COMPONENT)):
        yield from errors_in(inner)


def seen(event, calendar):
    return {
        "uid": event.get_uid() or "",
        "summary": event.get_summary() or "",
        "location": event.get_location() or "",
        "description": event.get_description() or "",
        "start": moment(event, calendar, "DTSTART"),
        "end": moment(event, calendar, "DTEND"),
    }


def moment(event, calendar, name):
    kind = getattr(ICalGLib.PropertyKind, f"{name}_PROPERTY")
    stated = event.get_first_property(kind)
    if stated is None:
        return ""
    time = getattr(stated, f"get_{name.lower()}")()
    day = f"{time.get_year():04}-{time.get_month():02}-{time.get_day():02}"
    if time.is_date():
        return day
    parameter = stated.get_first_parameter(ICalGLib.ParameterKind.TZID_PARAMETER)
    if parameter is not None:
        zone = calendar.get_timezone(parameter.get_tzid())
        if zone is None:
            raise RefusedError(f"TZID {parameter.get_tzid()} has no VTIMEZONE")
        time.set_timezone(zone)
        time = time.convert_to_zone(ICalGLib.Timezone.get_utc_timezone())
        day = f"{time.get_year():04}-{time.get_month():02}-{time.get_day():02}"
    clock = f"{time.get_hour():02}:{time.get_minute():02}:{time.get_second():02}"
    return f"{day}T{clock}" + ("Z" if time.is_utc() else "")


if __name__ == "__main__":
    answer_all(read, RefusedError, UnicodeDecodeError)
