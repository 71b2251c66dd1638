"""What an event may say: nothing that a calendar cannot carry, however it was made."""

import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from attrs import evolve
from hypothesis import given

from intergov_meetings import InvalidRecordError
from intergov_meetings.ical.event import (
    CalendarLink,
    CalendarParticipant,
    CalendarPlace,
    CalendarRelation,
    CalendarUser,
    Conference,
    Coordinates,
    Event,
    EventDetails,
    RelationType,
    Stamp,
    Times,
    UserKind,
    WholeDays,
    Wording,
)
from intergov_meetings.ical.event.rule import Uri
from intergov_meetings.ical.writing.head import Head
from intergov_meetings.model import Record
from tests.ical.events import events
from tests.model.classes import faults_of, paths_of

TEN = datetime(2024, 5, 14, 10)  # noqa: DTZ001
TEN_UTC = TEN.replace(tzinfo=UTC)
USER = CalendarUser(address="mailto:a@example.org", name="A")
DAYS = WholeDays(first=date(2024, 5, 14), last=date(2024, 5, 15))
CLASSES: dict[type[Record], dict[str, Any]] = {
    Event: {"uid": "1", "moment": DAYS},
    CalendarLink: {"address": "https://example.org/"},
    CalendarParticipant: {"uid": "1"},
    CalendarPlace: {"uid": "1"},
    CalendarRelation: {"type": RelationType.NEXT, "target": "1"},
    CalendarUser: {"address": "mailto:a@example.org"},
    Conference: {"address": "https://example.org/"},
    Coordinates: {"latitude": 48.2, "longitude": 16},
    EventDetails: {},
    Stamp: {},
    Times: {"start": TEN, "end": TEN + timedelta(hours=1), "zone": "Europe/Vienna"},
    WholeDays: {"first": date(2024, 5, 14), "last": date(2024, 5, 15)},
    Wording: {"words": "Finance"},
}
FIELDS = [(kind, field.name) for kind in CLASSES for field in attrs.fields(kind)]
every_field = pytest.mark.parametrize(
    ("kind", "field"), FIELDS, ids=[f"{kind.__name__}.{name}" for kind, name in FIELDS]
)


class Words(str):
    """A `str` that is none of ours."""

    __slots__ = ()


@every_field
@pytest.mark.parametrize("value", [object(), b"a", Words("a:b"), [], (object(),), 10**400, 0.5j])
def test_no_field_takes_what_is_of_another_type(
    kind: type[Record], field: str, value: object
) -> None:
    assert paths_of(kind, **CLASSES[kind] | {field: value})[0].startswith(f"/{field}")


@given(events())
def test_what_is_plainly_good_would_pass_the_second_look_too(event: Event) -> None:
    for record in (event, event.moment, *event.attendees):
        assert record is not None
        Record.__attrs_post_init__(record)


@given(events())
def test_an_event_is_a_value(event: Event) -> None:
    again = pickle.loads(pickle.dumps(event))  # noqa: S301
    assert again == event
    assert hash(again) == hash(event)
    assert attrs.evolve(event) == event


CONTROLS = ("\r", "\x00", "\x0b", "\x1b", "\x7f", "\x85", "\u2028", "\ud800")
TEXTS = ("uid", "summary", "parent", "location", "description")


@pytest.mark.parametrize("control", CONTROLS)
@pytest.mark.parametrize("other", ["a", "Ж"])
def test_no_text_holds_what_breaks_a_line(control: str, other: str) -> None:
    found = f"{other}{control}ATTENDEE:mailto:b@example.org"
    for field in TEXTS:
        assert paths_of(Event, **CLASSES[Event] | {field: found}) == [f"/{field}"]
    for field in ("categories", "contacts"):
        assert paths_of(Event, **CLASSES[Event] | {field: ("a", found)}) == [f"/{field}/1"]
    assert paths_of(CalendarUser, address="mailto:a@example.org", name=found) == ["/name"]
    assert paths_of(Conference, address="https://example.org/", title=found) == ["/title"]


