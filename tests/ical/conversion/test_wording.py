"""Text of calendars as the model has it, whatever stands on its letters."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.conversion import wording
from intergov_meetings.ical.conversion.wording import as_prose

MARKS = "\u0301\u0323\u0f73\u0344\u0f71\u0342\u0327\U0001d165"
LETTERS = "aeéǘế가ㅏ\u1100\u1161\u11a8ཀ"
STACKED = st.text(st.sampled_from(MARKS + LETTERS), min_size=1, max_size=20).map("x{}".format)


@given(STACKED)
def test_text_is_composed_as_unicode_has_it(text: str) -> None:
    assert as_prose(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("marks", ["\u0301\u0323", "\u0f73"])
def test_python_never_has_to_put_many_marks_in_order(
    marks: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes as many steps as there are marks, times as many as stand before their place."""
    text = "x" + marks * 1_000
    whole = unicodedata.normalize("NFC", text)
    steps = 0

    def counted(form: str, given: str) -> str:
        nonlocal steps
        classes = list(map(unicodedata.combining, "".join(map(decomposed, given))))
        steps += sum(before > after > 0 for before, after in itertools.pairwise(classes))
        return unicodedata.normalize(form, given)  # type: ignore[arg-type]

    monkeypatch.setattr(wording, "normalize", counted)
    assert as_prose(text) == whole
    assert steps == 0


def decomposed(character: str) -> str:
    return unicodedata.normalize("NFD", character)
