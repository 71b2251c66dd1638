"""What a calendar says of itself, and what of it is in the meetings that are made of it."""

from collections.abc import Sequence

from intergov_meetings.ical.conversion.remainder import names_of
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.event import Times
from intergov_meetings.ical.reading.calendar import ReadCalendar
from intergov_meetings.ical.zone.name import iana_name
from intergov_meetings.model import Meeting


def shown_in(calendar: ReadCalendar) -> str | None:
    """Give the IANA zone in which a calendar is to be shown; `None` where it names none."""
    return None if calendar.zone is None else iana_name(calendar.zone)


def report_head(calendar: ReadCalendar, made: Sequence[Meeting], report: Report) -> None:
    """Report what a calendar says of itself and no meeting has.

    Args:
        calendar: the calendar.
        made: the meetings that were made of it.
        report: where to report.
    """
    titles = {str(meeting.title) for meeting in made}
    titles |= {each.text for meeting in made for each in meeting.title.translations}
    names = {calendar.name, *(name.words for name in calendar.names)} - {""}
    if names and not (len(made) == 1 and names <= titles):
        report.add(calendar, "NAME", "what the calendar is called")
    if calendar.description or calendar.descriptions:
        report.add(calendar, "DESCRIPTION", "what the calendar is for")
    if calendar.zone is not None and not _is_shown(calendar):
        found = "a zone that is not known" if shown_in(calendar) is None else "a zone to show it in"
        report.add(calendar, "X-WR-TIMEZONE", found)
    if calendar.others:
        found = f"lines that have no place in a meeting ({names_of(calendar.others)})"
        report.add(calendar, "", found)


def _is_shown(calendar: ReadCalendar) -> bool:
    """Whether a time stands in the zone in which the calendar is to be shown."""
    zone = shown_in(calendar)
    moments = (read.event.moment for read in calendar.events)
    return zone is not None and any(
        isinstance(moment, Times) and (moment.start.tzinfo is not None or moment.zone == zone)
        for moment in moments
    )
