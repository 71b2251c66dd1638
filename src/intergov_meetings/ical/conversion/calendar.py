"""Make meetings of a calendar that was read."""

from collections.abc import Iterator
from typing import final

from attrs import frozen

from intergov_meetings.errors import refuse_another_type
from intergov_meetings.ical.conversion.address import without_addresses
from intergov_meetings.ical.conversion.family import families
from intergov_meetings.ical.conversion.identity import Ids
from intergov_meetings.ical.conversion.meeting import MeetingDraft, meeting_id_of
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.reading.calendar import ReadCalendar, ReadFile
from intergov_meetings.ical.reading.diagnostic import Diagnostic
from intergov_meetings.model import Meeting


@final
@frozen(kw_only=True)
class ReadMeetings:
    """The meetings in a calendar, and what of it is not in them."""

    meetings: tuple[Meeting, ...]
    """A meeting for each event that is no part of another; its parts are sessions."""
    report: tuple[Diagnostic, ...]
    """What was not carried over, with the line of its event, in the order of the file."""


def to_meetings(calendar: ReadCalendar | ReadFile, *, with_addresses: bool = False) -> ReadMeetings:
    r"""Make meetings of what a calendar says, or all calendars of a file.

    Each event that is no part of another (RELATED-TO) is a meeting, each that is one is a session.
    Ids come from UIDs: a calendar of this library gives back the ids of the meeting. Places,
    people and organizations are what the calendar prints and no more. What the model has no place
    for is kept as `extra` (UID, description, categories) or reported.

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
    report, taken = Report(), Ids()
    calendars = calendar.calendars if isinstance(calendar, ReadFile) else (calendar,)
    made = [
        meeting
        for each in calendars
        for meeting in _meetings(each, report, taken, with_addresses=with_addresses)
    ]
    ordered = sorted(report.kept, key=lambda diagnostic: diagnostic.line)
    return ReadMeetings(meetings=tuple(made), report=tuple(ordered))


def _meetings(
    calendar: ReadCalendar, report: Report, taken: Ids, *, with_addresses: bool
) -> Iterator[Meeting]:
    events = calendar.events
    if not with_addresses:
        events = tuple([without_addresses(event, report) for event in events])
    found = families(events, report)
    name = calendar.name if len(found) == 1 else ""
    for family in found:
        draft = MeetingDraft(family, report, with_addresses=with_addresses)
        meeting = draft.meeting(meeting_id_of(family.root, taken), name)
        if meeting is not None:
            yield meeting
