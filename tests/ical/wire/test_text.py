"""Text of calendars is read as it was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.wire.content_line import escaped
from intergov_meetings.ical.wire.text import text_list, unescaped
from tests.ical.sample import WORDING


@given(st.lists(WORDING, min_size=1, max_size=5))
def test_texts_that_were_escaped_are_read_back(texts: list[str]) -> None:
    assert [unescaped(escaped(text)) for text in texts] == texts
    assert list(text_list(",".join(map(escaped, texts)))) == texts


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (r"a\nb\Nc", "a\nb\nc"),
        (r"C:\\New", r"C:\New"),
        (r"C:\Users\x", r"C:\Users\x"),
        ("ends in \\", "ends in \\"),
        (r"\\\n", "\\\n"),
    ],
)
def test_a_backslash_is_read_as_its_writer_meant_it(value: str, text: str) -> None:
    assert unescaped(value) == text
    assert text_list(value) == (text,)


def test_an_empty_list_is_one_empty_text() -> None:
    assert text_list("") == ("",)
    assert text_list(r"\n,,") == ("\n", "", "")
