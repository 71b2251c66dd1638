"""Each way in which a plan or a time can be known, in each profile: what a calendar says of it."""

from datetime import date, time
from typing import NamedTuple

import pytest

from intergov_meetings import (
    Appearance,
    Audience,
    Contact,
    DateSpan,
    Decision,
    DecisionKind,
    Link,
    Part,
    PartialDate,
    ParticipationState,
    PartId,
    PartOfDay,
    Person,
    PersonId,
    PersonReference,
    PlanState,
    Text,
    TimeSlot,
    Translation,
    Venue,
)
from intergov_meetings.ical import CalendarUser, Profile, render
from tests.ical.sample import DAY, meeting, session

DESK = CalendarUser(address="mailto:desk@example.org")
ANN = Person(
    id=PersonId("ann"),
    name="Ann",
    contact=Contact(email="ann@example.org", audience=Audience.PUBLIC),
)
COMING = (Appearance(who=PersonReference(ANN.id), participation=ParticipationState.ACCEPTED),)
LATER = PartialDate("2024-05-20")
VIENNA = Venue(city="Vienna", zone="Europe/Vienna")
STREAM = Venue(online=(Link("https://meet.example/"),))
FORMER = {"former_when": PartialDate("2024-05-10")}


class Row(NamedTuple):
    """A way in which something is known, and the lines of the last event that say it."""

    known: dict[str, object]
    """What is known of the meeting; under `session`, of its only session."""
    lines: tuple[str, ...] = ()
    """What stands in the last event."""
    absent: tuple[str, ...] = ()
    """How no line of it begins."""
    events: int = 1
    """How many events there are."""


def decided(*kinds: DecisionKind, **known: object) -> tuple[Decision, ...]:
    return tuple(Decision(kind=kind, **known) for kind in kinds)  # type: ignore[arg-type]


ROWS = {
    "nothing is said of the plan": Row({}, absent=("STATUS",)),
    "announced": Row({"plan_state": PlanState.ANNOUNCED}, ("STATUS:TENTATIVE",)),
    "announced without a day": Row(
        {"plan_state": PlanState.ANNOUNCED, "when": PartialDate("2024-05")}, events=0
    ),
    "tentative": Row(
        {"plan_state": PlanState.TENTATIVE}, ("STATUS:TENTATIVE", "TRANSP:TRANSPARENT")
    ),
    "confirmed": Row({"plan_state": PlanState.CONFIRMED}, ("STATUS:CONFIRMED",)),
    "rescheduled": Row(
        {"when": LATER, "decisions": decided(DecisionKind.MOVED, **FORMER)},
        ("STATUS:CONFIRMED", "DTSTART;VALUE=DATE:20240520"),
    ),
    "postponed": Row(
        {"when": None, "decisions": decided(DecisionKind.POSTPONED, **FORMER)},
        ("STATUS:CANCELLED", "DTSTART;VALUE=DATE:20240510", "TRANSP:TRANSPARENT"),
    ),
    "postponed without a former date": Row(
        {"when": None, "plan_state": PlanState.POSTPONED}, events=0
    ),
    "cancelled": Row({"decisions": decided(DecisionKind.CANCELLED)}, ("STATUS:CANCELLED",)),
    "moved online": Row(
        {"venue": STREAM, "decisions": decided(DecisionKind.MOVED_ONLINE)},
        (
            "CONFERENCE;VALUE=URI:https://meet.example/",
            "DTSTART;VALUE=DATE:20240514",
            "LOCATION:Online",
        ),
        ("STATUS",),
    ),
    "moved online, to nobody knows where": Row(
        {"venue": VIENNA, "decisions": decided(DecisionKind.MOVED_ONLINE)},
        ("DTSTART;VALUE=DATE:20240514", "LOCATION:Online"),
        ("CONFERENCE", "GEO", "BEGIN:VLOCATION"),
    ),
    "closed": Row({"decisions": decided(DecisionKind.CLOSED)}, absent=("STATUS",)),
    "suspended and resumed": Row(
        {
            "parts": (
                Part(id=PartId("one"), when=PartialDate.of(DAY)),
                Part(id=PartId("two"), when=LATER, title="Resumed session"),
            )
        },
        (
            "SUMMARY:First meeting of the Council (Resumed session)",
            "DTSTART;VALUE=DATE:20240520",
        ),
        events=2,
    ),
    "a day": Row({}, ("DTSTART;VALUE=DATE:20240514", "DTEND;VALUE=DATE:20240515")),
    "a span": Row(
        {"when": DateSpan.of(DAY, date(2024, 5, 17))},
        ("DTSTART;VALUE=DATE:20240514", "DTEND;VALUE=DATE:20240518"),
    ),
    "a session without a time": Row(
        {"session": {"title": "Opening"}},
        ("SUMMARY:01. Opening", "DTSTART;VALUE=DATE:20240514", "TRANSP:TRANSPARENT"),
        events=2,
    ),
    "a start without an end": Row(
        {"venue": VIENNA, "session": {"when": TimeSlot(day=DAY, start=time(10))}},
        ("DTSTART;TZID=Europe/Vienna:20240514T100000", "SUMMARY:Session"),
        ("DTEND", "DURATION", "TRANSP"),
        events=2,
    ),
    "a start and an end": Row(
        {"venue": VIENNA, "session": {"when": TimeSlot(day=DAY, start=time(10), end=time(12))}},
        ("DTEND;TZID=Europe/Vienna:20240514T120000",),
        events=2,
    ),
    "a part of the day": Row(
        {"session": {"when": TimeSlot(day=DAY, part_of_day=PartOfDay.EVENING)}},
        ("DTSTART;VALUE=DATE:20240514", "SUMMARY:01. Session"),
        events=2,
    ),
    "a numbered day": Row(
        {
            "when": DateSpan.of(DAY, date(2024, 5, 17)),
            "session": {"when": TimeSlot(day_number=3)},
        },
        ("DTSTART;VALUE=DATE:20240516",),
        events=2,
    ),
    "a session of a cancelled meeting": Row(
        {"plan_state": PlanState.CANCELLED, "session": {"plan_state": PlanState.CONFIRMED}},
        ("STATUS:CANCELLED",),
        events=2,
    ),
}


