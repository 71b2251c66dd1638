"""Hostile and broken text: refused with a place, before it can cost much."""

import json
import tracemalloc
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import DocumentError, Fault
from intergov_meetings.serialization import dumps, limit, loads, yaml
from intergov_meetings.serialization.refusal import RefusalError
from intergov_meetings.serialization.text import parse
from tests.serialization.sample import GOLDEN, around, rich, small, text_of


def only_fault(text: str | bytes) -> Fault:
    with pytest.raises(DocumentError) as refused:
        loads(text)
    (fault,) = refused.value.faults
    return fault


GOOD = text_of(small())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "found nothing"),
        (GOOD[:-1], "expected JSON"),
        (GOOD + "x", "extra data"),
        ("{'a': 1}", "expecting property name"),
        ('{"a": "\n"}', "control character"),
        ("[1,]", "expected JSON"),
        ("\ufeff" + GOOD, "byte order mark"),
        (b"\xef\xbb\xbf" + GOOD.encode(), "byte order mark"),
        (GOOD.encode("utf-16"), "expected UTF-8"),
        (GOOD.encode("utf-16-le"), "expected JSON"),
        (b'{"a": "\xff"}', "offset 7"),
        ('{"a": "\ud800"}', "expected UTF-8"),
        ("[]", "expected an object with a format"),
        ("null", "found null"),
        ("NaN", "a number that fits"),
    ],
)
def test_what_is_no_document_is_refused_as_a_whole(text: str | bytes, message: str) -> None:
    fault = only_fault(text)
    assert fault.path == ""
    assert message in fault.message


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "9" * 5000])
def test_a_number_that_is_none_is_refused_where_it_stands(number: str) -> None:
    text = text_of(around(venue={"latitude": 41, "longitude": 69})).replace("69", number)
    assert only_fault(text).path == "/meeting/venue/longitude"
    text = text.replace(number, "1." + "0" * 5000)
    assert only_fault(text).path == "/meeting/venue/longitude"


def test_a_key_given_twice_is_refused_where_it_stands() -> None:
    text = text_of(around(sessions=[{"id": "a", "number": "1"}]))
    twice = text.replace('"number": "1"', '"number": "1", "number": "2", "number": "2"')
    assert only_fault(twice) == Fault(
        "/meeting/sessions/0/number", "expected each key once, found it twice or more"
    )
    assert only_fault(text.replace('"version": 1', '"version": 1, "version": 1')).path == "/version"


def test_half_a_character_is_refused_where_it_stands() -> None:
    assert only_fault(GOOD.replace('"A"', r'"\ud800"')).path == "/meeting/title"
    assert only_fault(GOOD.replace('"title"', r'"\ud800": 1, "title"')).path == "/meeting"
    assert loads(GOOD.replace('"A"', r'"\ud83d\ude00"')).title.text == "😀"


def test_brackets_in_text_do_not_count_as_nesting() -> None:
    title = '[{"' * 100 + "\\"
    assert loads(text_of(around(title=title))).title.text == title


def test_so_deep_and_no_deeper() -> None:
    assert parse("[" * limit.DEPTH + "]" * limit.DEPTH)
    for bomb in ("[" * 65 + "]" * 65, "[" * 100_000, '{"a":' * 100_000):
        assert f"{limit.DEPTH} levels" in only_fault(bomb).message


def _depth(held: object) -> int:
    """How deep lists and objects are nested in what a parser gives."""
    if isinstance(held, dict):
        return 1 + max(map(_depth, held.values()), default=0)
    return 1 + max(map(_depth, held), default=0) if isinstance(held, list) else 0


@given(
    st.recursive(
        st.text('a"\\[]{}é'),
        lambda inner: st.lists(inner) | st.dictionaries(st.text('a"\\[]{}'), inner),
    ),
    st.integers(0, 130),
)
def test_nesting_is_counted_whatever_texts_hold(held: object, around: int) -> None:
    text = "[" * around + json.dumps(held) + "]" * around
    if around + _depth(held) > limit.DEPTH:
        with pytest.raises(RefusalError, match="levels of nesting"):
            parse(text)
    else:
        assert parse(text) == json.loads(text)


