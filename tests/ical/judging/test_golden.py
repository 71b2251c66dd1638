"""The goldens: every engine sees in them what the meetings say, in every profile."""

import re
import shlex
from pathlib import Path

import pytest
from attrs import evolve

from examples.tashkent_2024 import MEETING
from intergov_meetings import (
    Appearance,
    Audience,
    Contact,
    Meeting,
    MeetingFunction,
    ParticipationState,
    PersonId,
    PersonReference,
    PlanState,
)
from intergov_meetings.ical import Event, Method, Profile, draft, lint, rendered
from tests.engines.event import Engine, Engines, Read
from tests.engines.khal import Agenda
from tests.ical.judging.expectation import DESK, calendars, expected, seen
from tests.ical.sample import night_meeting

pytestmark = pytest.mark.engine

ROOT = Path(__file__).parents[3]
TASHKENT = ROOT / "examples" / "tashkent_2024" / "out" / "meeting.ics"
VIENNA = ROOT / "tests" / "ical" / "writing" / "golden" / "vienna_2024.ics"


def with_guests(held: Meeting) -> Meeting:
    """The meeting, with somebody who chairs it and has an address."""
    contact = Contact(email="kupchyna@example.org")
    (person,) = (each for each in held.people if each.id == PersonId("kupchyna"))
    others = tuple(each for each in held.people if each is not person)
    chair = Appearance(
        who=PersonReference(person.id),
        functions=(MeetingFunction.CHAIR,),
        participation=ParticipationState.INVITED,
    )
    return evolve(held, people=(*others, evolve(person, contact=contact)), appearances=(chair,))


VIENNA_WITH_GUESTS = with_guests(night_meeting())


def committed(name: str) -> tuple[bytes, tuple[Event, ...]]:
    """A golden, and the events that are meant in it."""
    if name == "tashkent":
        return TASHKENT.read_bytes(), draft(MEETING).events
    made = draft(night_meeting(), languages=("en",), domain="example.org")
    return VIENNA.read_bytes(), made.events


@pytest.mark.parametrize("name", ["tashkent", "vienna"])
def test_an_engine_sees_in_a_golden_what_is_meant(engine: Engine, name: str) -> None:
    data, events = committed(name)
    engines = {name: engine}
    assert seen(engines, data) == expected(engines, events)


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("held", [MEETING, VIENNA_WITH_GUESTS], ids=["tashkent", "vienna"])
def test_the_golden_meetings_pass_in_every_profile(
    engines: Engines, held: Meeting, profile: Profile
) -> None:
    written = list(calendars(held, profile))
    assert bool(written) is not (profile is Profile.INVITE and held is MEETING)
    for data, events in written:
        assert lint(data) == ()
        assert seen(engines, data) == expected(engines, events)


@pytest.mark.parametrize(
    ("profile", "plan", "methods"),
    [
        (Profile.PUBLISH, PlanState.CONFIRMED, {Method.PUBLISH}),
        (Profile.INVITE, PlanState.CONFIRMED, {Method.REQUEST}),
        (Profile.INVITE, PlanState.CANCELLED, {Method.CANCEL}),
    ],
)
def test_messages_keep_to_the_tables_of_their_method(
    libical: Read, profile: Profile, plan: PlanState, methods: set[Method]
) -> None:
    made = draft(
        evolve(VIENNA_WITH_GUESTS, plan_state=plan),
        profile=profile,
        audience=Audience.INTERNAL,
        organizer=DESK,
        domain="example.org",
    )
    written = rendered(made)
    objects = [each.data for each in written.objects] or [written.data]
    for data in objects:
        assert {method for method in Method if f"METHOD:{method}\r\n".encode() in data} == methods
        assert libical(data)


PAGE = ROOT / "docs" / "explanation" / "how-calendars-show-it.md"
LISTING = re.compile(r"^```console\n\$ khal list ([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(
    ("place", "golden", "zone"),
    [(0, TASHKENT, "Asia/Tashkent"), (1, VIENNA, "Europe/Vienna")],
    ids=["tashkent", "vienna"],
)
def test_the_documentation_shows_what_khal_lists(
    tmp_path: Path, place: int, golden: Path, zone: str
) -> None:
    arguments, shown = LISTING.findall(PAGE.read_text(encoding="utf-8"))[place]
    agenda = Agenda(tmp_path, zone)
    agenda.add(golden.read_bytes())
    listed = [line.rstrip() for line in agenda.listed(*shlex.split(arguments))]
    assert listed == shown.splitlines()