def events(known: dict[str, object], profile: Profile) -> list[list[str]]:
    """The events of a meeting to which somebody comes, in a profile."""
    stated = {"people": (ANN,), "appearances": COMING} | known
    if isinstance(part := stated.pop("session", None), dict):
        stated["sessions"] = (session("s", appearances=COMING, **part),)
    data = render(meeting(**stated), profile=profile, organizer=DESK, domain="example.org").data
    whole = data.replace(b"\r\n ", b"").decode()
    return [each.split("\r\n") for each in whole.split("BEGIN:VEVENT\r\n")[1:]]


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_each_plan_and_time_is_said_in_each_profile(row: Row, profile: Profile) -> None:
    found = events(row.known, profile)
    assert len(found) == row.events
    if found:
        assert {*row.lines} <= {*found[-1]}
        assert not [line for line in found[-1] if line.startswith(row.absent or ("\n",))]


@pytest.mark.parametrize("profile", Profile)
def test_the_description_says_in_each_profile_what_no_property_can(profile: Profile) -> None:
    known = {
        "when": None,
        "venue": STREAM,
        "decisions": decided(DecisionKind.POSTPONED, reason="Flood", **FORMER),
        "session": {"when": TimeSlot(day=DAY, part_of_day=PartOfDay.EVENING)},
    }
    whole, part = ("\n".join(lines) for lines in events(known, profile))
    for words in (
        "When: formerly 10 May 2024",
        r"Postponed\; formerly 10 May 2024\; reason: Flood",
        "Online: https://meet.example/",
        r"01. formerly 14 May 2024\, evening: Session",
    ):
        assert words in whole
    assert r"When: formerly 14 May 2024\, evening" in part


@pytest.mark.parametrize("profile", Profile)
def test_the_language_is_the_one_asked_for_or_the_original_in_each_profile(
    profile: Profile,
) -> None:
    title = Text("Ташкент", language="ru", translations=(Translation("en", "Tashkent"),))
    held = meeting(title=title, people=(ANN,), appearances=COMING)
    for languages, expected in ((("en",), "Tashkent"), (("fr",), "Ташкент"), ((), "Ташкент")):
        data = render(held, profile=profile, languages=languages, organizer=DESK).data.decode()
        summary = next(line for line in data.split("\r\n") if line.startswith("SUMMARY"))
        assert summary.partition(":")[2] == expected
