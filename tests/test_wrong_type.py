"""Whoever gives a public function something else than it takes is told what it takes.

Apart are strategies, since Hypothesis looks at theirs, and what puts pieces of wording together,
which is done tens of thousands of times for a long programme.
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

from examples.tashkent_2024 import MEETING as TASHKENT
from intergov_meetings import (
    AgendaItem,
    AgendaItemId,
    Appearance,
    Audience,
    Decision,
    DecisionKind,
    Document,
    DocumentId,
    MeetingError,
    MemberFunction,
    MemberReference,
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
from intergov_meetings.wording import Reading
from tests.docs.test_tie_out import PACKAGE, offered, public_names
from tests.ical.sample import DAY, RELEASE, night_meeting

MEETING: Final = night_meeting()
DELEGATION: Final = TASHKENT.delegations[0]
HEAD: Final = MemberReference(DELEGATION.id, MemberFunction.HEAD)
WRONG: Final = (None, 5, "x", object(), [None])

RIGHT: Final[dict[str, Any]] = {
    "appearance": Appearance(who=HEAD),
    "audience": Audience.PUBLIC,
    "calendar": ical.to_icalendar(MEETING),
    "converter": Converter(),
    "cut": {},
    "data": ical.render(MEETING).data,
    "day": DAY,
    "decision": Decision(kind=DecisionKind.CANCELLED),
    "delegation": DELEGATION,
    "document": Document(id=DocumentId("paper")),
    "entries": [MEETING],
    "events": [],
    "first": DAY,
    "held": TASHKENT,
    "id": "opening",
    "item": AgendaItem(id=AgendaItemId("opening"), title="Opening"),
    "last": DAY,
    "latitude": 48.2,
    "lines": [b"{}"],
    "longitude": 16.4,
    "made": ical.draft(MEETING),
    "mandate": TASHKENT.mandates[0],
    "meeting": MEETING,
    "meetings": [MEETING],
    "member": DELEGATION.members[0],
    "moment": RELEASE.published,
    "occurrence": Occurrence(series=SeriesId("councils")),
    "now": RELEASE.published,
    "organizer": TASHKENT.organizers[0],
    "participant": HEAD,
    "party": "austria",
    "person": "kupchyna",
    "pointers": [""],
    "post": TASHKENT.people[0].posts[0],
    "previous": None,
    "reading": Reading(TASHKENT),
    "record": TASHKENT,
    "reference": HEAD,
    "related": TASHKENT.related_meetings[0],
    "series": TASHKENT.series[0],
    "session": None,
    "size": None,
    "source": TASHKENT.sources[0],
    "table": "meetings",
    "tags": ["en"],
    "text": yaml.dumps(MEETING),
    "venue": None,
    "when": TASHKENT.when,
    "who": PersonReference(PersonId("kupchyna")),
    "zone": None,
}
"""What each argument takes, by its name."""
APART: Final[dict[tuple[str, str], Any]] = {
    ("ical.to_meetings", "calendar"): ical.read(RIGHT["data"]),
    ("serialization.loads", "text"): json.dumps(MEETING),
    ("wording.are_named", "meeting"): TASHKENT,
    ("wording.person_in_words", "person"): TASHKENT.people[0],
    ("wording.runs_right_to_left", "text"): "Ташкент",
    ("Reading.language", "text"): TASHKENT.title,
    ("Reading.other_wordings", "text"): TASHKENT.title,
    ("Reading.text", "text"): TASHKENT.title,
    ("wording.session_facts", "session"): TASHKENT.sessions[0],
    ("wording.session_name", "session"): TASHKENT.sessions[0],
    ("wording.session_sections", "session"): TASHKENT.sessions[0],
}
"""What it takes where another function has an argument of the same name."""
HOLDERS: Final = (
    MEETING,
    MEETING.sessions[0],
    MEETING.title,
    TimeSlot(day=DAY),
    Reading(TASHKENT),
)
"""Values with methods that are asked something."""
CLASSES: Final = dict.fromkeys(
    value for value in offered().values() if isinstance(value, type) and has(value)
)
ROOMS_APART: Final = ("cli", "strategies")
PIECES: Final = (
    "wording.code_in_words",
    "wording.has_clock_time",
    "wording.is_said",
    "wording.labelled",
    "wording.listed",
    "wording.open_note",
    "wording.phrased",
)
"""What is asked for every piece of wording, and does not look at it."""
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
        is_apart = short.partition(".")[0] in ROOMS_APART or short in PIECES
        if inspect.isfunction(value) and not is_apart:
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
