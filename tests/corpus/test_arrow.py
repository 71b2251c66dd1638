"""Tables say what meetings say, in types that do not change."""

import gc
import io
import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from examples.tashkent_2024 import MEETING
from intergov_meetings import (
    Appearance,
    Audience,
    DateSpan,
    Delegation,
    DelegationId,
    GroupId,
    GroupReference,
    Meeting,
    MeetingId,
    Member,
    MemberFunction,
    MemberReference,
    PartialDate,
    ParticipantGroup,
    PartyId,
    PartyReference,
    Person,
    PersonId,
    PersonReference,
    Post,
    PostHolder,
    Session,
    SessionId,
    State,
    TimeSlot,
    Venue,
    When,
    serialization,
)
from intergov_meetings.corpus import arrow, loads
from intergov_meetings.corpus.table import TABLES
from intergov_meetings.model import Citation
from intergov_meetings.model.reference import records_in
from intergov_meetings.strategies import meetings
from tests.corpus.sample import BROKEN, LATER, LINES, MEETINGS

FEWER = settings(max_examples=max(1, settings().max_examples // 4))
"""For properties that look at every table of several meetings."""
GOLDEN = Path(__file__).parent / "golden" / "columns.json"
DAY = date(2024, 5, 14)


def rows(
    table: str, *held: Meeting, audience: Audience = Audience.INTERNAL
) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = arrow.tables(held, audience=audience)[table].to_pylist()
    return found


def meeting(**known: object) -> Meeting:
    return Meeting(id=MeetingId("m"), title="A", **known)  # type: ignore[arg-type]


def stated(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value is not None}


def test_columns_keep_their_names_types_and_order(
    is_golden: Callable[[Path, bytes], bool],
) -> None:
    columns = {
        name: [f"{field.name}: {field.type}" for field in arrow.schema(name)]
        for name in arrow.NAMES
    }
    assert is_golden(GOLDEN, (json.dumps(columns, indent=2) + "\n").encode())


def test_every_column_says_what_it_means() -> None:
    for name in arrow.NAMES:
        schema = arrow.schema(name)
        assert len(set(schema.names)) == len(schema.names)
        for field in schema:
            assert (field.metadata or {})[b"description"].endswith(b".")


def test_other_tables_are_refused() -> None:
    asked = (arrow.schema, arrow.DocumentsToTable, lambda name: [*arrow.record_batches(name, ())])
    for ask in asked:
        with pytest.raises(ValueError, match=r"expected one of meetings, .* found 'people'"):
            ask("people")


@FEWER
@given(st.lists(meetings(max_sessions=2), max_size=2), st.sampled_from(Audience))
def test_every_record_has_its_row(held: list[Meeting], audience: Audience) -> None:
    found = {name: table.num_rows for name, table in arrow.tables(held, audience=audience).items()}
    assert set(found) == set(arrow.NAMES)
    if audience is Audience.INTERNAL:
        sessions = [session for each in held for session in each.sessions]
        assert found == {
            "meetings": len(held),
            "parties": sum(len(each.parties) for each in held),
            "delegations": sum(len(each.delegations) for each in held),
            "members": sum(len(d.members) for each in held for d in each.delegations),
            "organizers": sum(len(each.organizers) for each in [*held, *sessions]),
            "sessions": len(sessions),
            "appearances": sum(len(each.appearances) for each in [*held, *sessions]),
            "citations": sum(len(list(records_in(each, Citation))) for each in held),
            "faults": 0,
        }


@FEWER
@given(
    st.lists(meetings(max_sessions=2), max_size=2),
    st.sampled_from(arrow.NAMES),
    st.sampled_from([pa.string(), pa.binary(), pa.large_string()]),
)
def test_documents_give_what_the_meetings_give(
    held: list[Meeting], name: str, kind: pa.DataType
) -> None:
    documents = pa.array([serialization.dumps(each, indent=False) for each in held], pa.string())
    batch = pa.RecordBatch.from_arrays([documents.cast(kind)], ["document"])
    sent = pickle.dumps(arrow.DocumentsToTable(name, audience=Audience.INTERNAL))
    to_table = pickle.loads(sent)  # noqa: S301
    whole = arrow.tables(held, audience=Audience.INTERNAL)
    assert pa.Table.from_batches(to_table([batch])) == whole[name]


WORKER = """
import pickle, sys
import pyarrow as pa
to_table = pickle.loads(sys.stdin.buffer.read(int(sys.argv[1])))
with pa.ipc.open_stream(sys.stdin.buffer) as batches:
    found = to_table(iter(batches))
    first = next(found)
    with pa.ipc.new_stream(sys.stdout.buffer, first.schema) as out:
        for batch in (first, *found):
            out.write_batch(batch)
"""


def test_it_works_in_a_fresh_process_as_spark_calls_it() -> None:
    """As `mapInArrow` does: sent there pickled, an iterator of batches in, an iterator out."""
    batches = pa.table({"document": [*LINES, *LINES]}).to_batches(max_chunksize=2)
    sent, documents = pickle.dumps(arrow.DocumentsToTable("meetings")), io.BytesIO()
    with pa.ipc.new_stream(documents, batches[0].schema) as stream:
        for batch in batches:
            stream.write_batch(batch)
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", WORKER, str(len(sent))],
        input=sent + documents.getvalue(),
        check=True,
        capture_output=True,
    )
    with pa.ipc.open_stream(ended.stdout) as found:
        read = list(found)
    assert [batch.num_rows for batch in read] == [2, 2, 2]
    assert pa.Table.from_batches(read) == arrow.tables([*MEETINGS, *MEETINGS])["meetings"]


def test_batches_are_taken_as_they_are_needed() -> None:
    taken: list[int] = []

    def batches() -> Iterator[pa.RecordBatch]:
        for number, line in enumerate(LINES):
            taken.append(number)
            yield pa.RecordBatch.from_pydict({"document": [line]})

    found = arrow.DocumentsToTable("meetings")(batches())
    assert iter(found) is found
    assert not taken
    assert next(found).num_rows == 1
    assert taken == [0]


def test_unknown_is_empty() -> None:
    (row,) = rows("meetings", meeting())
    assert stated(row) == {"meeting": "m", "title": "A", "extraordinary": False}


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (
            PartialDate("2024-05", printed="May 2024"),
            {
                "first_day": date(2024, 5, 1),
                "first_precision": "month",
                "last_day": date(2024, 5, 31),
                "last_precision": "month",
                "approximate": False,
                "when_printed": "May 2024",
            },
        ),
        (
            PartialDate("2024-05-14", week=True),
            {
                "first_day": date(2024, 5, 13),
                "first_precision": "week",
                "last_day": date(2024, 5, 19),
                "last_precision": "week",
                "approximate": False,
            },
        ),
        (
            DateSpan(first=PartialDate("2024"), last=PartialDate("2025-01-02", approximate=True)),
            {
                "first_day": date(2024, 1, 1),
                "first_precision": "year",
                "last_day": date(2025, 1, 2),
                "last_precision": "day",
                "approximate": True,
            },
        ),
        (
            TimeSlot(day=DAY, start=time(10), end=time(11, 30), printed="10 a.m."),
            {
                "first_day": DAY,
                "first_precision": "day",
                "last_day": DAY,
                "last_precision": "day",
                "approximate": False,
                "start_time": time(10),
                "end_time": time(11, 30),
                "when_printed": "10 a.m.",
            },
        ),
        (TimeSlot(start=time(10)), {"approximate": False, "start_time": time(10)}),
    ],
)
def test_dates_keep_how_exact_they_are(when: When, expected: dict[str, object]) -> None:
    (row,) = rows("meetings", meeting(when=when))
    assert stated(row) == {"meeting": "m", "title": "A", "extraordinary": False} | expected


