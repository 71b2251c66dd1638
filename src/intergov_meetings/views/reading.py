"""A meeting as it is read on one page: in which languages, and with what set apart.

Gives plain text. Only `markdown` makes markup of it.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import final

from attrs import frozen

from intergov_meetings import wording
from intergov_meetings.model import (
    AgendaItem,
    AgendaItemId,
    Meeting,
    OpenList,
    Part,
    Participant,
    PartId,
    PartyId,
    RelatedMeeting,
    RelatedMeetingId,
    Series,
    SeriesId,
    Text,
    Venue,
    When,
)
from intergov_meetings.wording.english import PHRASES


@final
@frozen(slots=False)
class Reading:
    """A meeting and how its words are chosen."""

    meeting: Meeting
    """The meeting, already made for the audience."""
    languages: tuple[str, ...]
    """The languages to use, in order of preference."""
    isolating: bool
    """Whether dates and times are set apart, because there is text from right to left."""

    @cached_property
    def has_clock_times(self) -> bool:
        """Whether any time of day is stated for the meeting or a session."""
        planned = (self.meeting.when, *(session.when for session in self.meeting.sessions))
        return any(wording.has_clock_time(when) for when in planned)

    @cached_property
    def _series(self) -> dict[SeriesId, Series]:
        return {series.id: series for series in self.meeting.series}

    @cached_property
    def _parts(self) -> dict[PartId, Part]:
        return {part.id: part for part in self.meeting.parts}

    @cached_property
    def _agenda_items(self) -> dict[AgendaItemId, AgendaItem]:
        return {item.id: item for item in self.meeting.agenda_items}

    @cached_property
    def _related(self) -> dict[RelatedMeetingId, RelatedMeeting]:
        return {related.id: related for related in self.meeting.related_meetings}

    def text(self, text: Text | None) -> str | None:
        """Give a text in the language of the page."""
        return None if text is None else text.in_language(*self.languages)

    def when(self, when: When | None) -> str | None:
        """Give a date or a time."""
        if when is None:
            return None
        words = wording.when_in_words(when)
        return wording.isolated(words) if self.isolating else words

    def moment(self, moment: datetime) -> str:
        """Give a moment in UTC."""
        words = wording.moment_in_words(moment)
        return wording.isolated(words) if self.isolating else words

    def place(self, venue: Venue | None) -> str | None:
        """Give a place, links left out."""
        if venue is None:
            return None
        return wording.venue_in_words(self.meeting, venue, *self.languages)

    def who(self, participant: Participant | None) -> str | None:
        """Give somebody who appears or decides."""
        if participant is None:
            return None
        return wording.participant_in_words(self.meeting, participant, *self.languages)

    def parties(self, parties: Iterable[PartyId]) -> str | None:
        """Give the usual names of parties."""
        return listed(wording.party_name(self.meeting, party, *self.languages) for party in parties)

    def series_names(self, series: Iterable[SeriesId]) -> str | None:
        """Give the names of series."""
        return listed(
            wording.series_name(self.meeting, self._series[each], *self.languages)
            for each in series
        )

    def occurrences(self) -> Iterable[str]:
        """Say which meeting of which series this is."""
        for occurrence in self.meeting.occurrences:
            series = self._series[occurrence.series]
            yield wording.occurrence_in_words(self.meeting, occurrence, series, *self.languages)

    def related_title(self, related: RelatedMeetingId | None) -> str | None:
        """Give another meeting by its title, or by its id where it has none."""
        if related is None:
            return None
        found = self._related[related]
        return self.text(found.title) or found.meeting

    def part(self, part: PartId | None) -> str | None:
        """Give a part of the meeting by its title, or by when and where it is held."""
        if part is None:
            return None
        found = self._parts[part]
        return self.text(found.title) or phrased(self.when(found.when), self.place(found.venue))

    def agenda_items(self, items: Iterable[AgendaItemId]) -> str | None:
        """Give items of the agenda by their numbers, those without one by their titles."""
        found = (self._agenda_items[item] for item in items)
        return listed(item.number or self.text(item.title) for item in found)


def listed(pieces: Iterable[str | None]) -> str | None:
    """Join what is stated with commas; `None` where nothing is."""
    return ", ".join(filter(None, pieces)) or None


def phrased(*pieces: str | None) -> str | None:
    """Join what is stated with semicolons; `None` where nothing is."""
    return "; ".join(filter(None, pieces)) or None


def phrase(name: str, *words: str | None) -> str | None:
    """Give a phrase with words of the meeting in it; `None` where these are not stated."""
    return None if None in words else PHRASES[name].format(*words)


def coded(code: StrEnum | None, printed: str | None = None) -> str | None:
    """Give a controlled word, and the printed words where they say more."""
    words = wording.code_in_words(code, printed)
    return None if words is None else wording.with_printed(words, printed)


def open_note(open_lists: Iterable[OpenList], *fields: str) -> str | None:
    """Say that a list is declared open, with the printed words that say so."""
    notes = (
        PHRASES["list_open"]
        if each.words is None
        else PHRASES["list_open_words"].format(each.words)
        for each in open_lists
        if each.field in fields
    )
    return " ".join(dict.fromkeys(notes)) or None
