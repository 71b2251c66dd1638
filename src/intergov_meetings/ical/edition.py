"""A meeting in the languages that were asked for, and the words for what it refers to."""

from collections.abc import Iterable
from typing import final

from attrs import frozen

from intergov_meetings.model import (
    Link,
    Meeting,
    Member,
    Organization,
    Participant,
    PartyId,
    Text,
    Venue,
)
from intergov_meetings.wording import (
    member_in_words,
    participant_in_words,
    party_in_full,
    party_name,
    venue_in_words,
)


@final
@frozen
class Edition:
    """A meeting as one calendar words it: a calendar has one language."""

    meeting: Meeting
    """The meeting, as its readers may see it."""
    languages: tuple[str, ...] = ()
    """The languages to take, the best first; where there is none of them, the original."""

    def text(self, text: Text) -> str:
        """Give wording in the best language there is."""
        return text.in_language(*self.languages)

    def texts(self, *texts: Text | None) -> list[str]:
        """Give the wording of those texts that are there."""
        return [self.text(text) for text in texts if text is not None]

    def party(self, id: PartyId) -> str:
        """Give the full name of a party, and the State of a national body."""
        words = party_in_full(self.meeting, id, *self.languages)
        found = self.meeting.party(id)
        if isinstance(found, Organization) and found.state is not None:
            state = party_name(self.meeting, found.state, *self.languages)
            return words if state in words else f"{words}, {state}"
        return words

    def parties(self, ids: Iterable[PartyId]) -> str:
        """Give the full names of parties."""
        return "; ".join(map(self.party, ids))

    def participant(self, who: Participant) -> str:
        """Give who somebody is; who has no name is a function or a post, and said to be unnamed."""
        return participant_in_words(self.meeting, who, *self.languages)

    def member(self, member: Member) -> str:
        """Give the function of a member, and who it is."""
        return member_in_words(self.meeting, member, *self.languages)

    def place(self, venue: Venue | None, room: Text | None = None) -> str:
        """Give a place from the room to the State; empty where nothing of it is known.

        Args:
            venue: the place.
            room: the room there, where it is stated apart from the place.
        """
        whole = None if venue is None else venue_in_words(self.meeting, venue, *self.languages)
        return ", ".join((*self.texts(room), *([whole] if whole else [])))

    def link(self, link: Link | None) -> list[str]:
        """Give an address with what stands there; nothing where there is none."""
        return [] if link is None else [" ".join((*self.texts(link.title), link.url))]


def capitalized(words: str) -> str:
    """Give words as the beginning of a line."""
    return words[:1].upper() + words[1:]
