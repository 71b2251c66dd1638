"""The next release of a calendar, and everything that follows from it."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final, final

from attrs import evolve, field, frozen

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.audience import for_audience
from intergov_meetings.errors import shown
from intergov_meetings.ical.event import CalendarUser
from intergov_meetings.ical.revision.calling_off import called_off, has_parts_as_events
from intergov_meetings.ical.revision.change import Change
from intergov_meetings.ical.revision.message import Message, messages, remark_on_sender
from intergov_meetings.ical.revision.reader import as_told
from intergov_meetings.ical.revision.release import moment_after, refuse_a_second_file
from intergov_meetings.ical.revision.state import CalendarState
from intergov_meetings.ical.revision.succession import Succession, succession
from intergov_meetings.ical.revision.summary import summary
from intergov_meetings.ical.writing.calendar import CalendarObject, rendered
from intergov_meetings.ical.writing.closed import ClosedSessions
from intergov_meetings.ical.writing.document import write
from intergov_meetings.ical.writing.draft import Draft, draft
from intergov_meetings.ical.writing.entry import uid
from intergov_meetings.ical.writing.organizer import answering_organizer
from intergov_meetings.ical.writing.profile import Profile
from intergov_meetings.ical.writing.remark import Remark
from intergov_meetings.ical.writing.report import DEFAULT_DOMAIN, EMPTY, pointers
from intergov_meetings.model import Meeting
from intergov_meetings.vocabulary import Audience
from intergov_meetings.wording import Reading

KEPT: Final = timedelta(days=90)
"""How long a cancelled event that has no place any more stays in the file, if nothing is said."""


@final
@frozen(kw_only=True)
class Revision:
    """A release of a calendar, as it follows the one before."""

    data: bytes = field(repr=False)
    """The file, in UTF-8. For `Profile.INVITE` it is your own copy, with everybody who is invited,
    and not for others: the messages are what is sent. Where each event is an object of its own and
    there is none, it is empty."""
    objects: tuple[CalendarObject, ...]
    """The objects, where each event is one of its own (`Profile.CALDAV`); else none."""
    state: CalendarState
    """What to compare the next release with. `CalendarState.of(data)` gives what the file says of
    it: nothing of what has left the file, which the report names when it does, and as its moment
    that of the last change."""
    messages: tuple[Message, ...]
    """What to send to those who do not fetch the file. None where no organizer is known, which the
    report says."""
    changes: tuple[Change, ...]
    """What happened to each event."""
    summary: tuple[str, ...]
    """What changed, in words, a line for each event; it says no more than its readers may know by
    now, and repeats nothing of what is closed to them or was for fewer readers."""
    report: tuple[Remark, ...]
    """What the calendar could not hold, and what could not be sent."""


def revise(
    meeting: Meeting,
    previous: CalendarState | None,
    *,
    profile: Profile = Profile.FEED,
    languages: Sequence[str] = (),
    audience: Audience = Audience.PUBLIC,
    closed: ClosedSessions | None = None,
    domain: str = DEFAULT_DOMAIN,
    organizer: CalendarUser | None = None,
    address: str | None = None,
    keep_cancelled: timedelta = KEPT,
) -> Revision:
    """Write a meeting as the calendar that follows the one published before.

    What did not change stays byte for byte as it was. What changed has the moment of this release
    as DTSTAMP and LAST-MODIFIED; its SEQUENCE grows where those who attend may have to act: when
    start, end, status, place or the links to join are different, or somebody is no longer invited.
    What is no longer in the meeting, or not for these readers, stays for a while as a cancelled
    event that says nothing but when it was to be. What has no date any more is cancelled where
    it stood. Where `previous` was for a smaller circle of readers, all of it is new to those of
    this one, and nothing is told of what it said.

    Args:
        meeting: the meeting, with the moment of this release.
        previous: the calendar as it was published last; `None`: never.
        profile: what the calendar is for.
        languages: the BCP 47 tags of the languages to write, the best first.
        audience: who is going to read it.
        closed: how much of closed sessions is written, as for `render`.
        domain: what stands behind the "@" of every UID; it has to stay what it was.
        organizer: who answers for the calendar, at an e-mail address. With it there are messages
            to send, whatever the profile.
        address: where the calendar can be fetched, if its profile says so.
        keep_cancelled: how long a cancelled event that has no place any more stays in the file
            after the release that cancelled it.

    Raises:
        RevisionError: where the release has no moment, or one before `previous.published`, or that
            very moment with something changed, or where `previous` is not the calendar of this
            meeting under this domain. `CalendarState.of` says which moment it knows.
        MissingOrganizerError: where the profile needs an organizer, and none has an address.
        TypeError: where `previous` is no `CalendarState`, or another argument of another type.
        ValueError: where an argument makes no sense, as for `render`, or `keep_cancelled` is less
            than nothing.

    Examples:
        >>> from datetime import UTC, datetime
        >>> from attrs import evolve
        >>> from intergov_meetings import MeetingId, PartialDate, Release
        >>> meeting = Meeting(
        ...     id=MeetingId("council-1"),
        ...     title="First meeting",
        ...     when=PartialDate("2024-05-14"),
        ...     release=Release(published=datetime(2024, 5, 8, tzinfo=UTC)),
        ... )
        >>> first = revise(meeting, None, domain="example.org")
        >>> moved = evolve(
        ...     meeting,
        ...     when=PartialDate("2024-05-15"),
        ...     release=Release(published=datetime(2024, 5, 9, tzinfo=UTC)),
        ... )
        >>> revise(moved, first.state, domain="example.org").summary
        ('First meeting: was 14 May 2024, now 15 May 2024',)
    """
    _refuse_senseless(previous, keep_cancelled)
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
    published = moment_after(meeting, previous, domain)
    readers, invites = Audience(audience), made.profile.invites
    sender = None
    if organizer is not None or made.profile.has_organizer:
        reading = Reading(for_audience(meeting, audience), languages)
        sender = answering_organizer(reading, organizer)
    found = succession(
        (*made.events, *made.placeless),
        previous,
        published,
        keep_cancelled,
        sender if made.profile.has_organizer else None,
        audience=readers,
        inviting=invites,
    )
    refuse_a_second_file(published, previous, found.changes)
    told = as_told(found, previous, made.events, readers, inviting=invites)
    # An invitation and its cancellation are for those whom they name, whoever else reads it.
    sent = messages(found.changes if invites else told.changes, sender, inviting=invites)
    written = rendered(evolve(made, events=told.state.events))
    return Revision(
        data=write(told.state.events) if invites and told.state.events else written.data,
        objects=() if invites else written.objects,
        state=told.state,
        messages=sent,
        changes=told.changes,
        summary=_summary(meeting, made, told.changes, domain),
        report=(*_report(meeting, made, told, domain), *remark_on_sender(told.changes, sender)),
    )


def _refuse_senseless(previous: CalendarState | None, keep_cancelled: timedelta) -> None:
    refuse_another_type("previous", previous, CalendarState, type(None))
    refuse_another_type("keep_cancelled", keep_cancelled, timedelta)
    if keep_cancelled < timedelta(0):
        raise ValueError(f"keep_cancelled: expected no less than nothing, found {keep_cancelled}")


def _summary(
    meeting: Meeting, made: Draft, changes: Sequence[Change], domain: str
) -> tuple[str, ...]:
    has_parts = has_parts_as_events(meeting, made, domain)
    words = called_off(meeting, domain, has_parts=has_parts)
    return summary(changes, made.titles, words, "" if has_parts else uid(domain, meeting.id))


def _report(meeting: Meeting, made: Draft, told: Succession, domain: str) -> Iterator[Remark]:
    paths = {uid(domain, meeting.id, id): path for id, path in pointers(meeting).items()}
    standing = {event.uid for event in told.state.events}
    yield from told.remarks
    for remark in made.report:
        if remark != EMPTY or not standing:
            yield remark
    for event in made.placeless:
        if event.uid in standing:
            message = "in the calendar where it stood before, as cancelled"
            yield Remark(f"{paths[event.uid]}/when", message)
    gone = {event.uid for event in told.state.retired}
    for change in told.changes:
        if (left := change.event).uid in gone:
            sequence = f"its SEQUENCE is {left.stamp.sequence + 1}"
            message = f"{shown(left.uid)} leaves the file: if it comes back, {sequence}"
            after = "after this state, and 0 after the file alone"
            yield Remark(paths.get(left.uid, ""), f"{message} {after}")
