"""Sessions, from the events that are a part of a meeting."""

from typing import Final, final

from intergov_meetings.ical.conversion.extra import extra_of
from intergov_meetings.ical.conversion.fact import Facts
from intergov_meetings.ical.conversion.family import Family, Relative
from intergov_meetings.ical.conversion.identity import own_ids, told_apart
from intergov_meetings.ical.conversion.name import name_of
from intergov_meetings.ical.conversion.own_words import OwnWords, own_words
from intergov_meetings.ical.conversion.place import mode_of, room_alone, room_at
from intergov_meetings.ical.conversion.plan import plan_of
from intergov_meetings.ical.conversion.remainder import report_what_is_left
from intergov_meetings.ical.conversion.title import is_in_order
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import Part, PartId, Session, SessionId, Venue
from intergov_meetings.vocabulary import AttendanceMode, Audience

_NO_PLACE: Final = "taken to be where its whole is"
_PUBLIC: Final = "PUBLIC"


@final
class SessionDrafts:
    """The sessions of a meeting that is being made of events."""

    def __init__(self, family: Family, facts: Facts, parts: dict[int, Part]) -> None:
        self._root = family.root
        self._facts = facts
        self._parts = parts
        self._events = [each for each in family.parts if each.read.line not in parts]
        self._ids: dict[int, SessionId] = {}
        self._places: dict[int, Venue | None] = {}

    def sessions(self, venue: Venue | None) -> tuple[Session, ...]:
        """Give the sessions, each whole before its parts.

        Args:
            venue: where the meeting is held.
        """
        for each in self._events:
            self._ids[each.read.line] = self._id(each.read)
        self._places = {line: part.venue for line, part in self._parts.items()}
        self._places[self._root.line] = self._places.get(self._root.line, venue)
        return tuple([self._session(each, venue) for each in self._events])

    def _session(self, relative: Relative, venue: Venue | None) -> Session:
        (read, whole), facts = relative, self._facts
        report_what_is_left(read, facts.report, with_addresses=facts.with_addresses)
        words, above = own_words(read), whole or self._root
        own, mode = facts.venue(read), mode_of(read, words)
        around = venue if whole is None else self._places[whole.line]
        room = room_at(own, around)
        if around is None and words is not None:
            room = room_alone(own, words.room)
        is_in_a_place = around is not None and mode is not AttendanceMode.ONLINE
        if is_in_a_place and own is None and words is not None:
            facts.report.add(read, "LOCATION", "no place, though its whole has one", _NO_PLACE)
        is_there = room is not None or own in (None, around)
        self._places[read.line] = around if is_there else own
        plan = plan_of(read, words, above.event.status, facts.report)
        name = name_of(read, words, facts.report)
        return Session(
            id=self._ids[read.line],
            type=name.type,
            type_printed=name.type_printed,
            number=name.number,
            title=name.title,
            subject=name.subject,
            order_stated=is_in_order(read, words),
            part_of=None if whole is None else self._ids.get(whole.line),
            part=self._part(relative, words),
            when=facts.when(read, words, above.event.moment),
            venue=None if is_there else own,
            room=room,
            mode=mode,
            plan_state=plan.state,
            plan_state_printed=plan.printed,
            organizers=facts.people.organizers(read),
            appearances=facts.people.appearances(read),
            audience=Audience.INTERNAL if is_closed(read) else Audience.PUBLIC,
            citations=facts.sources.citations(read),
            extra=extra_of(read, with_addresses=facts.with_addresses),
        )

    def _part(self, relative: Relative, words: OwnWords | None) -> PartId | None:
        """Give the part of the meeting that a session belongs to."""
        read, whole = relative
        if whole is not None:
            part = self._parts.get(whole.line)
            return None if part is None else part.id
        if words is not None and words.part:
            found = "a session of a part of the meeting that is not in the calendar"
            self._facts.report.add(read, "DESCRIPTION", found, "kept as text")
        return None

    def _id(self, read: ReadEvent) -> SessionId:
        return SessionId(id_within(self._root, read, self._facts, "session"))


def id_within(root: ReadEvent, read: ReadEvent, facts: Facts, kind: str) -> str:
    """Give the id of a part of a meeting: in a UID of ours, that behind the id of the meeting.

    Args:
        root: the event of the meeting.
        read: that of the part.
        facts: which ids are taken.
        kind: what it is, for an id of which the UID has none.
    """
    uid = read.event.uid
    ids, meeting = own_ids(uid), own_ids(root.event.uid)[:1]
    wanted = ids[-1] if ids and (len(ids) == 1 or ids[:1] == meeting) else ""
    wanted = wanted or told_apart(kind, uid or f"line {read.line}")
    if read.instance is not None:
        wanted = told_apart(wanted, read.instance.text)
    return facts.ids.give(wanted, uid or f"line {read.line}")


def is_closed(read: ReadEvent) -> bool:
    """Whether it is not for everybody; a word that is not known means so (RFC 5545, 3.8.1.3)."""
    return read.access is not None and read.access.strip().upper() != _PUBLIC
