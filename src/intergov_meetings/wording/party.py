"""Parties in words: by the usual name, or by the formal one with all that goes with it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from intergov_meetings.model import Organization, PartyId, State
from intergov_meetings.wording.phrase import is_said, listed, phrase
from intergov_meetings.wording.reading import Reading, refuse_other_arguments


class _More(NamedTuple):
    """What goes with a formal name."""

    fields: tuple[str, ...]
    """In which fields it is stated."""
    name: str
    """What it is called."""
    words: str
    """How it is put behind the name."""


def party_name(reading: Reading, party: PartyId) -> str:
    """Give the short or usual name of a State or an organization.

    Raises:
        UnknownIdError: where the meeting holds no such party.
    """
    refuse_other_arguments(reading, "party", party, str)
    return reading.text(reading.meeting.party(party).name)


def party_names(reading: Reading, parties: Iterable[PartyId]) -> str:
    """Give the usual names of several parties."""
    return listed(party_name(reading, party) for party in parties)


def party_in_full(reading: Reading, party: PartyId) -> str:
    """Give the formal name of a party, the usual one, its acronym, its whole and its State.

    What the name already says, word for word, is not said again.

    Raises:
        UnknownIdError: where the meeting holds no such party.
    """
    refuse_other_arguments(reading, "party", party, str)
    words, _ = _in_full(reading, reading.meeting.party(party))
    return words


def said_by_name(reading: Reading, party: PartyId) -> tuple[str, ...]:
    """Name the fields of a party that `party_in_full` leaves out, since the name has their words.

    Raises:
        UnknownIdError: where the meeting holds no such party.
    """
    refuse_other_arguments(reading, "party", party, str)
    _, said = _in_full(reading, reading.meeting.party(party))
    return said


def _in_full(reading: Reading, found: State | Organization) -> tuple[str, tuple[str, ...]]:
    words = reading.text(found.official_name or found.name)
    said: list[str] = []
    for more in _beside_name(reading, found):
        if more.name and is_said(more.name, words):
            said += more.fields
        else:
            words += more.words
    return words, tuple(said)


def _beside_name(reading: Reading, found: State | Organization) -> Iterator[_More]:
    if found.official_name is not None:
        usual = reading.text(found.name)
        yield _More((), usual, f" ({usual})")
    acronym = reading.text(found.acronym)
    yield _More(("acronym",), acronym, f" ({acronym})" if acronym else "")
    if isinstance(found, State):
        return
    belongs = found.part_of_printed
    if found.part_of is not None:
        whole = party_name(reading, found.part_of)
        stated = ("part_of", "part_of_printed") if belongs else ("part_of",)
        is_part = f"{belongs} {whole}" if belongs else phrase("part_of", whole)
        yield _More(stated, whole, f", {is_part}")
    elif belongs is not None:
        yield _More(("part_of_printed",), belongs, f", {belongs}")
    if found.state is not None:
        state = party_name(reading, found.state)
        yield _More(("state",), state, f", {state}")
