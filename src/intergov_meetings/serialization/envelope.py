"""What stands around the meeting in a document: the name of the format and its version.

A document of an older version is brought up to date as plain objects, before any class sees it.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from intergov_meetings.errors import Fault, UnsupportedVersionError
from intergov_meetings.model.rule import Line
from intergov_meetings.model.shape import check_for
from intergov_meetings.serialization.kind import is_object
from intergov_meetings.serialization.refusal import (
    Findings,
    refusal,
    refusal_of,
    wrong_shape,
)

FORMAT: Final = "intergov-meeting"
"""The name of the format, as every document states it."""
VERSION: Final = 1
"""The version that is written; it and all before it are read."""

Upgrade = Callable[[dict[str, object]], dict[str, object]]
"""Gives a document of the next version, and leaves the one it is given as it is."""

UPGRADES: Final[Mapping[int, Upgrade]] = MappingProxyType({})
"""By version: how a document of that version becomes one of the next.

An upgrade is given whatever somebody wrote: what it does not understand it passes on as it is, for
the reader to refuse.
"""

_KEYS: Final = ("$schema", "format", "version", "meeting")


def closed(meeting: object) -> dict[str, object]:
    """Put a written meeting in its envelope."""
    return {"format": FORMAT, "version": VERSION, "meeting": meeting}


def opened(
    document: object, upgrades: Mapping[int, Upgrade] = UPGRADES, newest: int = VERSION
) -> dict[str, object]:
    """Give a document brought up to the newest version.

    Args:
        document: the parsed document.
        upgrades: by version, how to come to the next.
        newest: the version to come to.

    Raises:
        RefusalError: where it does not say that it is a meeting, or in which version.
        UnsupportedVersionError: where the version is a later one.
    """
    if not is_object(document):
        raise wrong_shape(document, "an object with a format, a version and a meeting")
    findings = Findings()
    for key, expected in (("format", f"'{FORMAT}'"), ("version", f"a version from 1 to {newest}")):
        if key not in document:
            findings.add([Fault(f"/{key}", f"expected {expected}, found nothing")])
        elif not (_is_version(document[key]) if key == "version" else document[key] == FORMAT):
            findings.add_below(refusal(document[key], expected), f"/{key}")
    if findings.kept:
        raise findings.refusal()
    if document["version"] > newest:
        raise UnsupportedVersionError(document["version"], newest)
    current: dict[str, object] = document
    for version in range(document["version"], newest):
        current = upgrades[version](current)
    return current


def _is_version(found: Any) -> bool:
    return type(found) is int and found >= 1


def faults_around(document: Mapping[str, object]) -> Findings:
    """Find what is wrong with an envelope, the meeting in it apart."""
    findings = Findings()
    findings.add_unknown_keys([key for key in document if key not in _KEYS], _KEYS)
    schema = document.get("$schema", FORMAT)
    if found := check_for(Line)(schema, ""):
        findings.add_below(refusal_of(schema, *found), "/$schema")
    if "meeting" not in document:
        findings.add([Fault("/meeting", "expected a meeting, found nothing")])
    return findings
