"""What is known of a meeting and has no room in a calendar, not even as words.

A calendar tells people when, where, who and what. What only machines need, and what is for a list
of participants, is named in the report instead.
"""

from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from intergov_meetings.ical.writing.remark import Remark
from intergov_meetings.ical.writing.unwritten import (
    BEYOND_THE_NAME,
    NOT_WRITTEN,
    OF_HEADS,
    OPEN_AS_WRITTEN,
    Fields,
)
from intergov_meetings.model import (
    Decision,
    Estimate,
    Mandate,
    Meeting,
    Member,
    Organization,
    Record,
    RelatedMeeting,
    Series,
    State,
    Text,
    Venue,
)
from intergov_meetings.model.reference import records
from intergov_meetings.model.shape import fields_of
from intergov_meetings.vocabulary import MemberFunction


class _Loss(NamedTuple):
    """One thing that is not written."""

    path: str
    """The JSON pointer to it."""
    words: str
    """What it is."""


def remarks_on_losses(given: Meeting, seen: Meeting) -> Iterator[Remark]:
    """Name what is not written; what is lost in many places is named once, with their number.

    Args:
        given: the meeting that was given.
        seen: what its readers may see of it, and what is written.
    """
    paths = _Paths(given)
    by_words: dict[str, list[str]] = {}
    written = _Written.of(seen)
    for path, record in records(seen):
        for loss in _losses(path, record, written):
            there = paths.of(path, record) + loss.path.removeprefix(path)
            by_words.setdefault(loss.words, []).append(there)
    for words, lost in by_words.items():
        yield _remark(words, lost)


def _remark(words: str, paths: list[str]) -> Remark:
    if len(paths) == 1:
        return Remark(paths[0], f"not written: {words}")
    steps = zip(*(path.split("/") for path in paths), strict=False)
    whole = [step[0] for step in takewhile(lambda step: len(set(step)) == 1, steps)]
    where = f"{len(paths)} places, the first {paths[0]}"
    return Remark("/".join(whole), f"not written: {words} ({where})")


class _Paths:
    """Where in the meeting that was given a record of the meeting that is seen stands."""

    def __init__(self, given: Meeting) -> None:
        self._of_object: dict[int, str] = {}
        self._of_id: dict[str, str] = {}
        for path, record in records(given):
            self._of_object.setdefault(id(record), path)
            if name := getattr(record, "id", ""):
                self._of_id[name] = path
        self._nearest: tuple[str, str] = ("", "")

    def of(self, path: str, record: Record) -> str:
        """Give the pointer; records are asked for in the order in which `records` gives them."""
        known = self._of_object.get(id(record))
        if name := getattr(record, "id", ""):
            known = self._of_id[name]
            self._nearest = (path, known)
        if known is not None:
            return known
        seen, given = self._nearest
        return given + path.removeprefix(seen) if path.startswith(f"{seen}/") else path


class _Written(NamedTuple):
    """Of which parties more is written than the usual name."""

    contacts: frozenset[str]
    """Those whose own contact is, since they organize."""
    in_full: frozenset[str]
    """Those of whom everything is that the formal name goes with."""

    @classmethod
    def of(cls, meeting: Meeting) -> "_Written":
        """Find them."""
        organizers = [
            *meeting.organizers,
            *(each for session in meeting.sessions for each in session.organizers),
        ]
        in_full = {
            meeting.body,
            *(each.party for each in organizers),
            *(each.party for each in meeting.delegations if each.name is None),
            *(each.establishes for each in meeting.mandates),
        }
        contacts = (each.party for each in organizers if each.contact is None)
        return cls(frozenset(contacts), frozenset(filter(None, in_full)))


def _losses(path: str, record: Record, written: _Written) -> Iterator[_Loss]:
    name_of_record = getattr(record, "id", "")
    for name, words in NOT_WRITTEN.get(type(record), {}).items():
        is_written = name == "contact" and name_of_record in written.contacts
        if getattr(record, name) and not is_written:
            yield _Loss(f"{path}/{name}", words)
    if isinstance(record, State | Organization) and record.id not in written.in_full:
        yield from _stated(path, record, BEYOND_THE_NAME)
    if isinstance(record, Member) and record.function is MemberFunction.HEAD:
        yield from _stated(path, record, OF_HEADS)
    for index, opened in enumerate(getattr(record, "open_lists", ())):
        if opened.field not in OPEN_AS_WRITTEN.get(type(record), ()):
            yield _Loss(f"{path}/open_lists/{index}", "that some lists are open")
    yield from _beside_other_words(path, record)


def _stated(path: str, record: Record, words: Fields) -> Iterator[_Loss]:
    for field in fields_of(type(record)):
        if field.name in words and getattr(record, field.name) != field.default:
            yield _Loss(f"{path}/{field.name}", words[field.name])


def _beside_other_words(path: str, record: Record) -> Iterator[_Loss]:
    """Give what is written only where nothing else is known, or not of every place."""
    match record:
        case Venue(locode=str()) if record.city or record.name or record.printed or record.state:
            yield _Loss(f"{path}/locode", "UN/LOCODEs")
        case Estimate(printed=str()):
            yield _Loss(path, "the numbers behind printed estimates")
        case Series(acronym=Text()) if record.name is not None or record.body is not None:
            yield _Loss(f"{path}/acronym", "the acronyms of series")
        case Decision(former_venue=Venue() as venue):
            yield from _of_other_place(f"{path}/former_venue", venue)
        case Mandate(venue=Venue() as venue):
            yield from _of_other_place(f"{path}/venue", venue)
        case RelatedMeeting():
            yield from _of_related(path, record)
        case _:
            return


def _of_other_place(path: str, venue: Venue) -> Iterator[_Loss]:
    if venue.online or venue.latitude is not None:
        yield _Loss(path, "the links and coordinates of former and other places")


def _of_related(path: str, related: RelatedMeeting) -> Iterator[_Loss]:
    """Another meeting is named by its title, else by its place in a series, else by its id."""
    if related.venue is not None:
        yield from _of_other_place(f"{path}/venue", related.venue)
    if related.title is not None and related.occurrences:
        yield _Loss(f"{path}/occurrences", "the places of other meetings in their series")
    if related.meeting is not None and (related.title is not None or related.occurrences):
        yield _Loss(f"{path}/meeting", "the ids of other meetings")
