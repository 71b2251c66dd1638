"""A calendar before it is spelt: what is in it, for whoever writes it or revises it."""

from collections.abc import Sequence
from typing import NamedTuple, final

from attrs import evolve, frozen

from intergov_meetings.audience import for_audience
from intergov_meetings.ical.event import CalendarUser, Event, Wording
from intergov_meetings.ical.writing.closed import ClosedSessions, usual_choice, with_closed
from intergov_meetings.ical.writing.entry import Entry, entries, page
from intergov_meetings.ical.writing.head import REFRESHED_AFTER, Head
from intergov_meetings.ical.writing.loss_report import remarks_on_losses
from intergov_meetings.ical.writing.message import addressed
from intergov_meetings.ical.writing.outcome import Outcome
from intergov_meetings.ical.writing.profile import Profile
from intergov_meetings.ical.writing.remark import Remark
from intergov_meetings.ical.writing.report import (
    DEFAULT_DOMAIN,
    pointers,
    remark_on_domain,
    remarks_on_closed,
    remarks_on_places,
)
from intergov_meetings.ical.writing.rich.detail import with_details
from intergov_meetings.ical.writing.setting import refuse_senseless
from intergov_meetings.model import Meeting
from intergov_meetings.vocabulary import Audience
from intergov_meetings.wording import Reading, runs_right_to_left


class EventTitle(NamedTuple):
    """What an event is called, apart from its place in the programme that may stand before it."""

    uid: str
    """The UID of the event."""
    words: str
    """What it is called."""
    number: str | None
    """Its place in the programme, whether or not it is shown; `None` where that is not stated."""
    is_cut: bool = False
    """Whether less is said of it than there is, since not all who read this are let in."""


@final
@frozen(kw_only=True)
class Draft:
    """What a calendar says, apart from how it is spelt."""

    profile: Profile
    """What it is for."""
    head: Head
    """What it says of itself."""
    events: tuple[Event, ...]
    """Its events: the meeting or its parts, then the sessions in printed order."""
    placeless: tuple[Event, ...]
    """What has no place in a calendar, as events without a moment; they are not written."""
    titles: tuple[EventTitle, ...]
    """What each of these is called."""
    report: tuple[Remark, ...]
    """What it could not hold, in the order of the meeting."""


def draft(
    meeting: Meeting,
    *,
    profile: Profile = Profile.COMPAT,
    languages: Sequence[str] = (),
    audience: Audience = Audience.PUBLIC,
    closed: ClosedSessions | None = None,
    domain: str = DEFAULT_DOMAIN,
    organizer: CalendarUser | None = None,
    address: str | None = None,
) -> Draft:
    """Make the calendar of a meeting, without spelling it out.

    The arguments, and the errors, are those of `render`.
    """
    refuse_senseless(
        meeting,
        profile=profile,
        audience=audience,
        closed=closed,
        domain=domain,
        organizer=organizer,
        address=address,
    )
    profile = Profile(profile)
    choice = usual_choice(audience) if closed is None else ClosedSessions(closed)
    cut = with_closed(for_audience(meeting, audience), choice)
    reading = Reading(cut.meeting, languages)
    found, paths = _entries(reading, domain), pointers(meeting)
    if profile.is_detailed:
        found = with_details(reading, found)
    sent = addressed(profile, reading, found, paths, organizer)
    outcome = Outcome.of(profile, reading, found, sent.events)
    return Draft(
        profile=profile,
        head=_head(reading, profile, address),
        events=tuple(event for event in sent.events if event.moment is not None),
        placeless=tuple(event for event in sent.events if event.moment is None),
        titles=tuple(
            EventTitle(
                entry.event.uid, entry.title, entry.item.number, entry.item.id in cut.sessions
            )
            for entry in found
        ),
        report=(
            *remark_on_domain(domain),
            *remarks_on_closed(cut.sessions, choice, paths),
            *remarks_on_places(cut.meeting, found, paths),
            *sent.remarks,
            *remarks_on_losses(meeting, reading, outcome),
        ),
    )


def _entries(reading: Reading, domain: str) -> list[Entry]:
    """Give what becomes of the meeting; dates are set apart from text from right to left."""
    found = list(entries(reading, domain))
    if any(runs_right_to_left(entry.event.description) for entry in found):
        return list(entries(evolve(reading, isolating=True), domain))
    return found


def _head(reading: Reading, profile: Profile, address: str | None) -> Head:
    if not profile.has_name:
        return Head(method=profile.method)
    title = reading.meeting.title
    names = [Wording(reading.text(title))]
    if profile.is_detailed:
        names = [Wording(reading.text(title), reading.language(title))]
        names += (Wording(words, tag) for tag, words in reading.other_wordings(title))
    return Head(
        method=profile.method,
        names=tuple(names),
        link=page(reading.meeting),
        address=address,
        refreshed_after=REFRESHED_AFTER,
    )
