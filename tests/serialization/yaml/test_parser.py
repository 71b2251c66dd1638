"""Two parsers of YAML stand behind the reader; what both take, they take for the same."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import DocumentError, Meeting, Position
from intergov_meetings.serialization import loads, yaml
from intergov_meetings.serialization.yaml.parsing import parse
from tests.serialization.sample import rich
from tests.serialization.yaml.test_updating import BY_HAND

HEAD = "format: intergov-meeting\nversion: 1\nmeeting:\n  id: m\n"
WRITTEN = yaml.dumps(loads(json.dumps(rich())))


@contextmanager
def without(*names: str) -> Iterator[None]:
    """Do as if packages were not installed."""
    with pytest.MonkeyPatch.context() as patch:
        for name in names:
            patch.setitem(sys.modules, name, None)
        yield


def meeting_in(text: str) -> Meeting | None:
    """Give what a text is read as, `None` where it is refused."""
    try:
        return yaml.loads(text)
    except DocumentError:
        return None


@pytest.mark.parametrize("text", [BY_HAND, WRITTEN], ids=["by hand", "written"])
def test_both_parsers_cut_a_text_at_the_same_places(text: str) -> None:
    found = parse(text, 10_000)
    with without("yaml.cyaml"):
        assert parse(text, 10_000) == found


BITS = [
    "- ",
    "|",
    "|2\n",
    ">",
    "\t",
    "\n",
    "\r\n",
    "---\n",
    '"',
    "'",
    "[",
    "{",
    "}",
    ",",
    "# ",
    "&a ",
    "\ufeff",
]


@settings(max_examples=60)
@given(st.data())
def test_what_the_slower_parser_takes_is_what_the_faster_one_finds(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([BY_HAND, WRITTEN]))
    text = text[: data.draw(st.integers(0, 1500))]
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        text = text[:start] + data.draw(st.sampled_from(BITS)) + text[start:]
    read = meeting_in(text)
    with without("yaml.cyaml"):
        assert meeting_in(text) in (read, None)


def faults_of(text: str) -> list[tuple[Position | None, str]]:
    with pytest.raises(DocumentError) as caught:
        yaml.loads(text)
    return [(fault.position, fault.message) for fault in caught.value.faults]


# What people do wrong: the text, what comes in its place, and where it is told.
MISTAKES = {
    "a colon in a title": ("title: A", "title: Part one: of two", (5, 18)),
    "words after a quote": ("title: A", 'title: "A" B', (5, 14)),
    "a quote left open": ("title: A", 'title: "A', (10, 1)),
    "an apostrophe in a quote": ("title: A", "title: 'Cote d'Ivoire'", (5, 18)),
    "a mark at the beginning": ("title: A", "title: @A", (5, 10)),
    "a tab": ("  title: A", "\ttitle: A", (5, 1)),
    "no blank after a colon": ("title: A", "title:A", (6, 3)),
    "a key too far to the left": ("    - id: b", "   - id: b", (9, 4)),
    "a key too far to the right": ("      name: P", "       name: P", (8, 12)),
    "a bracket left open": ("title: A", "title: [A", (6, 9)),
}


@pytest.mark.parametrize("missing", [(), ("yaml.cyaml",)], ids=["libyaml", "ruamel.yaml"])
@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_where_a_person_has_to_mend_it(
    name: str, missing: tuple[str, ...]
) -> None:
    right, wrong, where = MISTAKES[name]
    text = f"{HEAD}  title: A\n  people:\n    - id: a\n      name: P\n    - id: b\n"
    with without(*missing):
        ((place, message),) = faults_of(text.replace(right, wrong, 1))
    assert message.startswith("expected YAML, found a mistake: ")
    assert place == where


# All of it but the last is YAML; the guide tells of tabs.
@pytest.mark.parametrize("title", ["\tA", "A\t", "'A'\t# c", "|# c\n    A"])
def test_the_slower_parser_refuses_a_few_things_that_the_faster_one_takes(title: str) -> None:
    text = f"{HEAD}  title: {title}\n"
    assert meeting_in(text) is not None
    with without("yaml.cyaml"):
        assert meeting_in(text) is None


@pytest.mark.parametrize("missing", [(), ("yaml.cyaml",)], ids=["libyaml", "ruamel.yaml"])
def test_a_byte_order_mark_within_a_text_is_refused_where_it_stands(
    missing: tuple[str, ...],
) -> None:
    with without(*missing):
        ((place, message),) = faults_of(f"{HEAD}\ufeff  title: A\n")
    assert (place, message) == ((5, 1), "expected characters that print, found U+FEFF")


@pytest.mark.parametrize("title", ['"\\UFFFFFFFF"', "Part one: of two", "@A"])
def test_the_slower_parser_refuses_what_the_faster_one_refuses(title: str) -> None:
    text = f"{HEAD}  title: {title}\n"
    assert meeting_in(text) is None
    with without("yaml.cyaml"):
        assert meeting_in(text) is None
