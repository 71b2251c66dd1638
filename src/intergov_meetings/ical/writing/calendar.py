"""A meeting as a calendar file."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, final

from attrs import evolve, frozen

from intergov_meetings.audience import for_audience
from intergov_meetings.ical.event import Event, Times
from intergov_meetings.ical.wire.content_line import component, content_line, escaped
from intergov_meetings.ical.writing.entry import Entry, entries
from intergov_meetings.ical.writing.event_component import event_component
from intergov_meetings.ical.zone.component import zone_component
from intergov_meetings.model import Meeting
from intergov_meetings.vocabulary import Audience, MemberFunction
from intergov_meetings.wording import Reading, runs_right_to_left

if TYPE_CHECKING:
    import icalendar

DEFAULT_DOMAIN: Final = "intergov-meetings.invalid"
"""A domain that belongs to nobody and never will (RFC 2606): no UID claims to be of a real one."""

_PRODUCT: Final = "-//intergov-meetings//intergov-meetings//EN"
_DOMAIN: Final = re.compile(r"(?=.{1,189}\Z)[a-z0-9-]+(\.[a-z0-9-]+)*", re.ASCII)


class Remark(NamedTuple):
    """Something that the calendar could not hold, or holds only with something taken for granted.

    Nothing that is reported here is wrong with the meeting.
    """

    path: str
    """The JSON pointer in the meeting that was given."""
    message: str
    """What became of it."""


@final
@frozen
class RenderedCalendar:
    """A calendar file, and what it does not say."""

    data: bytes
    """The file, in UTF-8."""
    report: tuple[Remark, ...]
    """What the calendar could not hold, in the order of the meeting."""


def render(
    meeting: Meeting,
    *,
    languages: Sequence[str] = (),
    audience: Audience = Audience.PUBLIC,
    domain: str = DEFAULT_DOMAIN,
) -> RenderedCalendar:
    """Write a meeting as an iCalendar file that any calendar program can read.

    One event for the meeting, or for each part of a meeting held in several, and one for each
    session. What has no time is kept on whole days, in its order; what has no certain day cannot
    be in a calendar and is named in the report. The same meeting gives the same bytes.

    DTSTAMP and LAST-MODIFIED are the moment of `Meeting.release`. Where that is not stated, there
    is no LAST-MODIFIED, and DTSTAMP, which may not be absent, is 1970-01-01T00:00:00Z: nobody
    takes that for a moment of publication, and whatever is published later is newer.

    Args:
        meeting: the meeting.
        languages: the BCP 47 tags of the languages to write, the best first; where there is none
            of them, the original wording stands. Labels are in English.
        audience: who is going to read it.
        domain: what stands behind the "@" of every UID. A publisher gives a domain of their own
            and never changes it, since a new UID is a new event to every reader.

    Raises:
        ValueError: where `domain` is not a domain name in lower case, or `languages` is one text
            and no sequence of tags.

    Examples:
        >>> from intergov_meetings import Meeting, MeetingId, PartialDate
        >>> meeting = Meeting(
        ...     id=MeetingId("council-1"), title="First meeting", when=PartialDate("2024-05-14")
        ... )
        >>> calendar = render(meeting, domain="example.org")
        >>> b"DTSTART;VALUE=DATE:20240514" in calendar.data
        True
        >>> [remark.path for remark in calendar.report]
        ['/release']
    """
    if not _DOMAIN.fullmatch(domain):
        raise ValueError(f"expected a domain name in lower case, found {domain!a:.80}")
    seen = for_audience(meeting, audience)
    found = _entries(Reading(seen, languages), domain)
    events = [entry.event for entry in found if entry.event is not None]
    remarks = _remarks(meeting, seen, found)
    report = (*_remarks_on_domain(domain), *remarks, *_remarks_on_members(seen))
    return RenderedCalendar(_calendar(events).encode(), report)


def to_icalendar(
    meeting: Meeting,
    *,
    languages: Sequence[str] = (),
    audience: Audience = Audience.PUBLIC,
    domain: str = DEFAULT_DOMAIN,
) -> "icalendar.Calendar":
    """Give a meeting as a calendar of the package `icalendar`, to add one's own things to.

    Everything is as `render` has it, which also takes the same arguments and gives a report.

    Raises:
        ValueError: where `domain` is not a domain name in lower case, or `languages` is one text
            and no sequence of tags.
    """
    # A lazy door: only who asks for objects of icalendar pays for its import.
    from icalendar import Calendar  # noqa: PLC0415

    rendered = render(meeting, languages=languages, audience=audience, domain=domain)
    return Calendar.from_ical(rendered.data)


def _entries(reading: Reading, domain: str) -> list[Entry]:
    """Give what becomes of the meeting; dates are set apart from text from right to left."""
    found = list(entries(reading, domain))
    if any(runs_right_to_left(entry.item.description) for entry in found):
        return list(entries(evolve(reading, isolating=True), domain))
    return found


def _calendar(events: Sequence[Event]) -> str:
    lines = [content_line("VERSION", "2.0"), content_line("PRODID", escaped(_PRODUCT))]
    lines += _zone_components(events)
    lines += map(event_component, events)
    return component("VCALENDAR", lines)


def _zone_components(events: Iterable[Event]) -> Iterator[str]:
    """Give a VTIMEZONE for each zone in which a time stands, for the years that stand in it."""
    years: dict[str, set[int]] = {}
    for event in events:
        times = event.moment
        if isinstance(times, Times) and times.zone is not None:
            years.setdefault(times.zone, set()).update(
                moment.year for moment in (times.start, times.end) if moment is not None
            )
    for zone in sorted(years):
        yield zone_component(zone, min(years[zone]), max(years[zone]))


def _remarks_on_domain(domain: str) -> Iterator[Remark]:
    if domain == DEFAULT_DOMAIN:
        yield Remark("", f"no domain was given: the UIDs end in {domain}, which is nobody's")


def _remarks(meeting: Meeting, seen: Meeting, found: Sequence[Entry]) -> Iterator[Remark]:
    if seen.release is None or seen.release.published is None:
        yield Remark("/release", "the moment of publication is not stated: DTSTAMP is 1970-01-01")
    if not any(entry.event for entry in found):
        yield Remark("", "nothing has a place in a calendar, and an empty one is not valid")
    paths = {"": ""}
    paths |= {part.id: f"/parts/{index}" for index, part in enumerate(meeting.parts)}
    paths |= {session.id: f"/sessions/{index}" for index, session in enumerate(meeting.sessions)}
    for entry in found:
        if entry.remark is not None:
            yield Remark(f"{paths[entry.item.id]}/when", entry.remark)


def _remarks_on_members(meeting: Meeting) -> Iterator[Remark]:
    """Say so where delegations have members whom the text does not list."""
    functions = {member.function for held in meeting.delegations for member in held.members}
    if functions - {MemberFunction.HEAD}:
        yield Remark("/delegations", "of the members of delegations only the heads are written")
