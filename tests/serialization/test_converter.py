"""Anybody's converter: it learns our types, and everything else stays as it was."""

from typing import Any

import attrs
import pytest
from cattrs import ClassValidationError, Converter
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import (
    DocumentError,
    Meeting,
    PartialDate,
    Session,
    SessionId,
    TimeSlot,
    When,
)
from intergov_meetings.model import Record
from intergov_meetings.serialization import loads, register_hooks
from intergov_meetings.strategies.drawing import records
from tests.serialization.sample import RECORDS, rich, text_of


@attrs.frozen
class Booking:
    """A class of another program."""

    meeting: Meeting
    sessions: list[Session]
    when: When | None = None
    former: dict[str, When] = attrs.field(factory=dict)
    venue_booked: bool = False


@pytest.fixture
def converter() -> Converter:
    made = Converter()
    register_hooks(made)
    return made


def test_a_class_that_holds_a_meeting_is_read_back_as_it_was(converter: Converter) -> None:
    meeting = loads(text_of(rich()))
    when = TimeSlot(day_number=2)
    for booking in (
        Booking(meeting, list(meeting.sessions), when, {"first": PartialDate("2024")}),
        Booking(meeting, []),
    ):
        raw = converter.unstructure(booking)
        assert raw["meeting"] == rich()["meeting"]
        assert converter.structure(raw, Booking) == booking
    raw = converter.unstructure(Booking(meeting, [], when))
    assert raw["when"] == {"type": "slot", "day_number": 2}


@given(st.data(), st.sampled_from([kind for kind in RECORDS if kind is not Meeting]))
def test_every_kind_of_record_goes_through_anybodys_converter(
    data: st.DataObject, kind: type[Record]
) -> None:
    converter = Converter(detailed_validation=False, omit_if_default=False)
    register_hooks(converter)
    record = data.draw(records(kind, {}))
    assert converter.structure(converter.unstructure(record), kind) == record


def test_our_types_are_strict_and_those_of_others_as_they_were(converter: Converter) -> None:
    raw: dict[str, Any] = {"meeting": rich()["meeting"], "sessions": [], "venue_booked": "yes"}
    assert converter.structure(raw, Booking).venue_booked is True
    raw["meeting"]["extraordinary"] = "yes"
    raw["when"] = {"type": "never"}
    with pytest.raises(ClassValidationError) as refused:
        converter.structure(raw, Booking)
    meeting, when = refused.value.exceptions
    assert isinstance(meeting, DocumentError)
    assert isinstance(when, DocumentError)
    assert [fault.path for fault in meeting.faults] == ["/extraordinary"]
    assert [fault.path for fault in when.faults] == ["/type"]


def test_what_no_parser_of_json_gives_is_refused(converter: Converter) -> None:
    with pytest.raises(DocumentError, match="found something else"):
        converter.structure((), Session)
    with pytest.raises(DocumentError, match="found something else"):
        converter.structure({"id": SessionId("a"), "languages": ("en",)}, Session)
