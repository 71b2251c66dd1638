"""Laws of all records: checked when made, never changed, equal by value, copied as they are."""

import copy
import pickle
import subprocess
import sys
import weakref
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intergov_meetings import (
    Agenda,
    Appearance,
    Citation,
    Delegation,
    InvalidRecordError,
    Meeting,
    MeetingFunction,
    OpenList,
    Organization,
    PartyKind,
    Post,
    PostHolder,
    Text,
)
from intergov_meetings.model import Record
from intergov_meetings.strategies import meetings
from tests.model.classes import for_every_class, is_tuple, paths_of, values_of

SPEAKER = PostHolder(Post(title="the Chair of the Second Committee"))


# There are some forty classes, and each is asked.
few = settings(max_examples=10)


class Words(str):
    """A `str` that is none of ours."""

    __slots__ = ()


@for_every_class
@few
@given(data=st.data())
def test_records_made_of_equal_values_are_equal_and_hash_alike(
    kind: type[Record], data: st.DataObject
) -> None:
    record = data.draw(st.from_type(kind))
    twin = kind(**values_of(record))
    assert twin == record
    assert hash(twin) == hash(record)
    assert len({record, twin}) == 1


@for_every_class
@few
@given(data=st.data())
def test_records_that_differ_in_a_field_differ(kind: type[Record], data: st.DataObject) -> None:
    one, other = data.draw(st.from_type(kind)), data.draw(st.from_type(kind))
    assert (one == other) is (values_of(one) == values_of(other))
    assert (one != other) is not (one == other)
    assert one != values_of(one)


@for_every_class
@few
@given(data=st.data())
def test_copies_are_equal_and_valid(kind: type[Record], data: st.DataObject) -> None:
    record = data.draw(st.from_type(kind))
    assert copy.copy(record) is record
    assert copy.deepcopy([record])[0] is record
    assert attrs.evolve(record) == record
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(record, protocol))  # noqa: S301
        assert again == record
        assert type(again) is kind


@for_every_class
@few
@given(data=st.data())
def test_no_field_of_a_record_can_be_set(kind: type[Record], data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(attrs.fields(kind)))
    record = data.draw(st.from_type(kind))
    before = values_of(record)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(record, field.name, None)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        delattr(record, field.name)
    assert values_of(record) == before


@for_every_class
@few
@given(data=st.data())
def test_records_have_room_for_nothing_else(kind: type[Record], data: st.DataObject) -> None:
    record = data.draw(st.from_type(kind))
    with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
        record.remark = "something"  # type: ignore[attr-defined]
    assert not hasattr(record, "__dict__")
    with pytest.raises(TypeError, match="weak reference"):
        weakref.ref(record)


@for_every_class
@few
@given(data=st.data())
def test_a_value_of_another_type_is_refused_with_its_pointer(
    kind: type[Record], data: st.DataObject
) -> None:
    field = data.draw(st.sampled_from(attrs.fields(kind)))
    values = values_of(data.draw(st.from_type(kind)))
    wrong: list[Any] = [object(), 1.5j, [], {}, b"bytes", Words("words")]
    wrong += [] if field.type is bool else [True]
    wrong += [(object(),)] if is_tuple(field.type) else [()]
    for value in wrong:
        paths = paths_of(kind, **{**values, field.name: value})
        assert {path.split("/")[1] for path in paths} == {field.name}


@for_every_class
@few
@given(data=st.data())
def test_evolving_to_a_wrong_value_is_refused(kind: type[Record], data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(attrs.fields(kind)))
    record = data.draw(st.from_type(kind))
    with pytest.raises(InvalidRecordError, match=f"/{field.name}"):
        attrs.evolve(record, **{field.name: object()})  # type: ignore[type-var]


@for_every_class
def test_every_fault_of_a_record_is_named_at_once(kind: type[Record]) -> None:
    names = [field.name for field in attrs.fields(kind)]
    assert paths_of(kind, **dict.fromkeys(names, 1.5j)) == [f"/{name}" for name in names]


@for_every_class
def test_a_forged_pickle_is_refused(kind: type[Record]) -> None:
    names = [field.name for field in attrs.fields(kind)]
    assert not hasattr(kind, "__setstate__")

    class Forged:
        def __reduce__(self) -> Any:
            return object.__new__, (kind,), (None, dict.fromkeys(names, 1.5j))

    with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
        pickle.loads(pickle.dumps(Forged()))  # noqa: S301


@settings(max_examples=40)
@given(meetings())
def test_no_record_of_a_meeting_holds_what_can_change(meeting: Meeting) -> None:
    def leaves(value: object) -> None:
        assert not isinstance(value, list | dict | set | bytearray)
        if isinstance(value, tuple):
            for item in value:
                leaves(item)
        elif isinstance(value, Record):
            for item in values_of(value).values():
                leaves(item)

    leaves(meeting)


@pytest.mark.parametrize("name", ["kind", "functions"])
def test_a_code_that_is_other_needs_the_printed_words(name: str) -> None:
    kind: type[Record]
    values: dict[str, Any]
    if name == "kind":
        kind, values = Organization, {"id": "a", "name": "A", "kind": PartyKind.OTHER}
    else:
        functions = (MeetingFunction.SPEAKER, MeetingFunction.OTHER)
        kind, values = Appearance, {"who": SPEAKER, "functions": functions}
    assert paths_of(kind, **values) == [f"/{name}_printed"]
    assert kind(**values, **{f"{name}_printed": "auctioneer"})


@pytest.mark.parametrize("field", ["citations", "open_lists", "extra", "colour", "heads"])
def test_a_citation_speaks_of_a_field_that_there_is(field: str) -> None:
    citation = Citation(source="press-release", field=field)  # type: ignore[arg-type]
    paths = paths_of(Delegation, id="a", party="uzb", citations=(citation,))
    assert paths == ["/citations/0/field"]


@pytest.mark.parametrize("field", ["state", "document", "citations", "open_lists", "colour"])
def test_only_a_list_can_be_open(field: str) -> None:
    assert paths_of(Agenda, open_lists=(OpenList(field="items"), OpenList(field=field))) == [
        "/open_lists/1/field"
    ]


def test_a_plain_str_is_taken_for_a_text_and_nothing_else_is() -> None:
    assert Post(title="Director").title == Text("Director")
    assert Organization(id="a", name=Text("A"), acronym=None).acronym is None  # type: ignore[arg-type]
    assert paths_of(Post, title=Words("Director")) == ["/title"]


@pytest.mark.parametrize("flags", [[], ["-O"], ["-OO"]], ids=["plain", "-O", "-OO"])
def test_what_is_refused_hangs_on_no_switch(flags: list[str]) -> None:
    program = """
import attrs
attrs.validators.set_disabled(True)
from intergov_meetings import InvalidRecordError, Meeting, PartialDate, Session
for make in (
    lambda: PartialDate("2024-13"),
    lambda: Meeting(id="A", title="t"),
    lambda: Meeting(id="a", title="t", sessions=(Session(id="s"), Session(id="s"))),
):
    try:
        make()
    except InvalidRecordError:
        continue
    raise SystemExit(1)
"""
    assert subprocess.run([sys.executable, *flags, "-c", program], check=False).returncode == 0
