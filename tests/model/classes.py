"""The record classes, and small helpers for tests of all of them."""

from typing import Any, get_args, get_origin

import attrs
import pytest

from intergov_meetings import Fault, InvalidRecordError, Meeting, MeetingId, model
from intergov_meetings.model import Record
from intergov_meetings.strategies import register

register()  # Hypothesis does so itself where the package is installed

RECORD_CLASSES: list[type[Record]] = [
    kind
    for name in model.__all__
    if isinstance(kind := getattr(model, name), type)
    and issubclass(kind, Record)
    and kind is not Record
]


for_every_class = pytest.mark.parametrize("kind", RECORD_CLASSES, ids=lambda kind: kind.__name__)


def values_of(record: Record) -> dict[str, Any]:
    """The fields of a record as a constructor takes them."""
    return {field.name: getattr(record, field.name) for field in attrs.fields(type(record))}


def faults_of(kind: type[Record], /, **values: Any) -> list[Fault]:
    """What the constructor finds wrong; it must find something."""
    with pytest.raises(InvalidRecordError) as caught:
        kind(**values)
    return list(caught.value.faults)


def paths_of(kind: type[Record], /, **values: Any) -> list[str]:
    """Where the constructor finds something wrong."""
    return [fault.path for fault in faults_of(kind, **values)]


def meeting(**values: Any) -> Meeting:
    """A meeting of which only what matters is said."""
    return Meeting(**{"id": MeetingId("a-meeting"), "title": "A meeting", **values})


def is_tuple(annotation: Any) -> bool:
    """Whether a field holds a tuple."""
    return get_origin(annotation) is tuple and bool(get_args(annotation))