def test_moments_are_known_where_day_time_and_zone_are() -> None:
    slot = TimeSlot(day=DAY, start=time(10), end=time(11))
    sessions = (
        Session(id=SessionId("here"), when=slot),
        Session(id=SessionId("there"), when=slot, venue=Venue(city="Vienna", zone="Europe/Vienna")),
        Session(id=SessionId("elsewhere"), when=slot, venue=Venue(city="Vienna")),
    )
    venue = Venue(city="Tashkent", zone="Asia/Tashkent")
    found = rows("sessions", meeting(venue=venue, sessions=sessions))
    assert [(row["zone"], row["starts_at"], row["ends_at"]) for row in found] == [
        ("Asia/Tashkent", *(datetime(2024, 5, 14, hour, tzinfo=UTC) for hour in (5, 6))),
        ("Europe/Vienna", *(datetime(2024, 5, 14, hour, tzinfo=UTC) for hour in (8, 9))),
        (None, None, None),
    ]


def test_whoever_appears_is_told_apart() -> None:
    who = (
        PersonReference(PersonId("p")),
        MemberReference(DelegationId("d"), MemberFunction.HEAD),
        PartyReference(PartyId("a")),
        GroupReference(GroupId("g")),
        PostHolder(Post(title="Chair")),
    )
    held = meeting(
        people=(Person(id=PersonId("p"), name="P"),),
        parties=(State(id=PartyId("a"), name="A"),),
        delegations=(
            Delegation(
                id=DelegationId("d"),
                party=PartyId("a"),
                members=(Member(function=MemberFunction.HEAD),),
            ),
        ),
        groups=(ParticipantGroup(id=GroupId("g"), description="G"),),
        appearances=tuple(Appearance(who=each, read_by=who[0]) for each in who),
    )
    names = ("who_type", "who", "member_function", "post_title", "read_by_type", "read_by")
    assert [tuple(row[name] for name in names) for row in rows("appearances", held)] == [
        ("person", "p", None, None, "person", "p"),
        ("member", "d", "head", None, "person", "p"),
        ("party", "a", None, None, "person", "p"),
        ("group", "g", None, None, "person", "p"),
        ("post", None, None, "Chair", "person", "p"),
    ]


