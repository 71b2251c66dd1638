"""A meeting with one thing less: what a calendar or its report has to tell from the whole."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from attrs import NOTHING, evolve

from intergov_meetings import Meeting, Text
from intergov_meetings.model.record import Record
from intergov_meetings.model.shape import fields_of

UNSAID = {"audience"}
"""Fields that say who may read something: the writer obeys them and does not tell them."""
_Made = Callable[[Any], Any]


class Less(NamedTuple):
    """A meeting that says one thing less than another, or something else in its place."""

    path: str
    """The JSON pointer to the thing."""
    value: object
    """What was said."""
    make: Callable[[], Meeting]
    """Makes the meeting without it; raises where no meeting can be without that alone."""


def taken_away(held: Meeting) -> Iterator[Less]:
    """Give the meeting without each field that says something and each record, one at a time.

    A wording that may not be absent is another word.
    """
    return (Less(*change) for change in _changes("", held, lambda changed: changed))


def _changes(
    path: str, record: Record, rebuild: _Made
) -> Iterator[tuple[str, object, Callable[[], Any]]]:
    for field in fields_of(type(record)):
        value, there = getattr(record, field.name), f"{path}/{field.name}"
        if field.name in UNSAID:
            continue

        def put(new: object, name: str = field.name) -> Any:
            return rebuild(evolve(record, **{name: new}))

        if isinstance(record, Text) and field.name == "text":
            yield there, value, lambda put=put: put("elsewhere")
        elif field.default is not NOTHING and value != field.default and not _is_list(value):
            yield there, value, lambda put=put, field=field: put(field.default)
        if isinstance(value, Record):
            yield from _changes(there, value, put)
        elif isinstance(value, tuple):
            for place, item in enumerate(value):
                if not isinstance(item, Record):
                    continue
                before, after = value[:place], value[place + 1 :]
                yield (
                    f"{there}/{place}",
                    item,
                    lambda put=put, before=before, after=after: put((*before, *after)),
                )
                yield from _changes(
                    f"{there}/{place}",
                    item,
                    lambda new, put=put, before=before, after=after: put((*before, new, *after)),
                )


def _is_list(value: object) -> bool:
    """Whether a field holds records, which are taken away one by one."""
    return isinstance(value, tuple) and any(isinstance(item, Record) for item in value)
