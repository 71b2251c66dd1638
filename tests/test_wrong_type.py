"""Whoever gives a public function something else than it takes is told what it takes.

The words of `wording` are apart: they are made of parts of a meeting that was read or made, and
only `Reading`, by which one comes to them, looks at what it is given. Strategies are apart too,
since Hypothesis looks at theirs.
"""

import inspect
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import time
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import pytest
from attrs import has
from cattrs import Converter

from intergov_meetings import (
    Audience,
    MeetingError,
    Occurrence,
    PersonId,
    PersonReference,
    SeriesId,
    TimeSlot,
    UnknownIdError,
    ical,
)
from intergov_meetings import serialization as json
from intergov_meetings.serialization import yaml
from tests.docs.test_tie_out import PACKAGE, offered, public_names
from tests.ical.sample import DAY, RELEASE, night_meeting

MEETING: Final = night_meeting()
WRONG: Final = (None, 5, "x", object(), [None])

RIGHT: Final[dict[str, Any]] = {
    "audience": Audience.PUBLIC,
    "calendar": ical.to_icalendar(MEETING),
    "converter": Converter(),
    "cut": {},
    "data": ical.render(MEETING).data,
    "day": DAY,
    "entries": [MEETING],
    "events": [],
    "first": DAY,
    "id": "opening",
    "last": DAY,
    "latitude": 48.2,
    "lines": [b"{}"],
    "longitude": 16.4,
    "made": ical.draft(MEETING),
    "meeting": MEETING,
    "meetings": [MEETING],
    "occurrence": Occurrence(series=SeriesId("councils")),
    "now": RELEASE.published,
    "party": "austria",
    "person": "kupchyna",
    "pointers": [""],
    "previous": None,
    "session": None,
    "table": "meetings",
    "text": yaml.dumps(MEETING),
    "who": PersonReference(PersonId("kupchyna")),
    "zone": None,
}
"""What each argument takes, by its name."""
APART: Final[dict[tuple[str, str], Any]] = {
    ("ical.to_meetings", "calendar"): ical.read(RIGHT["data"]),
    ("serialization.loads", "text"): json.dumps(MEETING),
}
"""What it takes where another function has an argument of the same name."""
HOLDERS: Final = (MEETING, MEETING.sessions[0], MEETING.title, TimeSlot(day=DAY))
"""Values with methods that are asked something."""
CLASSES: Final = dict.fromkeys(
    value for value in offered().values() if isinstance(value, type) and has(value)
)
ROOMS_APART: Final = ("cli", "strategies", "wording")
UNSEEN: Final = {"strict", "indent", "with_addresses"}
"""What is taken for true or false, whatever it is."""


def functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every public function, those of the rooms that are apart left out."""
    also = (f"{PACKAGE}.corpus.arrow", f"{PACKAGE}.serialization.yaml")
    more = {
        f"{room}.{name}": value
        for room in also
        for name, value in public_names(import_module(room).__name__).items()
    }
    for name, value in {**offered(), **more}.items():
        short = name.removeprefix(f"{PACKAGE}.")
        if inspect.isfunction(value) and short.partition(".")[0] not in ROOMS_APART:
            yield short, value


def methods() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every method of a record that is asked something, and what makes records of something."""
    for holder in (*HOLDERS, *CLASSES):
        kind = holder if isinstance(holder, type) else type(holder)
        for name, method in inspect.getmembers(holder, inspect.ismethod):
            if not name.startswith("_") and inspect.signature(method).parameters:
                yield f"{kind.__name__}.{name}", method


FUNCTIONS: Final = [
    pytest.param(name, function, id=name) for name, function in (*functions(), *methods())
]


@pytest.fixture
def right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What each argument takes, and files to read and to write."""
    monkeypatch.chdir(tmp_path)  # "x" is a name of a file
    (tmp_path / "meeting.json").write_bytes(json.dump_bytes(MEETING))
    return RIGHT | {"path": tmp_path / "meeting.json", "folder": tmp_path}


def asked_for(name: str, function: Callable[..., Any], right: dict[str, Any]) -> dict[str, Any]:
    """What a function takes for the arguments that it has to be given."""
    return {
        each.name: APART.get((name, each.name), right.get(each.name))
        for each in inspect.signature(function).parameters.values()
        if each.default is each.empty and each.kind is not each.VAR_POSITIONAL
    }


def called(function: Callable[..., Any], given: dict[str, Any]) -> None:
    """Call a function, and take what it gives one by one."""
    kinds = {each.kind: name for name, each in inspect.signature(function).parameters.items()}
    several = kinds.get(inspect.Parameter.VAR_POSITIONAL)
    made = function(
        *(value for name, value in given.items() if name == several),
        **{name: value for name, value in given.items() if name != several},
    )
    if inspect.isgenerator(made):
        list(made)


@pytest.mark.parametrize(("name", "function"), FUNCTIONS)
def test_nothing_takes_what_could_be_anything(
    name: str, function: Callable[..., Any], right: dict[str, Any]
) -> None:
    known = asked_for(name, function, right)
    for argument in set(inspect.signature(function).parameters) - UNSEEN:
        with pytest.raises((MeetingError, OSError, TypeError, ValueError)):
            called(function, {**known, argument: object()})


@pytest.mark.parametrize(("name", "function"), FUNCTIONS)
def test_what_is_right_is_taken(
    name: str, function: Callable[..., Any], right: dict[str, Any]
) -> None:
    with suppress(UnknownIdError):
        called(function, asked_for(name, function, right))


@pytest.mark.parametrize("wrong", WRONG, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize(("name", "function"), FUNCTIONS)
def test_what_is_of_another_type_is_refused_in_our_words(
    name: str, function: Callable[..., Any], wrong: Any, right: dict[str, Any]
) -> None:
    known, found = asked_for(name, function, right), list[str]()
    for argument in set(inspect.signature(function).parameters) - UNSEEN:
        try:
            called(function, {**known, argument: wrong})
        except (MeetingError, OSError):
            pass
        except (TypeError, ValueError) as error:
            found.append(str(error))
    assert [message for message in found if "expected" not in message] == []


@pytest.mark.parametrize("wrong", WRONG, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_a_constructor_refuses_what_is_of_another_type_in_our_words(
    kind: type[Any], wrong: Any
) -> None:
    """Some take whatever it is: they hold what a reader found, and nobody else makes them."""
    said: list[str] = []
    try:
        kind(**dict.fromkeys(inspect.signature(kind).parameters, wrong))
    except MeetingError:
        pass
    except (TypeError, ValueError) as error:
        said.append(str(error))
    assert all("expected" in message for message in said)


def test_a_zone_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="zone: expected the IANA name of a zone, found 'Mars'"):
        TimeSlot(day=DAY, start=time(10)).moments_in("Mars")