def test_the_public_learns_no_name_of_a_delegate() -> None:
    canary = "Canary"
    held = meeting(
        people=(Person(id=PersonId("p"), name=canary),),
        parties=(State(id=PartyId("a"), name="A"),),
        delegations=(
            Delegation(
                id=DelegationId("d"), party=PartyId("a"), members=(Member(person=PersonId("p")),)
            ),
        ),
    )
    assert canary not in str(arrow.tables([held]))
    assert [row["person_name"] for row in rows("members", held)] == [canary]


def test_bad_lines_are_in_a_table_of_their_own() -> None:
    found = arrow.tables(loads([LINES[0], BROKEN, LATER, b"{'id': 1}"]))
    assert found["meetings"].num_rows == 1
    faults = found["faults"].to_pylist()
    assert [(fault["line"], fault["pointer"], fault["column"]) for fault in faults] == [
        (2, "/meeting/id", None),
        (2, "/meeting/x", None),
        (3, "/version", None),
        (4, "", 2),
    ]


def test_batches_hold_so_many_meetings() -> None:
    batches = list(arrow.record_batches("meetings", MEETINGS, at_once=2))
    assert [batch.num_rows for batch in batches] == [2, 1]


@pytest.mark.parametrize(
    "function",
    [
        arrow.tables,
        lambda entries: list(arrow.record_batches("meetings", entries)),
        lambda entries: arrow.write_parquet(entries, "tables"),
    ],
)
def test_the_collector_is_left_as_it_was(
    function: Callable[[Iterable[Meeting]], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    seen: list[bool] = []
    function(meeting for meeting in MEETINGS if not seen.append(gc.isenabled()))  # type: ignore[func-returns-value]
    assert (seen, gc.isenabled()) == ([False] * len(MEETINGS), True)


@pytest.mark.parametrize("function", [arrow.tables, arrow.record_batches, arrow.write_parquet])
def test_whatever_puts_off_the_search_for_garbage_says_so(function: Callable[..., object]) -> None:
    assert "garbage" in (function.__doc__ or "")


@pytest.mark.parametrize("at_once", [0, -1])
def test_less_than_one_meeting_at_once_is_refused(at_once: int) -> None:
    with pytest.raises(ValueError, match="at_once: expected a whole number above nothing"):
        list(arrow.record_batches("meetings", MEETINGS, at_once=at_once))


def test_parquet_files_hold_the_tables(tmp_path: Path) -> None:
    entries = list(loads([BROKEN, *LINES]))
    held = [*(entry.meeting for entry in entries if entry.meeting), MEETING]
    count = arrow.write_parquet([*entries, MEETING], tmp_path, at_once=2)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        f"{name}.parquet" for name in arrow.NAMES
    )
    expected = arrow.tables([entries[0], *held])
    for name in arrow.NAMES:
        read = parquet.read_table(tmp_path / f"{name}.parquet")
        assert read == expected[name]
        assert count[name] == read.num_rows
        assert read.schema.equals(arrow.schema(name), check_metadata=True)


def test_the_tables_of_a_real_meeting_say_what_it_says() -> None:
    (row,) = rows("meetings", MEETING)
    assert (row["first_day"], row["start_time"], row["city"]) == (DAY, None, "Tashkent")
    heads = [row for row in rows("members", MEETING) if row["function"] == "head"]
    assert {row["person_name"] for row in heads} == {None}
    assert len(heads) == 5


def test_without_pyarrow_tables_are_asked_for_by_their_extra() -> None:
    code = "import sys; sys.modules['pyarrow'] = None; import intergov_meetings.corpus.arrow"
    ended = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True
    )
    assert "intergov-meetings[arrow]" in ended.stderr


def test_every_table_of_records_is_offered() -> None:
    assert tuple(table.name for table in TABLES) == arrow.NAMES[:-1]
