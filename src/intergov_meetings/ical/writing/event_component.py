"""The lines of one event: a VEVENT without inner components, read by every client.

Calendars may hold tens of thousands of events. What begins a line is therefore made once, here.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import lru_cache
from typing import Final

from intergov_meetings.ical.event import (
    NO_DETAILS,
    CalendarUser,
    Event,
    Moment,
    Participation,
    Role,
    UserKind,
    WholeDays,
)
from intergov_meetings.ical.wire.content_line import (
    component,
    content_line,
    escaped,
    line_head,
    parameter_head,
    quoted,
)
from intergov_meetings.ical.wire.value import calendar_date, coordinates, local_time, utc_time
from intergov_meetings.ical.writing.detail_component import detail_lines


def _words(parameter: str, words: Iterable[str]) -> dict[str | None, str]:
    """Give the parameter for each of its words, and nothing for none."""
    head = parameter_head(parameter)
    return {None: "", **{word: head + word for word in words}}


_BEGIN, _END = component("VEVENT", ())
_UID: Final = line_head("UID")
_STAMPED: Final = line_head("DTSTAMP")
_CREATED: Final = line_head("CREATED")
_MODIFIED: Final = line_head("LAST-MODIFIED")
_SEQUENCE: Final = line_head("SEQUENCE")
_FIRST_DAY: Final = line_head("DTSTART", VALUE="DATE")
_DAY_AFTER: Final = line_head("DTEND", VALUE="DATE")
_SUMMARY: Final = line_head("SUMMARY")
_STATUS: Final = line_head("STATUS")
_IS_FREE: Final = content_line("TRANSP", "TRANSPARENT")
_PARENT: Final = line_head("RELATED-TO", RELTYPE="PARENT")
_CONTACT: Final = line_head("CONTACT")
_CATEGORIES: Final = line_head("CATEGORIES")
_LOCATION: Final = line_head("LOCATION")
_PLACE: Final = line_head("GEO")
_LINK: Final = line_head("URL")
_DESCRIPTION: Final = line_head("DESCRIPTION")
_ORGANIZER: Final = line_head("ORGANIZER").removesuffix(":")
_ATTENDEE: Final = line_head("ATTENDEE").removesuffix(":")
_NAME: Final = parameter_head("CN")
_KINDS: Final = _words("CUTYPE", UserKind)
_ROLES: Final = _words("ROLE", Role)
_PARTICIPATIONS: Final = _words("PARTSTAT", Participation)
_ASKED: Final = {True: parameter_head("RSVP") + "TRUE", False: ""}


def event_component(event: Event) -> list[str]:
    """Give the lines of the VEVENT of an event."""
    stamp, details = event.stamp, event.details
    lines = [_BEGIN, _UID + escaped(event.uid), _STAMPED + utc_time(stamp.stamped)]
    if stamp.created is not None:
        lines.append(_CREATED + utc_time(stamp.created))
    if stamp.modified is not None:
        lines.append(_MODIFIED + utc_time(stamp.modified))
    lines.append(f"{_SEQUENCE}{stamp.sequence}")
    if event.moment is not None:
        lines += moment_lines(event.moment)
    if details.language is not None:
        lines.append(line_head("SUMMARY", LANGUAGE=details.language) + escaped(event.summary))
    elif event.summary:
        lines.append(_SUMMARY + escaped(event.summary))
    if event.status is not None:
        lines.append(_STATUS + event.status)
    if not event.blocks_time:
        lines.append(_IS_FREE)
    if event.parent is not None:
        lines.append(_PARENT + escaped(event.parent))
    if event.organizer is not None:
        lines.append(_user_line(_ORGANIZER, event.organizer))
    for attendee in event.attendees:
        lines.append(_user_line(_ATTENDEE, attendee))
    lines += [_CONTACT + escaped(contact) for contact in event.contacts]
    if event.categories:
        lines.append(_CATEGORIES + ",".join(map(escaped, event.categories)))
    if event.location:
        lines.append(_LOCATION + escaped(event.location))
    if event.coordinates is not None or event.link is not None or event.online:
        lines += _whereabouts_lines(event)
    if event.description:
        lines.append(_DESCRIPTION + escaped(event.description))
    if details is not NO_DETAILS:
        lines += detail_lines(details)
    lines.append(_END)
    return lines


def moment_lines(moment: Moment) -> list[str]:
    """Give start and end; whole days end, in a calendar, on the day after the last."""
    if isinstance(moment, WholeDays):
        after = moment.last + timedelta(days=1)
        return [_FIRST_DAY + calendar_date(moment.first), _DAY_AFTER + calendar_date(after)]
    start, end = _time_heads(moment.zone)
    spelt = local_time if moment.start.tzinfo is None else utc_time
    lines = [start + spelt(moment.start)]
    if moment.end is not None:
        lines.append(end + spelt(moment.end))
    return lines


@lru_cache(maxsize=1024)
def _time_heads(zone: str | None) -> tuple[str, str]:
    """Give what comes before the time of a start and of an end."""
    named = {} if zone is None else {"TZID": zone}
    return line_head("DTSTART", **named), line_head("DTEND", **named)


def _user_line(head: str, user: CalendarUser) -> str:
    name = _NAME + quoted(user.name) if user.name else ""
    return (
        f"{head}{name}{_KINDS[user.kind]}{_ROLES[user.role]}"
        f"{_PARTICIPATIONS[user.participation]}{_ASKED[user.asked_to_answer]}:{user.address}"
    )


def _whereabouts_lines(event: Event) -> Iterator[str]:
    if event.coordinates is not None:
        yield _PLACE + coordinates(event.coordinates.latitude, event.coordinates.longitude)
    if event.link is not None:
        yield _LINK + event.link
    for each in event.online:
        label = {"LABEL": each.title} if each.title else {}
        yield content_line("CONFERENCE", each.address, VALUE="URI", **label)
