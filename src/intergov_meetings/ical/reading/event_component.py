"""From a VEVENT to what it says. Every line of it is understood, kept or reported."""

from datetime import datetime
from typing import Final

from intergov_meetings.ical.event import (
    NO_MOMENT,
    CalendarRelation,
    CalendarUser,
    Conference,
    Event,
    Moment,
    RelationType,
    Stamp,
    Status,
)
from intergov_meetings.ical.event.rule import LARGEST_INTEGER, is_in_range, is_uri
from intergov_meetings.ical.reading.component import Component
from intergov_meetings.ical.reading.detail import details_of
from intergov_meetings.ical.reading.document import Document
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.ical.reading.moment import MomentLines, ReadMoment
from intergov_meetings.ical.reading.property import Properties
from intergov_meetings.ical.reading.recurrence import Instance, Recurrence
from intergov_meetings.ical.reading.user import user_of
from intergov_meetings.ical.wire.line import ContentLine
from intergov_meetings.ical.wire.parsed_value import date_time_of
from intergov_meetings.ical.wire.text import unescaped

_RELATIONS: Final = {word.value: word for word in RelationType}
_STATUSES: Final = {status.value: status for status in Status}
_BLOCKS_TIME: Final = {"OPAQUE": True, "TRANSPARENT": False}
# How Google and Exchange write what RFC 7986 calls CONFERENCE.
_LINKS_TO_JOIN: Final = ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK")
_MARK_OF_DAYS: Final = "X-MICROSOFT-CDO-ALLDAYEVENT"


def event_of(component: Component, document: Document) -> ReadEvent:
    """Read one event."""
    lines = Properties(component, document)
    title = lines.peek("SUMMARY")
    start = lines.peek("DTSTART")
    zone = None if start is None else start.parameter("TZID")
    recurrence, instance = _recurrence(lines, start, zone), _instance(lines)
    parent, relations = _relations(lines)
    details = details_of(component, lines, relations, document)
    event = Event(
        uid=lines.text("UID"),
        moment=_moment(lines, document),
        summary=lines.text("SUMMARY", "LANGUAGE"),
        parent=parent,
        status=lines.word("STATUS", _STATUSES),
        blocks_time=lines.word("TRANSP", _BLOCKS_TIME) is not False,
        location=lines.text("LOCATION"),
        coordinates=lines.coordinates("GEO"),
        link=lines.address("URL"),
        online=_online(lines, document),
        description=lines.text("DESCRIPTION"),
        categories=lines.texts("CATEGORIES"),
        contacts=tuple(filter(None, (lines.text_of(line) for line in lines.every("CONTACT")))),
        organizer=_organizer(lines, document),
        attendees=_attendees(lines, document),
        stamp=_stamp(lines),
        details=details,
    )
    access = lines.one("CLASS")
    return ReadEvent(
        event=event,
        line=component.line,
        zone=zone,
        language=None if title is None else title.parameter("LANGUAGE"),
        access=None if access is None else access.value,
        recurrence=recurrence,
        instance=instance,
        others=lines.others(),
        read_in_part=lines.read_in_part(),
    )


def _moment(lines: Properties, document: Document) -> Moment | None:
    mark = lines.peek(_MARK_OF_DAYS)
    is_marked = mark is not None and mark.value.upper() == "TRUE"
    given = MomentLines(lines.one("DTSTART"), lines.one("DTEND"), lines.one("DURATION"), is_marked)
    read = ReadMoment(given, document)
    lines.keep(*read.unread)
    lines.keep_in_part(*read.read_in_part)
    return read.moment


def _relations(lines: Properties) -> tuple[str | None, tuple[CalendarRelation, ...]]:
    """Give the UID of the whole and what other events are; relations of no known kind are kept.

    The kind that is not stated is the whole (RFC 5545, 3.2.15).
    """
    parent: str | None = None
    others: list[CalendarRelation] = []
    for line in lines.every("RELATED-TO"):
        stated = (line.parameter("RELTYPE") or "PARENT").upper()
        if stated == "PARENT" and parent is None and line.value:
            parent = lines.text_of(line, "RELTYPE")
        elif stated in _RELATIONS and (target := lines.text_of(line, "RELTYPE")):
            others.append(CalendarRelation(_RELATIONS[stated], target))
        else:
            lines.keep(line)
    return parent, tuple(others)


def _online(lines: Properties, document: Document) -> tuple[Conference, ...]:
    found: list[Conference] = []
    for line in lines.every("CONFERENCE"):
        address = lines.address_of(line, "VALUE", "LABEL")
        if address is not None:
            found.append(Conference(address, document.text(line, line.parameter("LABEL") or "")))
    known = {each.address for each in found}
    for line in (line for name in _LINKS_TO_JOIN for line in lines.every(name)):
        address = unescaped(line.value).strip(" \t")
        if not is_uri(address):
            lines.keep(line)
            continue
        lines.keep_unless_only(line, "VALUE")
        if address not in known:
            known.add(address)
            found.append(Conference(address))
    return tuple(found)


def _organizer(lines: Properties, document: Document) -> CalendarUser | None:
    line = lines.one("ORGANIZER")
    return None if line is None else _user(line, lines, document)


def _attendees(lines: Properties, document: Document) -> tuple[CalendarUser, ...]:
    users = (_user(line, lines, document) for line in lines.every("ATTENDEE"))
    return tuple(user for user in users if user is not None)


def _user(line: ContentLine, lines: Properties, document: Document) -> CalendarUser | None:
    user, is_whole = user_of(line, document)
    if not is_whole:
        keep = lines.keep if user is None else lines.keep_in_part
        keep(line)
    return user


def _stamp(lines: Properties) -> Stamp:
    return Stamp(
        stamped=_utc(lines, "DTSTAMP") or NO_MOMENT,
        modified=_utc(lines, "LAST-MODIFIED"),
        created=_utc(lines, "CREATED"),
        sequence=_sequence(lines),
    )


def _utc(lines: Properties, name: str) -> datetime | None:
    line = lines.one(name)
    if line is None:
        return None
    moment = date_time_of(line.value.strip())
    if moment is None or moment.tzinfo is None or not is_in_range(moment):
        lines.leave_out(line, "a time in UTC, not too far away")
        return None
    return moment


def _sequence(lines: Properties) -> int:
    line = lines.one("SEQUENCE")
    if line is None:
        return 0
    text = line.value.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= 10 and int(text) <= LARGEST_INTEGER):
        lines.leave_out(line, f"a whole number up to {LARGEST_INTEGER}")
        return 0
    return int(text)


def _recurrence(
    lines: Properties, start: ContentLine | None, zone: str | None
) -> Recurrence | None:
    rules = tuple(line.value for line in lines.every("RRULE"))
    dates, exceptions = lines.moments("RDATE", zone), lines.moments("EXDATE", zone)
    if not (rules or dates or exceptions):
        return None
    text = "" if start is None else start.value
    return Recurrence(start=text, rules=rules, dates=dates, exceptions=exceptions)


def _instance(lines: Properties) -> Instance | None:
    line = lines.one("RECURRENCE-ID")
    if line is None:
        return None
    reach = line.parameter("RANGE")
    return Instance(
        text=line.value,
        zone=line.parameter("TZID"),
        and_later=reach is not None and reach.upper() == "THISANDFUTURE",
    )
