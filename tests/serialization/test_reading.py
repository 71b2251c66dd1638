"""Faults: each is found, each with its pointer, all at once, and none is made up."""

import gc
from typing import Any

import pytest
from cattrs import ClassValidationError
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import DocumentError, Fault, Meeting
from intergov_meetings.serialization import limit, loads
from intergov_meetings.serialization.reading import _add_group
from intergov_meetings.serialization.refusal import Findings
from tests.serialization.sample import around, rich, text_of


def faults_of(document: object) -> tuple[Fault, ...]:
    with pytest.raises(DocumentError) as refused:
        loads(text_of(document))
    return refused.value.faults


def test_nine_faults_of_nine_kinds_are_reported_as_nine_in_the_order_of_the_document() -> None:
    document = rich()
    meeting = document["meeting"]
    meeting["kind"] = "meating"
    meeting["colour"] = "red"
    meeting["when"]["iso"] = "2024-02-30"
    meeting["occurrences"][0]["ordinal"] = "first"
    del meeting["groups"][0]["description"]
    meeting["delegations"][0]["party"] = "atlantis"
    opening, closing = meeting["sessions"]
    opening["when"]["end"] = "09:00"
    closing["title"] = "Closing\u0007"
    closing["id"] = "opening"
    assert [fault.path for fault in faults_of(document)] == [
        "/meeting/kind",
        "/meeting/occurrences/0/ordinal",
        "/meeting/when/iso",
        "/meeting/delegations/0/party",
        "/meeting/groups/0/description",
        "/meeting/sessions/0/when/end",
        "/meeting/sessions/1/id",
        "/meeting/sessions/1/title",
        "/meeting/colour",
    ]


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"title": 3}, "/title", "expected text"),
    ({"title": None}, "/title", "found null"),
    ({"title": ""}, "/title", "expected text"),
    ({"title": {"text": 3}}, "/title/text", "found 3"),
    ({"title": {"text": "a", "lang": "en"}}, "/title/lang", "did you mean 'language'?"),
    ({"id": "Not An Id"}, "/id", "expected an id"),
    ({"id": True}, "/id", "found True"),
    ({"kind": "sumit"}, "/kind", "a word of MeetingKind (did you mean 'summit'?)"),
    ({"kind": ["summit"]}, "/kind", "a word of MeetingKind, found a list"),
    ({"kind": "other"}, "/kind_printed", "the printed words"),
    ({"extraordinary": "true"}, "/extraordinary", "expected true or false, found 'true'"),
    ({"extraordinary": 1}, "/extraordinary", "expected true or false, found 1"),
    ({"working_languages": "en"}, "/working_languages", "expected a list, found text"),
    ({"working_languages": {"en": 1}}, "/working_languages", "expected a list, found an object"),
    ({"working_languages": ["en", None]}, "/working_languages/1", "found null"),
    ({"theme": None}, "/theme", "found null"),
    ({"venue": []}, "/venue", "expected an object (Venue), found a list"),
    ({"venue": {"latitude": "41", "longitude": 2}}, "/venue/latitude", "found '41'"),
    ({"venue": {"latitude": True, "longitude": 2}}, "/venue/latitude", "found True"),
    ({"venue": {"latitude": 91, "longitude": 2}}, "/venue/latitude", "-90 to 90"),
    ({"venue": {"latitude": 9}}, "/venue/longitude", "both coordinates"),
    ({"when": "2024-05-14"}, "/when", "type 'date', 'span' or 'slot'"),
    ({"when": {"iso": "2024"}}, "/when/type", "'date', 'span' or 'slot', found nothing"),
    ({"when": {"type": "day"}}, "/when/type", "found 'day'"),
    ({"when": {"type": ["date"]}}, "/when/type", "found a list of 1"),
    ({"when": {"type": None}}, "/when/type", "found null"),
    ({"when": {"type": "date", "iso": "May"}}, "/when/iso", "'YYYY-MM'"),
    ({"when": {"type": "slot", "day": "2024-5-14"}}, "/when/day", "'YYYY-MM-DD'"),
    ({"when": {"type": "slot", "day": "2024-02-30"}}, "/when/day", "a day of the calendar"),
    ({"when": {"type": "slot", "day": 20240514}}, "/when/day", "found 20240514"),
    ({"when": {"type": "slot", "start": "10:00:00.5"}}, "/when/start", "'HH:MM'"),
    ({"when": {"type": "slot", "start": "24:00"}}, "/when/start", "'HH:MM'"),
    ({"when": {"type": "slot", "start": "10:00\n"}}, "/when/start", "'HH:MM'"),
    ({"when": {"type": "slot", "day_number": 1.9}}, "/when/day_number", "found 1.9"),
    ({"when": {"type": "slot", "day_number": True}}, "/when/day_number", "found True"),
    ({"when": {"type": "slot", "day_number": 1.0}}, "/when/day_number", "found 1.0"),
    ({"when": {"type": "slot"}}, "/when", "a day, a time or a part of the day"),
    ({"release": {"published": "2024-05-08T09:00:00"}}, "/release/published", "in UTC"),
    ({"release": {"published": "2024-05-08T09:00:00+00:00"}}, "/release/published", "in UTC"),
    ({"release": {"published": "1024-05-08T09:00:00Z"}}, "/release/published", "from 1900"),
    ({"mandates": [{"date": {"type": "date", "iso": "2022"}}]}, "/mandates/0/date/type", "key"),
    ({"sesions": []}, "/sesions", "did you mean 'sessions'?"),
    ({"a/b~c": 1}, "/a~1b~0c", "expected a known key"),
    ({"a\n\x1b[31m": 1}, "", r"found 'a\n\x1b[31m'"),
    ({"x" * 70: 1}, "", "expected known keys"),
]


