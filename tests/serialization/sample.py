"""Documents for the tests of this room: a small meeting that has a little of everything."""

import copy
import json
from pathlib import Path
from typing import Any

from intergov_meetings import model
from intergov_meetings.model import Record

GOLDEN = Path(__file__).parent / "golden" / "version-1.json"

RECORDS = [
    kind
    for name in model.__all__
    if isinstance(kind := getattr(model, name), type)
    and issubclass(kind, Record)
    and kind is not Record
]
"""Every public class of records."""


def small() -> dict[str, Any]:
    """The least that a document can hold."""
    return {"format": "intergov-meeting", "version": 1, "meeting": {"id": "m", "title": "A"}}


def around(**fields: Any) -> dict[str, Any]:
    """The least document, with these fields of the meeting beside."""
    document = small()
    document["meeting"] |= fields
    return document


def rich() -> dict[str, Any]:
    """The document of the golden file, to be changed at will."""
    return copy.deepcopy(_RICH)


_RICH = json.loads(GOLDEN.read_bytes())


def text_of(document: object) -> str:
    """A document as text, as another program might write it."""
    return json.dumps(document)
