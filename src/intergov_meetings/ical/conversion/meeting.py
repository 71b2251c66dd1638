"""A meeting, from an event and everything that is a part of it."""

import re
from itertools import islice
from typing import Final, final

from intergov_meetings.errors import shown
from intergov_meetings.ical.conversion.detail import DESCRIBED_BY, texts_of
from intergov_meetings.ical.conversion.family import Family, Relative
from intergov_meetings.ical.conversion.identity import Ids, own_ids, told_apart
from intergov_meetings.ical.conversion.people import People
from intergov_meetings.ical.conversion.place import mode_of, room_at, venue_of
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.time import when_of
from intergov_meetings.ical.conversion.wording import as_prose
from intergov_meetings.ical.event import NO_MOMENT, Status, Times
from intergov_meetings.ical.reading.detail import language_tag
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import (
    Citation,
    Extra,
    Link,
    Meeting,
    MeetingId,
    Release,
    Session,
    SessionId,
    Source,
    SourceId,
    Text,
    Venue,
)
from intergov_meetings.vocabulary import Audience, PlanState

_KEYS: Final = "org.ietf"
_PUBLIC: Final = "PUBLIC"
_NUMBER: Final = re.compile(r"(?:[0-9]{2,}\.)+ ")
_LISTED: Final = 20
_PLANS: Final = {
    Status.CONFIRMED: PlanState.CONFIRMED,
    Status.TENTATIVE: PlanState.TENTATIVE,
    Status.CANCELLED: PlanState.CANCELLED,
}


