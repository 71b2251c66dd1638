"""Old exports: text in quoted-printable, as vCalendar 1.0 has it, is read as what it means."""

from binascii import b2a_qp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.linting import lint
from intergov_meetings.ical.reading.calendar import ReadFile, read
from intergov_meetings.ical.wire.limit import Limits
from intergov_meetings.ical.wire.line import lines
from tests.ical.reading.sample import calendar, event, reported

HEAD = b"SUMMARY;ENCODING=QUOTED-PRINTABLE"


def of_title(*physical: bytes) -> ReadFile:
    """A calendar with an event that has a title in these physical lines, and a place."""
    whole = b"\r\n".join((*physical, b"LOCATION:Hall"))
    return read(event("UID:1", "SUMMARY", "CLASS:PUBLIC").replace(b"SUMMARY", whole))


@given(
    text=st.text("aя =,;:.=é\n会", min_size=1, max_size=300),
    end=st.sampled_from([b"\r\n", b"\n", b"\r\r\n"]),
    charset=st.sampled_from(["UTF-8", "gb18030"]),
)
def test_text_is_what_was_encoded(text: str, end: bytes, charset: str) -> None:
    encoded = b2a_qp(text.encode(charset), istext=False).replace(b"\n", end)
    found = of_title(HEAD + b";CHARSET=" + charset.encode() + b":" + encoded)
    only = found.events[0]
    assert (only.event.summary, only.event.location) == (text, "Hall")
    assert only.others == ()
    assert reported(found) == [(6, "")]


@pytest.mark.parametrize(
    ("head", "value", "title"),
    [
        (";ENCODING=QUOTED-PRINTABLE", "Universit=C3=A9", "Université"),
        (";ENCODING=QUOTED-PRINTABLE", "Universit=E9", "Université"),
        (";ENCODING=Quoted-Printable;CHARSET=ISO-8859-5", "=B2=E1=E2=E0=D5=E7=D0", "Встреча"),
        (";CHARSET=Shift_JIS;ENCODING=quoted-printable", "=8D=91=89=EF", "国会"),
        (";QUOTED-PRINTABLE;CHARSET=UTF-8", "a=0D=0Ab=0Dc", "a\nb\nc"),
        (';ENCODING="QUOTED-PRINTABLE"', "a=3Db = c=", "a=b = c"),
    ],
)
def test_character_sets_are_those_that_are_stated_or_likely(
    head: str, value: str, title: str
) -> None:
    found = read(event(f"SUMMARY{head}:{value}"))
    assert found.events[0].event.summary == title
    assert "a line in quoted-printable" in str(found.diagnostics[-1])


@pytest.mark.parametrize(
    ("parameters", "value"),
    [
        (";ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8", "=E9"),
        (";ENCODING=QUOTED-PRINTABLE;CHARSET=X-OWN", "=E9"),
        (";ENCODING=QUOTED-PRINTABLE;CHARSET=utf-7", "+AOk-"),
        (";ENCODING=QUOTED-PRINTABLE;CHARSET=iso-8859-1", "会"),
        (";ENCODING=BASE64", "w6k="),
    ],
)
def test_what_cannot_be_decoded_stands_as_it_is_and_is_reported(
    parameters: str, value: str
) -> None:
    found = read(event(f"SUMMARY{parameters}:{value}"))
    (only,) = found.events
    assert only.event.summary == value
    assert only.read_in_part == only.others != ()
    assert [each.done for each in found.diagnostics] == ["not decoded"]


def test_text_that_is_as_it_stands_is_no_matter() -> None:
    found = read(event("SUMMARY;ENCODING=8BIT:=C3=A9"))
    assert (found.events[0].event.summary, found.diagnostics) == ("=C3=A9", ())


def test_a_line_that_ends_in_the_sign_of_a_break_takes_no_property_with_it() -> None:
    found = of_title(HEAD + b":First=", b"part=")
    assert (found.events[0].event.summary, found.events[0].event.location) == ("Firstpart", "Hall")
    last = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + HEAD + b":a=\n\n"
    assert read(last).events[0].event.summary == "a"


def test_a_fold_and_a_break_may_follow_each_other() -> None:
    found = of_title(HEAD + b":=C3", b" =A9 a=", b"  b", b" c")
    assert found.events[0].event.summary == "é a  bc"


def test_only_lines_in_quoted_printable_go_on() -> None:
    data = calendar("X-A;X-B=QUOTED-PRINTABLE:a=", "b", "BEGIN:VEVENT", "SUMMARY:a=", "END:VEVENT")
    found = read(data)
    assert found.events[0].event.summary == "a="
    assert reported(found) == [(5, "")]


def test_lines_keep_their_numbers_and_the_linter_sees_them_as_they_stand() -> None:
    found = of_title(HEAD + b":a=", b"b=", b"c")
    assert [each.number for each in found.events[0].others] == []
    data = event("UID:1", HEAD.decode() + ":a=", "b=", "c", "X-A:1")
    assert [line.number for line in lines(data)] == [1, 2, 3, 4, 5, 6, 9, 10, 11]
    assert not [each for each in lint(data) if each.code == "malformed-line"]


def test_several_are_reported_together() -> None:
    found = read(event(f"{HEAD.decode()}:a", "LOCATION;ENCODING=QUOTED-PRINTABLE:b"))
    assert [str(each) for each in found.diagnostics] == [
        "line 5: 2 lines in quoted-printable, as vCalendar 1.0 has text; decoded"
    ]


def test_breaks_do_not_lead_past_the_limit_of_a_line() -> None:
    data = calendar("BEGIN:VEVENT", HEAD.decode() + ":a=", *["b="] * 20, "END:VEVENT")
    found = read(data, limits=Limits(line_octets=50))
    assert found.events[0].event.summary == ""
    assert [each.found for each in found.diagnostics] == ["expected at most 50 octets, found 56"]
