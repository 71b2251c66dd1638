"""A meeting, from an event and everything that is a part of it."""

from functools import partial
from typing import final

from intergov_meetings.ical.conversion.extra import extra_of
from intergov_meetings.ical.conversion.fact import Facts
from intergov_meetings.ical.conversion.family import Family
from intergov_meetings.ical.conversion.identity import Ids, own_ids, told_apart
from intergov_meetings.ical.conversion.own_words import own_words
from intergov_meetings.ical.conversion.part import parts_of, report_parts_without_event
from intergov_meetings.ical.conversion.place import mode_of
from intergov_meetings.ical.conversion.plan import Plan, plan_of
from intergov_meetings.ical.conversion.remainder import report_what_is_left
from intergov_meetings.ical.conversion.session import SessionDrafts, is_closed
from intergov_meetings.ical.conversion.stand_in import is_part
from intergov_meetings.ical.conversion.title import as_text, with_other_languages
from intergov_meetings.ical.conversion.wording import as_prose
from intergov_meetings.ical.event import NO_MOMENT
from intergov_meetings.ical.reading.calendar import ReadCalendar
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import Appearance, Meeting, MeetingId, Release, Text


@final
class MeetingDraft:
    """A meeting that is being made of events."""

    def __init__(self, family: Family, facts: Facts) -> None:
        self._family = family
        self._facts = facts
        self._report = facts.report
        events = (each.read for each in family.parts if each.whole is None)
        self._parts = [] if family.is_stated else list(filter(is_part, events))

    def meeting(self, meeting_id: MeetingId, home: ReadCalendar | None) -> Meeting | None:
        """Give the meeting; `None`, and reported, where nothing says what it is called.

        Args:
            meeting_id: its id.
            home: the calendar in which there is nothing else, and whose name may be the title.
        """
        read, facts, report = self._family.root, self._facts, self._report
        title = self._title(home)
        if title is None:
            done = f"left out with its {len(self._family.parts)} parts"
            report.add(read, "SUMMARY", "no title", done)
            return None
        facts.ids.give(meeting_id, read.event.uid)
        self._tell(read)
        return report.attempt(read, "VEVENT", partial(self._made, meeting_id, title))

    def _tell(self, read: ReadEvent) -> None:
        """Report what of the meeting's own event is not in the meeting."""
        if self._family.is_stated:
            with_addresses = self._facts.with_addresses
            report_what_is_left(read, self._report, with_addresses=with_addresses)
        else:
            found = "a meeting that is not in its calendar itself"
            self._report.add(read, "VEVENT", found, "made of what its sessions and parts say of it")
        if is_closed(read):
            self._report.add(read, "CLASS", "an event that is not for everybody")

    def _made(self, meeting_id: MeetingId, title: Text) -> Meeting:
        """Make the meeting; what it holds comes before what that refers to."""
        read, facts = self._family.root, self._facts
        parts = parts_of(read, self._parts, facts)
        report_parts_without_event(self._family, len(parts), facts)
        drafts = SessionDrafts(self._family, facts, parts)
        venue, plan, words = facts.venue(read), self._plan(), own_words(read)
        return Meeting(
            id=meeting_id,
            title=title,
            plan_state=plan.state,
            plan_state_printed=plan.printed,
            when=facts.when(read, words),
            venue=venue,
            mode=mode_of(read, words if self._family.is_stated else None),
            parts=tuple(parts.values()),
            organizers=facts.people.organizers(read),
            appearances=self._appearances(),
            sessions=drafts.sessions(venue),
            citations=facts.sources.citations(read),
            release=self._release(),
            extra=extra_of(
                read,
                is_stated=self._family.is_stated,
                with_addresses=facts.with_addresses,
            ),
            sources=tuple(facts.sources.sources.values()),
            people=tuple(facts.people.people.values()),
            parties=tuple(facts.people.parties.values()),
        )

    def _title(self, home: ReadCalendar | None) -> Text | None:
        read = self._family.root
        title = as_text(read.event.summary, read, self._report)
        if home is None:
            return title
        if title is None and (instead := as_prose(home.name)) is not None:
            self._report.add(read, "SUMMARY", "no title", "called as the calendar is")
            title = Text(instead)
        return None if title is None else with_other_languages(title, home.names)

    def _plan(self) -> Plan:
        """Give how firm the meeting is; of one that is not there, its sessions show too little."""
        read = self._family.root
        words = own_words(read)
        if self._family.is_stated or words is not None:
            return plan_of(read, words, None, self._report)
        if read.event.status is not None:
            found = f"sessions that are {read.event.status} with their meeting"
            self._report.add(read, "STATUS", found, "no plan of the meeting is taken from it")
        return Plan(None)

    def _appearances(self) -> tuple[Appearance, ...]:
        """Give who takes part, of a meeting that is held in parts in any of them."""
        events = self._parts or [self._family.root]
        return tuple(
            dict.fromkeys(who for each in events for who in self._facts.people.appearances(each))
        )

    def _release(self) -> Release | None:
        stamp = self._family.root.event.stamp
        moment = stamp.modified or stamp.stamped
        if moment == NO_MOMENT:
            return None
        read = self._family.root
        return self._report.attempt(read, "DTSTAMP", lambda: Release(published=moment))


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
