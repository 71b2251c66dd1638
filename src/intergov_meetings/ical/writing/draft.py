"""A calendar before it is spelt: what is in it, for whoever writes it or revises it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, final

from attrs import evolve, frozen

from intergov_meetings.audience import for_audience
from intergov_meetings.ical.event import CalendarUser, Event
from intergov_meetings.ical.writing.entry import Entry, entries, page
from intergov_meetings.ical.writing.head import REFRESHED_AFTER, Head, Name
from intergov_meetings.ical.writing.organizer import answering_organizer
from intergov_meetings.ical.writing.profile import Profile
from intergov_meetings.ical.writing.remark import Remark
from intergov_meetings.model import Meeting
from intergov_meetings.vocabulary import Audience, MemberFunction
from intergov_meetings.wording import Reading, runs_right_to_left

DEFAULT_DOMAIN: Final = "intergov-meetings.invalid"
"""A domain that belongs to nobody and never will (RFC 2606): no UID claims to be of a real one."""

_DOMAIN: Final = re.compile(r"(?=.{1,189}\Z)[a-z0-9-]+(\.[a-z0-9-]+)*", re.ASCII)
_WEB: Final = re.compile(r"(https?|webcal)://[!#-;=?-Z\[\]_a-z~]+", re.ASCII)


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
    report: tuple[Remark, ...]
    """What it could not hold, in the order of the meeting."""


def draft(
    meeting: Meeting,
    *,
    profile: Profile = Profile.COMPAT,
    languages: Sequence[str] = (),
    audience: Audience = Audience.PUBLIC,
    domain: str = DEFAULT_DOMAIN,
    organizer: CalendarUser | None = None,
    address: str | None = None,
) -> Draft:
    """Make the calendar of a meeting, without spelling it out.

    The arguments, and the errors, are those of `render`.
    """
    if not _DOMAIN.fullmatch(domain):
        raise ValueError(f"expected a domain name in lower case, found {domain!a:.80}")
    if address is not None and not _WEB.fullmatch(address):
        raise ValueError(f"expected the address of a calendar on the web, found {address!a:.80}")
    profile = Profile(profile)
    seen = for_audience(meeting, audience)
    reading = Reading(seen, languages)
    found = _entries(reading, domain)
    events = tuple(entry.event for entry in found if entry.event is not None)
    if profile.has_organizer:
        user = answering_organizer(reading, organizer)
        events = tuple(evolve(event, organizer=user) for event in events)
    remarks = _remarks(meeting, seen, found)
    return Draft(
        profile=profile,
        head=_head(reading, profile, address),
        events=tuple(event for event in events if event.moment is not None),
        placeless=tuple(event for event in events if event.moment is None),
        report=(*_remarks_on_domain(domain), *remarks, *_remarks_on_members(seen)),
    )


def _entries(reading: Reading, domain: str) -> list[Entry]:
    """Give what becomes of the meeting; dates are set apart from text from right to left."""
    found = list(entries(reading, domain))
    if any(runs_right_to_left(entry.item.description) for entry in found):
        return list(entries(evolve(reading, isolating=True), domain))
    return found


def _head(reading: Reading, profile: Profile, address: str | None) -> Head:
    if not profile.has_name:
        return Head(method=profile.method)
    return Head(
        method=profile.method,
        names=(Name(reading.text(reading.meeting.title)),),
        link=page(reading.meeting),
        address=address,
        refreshed_after=REFRESHED_AFTER,
    )


def _remarks_on_domain(domain: str) -> Iterator[Remark]:
    if domain == DEFAULT_DOMAIN:
        yield Remark("", f"no domain was given: the UIDs end in {domain}, which is nobody's")


def _remarks(meeting: Meeting, seen: Meeting, found: Sequence[Entry]) -> Iterator[Remark]:
    if seen.release is None or seen.release.published is None:
        yield Remark("/release", "the moment of publication is not stated: DTSTAMP is 1970-01-01")
    if not any(entry.placed for entry in found):
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
