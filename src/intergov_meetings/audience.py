"""What a public, a participating or an internal reader may see of a meeting.

Here belongs who may see what, once for all writers: a writer for an audience takes the meeting
made here. Here does not belong how things look, nor who is let into a room (`Session.access`).

Whatever record has an `audience` is withheld by it; a new one needs no word here.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import NOTHING, evolve

from intergov_meetings._argument import not_among, refuse_another_type
from intergov_meetings.errors import InvalidRecordError
from intergov_meetings.model import Citation, Link, Meeting, Member, Record, Session, SessionId
from intergov_meetings.model.reference import by_class_with, id_fields, mentions, referred_to
from intergov_meetings.model.shape import fields_of
from intergov_meetings.vocabulary import Audience

__all__ = ["for_audience", "with_sessions_cut"]

_AUDIENCES: Final = tuple(audience.value for audience in Audience)
_TELLS_NOT_WHO: Final = ("function", "function_printed", "participation", "mode", "audience")
_TELLS_WHO: Final = tuple(
    (field.name, field.default)
    for field in fields_of(Member)
    if field.name not in {*_TELLS_NOT_WHO, "citations"}
)


def for_audience(meeting: Meeting, audience: Audience) -> Meeting:
    """Give the meeting as far as readers of an audience may see it; it is a whole, valid meeting.

    Contacts, links, documents, sessions and other tools' data that are meant for a smaller circle
    are left out, with every reference to them, with the parts of a session left out, and with the
    source (and what cites it) that is the same paper as a document left out. What then says
    nothing more, such as a venue of which only a link was known, is left out too.

    A member of a delegation whose name is for a smaller circle keeps the function and the state of
    participation; person, post, rank and quotes go. People, parties, series and sources that only
    such records refer to are left out as well. Where something is left out of a field, the
    citations of that field, and those of the record as a whole, keep their source and lose their
    words, which might tell it; words that state the meeting as a whole stay.

    Args:
        meeting: the meeting.
        audience: who reads it. For `INTERNAL` this is the meeting itself.

    Raises:
        TypeError: where `meeting` is no `Meeting`.
        ValueError: where `audience` is none of the three.

    Examples:
        >>> from intergov_meetings import Extra, MeetingId
        >>> meeting = Meeting(
        ...     id=MeetingId("council-1"),
        ...     title="First meeting",
        ...     extra=(Extra("org.example.budget-line", "4711"),),
        ... )
        >>> for_audience(meeting, Audience.PUBLIC).extra
        ()
    """
    refuse_another_type("meeting", meeting, Meeting)
    if audience not in _AUDIENCES:
        raise ValueError(not_among("audience", audience, _AUDIENCES))
    audience = Audience(audience)  # a plain 'public' will do, as it does for a profile
    if audience is Audience.INTERNAL:
        return meeting
    held_back = [
        record
        for _, records in by_class_with(meeting, "audience")
        for record in records
        if not audience.may_see(_level(record)) and not _is_nobody(record)
    ]
    if not held_back:
        return meeting
    seen = _Sieve(audience, _withheld_ids(meeting, held_back)).meeting(meeting)
    return _forgetting(seen, referred_to(meeting))


def with_sessions_cut(meeting: Meeting, cut: Mapping[SessionId, Session | None]) -> Meeting:
    """Give the meeting with some sessions left out, or less said of them.

    References to what is left out go with it, and so do people, parties, series and sources that
    only what is cut referred to.

    Args:
        meeting: the meeting.
        cut: what stands in the place of each session, by its id; `None`: nothing.

    Raises:
        TypeError: where `meeting` is no `Meeting` or `cut` no mapping.
    """
    refuse_another_type("meeting", meeting, Meeting)
    refuse_another_type("cut", cut, Mapping)
    sessions = tuple(cut.get(session.id) or session for session in meeting.sessions)
    gone = {str(id) for id, instead in cut.items() if instead is None}
    seen = _Sieve(Audience.INTERNAL, gone).meeting(evolve(meeting, sessions=sessions))
    return _forgetting(seen, referred_to(meeting))


def _forgetting(seen: Meeting, named: set[str]) -> Meeting:
    """Leave out what was referred to and, since something else was left out, no longer is."""
    while forgotten := _named_nowhere_else(seen) & (named - referred_to(seen)):
        seen = _Sieve(Audience.INTERNAL, set(forgotten)).meeting(seen)
    return seen


def _named_nowhere_else(meeting: Meeting) -> set[str]:
    """Give the ids of what is described only for the sake of those who refer to it."""
    described = (*meeting.people, *meeting.parties, *meeting.sources, *meeting.series)
    return {record.id for record in described}


def _is_nobody(record: Record) -> bool:
    """Whether it is a member of a delegation of whom nothing is known that tells who it is."""
    return isinstance(record, Member) and _without_name(record) is record


def _withheld_ids(meeting: Meeting, held_back: Iterable[Record]) -> set[str]:
    """Give the ids of what is withheld, of the parts of it, and of sources that are it."""
    gone: set[str] = set()
    waiting = [getattr(record, "id", "") for record in held_back]
    while waiting:
        if (id := waiting.pop()) and id not in gone:
            gone.add(id)
            waiting.extend(part.id for part in meeting.sessions_within(SessionId(id)))
    return gone | {source.id for source in meeting.sources if source.document in gone}


def _level(record: Record) -> Audience:
    """Give the widest circle that may see a record; what does not say so is public."""
    if isinstance(record, Link):
        return record.readers
    return getattr(record, "audience", Audience.PUBLIC)


class _Sieve:
    """Lets through, record by record, what the audience may see and what is still referred to."""

    def __init__(self, audience: Audience, gone: set[str]) -> None:
        self._audience = audience
        self._gone = gone
        """The ids of the records that do not pass; it grows as records are found to be void."""

    def meeting(self, meeting: Meeting) -> Meeting:
        """Give the meeting without what does not pass, and without references to it."""
        while True:
            known = len(self._gone)
            changes = self._changes(meeting, whole=False)
            if changes is not None and len(self._gone) == known:
                return evolve(meeting, **changes) if changes else meeting

    def _passed(self, record: Record) -> Record | None:
        """Give what passes of a record: all, some, or nothing of it."""
        if not self._audience.may_see(_level(record)):
            if not isinstance(record, Member):
                return None
            record = _without_name(record)
        changes = self._changes(record, whole=True)
        if changes == {}:
            return record
        if changes is not None:
            values = {field.name: getattr(record, field.name) for field in fields_of(type(record))}
            try:
                return type(record)(**values | changes)
            except InvalidRecordError:
                pass  # what is left says nothing, and its constructor knows that
        self._gone.update(mention.id for mention in mentions(record) if mention.defines)
        return None

    def _changes(self, record: Record, *, whole: bool) -> dict[str, Any] | None:
        """Give the fields that change; `None` where one that has to be there does not pass."""
        changes: dict[str, Any] = {}
        lost: set[str | None] = set()
        for field in fields_of(type(record)):
            value = getattr(record, field.name)
            if value is field.default:  # as most are, and then nothing is in it
                continue
            passed = self._passed_value(value, is_id=field.name in id_fields(type(record)))
            if passed is value:
                continue
            if passed is None and field.default is NOTHING:
                return None
            changes[field.name] = passed
            if field.name != "extra" and (not whole or self._is_cut(value, passed)):
                lost |= {field.name, None} if whole else {field.name}
        if lost and (citations := changes.get("citations", getattr(record, "citations", ()))):
            changes["citations"] = tuple(_without_words(cited, lost) for cited in citations)
        return changes

    def _passed_value(self, value: Any, *, is_id: bool) -> Any:
        """Give what passes of the value of a field, the value itself where that is all of it."""
        if isinstance(value, Record):
            return self._passed(value)
        if is_id and type(value) is str:
            return None if value in self._gone else value
        if not _is_tuple(value):
            return value
        passed = [self._passed_value(item, is_id=is_id) for item in value]
        if all(after is before for before, after in zip(value, passed, strict=True)):
            return value
        return tuple(item for item in passed if item is not None)

    def _is_cut(self, value: Any, passed: Any) -> bool:
        """Whether a field lost something of its own, and not only something deeper in it."""
        if not _is_tuple(value):
            return passed is None
        return len(passed) < len(value) or any(
            not self._audience.may_see(_level(before)) and after is not before
            for before, after in zip(value, passed, strict=True)
        )


def _is_tuple(value: Any) -> bool:
    return type(value) is tuple


def _without_name(member: Member) -> Member:
    """Give a member without all that tells who it is; rank or post can tell it as well."""
    sources = tuple(dict.fromkeys(Citation(source=cited.source) for cited in member.citations))
    if sources == member.citations and all(
        getattr(member, name) == default for name, default in _TELLS_WHO
    ):
        return member
    return Member(**{name: getattr(member, name) for name in _TELLS_NOT_WHO}, citations=sources)


def _without_words(citation: Citation, lost: set[str | None]) -> Citation:
    """Give a citation of a field that lost something without the words that state it."""
    if citation.field not in lost:
        return citation
    return Citation(source=citation.source, field=citation.field)
