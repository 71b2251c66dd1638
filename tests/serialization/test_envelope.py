"""Format and version: older documents come up to date, newer ones are refused by name."""

import copy
from typing import Any

import pytest

from intergov_meetings import DocumentError, UnsupportedVersionError
from intergov_meetings.serialization import UPGRADES, VERSION, loads
from intergov_meetings.serialization.envelope import opened
from tests.serialization.sample import small, text_of
from tests.serialization.test_reading import faults_of


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"format": "ical"}, "/format"),
        ({"format": None}, "/format"),
        ({"version": "1"}, "/version"),
        ({"version": 1.0}, "/version"),
        ({"version": True}, "/version"),
        ({"version": 0}, "/version"),
        ({"$schema": 3}, "/$schema"),
        ({"$schema": "\ud800"}, "/$schema"),
        ({"meeting": "m"}, "/meeting"),
        ({"metting": {}}, "/metting"),
    ],
)
def test_an_envelope_that_is_not_exactly_right_is_refused(
    change: dict[str, Any], pointer: str
) -> None:
    (fault,) = faults_of(small() | change)
    assert fault.path == pointer


@pytest.mark.parametrize("key", ["format", "version", "meeting"])
def test_each_key_of_an_envelope_is_required(key: str) -> None:
    document = small()
    del document[key]
    (fault,) = faults_of(document)
    assert (fault.path, "found nothing" in fault.message) == (f"/{key}", True)


def test_faults_of_the_envelope_and_of_the_meeting_are_reported_together() -> None:
    document = small() | {"note": 1}
    document["meeting"]["title"] = 3
    assert [fault.path for fault in faults_of(document)] == ["/meeting/title", "/note"]
    assert [fault.path for fault in faults_of({"version": "1"})] == ["/format", "/version"]


@pytest.mark.parametrize("version", [2, 10**300])
def test_a_newer_version_is_refused_by_name_whatever_else_is_wrong(version: int) -> None:
    with pytest.raises(UnsupportedVersionError) as refused:
        loads(text_of(small() | {"version": version, "new": 1}))
    assert (refused.value.found, refused.value.newest) == (version, VERSION)
    with pytest.raises(DocumentError):
        loads(text_of(small() | {"version": version, "format": "other"}))


def test_there_is_an_upgrade_from_each_older_version() -> None:
    assert set(UPGRADES) == set(range(1, VERSION))


def test_an_older_document_goes_through_each_upgrade_in_turn_and_is_not_changed() -> None:
    def second(document: dict[str, Any]) -> dict[str, Any]:
        meeting = {("title" if key == "name" else key): v for key, v in document["meeting"].items()}
        return document | {"version": 2, "meeting": meeting}

    def third(document: dict[str, Any]) -> dict[str, Any]:
        title = document["meeting"]["title"].upper()
        return document | {"version": 3, "meeting": document["meeting"] | {"title": title}}

    upgrades = {1: second, 2: third}
    oldest = small()
    oldest["meeting"] = {"id": "m", "name": "a"}
    kept = copy.deepcopy(oldest)
    newest = small() | {"version": 3}
    assert opened(oldest, upgrades, 3) == newest
    assert oldest == kept
    assert opened(second(oldest), upgrades, 3) == newest
    assert opened(newest, upgrades, 3) == newest
    with pytest.raises(UnsupportedVersionError):
        opened(small() | {"version": 4}, upgrades, 3)
