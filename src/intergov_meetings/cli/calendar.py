"""What `convert` takes for calendars, and what it makes of it."""

from argparse import ArgumentParser, Namespace
from typing import Final, NamedTuple, TypedDict

from intergov_meetings import ical
from intergov_meetings.errors import InvalidRecordError
from intergov_meetings.ical.revision import NO_SENDER
from intergov_meetings.model import Meeting
from intergov_meetings.serialization.file import read_at_most
from intergov_meetings.vocabulary import Audience

OPTIONS: Final = ("domain", "profile", "closed", "organizer", "address", "previous")
"""The arguments that only calendars need; `None` where they are not given."""


def declare(parser: ArgumentParser) -> None:
    """Take what only calendars need."""
    parser.add_argument(
        "--domain",
        help="your domain, the end of every UID of a calendar that you publish",
    )
    parser.add_argument(
        "--profile",
        choices=[profile.value for profile in ical.Profile],
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
    parser.add_argument(
        "--previous",
        metavar="ICS",
        help="the calendar that you published last, which this one follows; says what changed",
    )


class Written(NamedTuple):
    """A calendar, and what there is to say about it."""

    calendar: ical.RenderedCalendar
    """The calendar."""
    notes: tuple[str, ...]
    """A line for each change since the last one, and for what the calendar could not hold."""


def written(meeting: Meeting, asked: Namespace) -> Written:
    """Write the calendar that was asked for.

    Raises:
        DocumentError: where the calendar that was published last cannot be read.
        RevisionError: where this one cannot follow it.
        MissingOrganizerError: where nobody answers for a message.
        OSError: where there is no such file.
        ValueError: where an argument makes no sense.
    """
    changes: tuple[str, ...] = ()
    if asked.previous is None:
        calendar = ical.render(meeting, **_options(asked))
    else:
        previous = ical.CalendarState.of(
            read_at_most(asked.previous, ical.LIMITS.document_octets + 1)
        )
        revision = ical.revise(meeting, previous, **_options(asked))
        report = tuple(remark for remark in revision.report if remark != NO_SENDER)
        calendar = ical.RenderedCalendar(revision.data, report, revision.objects)
        changes = tuple(f"changed: {line}" for line in revision.summary)
    notes = (f"calendar: {item.path or '/'}: {item.message}" for item in calendar.report)
    return Written(calendar, (*changes, *notes))


class _Options(TypedDict):
    """What `render` and `revise` take."""

    profile: ical.Profile
    languages: list[str]
    audience: Audience
    closed: ical.ClosedSessions | None
    domain: str
    organizer: ical.CalendarUser | None
    address: str | None


def _options(asked: Namespace) -> _Options:
    return _Options(
        profile=_profile(asked),
        languages=asked.language,
        audience=Audience(asked.audience),
        closed=None if asked.closed is None else ical.ClosedSessions(asked.closed),
        domain=ical.DEFAULT_DOMAIN if asked.domain is None else asked.domain,
        organizer=_organizer(asked.organizer),
        address=asked.address,
    )


def files_of(
    calendar: ical.RenderedCalendar, asked: Namespace
) -> tuple[tuple[str, bytes], ...] | None:
    """Give name and content of a file for each event; `None` where all are in one calendar."""
    if not _profile(asked).is_one_object_each:
        return None
    return tuple((f"{each.uid.partition('@')[0]}.ics", each.data) for each in calendar.objects)


def _profile(asked: Namespace) -> ical.Profile:
    return ical.Profile.COMPAT if asked.profile is None else ical.Profile(asked.profile)


def _organizer(email: str | None) -> ical.CalendarUser | None:
    if email is None:
        return None
    try:
        return ical.CalendarUser(address=f"mailto:{email}")
    except InvalidRecordError as error:
        raise ValueError("organizer: expected an e-mail address, found another text") from error
