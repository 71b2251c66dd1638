"""The lines of one event: a VEVENT without inner components, read by every client."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from intergov_meetings.ical.event import CalendarUser, Event, Moment, Times, WholeDays
from intergov_meetings.ical.wire.content_line import component, content_line, escaped
from intergov_meetings.ical.wire.value import calendar_date, coordinates, local_time, utc_time


def event_component(event: Event) -> str:
    """Give the VEVENT.

    Raises:
        ValueError: where the event has no moment, which some programs take ill.
    """
    return component("VEVENT", _lines(event))


def _lines(event: Event) -> Iterator[str]:
    if event.moment is None:
        raise ValueError(f"expected an event that has a moment, found none: {event.uid!a:.80}")
    yield content_line("UID", escaped(event.uid))
    yield from _stamp_lines(event)
    yield from moment_lines(event.moment)
    if event.summary:
        yield content_line("SUMMARY", escaped(event.summary))
    if event.status is not None:
        yield content_line("STATUS", event.status)
    if not event.blocks_time:
        yield content_line("TRANSP", "TRANSPARENT")
    if event.parent is not None:
        yield content_line("RELATED-TO", escaped(event.parent), RELTYPE="PARENT")
    yield from _people_lines(event)
    if event.categories:
        yield content_line("CATEGORIES", ",".join(map(escaped, event.categories)))
    if event.location:
        yield content_line("LOCATION", escaped(event.location))
    if event.coordinates is not None:
        place = event.coordinates
        yield content_line("GEO", coordinates(place.latitude, place.longitude))
    if event.link is not None:
        yield content_line("URL", event.link)
    for each in event.online:
        label = {"LABEL": each.title} if each.title else {}
        yield content_line("CONFERENCE", each.address, VALUE="URI", **label)
    if event.description:
        yield content_line("DESCRIPTION", escaped(event.description))


def _stamp_lines(event: Event) -> Iterator[str]:
    stamp = event.stamp
    yield content_line("DTSTAMP", utc_time(stamp.stamped))
    if stamp.created is not None:
        yield content_line("CREATED", utc_time(stamp.created))
    if stamp.modified is not None:
        yield content_line("LAST-MODIFIED", utc_time(stamp.modified))
    yield content_line("SEQUENCE", str(stamp.sequence))


def moment_lines(moment: Moment) -> Iterator[str]:
    """Give start and end; whole days end, in a calendar, on the day after the last."""
    if isinstance(moment, WholeDays):
        end = moment.last + timedelta(days=1)
        yield content_line("DTSTART", calendar_date(moment.first), VALUE="DATE")
        yield content_line("DTEND", calendar_date(end), VALUE="DATE")
        return
    yield _time_line("DTSTART", moment.start, moment)
    if moment.end is not None:
        yield _time_line("DTEND", moment.end, moment)


def _time_line(name: str, moment: datetime, times: Times) -> str:
    if moment.tzinfo is not None:
        return content_line(name, utc_time(moment))
    if times.zone is not None:
        return content_line(name, local_time(moment), TZID=times.zone)
    return content_line(name, local_time(moment))


def _people_lines(event: Event) -> Iterator[str]:
    if event.organizer is not None:
        yield _user_line("ORGANIZER", event.organizer)
    for attendee in event.attendees:
        yield _user_line("ATTENDEE", attendee)
    for contact in event.contacts:
        yield content_line("CONTACT", escaped(contact))


def _user_line(name: str, user: CalendarUser) -> str:
    known = {
        "CN": user.name,
        "CUTYPE": user.kind or "",
        "ROLE": user.role or "",
        "PARTSTAT": user.participation or "",
        "RSVP": "TRUE" if user.asked_to_answer else "",
    }
    return content_line(name, user.address, **{key: word for key, word in known.items() if word})