def test_so_long_and_no_longer() -> None:
    assert parse(" " * (limit.BYTES - 2) + "[]") == []
    for long in (" " * (limit.BYTES - 1) + "[]", b" " * (limit.BYTES - 1) + b"[]"):
        assert "at most" in only_fault(long).message
    assert "at most" in only_fault('"' + "ш" * (limit.BYTES // 2) + '"').message
    assert parse(" " * limit.BYTES + "[]", limit.BYTES + 2) == []


def test_so_many_objects_and_lists_and_no_more() -> None:
    assert len(parse("[" + "[]," * (limit.CONTAINERS - 2) + "[]]")) == limit.CONTAINERS - 1  # type: ignore[arg-type]
    with pytest.raises(RefusalError, match="objects and lists"):
        parse("[" + "[]," * (limit.CONTAINERS - 1) + "[]]")


_SIZE = limit.BYTES - 200
HOSTILE = {
    "lists": "[" + "[]," * (limit.CONTAINERS - 2) + "[]]",
    "objects": "[" + '{"a":1},' * (limit.CONTAINERS - 1) + "1]",
    "open brackets": "[" * _SIZE,
    "quotes": '"' * _SIZE,
    "backslashes": '"' + "\\" * _SIZE,
    "digits": "1" * _SIZE,
    "faulty items": text_of(around(sessions=["@"])).replace('"@"', "1," * (_SIZE // 2) + "1"),
    "faulty records": text_of(around(sessions=["@"])).replace('"@"', "{}," * 90_000 + "{}"),
    "unknown keys": text_of(around()).replace(
        '"id"', ",".join(f'"{index:x}":1' for index in range(_SIZE // 10)) + ',"id"'
    ),
    "a long word": text_of(around(kind="s" * _SIZE)),
    "a long text": text_of(around(title="a\u0007" + "s" * _SIZE)),
    "bidi": text_of(around(title="@")).replace("@", "\u202a" * (_SIZE // 3)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_document_is_refused_with_little_said(name: str) -> None:
    with pytest.raises(DocumentError) as refused:
        loads(HOSTILE[name])
    assert len(refused.value.faults) <= limit.FAULTS + 1
    assert len(str(refused.value)) < 300 * (limit.FAULTS + 1)


@pytest.mark.parametrize("name", ["lists", "objects", "quotes", "faulty records", "a long text"])
def test_memory_stays_below_twenty_times_the_document(name: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(DocumentError):
            loads(HOSTILE[name])
        assert tracemalloc.get_traced_memory()[1] < 20 * limit.BYTES
    finally:
        tracemalloc.stop()


def test_the_golden_document_cut_anywhere_is_refused() -> None:
    whole = GOLDEN.read_bytes().rstrip()
    for end in range(0, len(whole), 97):
        assert only_fault(whole[:end]).path == ""
    assert loads(whole) == loads(text_of(rich()))


def test_a_mistake_in_json_has_its_line_and_column() -> None:
    assert only_fault('{\n  "a": }').position == (2, 8)
    assert only_fault(" \n").position == (1, 1)


@pytest.mark.parametrize("thing", [None, 5, {}, ["{}"]])
def test_what_is_neither_text_nor_bytes_is_named(thing: Any) -> None:
    for read in (loads, yaml.loads):
        with pytest.raises(TypeError, match=f"expected str or bytes, found {type(thing).__name__}"):
            read(thing)


def test_bytes_that_can_change_are_read_as_well() -> None:
    assert loads(bytearray(GOOD.encode())) == loads(GOOD)


@pytest.mark.parametrize("thing", [None, "x", {"id": "m"}])
def test_only_a_meeting_is_written(thing: Any) -> None:
    text = yaml.dumps(loads(GOOD))
    for write in (dumps, yaml.dumps, partial(yaml.update, text)):
        with pytest.raises(TypeError, match="meeting: expected Meeting, found"):
            write(thing)
