"""What is known of a meeting and has no room in a calendar, not even as words.

A calendar tells people when, where, who and what. What only machines need, and what is for a list
of participants, is named in the report instead.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from intergov_meetings.ical.writing.mention import unmentioned
from intergov_meetings.ical.writing.outcome import Outcome
from intergov_meetings.ical.writing.unwritten import (
    BEYOND_THE_NAME,
    NOT_WRITTEN,
    OF_ESTIMATES,
    OF_MEMBERS,
    OPEN_AS_WRITTEN,
    SAID,
    UNMENTIONED,
    WHOLLY,
    Fields,
)
from intergov_meetings.ical.writing.written import Written
from intergov_meetings.model import (
    Delegation,
    Estimate,
    Organization,
    Post,
    Record,
    RelatedMeeting,
    Series,
    State,
    Text,
    Venue,
)
from intergov_meetings.model.shape import fields_of
from intergov_meetings.vocabulary import MemberFunction
from intergov_meetings.wording import (
    Reading,
    names_its_body,
    names_its_party,
    said_by_name,
    said_by_series,
)

_OF_EVENTS: Final = re.compile(r"(/(parts|sessions)/\d+)?/venue")
"""Where the venues of events stand, whose links are written."""


class Loss(NamedTuple):
    """One thing that is not written."""

    path: str
    """The JSON pointer to it."""
    words: str
    """What it is."""


def losses(
    reading: Reading, outcome: Outcome, held: Mapping[str, Record]
) -> Iterator[tuple[str, Loss]]:
    """Give what is not written, each with the pointer to the record that it is in.

    Args:
        reading: the meeting that is seen.
        outcome: what the calendar holds beside words.
        held: every record of the meeting, by the JSON pointer to it.
    """
    written = Written.of(reading)
    found = [
        (path, loss)
        for path, record in held.items()
        for loss in _losses(path, record, written, outcome, reading)
        if loss.path not in outcome.carried
    ]
    lost = {loss.path for _, loss in found if loss.words != SAID}
    missing = unmentioned(reading.meeting, lost | outcome.left_out)
    found += ((path, Loss(path, UNMENTIONED[field])) for path, field in missing)
    parents = {path.rpartition("/")[0] for path in outcome.carried}
    for path, loss in found:
        if loss.path not in parents:
            yield path, loss
            continue
        # A part of it is carried: what is not is named by itself.
        for name, _ in stated_fields(held[loss.path]):
            if f"{loss.path}/{name}" not in outcome.carried:
                yield path, Loss(f"{loss.path}/{name}", loss.words)


def stated_fields(record: Record) -> Iterator[tuple[str, object]]:
    """Give the fields of a record in which something is stated, but for who may see it."""
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if value != field.default and field.name != "audience":
            yield field.name, value


def _losses(
    path: str, record: Record, written: Written, outcome: Outcome, reading: Reading
) -> Iterator[Loss]:
    if type(record) in WHOLLY:
        yield Loss(path, WHOLLY[type(record)])
        return
    name_of_record = getattr(record, "id", "")
    for name, words in NOT_WRITTEN.get(type(record), {}).items():
        is_written = name == "contact" and name_of_record in written.contacts
        if getattr(record, name) and not is_written:
            yield Loss(f"{path}/{name}", words)
    if isinstance(record, State | Organization):
        if record.id in written.in_full:
            yield from _said(path, said_by_name(reading, record.id))
        else:
            yield from _stated(path, record, BEYOND_THE_NAME)
    if isinstance(record, Delegation):
        yield from _of_members(path, record, written)
    for index, opened in enumerate(getattr(record, "open_lists", ())):
        if opened.field not in OPEN_AS_WRITTEN.get(type(record), ()):
            yield Loss(f"{path}/open_lists/{index}", "that some lists are open")
    yield from _beside_other_words(path, record, written, outcome, reading)


def _of_members(path: str, delegation: Delegation, written: Written) -> Iterator[Loss]:
    """Give the members below the heads, and of those who are named what is not said of them."""
    for index, member in enumerate(delegation.members):
        there = f"{path}/members/{index}"
        is_head = member.function is MemberFunction.HEAD
        if is_head or (delegation.id, member.function) in written.appearing:
            yield from _stated(there, member, OF_MEMBERS)
        else:
            yield Loss(there, "members of delegations other than the heads")


def _stated(path: str, record: Record, words: Fields) -> Iterator[Loss]:
    for name, _ in stated_fields(record):
        if name in words:
            yield Loss(f"{path}/{name}", words[name])


def _said(path: str, fields: Iterable[str]) -> Iterator[Loss]:
    return (Loss(f"{path}/{name}", SAID) for name in fields)


def _beside_other_words(
    path: str, record: Record, written: Written, outcome: Outcome, reading: Reading
) -> Iterator[Loss]:
    """Give what is written only where nothing else is known, or not of every place."""
    match record:
        case Text():
            yield from _of_wordings(path, record, reading)
        case Venue():
            yield from _of_place(path, record, outcome)
        case Estimate(printed=str()):
            yield from _stated(path, record, OF_ESTIMATES)
        case Series():
            yield from _of_series(path, record, written, reading)
        case Post() if names_its_body(reading, record):
            yield from _said(path, ("party",))
        case Delegation() if names_its_party(reading, record):
            yield from _said(path, ("party",))
        case RelatedMeeting():
            yield from _of_related(path, record)
        case _:
            return


def _of_wordings(path: str, text: Text, reading: Reading) -> Iterator[Loss]:
    """Give the wordings beside the one that is written."""
    words, chosen = "wording in other languages", reading.language(text)
    if chosen == text.language:
        if text.translations:
            yield Loss(f"{path}/translations", words)
        return
    yield Loss(f"{path}/text", words)
    for index, each in enumerate(text.translations):
        if each.language != chosen:
            yield Loss(f"{path}/translations/{index}", words)


def _of_place(path: str, venue: Venue, outcome: Outcome) -> Iterator[Loss]:
    named = (venue.city, venue.name, venue.room, venue.address, venue.state, venue.printed)
    has_words, on_earth = named != (None,) * 6, venue.latitude is not None
    if venue.locode is not None and (has_words or on_earth):
        yield Loss(f"{path}/locode", "UN/LOCODEs")
    if on_earth and has_words and path not in outcome.on_map:
        yield Loss(f"{path}/latitude", "the coordinates of places where no event is")
        yield Loss(f"{path}/longitude", "the coordinates of places where no event is")
    if venue.online and not _OF_EVENTS.fullmatch(path):
        yield Loss(f"{path}/online", "the links to former and other places")
    if venue.zone is not None and venue.zone not in outcome.zones:
        yield Loss(f"{path}/zone", "the time zones of places, since no time is in them")


def _of_series(path: str, series: Series, written: Written, reading: Reading) -> Iterator[Loss]:
    if series.id in written.series:
        yield from _said(path, said_by_series(reading, series))
        return
    if series.acronym is not None and (series.name is not None or series.body is not None):
        yield Loss(f"{path}/acronym", "the acronyms of series")
    if series.body is not None and series.name is not None:
        yield Loss(f"{path}/body", "the bodies of series")


def _of_related(path: str, related: RelatedMeeting) -> Iterator[Loss]:
    """Another meeting is named by its title, else by its place in a series, else by its id."""
    if related.title is not None and related.occurrences:
        yield Loss(f"{path}/occurrences", "the places of other meetings in their series")
    if related.meeting is not None and (related.title is not None or related.occurrences):
        yield Loss(f"{path}/meeting", "the ids of other meetings")
