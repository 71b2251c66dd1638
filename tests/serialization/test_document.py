"""Whole documents: what is written is read back, the same everywhere, and older ones stay good."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, date, datetime, time, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import Audience, DocumentError, UnsupportedVersionError, model
from intergov_meetings.audience import for_audience
from intergov_meetings.model import Meeting, MeetingId, Record, Release, TimeSlot, Venue
from intergov_meetings.model.shape import fields_of
from intergov_meetings.serialization import FORMAT, VERSION, dump, dump_bytes, dumps, load, loads
from intergov_meetings.serialization.converter import structure, unstructure
from intergov_meetings.serialization.kind import TAGS
from intergov_meetings.serialization.refusal import RefusalError
from intergov_meetings.strategies import meetings
from intergov_meetings.strategies.drawing import records
from tests.serialization.sample import GOLDEN, RECORDS, around, rich, small, text_of

some = settings(max_examples=40)  # whole meetings are large
REWRITE = """
import sys
from intergov_meetings.serialization import dumps, loads
sys.stdout.buffer.write(dumps(loads(sys.stdin.buffer.read())).encode())
"""


@some
@given(meetings(), st.booleans())
def test_reading_what_was_written_gives_the_same_meeting(meeting: Meeting, indent: bool) -> None:
    text = dumps(meeting, indent=indent)
    assert loads(text) == meeting
    assert loads(text.encode()) == meeting
    assert dumps(loads(text), indent=indent) == text


@some
@given(meetings())
def test_indentation_is_all_that_differs_between_the_two_forms(meeting: Meeting) -> None:
    compact = dumps(meeting, indent=False)
    assert compact.count("\n") == 1
    assert compact.endswith("\n")
    assert json.loads(compact) == json.loads(dumps(meeting))


@some
@given(meetings(), st.booleans(), st.sampled_from(Audience))
def test_bytes_are_the_same_document(meeting: Meeting, indent: bool, audience: Audience) -> None:
    data = dump_bytes(meeting, indent=indent, audience=audience)
    assert data.decode() == dumps(meeting, indent=indent, audience=audience)


@given(st.data(), st.sampled_from([kind for kind in RECORDS if kind is not Meeting]))
def test_every_kind_of_record_is_read_back_as_it_was(
    data: st.DataObject, kind: type[Record]
) -> None:
    record = data.draw(records(kind, {}))
    assert structure(json.loads(json.dumps(unstructure(record))), kind) == record


def test_every_field_of_every_record_is_a_key_of_the_same_name() -> None:
    for kind in RECORDS:
        keys = {field.name for field in fields_of(kind)}
        with pytest.raises(RefusalError) as refused:
            structure(dict.fromkeys(keys, 0.5), kind)
        pointers = {"/" + fault.path.split("/")[1] for fault in refused.value.faults}
        degrees = {"/latitude", "/longitude"} if kind is Venue else set()
        assert pointers == {"/" + key for key in keys} - degrees


def test_the_document_of_version_1_is_read_and_written_unchanged() -> None:
    assert dumps(loads(GOLDEN.read_bytes())).encode() == GOLDEN.read_bytes()
    assert load(GOLDEN).people[0].name.text == "Aigül Ömürova"


@pytest.mark.parametrize(
    ("options", "environment"),
    [
        ((), {"PYTHONHASHSEED": "1", "TZ": "Asia/Tashkent", "LC_ALL": "C"}),
        (("-O",), {"PYTHONHASHSEED": "2", "TZ": "America/Caracas", "LC_ALL": "tr_TR.UTF-8"}),
    ],
)
def test_the_bytes_are_the_same_everywhere(
    options: tuple[str, ...], environment: dict[str, str]
) -> None:
    paths = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    ended = subprocess.run(
        [sys.executable, *options, "-c", REWRITE],
        env={**os.environ, **paths, **environment},
        input=GOLDEN.read_bytes(),
        capture_output=True,
        check=True,
    )
    assert ended.stdout == GOLDEN.read_bytes()


def test_equal_meetings_give_equal_bytes() -> None:
    def meeting(latitude: float, longitude: float, zone: tzinfo) -> Meeting:
        return Meeting(
            id=MeetingId("m"),
            title="A",
            venue=Venue(latitude=latitude, longitude=longitude),
            release=Release(published=datetime(2024, 5, 8, 9, tzinfo=zone)),
        )

    one, other = meeting(41, 0.0, UTC), meeting(41.0, -0.0, ZoneInfo("UTC"))
    assert one == other
    assert dumps(one) == dumps(other)


def test_seconds_are_written_only_where_there_are_any() -> None:
    when = TimeSlot(day=date(2024, 5, 14), start=time(10), end=time(10, 0, 5))
    written = json.loads(dumps(Meeting(id=MeetingId("m"), title="A", when=when)))
    assert (written["meeting"]["when"]["start"], written["meeting"]["when"]["end"]) == (
        "10:00",
        "10:00:05",
    )


def test_order_of_keys_and_a_reference_to_a_schema_do_not_matter() -> None:
    document = {"$schema": "./meeting.schema.json", **dict(reversed(rich().items()))}
    document["meeting"] = dict(reversed(document["meeting"].items()))
    assert dumps(loads(text_of(document))).encode() == GOLDEN.read_bytes()


def test_a_file_is_read_back_as_it_was(tmp_path: Path) -> None:
    meeting = loads(text_of(rich()))
    dump(meeting, tmp_path / "meeting.json")
    assert load(str(tmp_path / "meeting.json")) == meeting
    assert (tmp_path / "meeting.json").read_bytes() == GOLDEN.read_bytes()


@pytest.mark.parametrize("reader", Audience)
def test_a_document_for_an_audience_holds_what_they_may_see(
    reader: Audience, tmp_path: Path
) -> None:
    meeting = loads(text_of(rich()))
    seen = for_audience(meeting, reader)
    text = dumps(meeting, audience=reader)
    assert loads(text) == seen
    assert ("example.org/join" in text) is (reader is not Audience.PUBLIC)
    dump(meeting, tmp_path / "meeting.json", audience=reader)
    assert (tmp_path / "meeting.json").read_text(encoding="utf-8") == text


def test_a_document_is_as_large_as_the_reader_takes(tmp_path: Path) -> None:
    path = tmp_path / "meeting.json"
    path.write_bytes(GOLDEN.read_bytes())
    size = path.stat().st_size
    assert load(path, max_bytes=size) == loads(path.read_bytes(), max_bytes=size)
    for read in (load, lambda path, max_bytes: loads(path.read_bytes(), max_bytes=max_bytes)):
        with pytest.raises(DocumentError, match=f"at most {size - 1} bytes"):
            read(path, max_bytes=size - 1)


def test_the_fault_of_a_file_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(DocumentError) as refused:
        load(path)
    assert refused.value.subject == str(path)
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "missing.json")


def test_what_is_written_states_format_and_version() -> None:
    assert json.loads(dumps(loads(text_of(small())))) == small()
    assert small().items() >= {"format": FORMAT, "version": VERSION}.items()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(st.binary() | st.text() | _JSON.map(text_of))
def test_anything_is_a_meeting_or_our_error(text: str | bytes) -> None:
    with pytest.raises((DocumentError, UnsupportedVersionError)) as refused:
        loads(text)
    assert str(refused.value)


_KEYS = st.sampled_from(sorted({"type", *(a.name for kind in RECORDS for a in fields_of(kind))}))


@given(st.dictionaries(_KEYS, _JSON | st.dictionaries(_KEYS, _JSON) | st.lists(_JSON)))
def test_any_value_of_a_field_is_read_or_refused_by_us(fields: dict[str, object]) -> None:
    with suppress(DocumentError):
        meeting = loads(text_of(around(**fields)))
        assert loads(dumps(meeting)) == meeting


@given(st.data())
def test_a_changed_document_is_read_or_refused_by_us(data: st.DataObject) -> None:
    text = bytearray(GOLDEN.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 8)))
        text[start:end] = data.draw(st.binary(max_size=4) | st.sampled_from([b'"', b"{", b"]"]))
    with suppress(DocumentError, UnsupportedVersionError):
        meeting = loads(bytes(text))
        assert loads(dumps(meeting)) == meeting


def test_each_tag_of_each_union_is_in_the_golden_document() -> None:
    text = GOLDEN.read_text(encoding="utf-8")
    assert all(f'"type": "{tag}"' in text for tag in TAGS.values())
    assert set(TAGS) < {getattr(model, name) for name in model.__all__}
