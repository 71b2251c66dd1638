"""A meeting as a calendar file."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, final

from attrs import evolve, field, frozen

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.ical.event import CalendarUser, Event, Status
from intergov_meetings.ical.writing.closed import ClosedSessions
from intergov_meetings.ical.writing.document import write
from intergov_meetings.ical.writing.draft import Draft, draft
from intergov_meetings.ical.writing.head import Head
from intergov_meetings.ical.writing.icalendar_bytes import icalendar_of
from intergov_meetings.ical.writing.profile import Method, Profile
from intergov_meetings.ical.writing.remark import Remark
from intergov_meetings.ical.writing.report import DEFAULT_DOMAIN
from intergov_meetings.model import Meeting
from intergov_meetings.vocabulary import Audience

if TYPE_CHECKING:
    import icalendar

_OBJECTS_EACH: Final = tuple(profile for profile in Profile if profile.is_one_object_each)


@final
@frozen
class CalendarObject:
    """A calendar that holds one event, as servers and messages want it."""

    uid: str
    """The UID of the event."""
    data: bytes = field(repr=False)
    """The calendar, in UTF-8."""


@final
@frozen
class RenderedCalendar:
    """A calendar file, and what it does not say."""

    data: bytes = field(repr=False)
    """The file, in UTF-8. Where each event is an object of its own, these one after another."""
    report: tuple[Remark, ...]
    """What the calendar could not hold, in the order of the meeting."""
    objects: tuple[CalendarObject, ...] = ()
    """The objects, where each event is one of its own (`invite`, `caldav`); else none."""


def render(
    meeting: Meeting,
    *,
    profile: Profile = Profile.COMPAT,
    languages: Sequence[str] = (),
    audience: Audience = Audience.PUBLIC,
    closed: ClosedSessions | None = None,
    domain: str = DEFAULT_DOMAIN,
    organizer: CalendarUser | None = None,
    address: str | None = None,
) -> RenderedCalendar:
    """Write a meeting as iCalendar, the format that calendar programs read.

    One event for the meeting, or for each part of a meeting held in several, and one for each
    session. What has no time is kept on whole days, in its order; what has no certain day cannot
    be in a calendar and is named in the report. The same meeting gives the same bytes.

    DTSTAMP and LAST-MODIFIED are the moment of `Meeting.release`. Where that is not stated, there
    is no LAST-MODIFIED, and DTSTAMP, which may not be absent, is 1970-01-01T00:00:00Z: nobody
    takes that for a moment of publication, and whatever is published later is newer.

    Args:
        meeting: the meeting.
        profile: what the calendar is for.
        languages: the BCP 47 tags of the languages to write, the best first; where there is none
            of them, the original wording stands. Labels are in English.
        audience: who is going to read it.
        closed: how much of closed sessions is written; `None`: for the public only the title, for
            participants and staff all of it.
        domain: what stands behind the "@" of every UID. A publisher gives a domain of their own
            and never changes it, since a new UID is a new event to every reader.
        organizer: who answers for the events of a message, at `mailto:` and an e-mail address;
            `None`: the first organizer whose e-mail address the audience may see.
        address: where a feed is to be fetched; `None` where that is not known.

    Raises:
        MissingOrganizerError: where the profile needs an organizer with an address, nobody was
            given and no organizer's address may be seen.
        TypeError: where `meeting` is no meeting, `organizer` no calendar user, or `languages` are
            no tags.
        ValueError: where `domain` is not a domain name in lower case, `languages` is one text and
            no sequence of tags, `organizer` has no e-mail address, `address` is no address on the
            web, or `profile`, `audience` or `closed` is none of those there are.

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
    made = draft(
        meeting,
        profile=profile,
        languages=languages,
        audience=audience,
        closed=closed,
        domain=domain,
        organizer=organizer,
        address=address,
    )
    return rendered(made)


def to_icalendar(
    meeting: Meeting,
    *,
    profile: Profile = Profile.COMPAT,
    languages: Sequence[str] = (),
    audience: Audience = Audience.PUBLIC,
    closed: ClosedSessions | None = None,
    domain: str = DEFAULT_DOMAIN,
    organizer: CalendarUser | None = None,
    address: str | None = None,
) -> "icalendar.Calendar":
    r"""Give a meeting as a calendar of the package `icalendar`, to add one's own things to.

    Everything is as `render` has it, which also takes the same arguments, raises the same errors
    and gives a report. Where each event is an object of its own (`invite`, `caldav`), there is no
    such calendar: read each of `RenderedCalendar.objects` with `icalendar` instead.

    `write_icalendar` makes bytes of it again. The package's own `to_ical` takes a backslash before
    an N, as in `C:\New`, for a line break, and before its version 7.2 it reads `%2C` in the name of
    a person or the title of a link as a comma.

    Raises:
        ValueError: where the profile has each event in an object of its own.
    """
    if profile in _OBJECTS_EACH:
        expected = "expected one with all events in one calendar"
        raise ValueError(f"profile: {expected}, found '{profile}'")
    made = draft(
        meeting,
        profile=profile,
        languages=languages,
        audience=audience,
        closed=closed,
        domain=domain,
        organizer=organizer,
        address=address,
    )
    return icalendar_of(write(made.events, head=made.head))


def rendered(made: Draft) -> RenderedCalendar:
    """Spell a calendar out.

    Raises:
        TypeError: where it is no `Draft`.
    """
    refuse_another_type("made", made, Draft)
    if not made.profile.is_one_object_each:
        return RenderedCalendar(write(made.events, head=made.head), made.report)
    objects = tuple(
        CalendarObject(event.uid, write((event,), head=_head_of(made, event)))
        for event in made.events
        if event.attendees or not made.profile.invites
    )
    return RenderedCalendar(b"".join(each.data for each in objects), made.report, objects)


def _head_of(made: Draft, event: Event) -> Head:
    """Give the head of the object of one event: nobody is invited to what is called off."""
    if made.head.method is Method.REQUEST and event.status is Status.CANCELLED:
        return evolve(made.head, method=Method.CANCEL)
    return made.head