@final
class MeetingDraft:
    """A meeting that is being made of events."""

    def __init__(self, family: Family, report: Report, *, with_addresses: bool) -> None:
        self._family = family
        self._report = report
        self._with_addresses = with_addresses
        self._ids = Ids()
        self._people = People(self._ids, with_addresses=with_addresses, report=report)
        self._sources: dict[str, Source] = {}
        self._sessions: dict[int, SessionId] = {}

    def meeting(self, meeting_id: MeetingId, name: str) -> Meeting | None:
        """Give the meeting; `None`, and reported, where nothing says what it is called.

        Args:
            meeting_id: its id.
            name: what it is called where its event has no title; empty: nothing says so.
        """
        read, parts = self._family
        title = self._title(read)
        if title is None and (instead := as_prose(name)) is not None:
            title = Text(instead)
            self._report.add(read, "SUMMARY", "no title", "called as the calendar is")
        if title is None:
            self._report.add(read, "SUMMARY", "no title", f"left out with its {len(parts)} parts")
            return None
        self._ids.give(meeting_id, read.event.uid)
        for part in parts:
            self._sessions[part.read.line] = self._session_id(part.read, meeting_id)
        self._report_what_is_left(read)
        if _is_closed(read):
            self._report.add(read, "CLASS", "an event that is not for everybody")
        venue = self._venue(read)
        return self._report.attempt(
            read,
            "VEVENT",
            lambda: Meeting(
                id=meeting_id,
                title=title,
                plan_state=_plan(read),
                when=when_of(read, self._report),
                venue=venue,
                mode=mode_of(read),
                organizers=self._people.organizers(read),
                appearances=self._people.appearances(read),
                sessions=tuple(self._session(part, venue) for part in parts),
                citations=self._citations(read),
                release=self._release(read),
                extra=self._extra(read),
                sources=tuple(self._sources.values()),
                people=tuple(self._people.people.values()),
                parties=tuple(self._people.parties.values()),
            ),
        )

    def _session(self, part: Relative, venue: Venue | None) -> Session:
        read, whole = part
        self._report_what_is_left(read)
        own = self._venue(read)
        room = room_at(own, venue)
        return Session(
            id=self._sessions[read.line],
            title=self._title(read),
            order_stated=isinstance(read.event.moment, Times) or _is_numbered(read),
            part_of=None if whole is None else self._sessions[whole.line],
            when=when_of(read, self._report),
            venue=None if room is not None or own == venue else own,
            room=room,
            mode=mode_of(read),
            plan_state=_plan(read),
            organizers=self._people.organizers(read),
            appearances=self._people.appearances(read),
            audience=Audience.INTERNAL if _is_closed(read) else Audience.PUBLIC,
            citations=self._citations(read),
            extra=self._extra(read),
        )

    def _session_id(self, read: ReadEvent, meeting_id: MeetingId) -> SessionId:
        uid = read.event.uid
        ids = own_ids(uid)
        wanted = ids[-1] if ids[:1] == (meeting_id,) or len(ids) == 1 else ""
        wanted = wanted or told_apart("session", uid or f"line {read.line}")
        if read.instance is not None:
            wanted = told_apart(wanted, read.instance.text)
        return SessionId(self._ids.give(wanted, uid or f"line {read.line}"))

    def _title(self, read: ReadEvent) -> Text | None:
        """Give the title without the place in the programme that we write in front of it."""
        summary = read.event.summary
        if _is_numbered(read):
            summary = _NUMBER.sub("", summary, count=1)
        title, language = as_prose(summary), read.language
        if title is None or language is None:
            return None if title is None else Text(title)
        tag = language_tag(language)
        text = self._report.attempt(read, "SUMMARY", lambda: Text(title, language=tag))
        return text or Text(title)

    def _venue(self, read: ReadEvent) -> Venue | None:
        return self._report.attempt(read, "LOCATION", lambda: venue_of(read, self._report))

    def _citations(self, read: ReadEvent) -> tuple[Citation, ...]:
        """Give the pages that describe the event, as sources."""
        event = read.event
        pages = {} if event.link is None else {event.link: ""}
        for each in event.details.links:
            if each.relation.lower() == DESCRIBED_BY:
                pages.setdefault(each.address, each.title)
        cited = (self._source(read, url, title) for url, title in pages.items())
        return tuple(Citation(source=source) for source in cited if source is not None)

    def _source(self, read: ReadEvent, url: str, title: str) -> SourceId | None:
        if url not in self._sources:
            link = self._report.attempt(read, "URL", lambda: Link(url, title=as_prose(title)))
            if link is None:
                return None
            source = SourceId(self._ids.give("page", url))
            self._sources[url] = Source(id=source, link=link)
        return self._sources[url].id

    def _release(self, read: ReadEvent) -> Release | None:
        stamp = read.event.stamp
        moment = stamp.modified or stamp.stamped
        if moment == NO_MOMENT:
            return None
        return self._report.attempt(read, "DTSTAMP", lambda: Release(published=moment))

    def _extra(self, read: ReadEvent) -> tuple[Extra, ...]:
        event = read.event
        contacts = event.contacts if self._with_addresses else ()
        tagged = (category.words for category in event.details.categories)
        stated = {
            "rfc5545.uid": event.uid,
            "rfc5545.description": event.description,
            "rfc5545.categories": "\n".join((*event.categories, *tagged)),
            "rfc5545.contact": "\n".join(contacts),
            **dict(texts_of(event.details)),
        }
        texts = {name: as_prose(text) for name, text in stated.items()}
        return tuple(Extra(f"{_KEYS}.{name}", text) for name, text in texts.items() if text)

    def _report_what_is_left(self, read: ReadEvent) -> None:
        """Report what an event says and the meeting does not."""
        event = read.event
        if not event.uid:
            self._report.add(read, "UID", "no name of its own", "its id depends on its line")
        if read.recurrence is not None:
            found = "an event that is held more than once"
            self._report.add(read, "RRULE", found, "its first date is carried over")
        if read.instance is not None:
            found = "one instance of an event that is held more than once"
            self._report.add(read, "RECURRENCE-ID", found, "carried over by itself")
        if event.contacts and not self._with_addresses:
            self._report.add(read, "CONTACT", "whom to ask", "left out")
        if any(each.address is not None for each in event.details.participants):
            self._report.add(read, "PARTICIPANT", "addresses of those who take part", "left out")
        if read.others:
            names = dict.fromkeys(shown(line.name)[1:-1] for line in read.others)
            listed = ", ".join(islice(names, _LISTED)) + (", …" if len(names) > _LISTED else "")
            self._report.add(read, "", f"lines that have no place in a meeting ({listed})")


def meeting_id_of(read: ReadEvent, taken: Ids) -> MeetingId:
    """Give the id of a meeting; the UID of a part of a meeting names both."""
    uid = read.event.uid
    ids = own_ids(uid)
    wanted = ".".join(ids)
    if not 0 < len(wanted) <= 64:
        wanted = told_apart("meeting", uid or f"line {read.line}")
    if read.instance is not None:
        wanted = told_apart(wanted, read.instance.text)
    return MeetingId(taken.give(wanted, uid or f"line {read.line}"))


def _plan(read: ReadEvent) -> PlanState | None:
    return None if read.event.status is None else _PLANS[read.event.status]


def _is_closed(read: ReadEvent) -> bool:
    """Whether it is not for everybody; a word that is not known means so (RFC 5545, 3.8.1.3)."""
    return read.access is not None and read.access.strip().upper() != _PUBLIC


def _is_numbered(read: ReadEvent) -> bool:
    """Whether its title begins with its place in the programme, as we write it."""
    is_ours = len(own_ids(read.event.uid)) > 1 and not isinstance(read.event.moment, Times)
    return is_ours and _NUMBER.match(read.event.summary) is not None
