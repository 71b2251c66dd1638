"""Blank forms have the places of a record and nothing of its constructor."""

import pytest

from intergov_meetings.model import Record
from intergov_meetings.serialization.mirror.blank import blank_of
from tests.serialization.sample import RECORDS


@pytest.mark.parametrize("kind", RECORDS)
def test_a_blank_form_of_every_class_can_become_a_record(kind: type[Record]) -> None:
    blank = blank_of(kind)()
    assert not isinstance(blank, kind)
    blank.__class__ = kind
    assert type(blank) is kind