@every_field
def test_no_field_of_any_kind_holds_what_breaks_a_line(kind: type[Record], field: str) -> None:
    found = "a\r\nATTENDEE:mailto:b@example.org"
    for value in (found, (found,)):
        assert paths_of(kind, **CLASSES[kind] | {field: value})[0].startswith(f"/{field}")


def test_a_category_of_the_details_states_its_language() -> None:
    assert paths_of(EventDetails, categories=(Wording("a", "en"), Wording("b"))) == [
        "/categories/1/language"
    ]


@pytest.mark.parametrize("character", [*CONTROLS, "\n", "\t", " ", "\u00a0"])
def test_no_address_holds_what_breaks_a_line_or_a_blank(character: str) -> None:
    assert paths_of(CalendarUser, address=f"mailto:a{character}b@example.org") == ["/address"]
    assert paths_of(Event, uid="1", moment=DAYS, link=f"https://a.example/{character}") == ["/link"]
    assert paths_of(Conference, address=f"https://a.example/{character}") == ["/address"]


@pytest.mark.parametrize("address", ["", "desk@example.org", "mailto:", ":a", "1a:b", "e-post é:a"])
def test_an_address_has_a_scheme(address: str) -> None:
    assert paths_of(CalendarUser, address=address) == ["/address"]


@pytest.mark.parametrize("address", ["urn:uuid:1", "MAILTO:a@example.org", "https://a.example/ü;,"])
def test_an_address_may_be_any_uri(address: str) -> None:
    assert CalendarUser(address=address).address == address


@pytest.mark.parametrize("empty", [{"parent": ""}, {"categories": ("",)}, {"contacts": ("",)}])
def test_what_is_stated_is_not_empty(empty: dict[str, Any]) -> None:
    assert len(faults_of(Event, uid="1", moment=DAYS, **empty)) == 1


def test_every_fault_is_named_at_once_and_no_address_is_shown() -> None:
    with pytest.raises(InvalidRecordError) as caught:
        Event(
            uid="a\rb", moment=None, contacts=("+998 71 200\r",), link="mailto:a secret@example.org"
        )
    assert [fault.path for fault in caught.value.faults] == ["/uid", "/link", "/contacts/0"]
    assert "998" not in str(caught.value)
    assert "secret" not in str(caught.value)
    assert "a\\rb" in str(caught.value)
    with pytest.raises(InvalidRecordError) as caught:
        CalendarUser(address="secret@example.org")
    assert "secret" not in str(caught.value)


def test_nobody_finds_an_address_in_a_representation() -> None:
    event = Event(uid="1", moment=DAYS, organizer=USER, attendees=(USER,), contacts=("+998 71",))
    event = evolve(event, description="Contact: +998 71")
    assert "example" not in repr(event)
    assert "998" not in repr(event)


@pytest.mark.parametrize("uri", ["mailto:ana@example.org", "MAILTO:ana@example.org"])
@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (kind, field.name)
        for kind in (*CLASSES, Head)
        for field in attrs.fields(kind)
        if field.type in (Uri, Uri | None)
    ],
)
def test_nobody_finds_an_address_in_the_representation_of_a_link(
    kind: type[Record], name: str, uri: str
) -> None:
    given = CLASSES.get(kind, {})
    assert "ana" not in repr(kind(**{**given, name: uri}))
    assert "https://example.org/" in repr(kind(**{**given, name: "https://example.org/"}))


