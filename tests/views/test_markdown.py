"""Text stays text: what is written reads back exactly, and never as markup."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from intergov_meetings.views.markdown import bullets, escaped, heading, link, numbered
from tests.views.skeleton import skeleton, texts

MARKUP = (
    *("# a", "1. a", "1) a", "- a", "+ a", "* a", "> a", "=====", "---", "***", "    a", "\ta"),
    *(
        "~~~",
        "```",
        "a\n===",
        "a\n---",
        "| a |\n| - |",
        "[a](b)",
        "[a]: b",
        "![a](b)",
        "<b>",
        "<!--",
    ),
    *("&amp;", "&#65;", "https://example.org", "<https://example.org>", "a@b.example", "**a**"),
    *("_a_", "`a`", "a\\", "a\\\nb", "\n\na\n\n\nb\n ", " \u00a0a\u3000", "a  \nb", "10", "~~a~~"),
)
LETTERS = st.one_of(
    st.sampled_from("\\`*_{}[]()<>#+-.!|~&:=$^@\"'/ \t\n\u00a0\u3000019aZяقد"),
    st.characters(blacklist_categories=("Cc", "Cs", "Cn", "Zl", "Zp")),
)


def _readable(text: str) -> str:
    """Make any text one that the model takes: in form NFC and not blank."""
    return unicodedata.normalize("NFC", text) if text.strip() else "blank"


def prose() -> st.SearchStrategy[str]:
    """Texts that a careless writer would turn into markup."""
    pieces = st.lists(st.one_of(st.sampled_from(MARKUP), st.text(LETTERS, max_size=5)), max_size=4)
    return pieces.map("".join).map(_readable)


BLOCKS: dict[str, Callable[[str], str]] = {
    "paragraph": escaped,
    "heading": lambda text: heading(2, text),
    "bullet": lambda text: bullets([escaped(text), escaped("other")]),
    "number": lambda text: numbered([escaped(text), escaped("other")], 99),
    "link": lambda text: link("https://example.org/", text),
}


@pytest.mark.parametrize("block", BLOCKS)
@given(text=prose())
@example("a\n")
@example("a\\\nb")
def test_text_reads_back_exactly_and_makes_no_markup(block: str, text: str) -> None:
    written = BLOCKS[block](text)
    assert texts(written)[0] == text
    assert skeleton(written) == skeleton(BLOCKS[block]("harmless"))


@pytest.mark.parametrize("text", MARKUP)
def test_what_looks_like_markup_stays_text_in_a_list(text: str) -> None:
    assert texts(bullets([escaped(text)])) == [text]


def test_readable_text_stays_readable() -> None:
    text = "High-Level Conference on “Peace”, 10.00 (Room XX): the U.N. & friends"
    assert escaped(text) == text.replace("&", "\\&")


def test_headings_go_no_deeper_than_the_sixth_level() -> None:
    assert heading(9, "a") == "###### a"


def test_an_address_keeps_its_ampersands() -> None:
    for written in (
        link("https://a.example/?b=1&copy=2"),
        link("https://a.example/?b=1&copy=2", "a"),
    ):
        assert ("link_open", "a", "https://a.example/?b=1&copy=2") in skeleton(written)
