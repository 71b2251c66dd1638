"""What `convert` takes for calendars, and what it makes of it."""

from argparse import ArgumentParser, Namespace

from intergov_meetings import ical
from intergov_meetings.model import Meeting
from intergov_meetings.vocabulary import Audience


def declare(parser: ArgumentParser) -> None:
    """Take what only calendars need."""
    parser.add_argument(
        "--domain",
        default=ical.DEFAULT_DOMAIN,
        help="your domain, the end of every UID of a calendar that you publish",
    )
    parser.add_argument(
        "--profile",
        choices=[profile.value for profile in ical.Profile],
        default=ical.Profile.COMPAT.value,
        help="what the calendar is for (default: compat, for any program)",
    )
    parser.add_argument(
        "--closed",
        choices=[choice.value for choice in ical.ClosedSessions],
        help="how much of closed sessions (default: title_only for the public, else full)",
    )
    parser.add_argument(
        "--organizer",
        metavar="E-MAIL",
        help="who answers for a message (default: the first organizer with an e-mail address)",
    )
    parser.add_argument("--address", metavar="URL", help="where a feed is going to be found")


def written(meeting: Meeting, asked: Namespace) -> ical.RenderedCalendar:
    """Write the calendar that was asked for.

    Raises:
        MissingOrganizerError: where nobody answers for a message.
        ValueError: where an argument makes no sense.
    """
    return ical.render(
        meeting,
        profile=ical.Profile(asked.profile),
        languages=asked.language,
        audience=Audience(asked.audience),
        closed=None if asked.closed is None else ical.ClosedSessions(asked.closed),
        domain=asked.domain,
        organizer=_organizer(asked.organizer),
        address=asked.address,
    )


def notes_on(calendar: ical.RenderedCalendar) -> tuple[str, ...]:
    """Give a line for each thing that the calendar could not hold."""
    return tuple(f"calendar: {item.path or '/'}: {item.message}" for item in calendar.report)


def files_of(
    calendar: ical.RenderedCalendar, asked: Namespace
) -> tuple[tuple[str, bytes], ...] | None:
    """Give name and content of a file for each event; `None` where all are in one calendar."""
    if not ical.Profile(asked.profile).is_one_object_each:
        return None
    return tuple((f"{each.uid.partition('@')[0]}.ics", each.data) for each in calendar.objects)


def _organizer(email: str | None) -> ical.CalendarUser | None:
    return None if email is None else ical.CalendarUser(address=f"mailto:{email}")
