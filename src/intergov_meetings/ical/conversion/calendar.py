"""Make meetings of a calendar that was read."""

from collections import Counter
from typing import final

from attrs import frozen

from intergov_meetings._argument import refuse_another_type
from intergov_meetings._collector import paused
from intergov_meetings.ical.conversion.address import without_addresses
from intergov_meetings.ical.conversion.fact import Facts
from intergov_meetings.ical.conversion.family import families
from intergov_meetings.ical.conversion.head import report_head, shown_in
from intergov_meetings.ical.conversion.identity import Ids
from intergov_meetings.ical.conversion.meeting import MeetingDraft, meeting_id_of
from intergov_meetings.ical.conversion.message import as_methods_say
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.reading.calendar import ReadCalendar, ReadFile
from intergov_meetings.ical.reading.diagnostic import Diagnostic
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import Meeting


@final
@frozen(kw_only=True)
class ReadMeetings:
    """The meetings in a calendar, and what of it is not in them."""

    meetings: tuple[Meeting, ...]
    """A meeting for each event that is no part of another, or that its parts name; the parts of it
    are sessions."""
    report: tuple[Diagnostic, ...]
    """What was not carried over, with the line of its event or calendar, in the file's order."""


def to_meetings(calendar: ReadCalendar | ReadFile, *, with_addresses: bool = False) -> ReadMeetings:
    r"""Make meetings of what a calendar says, or all calendars of a file.

    Each event that is no part of another (RELATED-TO) is a meeting, each that is one is a session.
    Ids come from UIDs: a calendar of this library gives back the ids of the meeting, of its parts
    and its sessions, also of a meeting that has no event. What a calendar can say only in words,
    as that CANCELLED means postponed, is read in the descriptions that this library writes.

    Places, people and organizations are what the calendar prints and no more. Times in UTC are
    shown in the zone of the calendar (X-WR-TIMEZONE), where it names one. What the model has no
    place for is kept as `extra` (UID, description, categories) or reported.

    Args:
        calendar: a calendar that was read, or a file with all its calendars.
        with_addresses: whether e-mail addresses and contacts are carried over, for internal use.

    Raises:
        TypeError: where `calendar` is neither.

    Examples:
        >>> from intergov_meetings.ical import read
        >>> found = read(
        ...     b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:council-1@example.org\r\n"
        ...     b"SUMMARY:First meeting\r\nDTSTART;VALUE=DATE:20240514\r\n"
        ...     b"END:VEVENT\r\nEND:VCALENDAR\r\n"
        ... )
        >>> to_meetings(found).meetings[0].id
        'council-1'
    """
    refuse_another_type("calendar", calendar, ReadCalendar, ReadFile)
    report = Report()
    calendars = calendar.calendars if isinstance(calendar, ReadFile) else (calendar,)
    with paused():
        made = _meetings(calendars, report, with_addresses=with_addresses)
    ordered = sorted(report.kept, key=lambda diagnostic: diagnostic.line)
    return ReadMeetings(meetings=tuple(made), report=tuple(ordered))


def _meetings(
    calendars: tuple[ReadCalendar, ...], report: Report, *, with_addresses: bool
) -> list[Meeting]:
    events: list[ReadEvent] = []
    of_line: dict[int, ReadCalendar] = {}
    for calendar, found in as_methods_say(calendars, report):
        events += found if with_addresses else [without_addresses(each, report) for each in found]
        of_line |= {each.line: calendar for each in found}
    taken, together = Ids(), families(tuple(events), report)
    homes = [of_line[family.root.line] for family in together]
    families_in = Counter(home.line for home in homes)
    made: dict[int, list[Meeting]] = {calendar.line: [] for calendar in calendars}
    in_order: list[Meeting] = []
    for family, home in zip(together, homes, strict=True):
        facts = Facts(report, shown_in=shown_in(home), with_addresses=with_addresses)
        only = home if families_in[home.line] == 1 else None
        meeting = MeetingDraft(family, facts).meeting(meeting_id_of(family.root, taken), only)
        if meeting is not None:
            made[home.line].append(meeting)
            in_order.append(meeting)
    for calendar in calendars:
        report_head(calendar, made[calendar.line], report)
    return in_order