@pytest.mark.parametrize(("fields", "pointer", "message"), REFUSED)
def test_what_is_not_exactly_right_is_refused_where_it_stands(
    fields: dict[str, Any], pointer: str, message: str
) -> None:
    (fault,) = faults_of(around(**fields))
    assert fault.path == "/meeting" + pointer
    assert message in fault.message
    assert len(fault.message) < 300


def test_what_a_private_field_holds_is_not_shown() -> None:
    for contact in ("me@example.org", {"email": "me at example.org"}, ["me@example.org"]):
        document = rich()
        document["meeting"]["organizers"][0]["contact"] = contact
        (fault,) = faults_of(document)
        assert fault.path.startswith("/meeting/organizers/0/contact")
        assert "example" not in fault.message


def test_rules_between_fields_are_asked_although_there_are_unknown_keys() -> None:
    slot = {"type": "slot", "start": "11:00", "end": "10:00", "day": "2024-05-14", "note": "late"}
    paths = [fault.path for fault in faults_of(around(when=slot))]
    assert paths == ["/meeting/when/end", "/meeting/when/note"]


def test_what_stands_under_a_misspelt_key_is_not_said_to_be_missing() -> None:
    for fields in ({"venue": {"citty": "Bonn"}}, {"kind": "other", "kind_prnted": "meeting"}):
        (fault,) = faults_of(around(**fields))
        assert "did you mean" in fault.message


def test_what_only_a_whole_meeting_can_say_is_said_where_all_records_are_right() -> None:
    document = rich()
    document["meeting"]["parties"][1]["part_of"] = "council-body"
    (fault,) = faults_of(document)
    assert fault.path == "/meeting/parties/1/part_of"


def test_a_hundred_faults_are_listed_and_the_others_are_counted() -> None:
    known = around(**{f"key-{index}": 1 for index in range(limit.FAULTS + 20)})
    *listed, last = faults_of(known)
    assert len(listed) == limit.FAULTS
    assert last == Fault("", "and at least 20 more, not listed here")
    assert len(faults_of(around(working_languages=[1] * limit.FAULTS))) == limit.FAULTS
    assert faults_of(around(working_languages=[1] * 50_000))[-1].message.startswith("and at least")


def test_a_fault_that_is_found_twice_is_counted_once() -> None:
    sessions = [{"id": "a", "documents": [f"d-{number}" for number in range(limit.FAULTS)]}]
    assert len(faults_of(around(sessions=sessions))) == limit.FAULTS


def test_of_references_to_nothing_the_first_hundred_are_listed() -> None:
    sessions = [{"id": "a", "documents": [f"d-{number}" for number in range(limit.FAULTS + 30)]}]
    *listed, last = faults_of(around(sessions=sessions))
    expected = [f"/meeting/sessions/0/documents/{index}" for index in range(limit.FAULTS)]
    assert [fault.path for fault in listed] == expected
    assert last == Fault("", "and at least 30 more, not listed here")


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled: bool) -> None:
    was_enabled = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        with pytest.raises(DocumentError):
            loads("{}")
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was_enabled else gc.disable)()


def test_a_list_may_have_so_many_items_and_no_more() -> None:
    allowed = ["uzbekistan"] * limit.LIST_ITEMS
    assert len(faults_of(around(delegations=allowed))) > limit.FAULTS
    (fault,) = faults_of(around(delegations=[*allowed, "one more"]))
    assert fault.path == "/meeting/delegations"


@given(st.data())
def test_each_fault_leads_to_a_place_in_the_document_or_to_one_that_is_missing(
    data: st.DataObject,
) -> None:
    document = rich()
    for _ in range(data.draw(st.integers(1, 5))):
        _plant(data, document["meeting"])
    try:
        assert isinstance(loads(text_of(document)), Meeting)
    except DocumentError as error:
        for fault in error.faults:
            *parents, _ = fault.path.split("/")
            assert _holds(document, parents[1:])


def _plant(data: st.DataObject, holder: Any) -> None:
    """Change one thing at some depth: put in something else, take it away, or add a key."""
    keys = sorted(holder) if isinstance(holder, dict) else range(len(holder))
    key = data.draw(st.sampled_from(keys)) if keys else None
    if key is not None and isinstance(holder[key], dict | list) and data.draw(st.booleans()):
        _plant(data, holder[key])
    elif isinstance(holder, dict) and data.draw(st.booleans()):
        holder[data.draw(st.sampled_from(["idd", "type", "id", "a/~b", "party"]))] = "x"
    elif key is not None:
        del holder[key]
        if isinstance(holder, dict):
            holder[key] = data.draw(st.sampled_from([None, 3, "", "x", [], {}, [3], {"a": 1}]))


def _holds(here: Any, tokens: list[str]) -> bool:
    for token in tokens:
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(here, list):
            here = here[int(key)]
        elif isinstance(here, dict) and key in here:
            here = here[key]
        else:
            return False
    return True


def test_a_mistake_of_ours_is_not_taken_for_a_fault_of_the_document() -> None:
    with pytest.raises(TypeError):
        _add_group(
            Findings(), ClassValidationError("", [TypeError("ours")], Meeting), is_whole=True
        )