@pytest.mark.parametrize(
    ("stated", "path"),
    [
        ({"start": TEN.replace(microsecond=1)}, "/start"),
        ({"start": TEN.replace(fold=1)}, "/start"),
        ({"start": TEN.replace(year=1601)}, "/start"),
        ({"start": TEN.replace(year=9999)}, "/start"),
        ({"start": TEN_UTC.replace(year=9)}, "/start"),
        ({"start": TEN.replace(tzinfo=ZoneInfo("Europe/Vienna"))}, "/start"),
        ({"start": TEN.replace(tzinfo=ZoneInfo("Europe/London"), month=1)}, "/start"),
        ({"start": TEN.replace(tzinfo=timezone(timedelta(hours=5)))}, "/start"),
        ({"start": TEN, "end": TEN}, "/end"),
        ({"start": TEN, "end": TEN - timedelta(hours=1), "zone": "Europe/Vienna"}, "/end"),
        ({"start": TEN_UTC, "end": TEN_UTC - timedelta(hours=1)}, "/end"),
        ({"start": TEN, "end": TEN_UTC + timedelta(hours=1)}, "/end"),
        ({"start": TEN_UTC, "end": TEN + timedelta(hours=1)}, "/end"),
        ({"start": TEN, "end": TEN_UTC + timedelta(hours=1), "zone": "Europe/Vienna"}, "/end"),
        ({"start": TEN_UTC, "zone": "Europe/Vienna"}, "/zone"),
        ({"start": TEN, "zone": "W. Europe Standard Time"}, "/zone"),
        ({"start": TEN, "zone": "localtime"}, "/zone"),
        ({"start": TEN, "zone": ""}, "/zone"),
    ],
)
def test_times_that_no_calendar_can_state_are_refused(stated: dict[str, Any], path: str) -> None:
    assert paths_of(Times, **stated) == [path]


@pytest.mark.parametrize(
    "stated",
    [
        {"start": TEN},
        {"start": TEN_UTC, "end": TEN_UTC + timedelta(hours=1)},
        {"start": TEN.replace(tzinfo=ZoneInfo("UTC"))},
        {"start": TEN, "zone": "Asia/Tashkent"},
        {"start": TEN, "end": TEN + timedelta(hours=1), "zone": "Asia/Tashkent"},
    ],
)
def test_local_times_and_moments_in_utc_are_times(stated: dict[str, Any]) -> None:
    assert Times(**stated).start == stated["start"]


def test_days_are_in_order_and_have_a_day_after_them() -> None:
    day = date(2024, 5, 14)
    assert paths_of(WholeDays, first=day, last=day - timedelta(days=1)) == ["/last"]
    assert paths_of(WholeDays, first=day, last=date.max) == ["/last"]
    assert paths_of(WholeDays, first=TEN, last=day) == ["/first"]


@pytest.mark.parametrize(
    "place", [(90.1, 0.0), (0.0, -180.5), (float("nan"), 0.0), (float("inf"), 0.0), (1e-7, 0.0)]
)
def test_coordinates_are_on_earth_and_in_six_decimals(place: tuple[float, float]) -> None:
    assert len(faults_of(Coordinates, latitude=place[0], longitude=place[1])) == 1


@pytest.mark.parametrize("sequence", [-1, 2**31, True])
def test_a_sequence_is_a_number_that_calendars_can_hold(sequence: int) -> None:
    assert paths_of(Stamp, sequence=sequence) == ["/sequence"]


@pytest.mark.parametrize("field", ["stamped", "modified", "created"])
@pytest.mark.parametrize(
    "moment", [TEN, TEN_UTC.replace(microsecond=5), TEN_UTC.replace(year=1601)]
)
def test_a_stamp_is_in_utc_to_the_second(field: str, moment: datetime) -> None:
    assert paths_of(Stamp, **{field: moment}) == [f"/{field}"]


def test_a_kind_is_a_word_of_the_format() -> None:
    (found,) = faults_of(CalendarUser, address="mailto:a@example.org", kind="ROOM")
    assert found.message == "expected UserKind (UserKind.ROOM), found 'ROOM'"
    assert CalendarUser(address="mailto:a@example.org", kind=UserKind.ROOM).kind is UserKind.ROOM
