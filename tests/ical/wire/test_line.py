"""Lines: whatever the encoding, ends and folds, the same properties come in."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import DocumentError
from intergov_meetings.ical.wire.content_line import content_line, escaped
from intergov_meetings.ical.wire.encoding import recognized
from intergov_meetings.ical.wire.folding import octets
from intergov_meetings.ical.wire.limit import Limits
from intergov_meetings.ical.wire.line import ContentLine, MalformedLine, lines
from intergov_meetings.ical.wire.physical_line import physical_lines
from intergov_meetings.ical.wire.text import unescaped
from tests.ical.sample import WORDING

PIECES = st.sampled_from(
    [
        *(b"BEGIN:VEVENT", b"SUMMARY", b"X-A", b";CN=", b'"', b":", b",", b";", b"^n", b"="),
        *(b"\r\n", b"\n", b"\r", b" ", b"\t", b"\0", b"\xc3", b"\xa9", b"\xff", b"\xe9", b"a"),
    ]
)
ANY_OCTETS = st.lists(PIECES | st.binary(max_size=3), max_size=60).map(b"".join)
"""Octets as they are found where something went wrong."""
SMALL = Limits(document_octets=200, lines=20, line_octets=40, parameters=3)


def read(data: bytes) -> list[ContentLine | MalformedLine]:
    return list(lines(recognized(data).octets))


@given(WORDING, WORDING)
def test_a_written_line_is_read_as_it_was(text: str, label: str) -> None:
    written = content_line("CONFERENCE", escaped(text), VALUE="URI", LABEL=label)
    (line,) = read(octets([written]))
    assert isinstance(line, ContentLine)
    assert (line.number, line.name, unescaped(line.value)) == (1, "CONFERENCE", text)
    assert (line.parameter("VALUE"), line.parameter("LABEL")) == ("URI", label)
    assert line.parameter("ALTREP") is None
    assert line.misspelling is None
    assert line.is_utf8


@given(
    st.lists(WORDING, min_size=2, max_size=4),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]),
    st.lists(st.sampled_from(["\r\n", "\n", "\r", "\r\r\n"]), min_size=1, max_size=3),
)
def test_encoding_and_ends_make_no_difference(
    texts: list[str], encoding: str, ends: list[str]
) -> None:
    written = octets(content_line("SUMMARY", escaped(text)) for text in texts)
    pieces = written.decode().split("\r\n")
    other = "".join(piece + ends[at % len(ends)] for at, piece in enumerate(pieces))
    found = read(other.encode(encoding))
    assert [unescaped(line.value) for line in found if isinstance(line, ContentLine)] == texts


@given(WORDING, st.lists(st.integers(1, 200), max_size=8))
def test_a_fold_may_stand_anywhere_even_inside_a_character(text: str, places: list[int]) -> None:
    whole = f"SUMMARY:{escaped(text)}".encode()
    for place in sorted(set(places), reverse=True):
        whole = whole[:place] + b"\r\n " * (place < len(whole)) + whole[place:]
    (line,) = read(whole)
    assert isinstance(line, ContentLine)
    assert unescaped(line.value) == text


@given(ANY_OCTETS)
def test_any_octets_give_lines_and_all_are_numbered_as_they_stand(data: bytes) -> None:
    recoded = recognized(data).octets
    physical = {line.number: line for line in physical_lines(recoded)}
    assert b"".join(line.octets + line.end for line in physical.values()) == recoded
    assert list(physical) == list(range(1, len(physical) + 1))
    found = list(lines(recoded))
    begun = [line for line in physical.values() if line.octets and not line.is_continuation]
    assert {line.number for line in begun} <= {line.number for line in found} <= set(physical)
    for line in found:
        if isinstance(line, ContentLine):
            beginning = physical[line.number].octets.decode("latin-1").strip().upper()
            assert line.name.isascii() <= beginning.startswith(line.name[: len(beginning)])


@given(ANY_OCTETS)
def test_any_octets_give_lines_or_our_error_within_limits(data: bytes) -> None:
    found: list[ContentLine | MalformedLine] = []
    with suppress(DocumentError):
        found += lines(recognized(data, SMALL).octets, SMALL)
    assert all(len(line.parameters) <= 3 for line in found if isinstance(line, ContentLine))


def test_a_line_that_is_not_utf_8_is_read_as_windows_1252_and_says_so() -> None:
    first, second = read(
        "SUMMARY:caf\u00e9 \u201cX\u201d\r\n".encode("cp1252") + b"LOCATION:\xc3\xa9"
    )
    assert first == ContentLine(1, "SUMMARY", (), "caf\u00e9 \u201cX\u201d", is_utf8=False)
    assert second == ContentLine(2, "LOCATION", (), "\u00e9")


def test_what_is_no_character_anywhere_is_marked() -> None:
    (line,) = read(b"SUMMARY:a\x81\xff")
    assert line == ContentLine(1, "SUMMARY", (), "a\ufffd\u00ff", is_utf8=False)


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("no colon", 8),
        (";VALUE=DATE:20240514", 0),
        (":value", 0),
        ('SUMMARY;X="no colon', 19),
        ('SUMMARY;X=":"', 13),
        ("two names:value", 3),
        ('DTEND;TZID="(UTC-03:00)",20240514', 33),
        ('A;B="x:y";C="z', 14),
        ("\x00:value", 0),
    ],
)
def test_what_is_no_property_is_malformed_and_the_next_line_is_read(
    text: str, position: int
) -> None:
    malformed, after = read(f"{text}\r\nSUMMARY:a".encode())
    assert isinstance(malformed, MalformedLine)
    assert malformed.text == text
    assert malformed.misspelling.position == position
    assert after == ContentLine(2, "SUMMARY", (), "a")


@pytest.mark.parametrize(
    ("text", "position", "name", "parameters", "value"),
    [
        ("X_a:v", 1, "X_A", {}, "v"),
        ("SUMMARY ;X=1 :v", 7, "SUMMARY", {"X": ("1 ",)}, "v"),
        ("A;;B=1:v", 2, "A", {"B": ("1",)}, "v"),
        ("A;QUOTED-PRINTABLE:v", 18, "A", {"QUOTED-PRINTABLE": ()}, "v"),
        ('A;CN="Li:mailto:li@x', 5, "A", {"CN": ('"Li',)}, "mailto:li@x"),
        ('A;CN=Li "a:b;c" Wei,c:v', 8, "A", {"CN": ('Li "a:b;c" Wei', "c")}, "v"),
        ('A;CN="Li"x;B=1:v', 9, "A", {"CN": ('"Li"x',), "B": ("1",)}, "v"),
        (" A:v", 0, "A", {}, "v"),
    ],
)
def test_an_odd_head_is_understood_and_says_what_is_odd(
    text: str, position: int, name: str, parameters: dict[str, tuple[str, ...]], value: str
) -> None:
    (line,) = read(text.encode())
    assert isinstance(line, ContentLine)
    assert (line.name, line.value) == (name, value)
    assert {each.name: each.values for each in line.parameters} == parameters
    assert line.misspelling is not None
    assert line.misspelling.position == position


@pytest.mark.parametrize(
    ("head", "expected", "found"),
    [
        ("X_A", "';' and a parameter, or ':'", "'_'"),
        ("A;X_B=1", "'=' after the name of a parameter", "'_'"),
        ("A;X B=1", "'=' after the name of a parameter", "' '"),
        ("A;B", "'=' after the name of a parameter", "':'"),
        ("A;=1", "the name of a parameter", "'='"),
        ("A;B=1;", "the name of a parameter", "':'"),
        ("A;B=1;;C=2", "the name of a parameter", "';'"),
        ('A;B="1" 2', "';' and a parameter, or ':'", "' '"),
        ('A;B="1', "a quote at the end of a value", "none"),
        ('A;B="1",', "", ""),
        ('A;B=1 "2"', "no quote within the value of a parameter", "one"),
        (" A", "the name of a property", "' '"),
    ],
)
def test_what_is_odd_is_said_of_the_place_where_it_is(head: str, expected: str, found: str) -> None:
    (line,) = read(f"{head}:v".encode())
    reason = None if line.misspelling is None else line.misspelling.reason
    assert reason == (f"expected {expected}, found {found}" if expected else None)


@pytest.mark.parametrize(
    ("text", "values", "quoted"),
    [
        ('A;M="mailto:a@x","mailto:b@x":v', ("mailto:a@x", "mailto:b@x"), (True, True)),
        ('A;M=a,"b;c",:v', ("a", "b;c", ""), (False, True, False)),
        ("A;M=:v", ("",), (False,)),
        ("A;M=^^n^n^'^x:v", ('^n\n"^x',), (False,)),
    ],
)
def test_parameters_have_several_values_quotes_and_carets(
    text: str, values: tuple[str, ...], quoted: tuple[bool, ...]
) -> None:
    (line,) = read(text.encode())
    assert isinstance(line, ContentLine)
    assert line.parameters == (("M", values, quoted),)
    assert line.value == "v"


def test_heads_that_begin_alike_are_told_apart() -> None:
    found = read(b'A;CN="a:v\nA;CN="a:b":v\nA;CN="a:v\nA;CN="a:b":w')
    assert [line.value for line in found if isinstance(line, ContentLine)] == ["v", "v", "v", "w"]


def test_more_different_heads_than_are_remembered_are_read() -> None:
    data = b"".join(b"X-%d;N=%d:%d\n" % (number, number, number) for number in range(5_000))
    assert [line.value for line in read(data * 2) if isinstance(line, ContentLine)] == [
        *map(str, range(5_000)),
        *map(str, range(5_000)),
    ]


@pytest.mark.parametrize(
    ("data", "limits"),
    [
        (b"A:" + b"x" * 8, {"document_octets": 10}),
        ("A:é".encode("utf-16-le"), {"document_octets": 6}),
        ("A:会会会".encode("utf-16-le"), {"document_octets": 11}),
        (b"A:1\r\nA:2\rA:3\n", {"lines": 3}),
        (b"A:1\r\nA:2\rA:3", {"lines": 3}),
    ],
)
def test_a_document_may_be_as_large_as_allowed_and_no_larger(
    data: bytes, limits: dict[str, int]
) -> None:
    assert list(lines(recognized(data, Limits(**limits)).octets, Limits(**limits)))
    smaller = Limits(**{name: limit - 1 for name, limit in limits.items()})
    with pytest.raises(DocumentError, match="expected at most"):
        list(lines(recognized(data, smaller).octets, smaller))


@pytest.mark.parametrize(
    ("data", "limits"),
    [(b"A:\r\n 12", {"line_octets": 4}), (b"A;B=1;C=2;B=3:4", {"parameters": 3})],
)
def test_a_line_may_be_as_large_as_allowed_and_no_larger(
    data: bytes, limits: dict[str, int]
) -> None:
    (line,) = lines(data, Limits(**limits))
    assert isinstance(line, ContentLine)
    smaller = Limits(**{name: limit - 1 for name, limit in limits.items()})
    malformed, after = lines(data + b"\r\nA:1", smaller)
    assert isinstance(malformed, MalformedLine)
    assert "expected at most" in malformed.misspelling.reason
    assert after.number == data.count(b"\n") + 2


def test_physical_lines_say_where_a_character_was_cut() -> None:
    octets = "SUMMARY:é".encode()
    cut = octets[:-1] + b"\r\n " + octets[-1:]
    assert [line.begins_inside_character for line in physical_lines(cut)] == [False, True]
    assert not any(line.begins_inside_character for line in physical_lines(octets + b"\r\n a\n "))


@pytest.mark.parametrize(
    ("data", "encoding", "has_mark"),
    [
        (b"BEGIN:VCALENDAR", "utf-8", False),
        ("\ufeffBEGIN".encode(), "utf-8", True),
        ("\ufeffBEGIN".encode("utf-16-be"), "utf-16-be", True),
        ("BEGIN".encode("utf-16-be"), "utf-16-be", False),
        ("\r\nBEGIN".encode("utf-16-le"), "utf-16-le", False),
        ("\ufeffBEGIN".encode("utf-32-be"), "utf-32-be", True),
        (b"", "utf-8", False),
        (b"\0", "utf-8", False),
    ],
)
def test_the_encoding_of_a_file_is_told(data: bytes, encoding: str, has_mark: bool) -> None:
    assert recognized(data)[1:] == (encoding, has_mark)


@pytest.mark.parametrize(
    ("parameters", "encoding", "read_as"),
    [
        (";CHARSET=windows-1251", "cp1251", "Встреча"),
        (';LANGUAGE=ru;charset="KOI8-R"', "koi8-r", "Встреча"),
        (";CHARSET=ISO-8859-5", "iso-8859-5", "Встреча"),
        (";CHARSET=UTF-8", "utf-8", "Встреча"),
        (";CHARSET=utf-7", "cp1252", "Réunion"),
        (";CHARSET=", "cp1252", "Réunion"),
        (';X=";CHARSET=KOI8-R"', "cp1252", "Réunion"),
        ("", "cp1252", "Réunion:;CHARSET=KOI8-R;"),
    ],
)
def test_a_line_that_is_not_utf_8_is_read_as_its_charset_says(
    parameters: str, encoding: str, read_as: str
) -> None:
    (line,) = read(f"SUMMARY{parameters}:{read_as}".encode(encoding))
    assert line.value == read_as
    assert line.is_utf8 is (encoding == "utf-8")
