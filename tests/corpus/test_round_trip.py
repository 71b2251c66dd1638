"""What records say comes back from tables, from Parquet too, or the page says that it does not."""

import io
import re
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from intergov_meetings import (
    Appearance,
    Audience,
    Credentials,
    CredentialsFinding,
    CredentialsForm,
    Delegation,
    DelegationId,
    Estimate,
    Meeting,
    MeetingId,
    Member,
    Occurrence,
    Organizer,
    PartialDate,
    PartyId,
    Person,
    PersonId,
    Post,
    Release,
    Series,
    SeriesId,
    Session,
    Source,
    SourceId,
    State,
    Text,
    TimeSlot,
    Venue,
)
from intergov_meetings.corpus import arrow
from intergov_meetings.model import Citation, Organization, Record
from intergov_meetings.model.reference import records, records_in
from intergov_meetings.model.shape import names_of
from intergov_meetings.strategies import meetings
from tests.model.classes import RECORD_CLASSES

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "corpus.md"
ROWS: dict[str, tuple[type[Record], ...]] = {
    "meetings": (Meeting,),
    "parties": (State, Organization),
    "delegations": (Delegation,),
    "members": (Member,),
    "organizers": (Organizer,),
    "sessions": (Session,),
    "appearances": (Appearance,),
    "citations": (Citation,),
}
"""The classes whose records are rows, by table."""
CELLS = {
    *("Text", "PartialDate", "DateSpan", "TimeSlot", "Venue", "Occurrence", "Release"),
    *("Estimate", "Credentials", "Person", "Post", "Source"),
    *("PersonReference", "MemberReference", "PartyReference", "GroupReference", "PostHolder"),
}
"""The classes whose records are cells in the rows of others."""


def test_every_class_of_records_is_in_the_tables_or_said_not_to_be() -> None:
    page = PAGE.read_text(encoding="utf-8")
    told = page.partition("## What is not in the tables\n")[2].partition("\n## ")[0]
    left_out = set(re.findall("`([A-Za-z]+)`", told))
    rows = {kind.__name__ for kinds in ROWS.values() for kind in kinds}
    assert not left_out & (rows | CELLS)
    assert left_out | rows | CELLS == {kind.__name__ for kind in RECORD_CLASSES}


def through_parquet(table: pa.Table) -> pa.Table:
    written = io.BytesIO()
    parquet.write_table(table, written)
    written.seek(0)
    return parquet.read_table(written)


def in_rows(held: Meeting, kinds: tuple[type[Record], ...]) -> list[Record]:
    """The records of a meeting that are rows of a table, in its order."""
    if kinds == ROWS["parties"]:
        return list(held.parties)
    if kinds == ROWS["citations"]:
        cited = (getattr(record, "citations", ()) for _, record in records(held))
        return [citation for citations in cited for citation in citations]
    (kind,) = kinds
    return [record for _, record in records_in(held, kind)]


def is_a_cell(name: str, value: object) -> bool:
    """Whether a column of the name of a field holds what the field does, and nothing more."""
    items = value if isinstance(value, tuple) else (value,)
    follows_from_others = name == "plan_state"
    return not follows_from_others and not any(
        isinstance(item, Record) and not isinstance(item, Text) for item in items
    )


def said(value: object) -> object:
    """What a cell holds of a value that is stated."""
    if isinstance(value, Text):
        return value.text
    if isinstance(value, tuple):
        return [str(item) for item in value] or None
    return None if value == "unknown" else value


@settings(max_examples=max(1, settings().max_examples // 4))
@given(st.lists(meetings(max_sessions=2), max_size=2), st.sampled_from([*ROWS]))
def test_what_a_record_says_comes_back_from_its_row(held: list[Meeting], name: str) -> None:
    table = arrow.tables(held, audience=Audience.INTERNAL)[name]
    read = through_parquet(table)
    assert read == table
    rows = read.to_pylist()
    told = [record for each in held for record in in_rows(each, ROWS[name])]
    assert len(rows) == len(told)
    for row, record in zip(rows, told, strict=True):
        stated = {key: getattr(record, key) for key in names_of(type(record)) & set(row)}
        expected = {key: said(value) for key, value in stated.items() if is_a_cell(key, value)}
        assert {key: row[key] for key in expected} == expected


def test_what_is_no_row_of_its_own_comes_back_from_cells() -> None:
    at = datetime(2024, 5, 14, 7, 30, tzinfo=UTC)
    party, series = PartyId("kz"), SeriesId("council")
    held = Meeting(
        id=MeetingId("m"),
        title=Text("Réunion", language="fr"),
        occurrences=(
            Occurrence(series=series, ordinal=7, citations=(Citation(source=SourceId("s")),)),
        ),
        series=(Series(id=series, name="Council"),),
        when=TimeSlot(day=date(2024, 5, 14), start=time(12, 30)),
        venue=Venue(
            name="Palace", city="Tashkent", latitude=41.25, longitude=69, zone="Asia/Tashkent"
        ),
        release=Release(version="2", published=at),
        parties=(State(id=party, name="Kazakhstan"),),
        people=(Person(id=PersonId("p"), name="A Person"),),
        delegations=(
            Delegation(
                id=DelegationId("d"),
                party=party,
                size=Estimate(about=4, at_least=3, at_most=5),
                credentials=Credentials(
                    form=CredentialsForm.FORMAL,
                    finding=CredentialsFinding.ACCEPTED,
                    received=PartialDate("2024-05"),
                ),
                members=(Member(person=PersonId("p")), Member(post=Post(title="Minister"))),
            ),
        ),
        sources=(Source(id=SourceId("s"), title="Press release"),),
        citations=(Citation(source=SourceId("s"), quote="will be held"),),
    )
    found = arrow.tables([held], audience=Audience.INTERNAL)
    rows = {name: through_parquet(table).to_pylist() for name, table in found.items()}
    expected: dict[str, list[dict[str, Any]]] = {
        "meetings": [
            {
                "title": "Réunion",
                "title_language": "fr",
                "series": ["council"],
                "ordinals": [7],
                "venue": "Palace",
                "city": "Tashkent",
                "latitude": 41.25,
                "longitude": 69.0,
                "first_day": date(2024, 5, 14),
                "start_time": time(12, 30),
                "starts_at": at,
                "zone": "Asia/Tashkent",
                "release": "2",
                "published": at,
            }
        ],
        "delegations": [
            {
                "party_name": "Kazakhstan",
                "size_about": 4,
                "size_at_least": 3,
                "size_at_most": 5,
                "members_listed": 2,
                "credentials_form": "formal",
                "credentials_finding": "accepted",
            }
        ],
        "members": [
            {"person_name": "A Person", "post_title": None},
            {"person_name": None, "post_title": "Minister"},
        ],
        "citations": [
            {"record": "", "source_title": "Press release", "quote": "will be held"},
            {"record": "/occurrences/0", "source_title": "Press release", "quote": None},
        ],
    }
    for name, cells in expected.items():
        assert [
            {key: row[key] for key in stated} for row, stated in zip(rows[name], cells, strict=True)
        ] == cells
