"""A document that people keep by hand stays theirs: only what changes is written anew."""

import json
import random
import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import (
    Capacity,
    DocumentError,
    Meeting,
    Session,
    SessionId,
    Text,
    Translation,
    Venue,
)
from intergov_meetings.serialization import dumps, loads, yaml
from intergov_meetings.serialization.yaml import updating
from intergov_meetings.strategies import meetings
from tests.serialization.mutation import mutated
from tests.serialization.sample import rich

BY_HAND = """\
# Kept by the secretariat; changed after each note verbale.
# yaml-language-server: $schema=meeting-1.schema.json

format: intergov-meeting
version: 1

meeting:
  title: First meeting     # as in the note verbale
  id: council-1            # never changes

  # The date is announced, not confirmed.
  when: {type: date, iso: 2024-05-14}
  extraordinary: false

  theme: |-    # to be agreed
    Cooperation
    for peace

  sessions:
  - id: opening
    title: Opening         # 10 minutes
    # three speakers
    languages: [en, ru]

  # after lunch
  -
    # the long one
    id: debate
    title: Debate
  venue:
    city: Tashkent  # to be confirmed
  parties:
      - {type: state, id: uzbekistan, name: Uzbekistan}   # host
# the end
"""
MEETING = yaml.loads(BY_HAND)
some = settings(max_examples=25)  # ruamel.yaml takes its time


def changed(**fields: Any) -> str:
    """The text above, updated to a meeting with other fields."""
    meeting = attrs.evolve(MEETING, **fields)
    text = yaml.update(BY_HAND, meeting)
    assert yaml.loads(text) == meeting
    return text


def session(id: str, **fields: Any) -> Session:
    return attrs.evolve(Session(id=SessionId(id), title=id.title()), **fields)


def test_what_says_the_same_stays_byte_for_byte() -> None:
    assert yaml.update(BY_HAND, MEETING) == BY_HAND


