"""Constructors that set slots directly do what those do that attrs writes."""

import inspect
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from hypothesis import given

from intergov_meetings.ical.event import CalendarUser, Event, Stamp, Times
from intergov_meetings.ical.event.constructor import sets_slots
from intergov_meetings.model import Record
from tests.ical.events import events

KINDS = (CalendarUser, Event, Stamp, Times)
every_kind = pytest.mark.parametrize("kind", KINDS)


@given(events())
def test_they_make_the_same_records(event: Event) -> None:
    for record in (event, event.moment, event.stamp, *event.attendees):
        kind = type(record)
        if kind in KINDS:
            values = {field.name: getattr(record, field.name) for field in attrs.fields(kind)}
            twin = object.__new__(kind)
            inspect.unwrap(kind.__init__)(twin, **values)
            assert kind(**values) == twin == record


@every_kind
def test_they_take_every_field_by_keyword_and_show_it(kind: type[Record]) -> None:
    parameters = inspect.signature(kind).parameters.values()
    shown = {each.name: each.default for each in parameters if each.kind is each.KEYWORD_ONLY}
    assert shown == {
        field.name: inspect.Parameter.empty if field.default is attrs.NOTHING else field.default
        for field in attrs.fields(kind)
    }
    assert len(shown) == len(parameters)


@every_kind
def test_they_refuse_what_is_no_field_and_what_has_no_name(kind: type[Record]) -> None:
    with pytest.raises(TypeError, match=rf"{kind.__name__}.*unexpected keyword argument 'chair'"):
        kind(chair=1)
    with pytest.raises(TypeError, match=kind.__name__):
        kind(1)


def test_what_must_be_stated_is_asked_for() -> None:
    with pytest.raises(TypeError, match=r"CalendarUser.*'address'"):
        CalendarUser()  # type: ignore[call-arg]


@pytest.mark.parametrize(
    "field", [attrs.field(converter=str), attrs.field(factory=list), attrs.field(alias="name")]
)
def test_a_field_that_asks_for_more_than_to_be_set_is_refused(field: Any) -> None:
    kind = attrs.make_class("Asking", {"words": field}, bases=(Record,), slots=True, frozen=True)
    with pytest.raises(TypeError, match="of Asking that is only set, found 'words'"):
        sets_slots(kind)


def test_what_they_make_is_frozen() -> None:
    stamp = Stamp(stamped=datetime(2024, 5, 8, 9, 30, tzinfo=UTC))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        stamp.sequence = 1  # type: ignore[misc]
