"""What is lifted: the very records that the constructors make, and all that a census needs."""

import pickle

import pytest
from hypothesis import given, settings

from intergov_meetings import Meeting
from intergov_meetings.model.census import Census
from intergov_meetings.model.reference import records
from intergov_meetings.model.shape import names_of
from intergov_meetings.serialization import dumps
from intergov_meetings.serialization.mirror import read
from intergov_meetings.serialization.mirror.door import decoded, lift
from intergov_meetings.strategies import meetings

some = settings(max_examples=40)  # whole meetings are large


@some
@given(meetings())
def test_what_is_lifted_is_what_was_written(meeting: Meeting) -> None:
    lifted = read(dumps(meeting).encode())
    assert lifted == meeting
    assert pickle.loads(pickle.dumps(lifted)) == meeting  # noqa: S301
    assert hash(lifted) == hash(meeting)


@some
@given(meetings())
def test_records_that_are_lifted_cannot_be_changed(meeting: Meeting) -> None:
    lifted = read(dumps(meeting).encode())
    assert lifted is not None
    for _, record in records(lifted):
        for name in names_of(type(record)):
            with pytest.raises(AttributeError):
                setattr(record, name, None)


@some
@given(meetings())
def test_the_notes_are_all_that_is_gathered_from_the_meeting_itself(meeting: Meeting) -> None:
    notes = lift().notes()
    lift().lift(decoded(dumps(meeting).encode()).meeting, notes)
    noted, gathered = notes.census(), Census.of(meeting)
    assert {kind: sorted(ids) for kind, ids in noted.given.items() if ids} == {
        kind: sorted(ids) for kind, ids in gathered.given.items() if ids
    }
    assert {kind: ids for kind, ids in noted.mentioned.items() if ids} == {
        kind: ids for kind, ids in gathered.mentioned.items() if ids
    }
    assert {kind: set(held) for kind, held in noted.held.items() if held} == {
        kind: set(held) for kind, held in gathered.held.items() if held
    }