CHANGES: dict[str, tuple[dict[str, Any], list[tuple[str, str]]]] = {
    "a value": (
        {"title": "Second meeting"},
        [("title: First meeting ", "title: Second meeting ")],
    ),
    "a value that needs quotes": ({"title": "NO"}, [("title: First meeting ", 'title: "NO" ')]),
    "a value that needs lines": (
        {"title": "one\ntwo"},
        [
            (
                "First meeting     # as in the note verbale",
                "|-     # as in the note verbale\n    one\n    two",
            )
        ],
    ),
    "lines that become a value": (
        {"theme": "Peace"},
        [
            (
                "theme: |-    # to be agreed\n    Cooperation\n    for peace",
                "theme: Peace    # to be agreed",
            )
        ],
    ),
    "a value that becomes an object": (
        {"title": Text("First", translations=(Translation("ru", "Первое"),))},
        [
            (
                "title: First meeting     # as in the note verbale",
                (
                    "title:     # as in the note verbale\n    text: First\n"
                    "    translations:\n      - language: ru\n        text: Первое"
                ),
            )
        ],
    ),
    "an object in braces": (
        {"when": None},
        [("  when: {type: date, iso: 2024-05-14}\n", "")],
    ),
    "a new key": (
        {"place_and_date_line": "TASHKENT"},
        [("# to be confirmed\n", "# to be confirmed\n  place_and_date_line: TASHKENT\n")],
    ),
    "a key that is gone": (
        {"theme": None},
        [("  theme: |-    # to be agreed\n    Cooperation\n    for peace\n", "")],
    ),
    "a default that is no longer one": (
        {"extraordinary": True},
        [("extraordinary: false", "extraordinary: true")],
    ),
    "an item that is gone": (
        {"sessions": (MEETING.sessions[1],)},
        [
            (
                (
                    "  - id: opening\n    title: Opening         # 10 minutes\n"
                    "    # three speakers\n    languages: [en, ru]\n"
                ),
                "",
            )
        ],
    ),
    "a new first item": (
        {"sessions": (session("arrival"), *MEETING.sessions)},
        [("  - id: opening", "  - id: arrival\n    title: Arrival\n  - id: opening")],
    ),
    "a new last item": (
        {"sessions": (*MEETING.sessions, session("closing"))},
        [("    title: Debate\n", "    title: Debate\n  - id: closing\n    title: Closing\n")],
    ),
    "a change in an item": (
        {"sessions": (MEETING.sessions[0], session("debate", title="General debate"))},
        [("title: Debate", "title: General debate")],
    ),
    "other items": (
        {"sessions": (session("closing"),)},
        [
            (
                BY_HAND[BY_HAND.index("  sessions:") : BY_HAND.index("  venue:")],
                "  sessions:\n    - id: closing\n      title: Closing\n",
            )
        ],
    ),
    "an item in braces": (
        {"parties": (attrs.evolve(MEETING.parties[0], name="Oʻzbekiston"),)},
        [
            (
                "- {type: state, id: uzbekistan, name: Uzbekistan}   # host",
                "- type: state\n        id: uzbekistan\n        name: Oʻzbekiston",
            )
        ],
    ),
    "a new first key": (
        {"venue": Venue(name="Hotel", city="Tashkent")},
        [("    city: Tashkent", "    name: Hotel\n    city: Tashkent")],
    ),
    "other keys": (
        {"venue": Venue(printed="TASHKENT")},
        [("    city: Tashkent  # to be confirmed", "    printed: TASHKENT")],
    ),
    "items of a list in brackets": (
        {"sessions": (attrs.evolve(MEETING.sessions[0], languages=("en",)), MEETING.sessions[1])},
        [("    languages: [en, ru]", "    languages:\n      - en")],
    ),
    "all items": (
        {"sessions": ()},
        [(BY_HAND[BY_HAND.index("  sessions:") : BY_HAND.index("  venue:")], "")],
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_only_what_changes_is_written_anew(name: str) -> None:
    fields, replacements = CHANGES[name]
    expected = BY_HAND
    for old, new in replacements:
        assert expected.count(old) == 1
        expected = expected.replace(old, new)
    assert changed(**fields) == expected


def test_items_in_another_order_keep_what_stands_in_them() -> None:
    text = changed(sessions=MEETING.sessions[::-1])
    assert "# 10 minutes" in text or "# the long one" in text


@pytest.mark.parametrize(
    ("between", "left"),
    [
        ("", "    - id: experts\n"),
        ("      # their id\n", "    - \n      # their id\n      id: experts\n"),
    ],
)
def test_the_first_keys_of_an_item_can_go(between: str, left: str) -> None:
    head = "format: intergov-meeting\nversion: 1\nmeeting:\n  id: m\n  title: A\n  groups:\n"
    first = "    - capacity: member\n      mode: online\n"
    text = f"{head}{first}{between}      id: experts\n      description: Experts\n"
    meeting = yaml.loads(text)
    group = attrs.evolve(meeting.groups[0], capacity=Capacity.UNKNOWN, mode=None)
    updated = yaml.update(text, attrs.evolve(meeting, groups=(group,)))
    assert updated == f"{head}{left}      description: Experts\n"
    assert yaml.loads(updated).groups == (group,)


def test_empty_lines_that_belong_to_a_text_are_kept_or_go_with_it() -> None:
    head = "format: intergov-meeting\nversion: 1\nmeeting:\n  id: m\n  title: A\n"
    text = head + "  theme: |+ # kept\n    B\n\n\n"
    meeting = yaml.loads(text)
    longer = attrs.evolve(meeting, place_and_date_line="TASHKENT")
    assert yaml.update(text, longer) == text + "  place_and_date_line: TASHKENT\n"
    assert yaml.update(text, attrs.evolve(meeting, theme="B")) == head + "  theme: B # kept\n"


def test_a_document_without_a_last_line_break_can_grow() -> None:
    text = "format: intergov-meeting\nversion: 1\nmeeting:\n  id: m\n  title: A"
    meeting = attrs.evolve(yaml.loads(text), theme="B")
    assert yaml.update(text, meeting) == text + "\n  theme: B\n"


def test_a_document_in_braces_is_written_anew_between_its_comments() -> None:
    text = "# before\n" + dumps(MEETING).rstrip() + "  # after\n"
    meeting = attrs.evolve(MEETING, title="B")
    updated = yaml.update(text, meeting)
    assert updated == "# before\n" + yaml.dumps(meeting).rstrip() + "  # after\n"
    assert yaml.loads(updated) == meeting


def test_line_breaks_stay_those_of_the_document() -> None:
    text = BY_HAND.replace("\n", "\r\n")
    meeting = attrs.evolve(MEETING, place_and_date_line="TASHKENT", theme="one\n\ntwo")
    updated = yaml.update(text.encode(), meeting)
    assert updated.count("\n") == updated.count("\r\n")
    assert yaml.loads(updated) == meeting


def test_a_comment_does_not_become_a_part_of_a_text() -> None:
    text = BY_HAND.replace("title: Opening         #", "title: Opening\n          #")
    meeting = attrs.evolve(
        MEETING, sessions=(attrs.evolve(MEETING.sessions[0], title="A\nB"), MEETING.sessions[1])
    )
    made = yaml.update(text, meeting)
    assert yaml.loads(made) == meeting
    assert made.startswith("# Kept by the secretariat; changed after each note verbale.\n")


def test_what_an_edit_would_break_is_written_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    edited, broken = updating.edited, iter(["meeting: ["])
    monkeypatch.setattr(updating, "edited", lambda *given: next(broken, "") or edited(*given))
    meeting = attrs.evolve(MEETING, theme="Peace")
    made = yaml.update(BY_HAND, meeting)
    assert yaml.loads(made) == meeting
    assert made.startswith("# Kept by the secretariat")


def test_carriage_returns_that_end_lines_alone_become_line_feeds() -> None:
    meeting = attrs.evolve(MEETING, theme="Peace", sessions=MEETING.sessions[1:])
    alone = BY_HAND.replace("\n", "\r")
    assert yaml.update(alone, meeting) == yaml.update(BY_HAND, meeting)


def test_a_document_that_cannot_be_read_is_not_changed() -> None:
    with pytest.raises(DocumentError, match=r"/meeting/titel \(line 8, column 3\)"):
        yaml.update(BY_HAND.replace("  title: First", "  titel: First"), MEETING)


def test_of_an_older_document_all_is_written_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updating, "VERSION", 2)
    meeting = attrs.evolve(MEETING, title="B")
    updated = yaml.update(BY_HAND, meeting)
    assert updated.startswith("# Kept by the secretariat")
    assert yaml.dumps(meeting).partition("meeting:\n")[2] in updated


def commented(text: str, chance: random.Random) -> str:
    """A text as people leave it: with comments and empty lines everywhere that they may stand."""
    lines: list[str] = []
    block: int | None = None
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip())
        if block is not None and (not line.strip() or indent > block):
            lines.append(line)
            continue
        block = None
        if chance.random() < 0.3:
            lines.append(" " * indent + f"# {len(lines)} - a: |")
        if re.search(r"[:-] \|-?$", line):
            block = indent + 2 * line.lstrip().startswith("- ") * (": |" in line)
        lines.append(line + chance.choice(["", "", " # here"]))
    return "\n".join(lines) + chance.choice(["", "\n", "\n\n"])


def read(document: Any, otherwise: Meeting) -> Meeting:
    try:
        return loads(json.dumps(document))
    except DocumentError:
        return otherwise


def drawn_change(data: st.DataObject) -> tuple[Meeting, Meeting]:
    """A meeting, and what became of it by changes here and there."""
    document = data.draw(st.just(rich()) | meetings().map(dumps).map(json.loads))
    before = after = read(document, MEETING)
    for _ in range(data.draw(st.integers(1, 4))):
        document = data.draw(mutated(document))
        after = read(document, after)
    return before, after


def drawn_pair(data: st.DataObject) -> tuple[Meeting, Meeting]:
    """Two meetings that have nothing to do with each other."""
    return data.draw(meetings()), data.draw(meetings())


@pytest.mark.parametrize("draw", [drawn_change, drawn_pair])
@some
@given(st.data(), st.randoms(use_true_random=False))
def test_an_updated_document_says_what_the_meeting_says(
    draw: Callable[[st.DataObject], tuple[Meeting, Meeting]],
    data: st.DataObject,
    chance: random.Random,
) -> None:
    before, after = draw(data)
    text = commented(yaml.dumps(before), chance)
    assert yaml.update(text, before) == text
    assert yaml.loads(yaml.update(text, after)) == after
