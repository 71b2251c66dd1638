"""What a pointer leads to is found in the text, where people look for it."""

import pytest
from attrs import fields

from examples.tashkent_2024 import MEETING
from intergov_meetings import DocumentError, Position
from intergov_meetings.model.reference import records
from intergov_meetings.serialization import yaml

TEXT = """\
# kept by the secretariat
format: intergov-meeting
version: 1
meeting:
  id: council-1
  title: First meeting   # as in the note verbale
  sources: [{id: a}, {id: b}]
"""


@pytest.mark.parametrize(
    ("pointer", "position"),
    [
        ("", (2, 1)),
        ("/meeting", (4, 1)),
        ("/meeting/title", (6, 3)),
        ("/meeting/sources/1", (7, 22)),
        ("/meeting/sources/1/id", (7, 23)),
        ("/meeting/sources/2", (7, 3)),
        ("/meeting/venue/city", (4, 1)),
    ],
)
def test_it_is_the_key_the_item_or_what_is_nearest(pointer: str, position: tuple[int, int]) -> None:
    assert yaml.locate(TEXT, [pointer]) == (Position(*position),)


def test_every_field_of_every_record_is_found_at_its_key() -> None:
    text = yaml.dumps(MEETING)
    stated = [
        f"/meeting{path}/{field.name}"
        for path, record in records(MEETING)
        for field in fields(type(record))
        if getattr(record, field.name) != field.default
    ]
    positions = yaml.locate(text.encode(), iter(stated))
    lines = text.splitlines()
    found = {
        pointer: lines[line - 1][column - 1 :].partition(":")[0]
        for pointer, (line, column) in zip(stated, positions, strict=True)
    }
    # A text whose language is not stated is its words alone, without keys.
    assert {
        pointer: key
        for pointer, key in found.items()
        if key != pointer.rpartition("/")[2] and not pointer.endswith("/text")
    } == {}


def test_what_cannot_be_parsed_is_refused() -> None:
    with pytest.raises(DocumentError, match="expected YAML"):
        yaml.locate("a: [", [""])
    with pytest.raises(ValueError, match="pointers: expected pointers such as"):
        yaml.locate(TEXT, "/meeting")
