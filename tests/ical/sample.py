"""Small meetings that the tests of calendars share."""

from datetime import UTC, date, datetime, time
from unicodedata import normalize

from hypothesis import strategies as st

from intergov_meetings import (
    Appearance,
    DateSpan,
    Link,
    Meeting,
    MeetingFunction,
    MeetingId,
    PartialDate,
    PartyId,
    Person,
    PersonId,
    PersonReference,
    PlanState,
    Post,
    Release,
    Session,
    SessionId,
    SessionType,
    State,
    Text,
    TimeSlot,
    Translation,
    Venue,
)
from intergov_meetings.model.prose import is_prose

_AWKWARD = (
    *("\\", "\\n", "\\N", ";", ",", ":", '"', "^", "^n", "\n", " ", "BEGIN:"),
    *("é", "Ж", "ع", "会", "😀", "\u200d", "\u2066\u2069"),
)
_ANY = st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cn", "Co", "Zl", "Zp"))
WORDING = (
    st.lists(st.sampled_from(_AWKWARD) | _ANY, min_size=1, max_size=120)
    .map(lambda pieces: normalize("NFC", "".join(pieces)))
    .filter(is_prose)
)
"""Text with what calendars give a meaning to, and long enough to be folded."""
ZONES = (
    *("Asia/Tashkent", "Asia/Almaty", "Asia/Gaza", "Europe/Vienna", "Europe/Dublin"),
    *("Africa/Casablanca", "America/Nuuk", "America/New_York", "America/Santiago"),
    "Australia/Lord_Howe",
)
"""Zones whose clocks do something that is hard to write."""
DAY = date(2024, 5, 14)
RELEASE = Release(published=datetime(2024, 5, 8, 9, 30, tzinfo=UTC))


def meeting(**known: object) -> Meeting:
    """A meeting of one day of which nothing else is known but what is given."""
    stated: dict[str, object] = {
        "id": MeetingId("council-1"),
        "title": "First meeting of the Council",
        "when": PartialDate.of(DAY),
        "release": RELEASE,
    }
    return Meeting(**(stated | known))  # type: ignore[arg-type]


def session(id: str, **known: object) -> Session:
    """A session."""
    return Session(id=SessionId(id), **known)  # type: ignore[arg-type]


def _slot(day: int, start: time, end: time | None, **known: int) -> TimeSlot:
    here = date(2024, 10, day)
    return TimeSlot(day=here, start=start, end=end, zone="Europe/Vienna", **known)  # type: ignore[arg-type]


def _sessions() -> tuple[Session, ...]:
    remarks = Appearance(
        who=PersonReference(PersonId("kupchyna")), functions=(MeetingFunction.OPENING_REMARKS,)
    )
    return (
        session(
            "opening",
            type=SessionType.OPENING,
            when=_slot(26, time(10), time(11, 30)),
            room="Neuer Saal",
            appearances=(remarks,),
        ),
        session(
            "panel-a",
            title=Text("Панель: торговля; услуги", language="ru"),
            when=_slot(26, time(14), time(15)),
            room="Room 201, second floor",
            parallel_to=(SessionId("panel-b"),),
        ),
        session("panel-b", title="Panel B", when=_slot(26, time(14), None), room="Room 202"),
        session(
            "night",
            title="Negotiations through the night",
            when=_slot(27, time(1, 30), time(2, 30), end_fold=1),
        ),
        session("closing", type=SessionType.CLOSING, when=_slot(27, time(10), time(12))),
        session("dinner", title=r"Dinner at C:\New, \N", when=PartialDate("2024-10-27")),
    )


def night_meeting() -> Meeting:
    """Two days in Vienna with rooms and parallel sessions, and the night that has 2.30 twice."""
    return meeting(
        id=MeetingId("vienna-2024"),
        title=Text(
            "Konferenz",
            language="de",
            translations=(Translation("en", "Conference on clocks, and on what they show"),),
        ),
        when=DateSpan.of(date(2024, 10, 26), date(2024, 10, 27)),
        plan_state=PlanState.CONFIRMED,
        venue=Venue(
            name="Hofburg",
            address="Heldenplatz",
            city="Vienna",
            state=PartyId("austria"),
            latitude=48.206389,
            longitude=16.365,
            zone="Europe/Vienna",
            online=(Link("https://meet.example/vienna?a=1,2;b", title='The "live" stream: all'),),
        ),
        parties=(State(id=PartyId("austria"), name="Austria"),),
        people=(
            Person(
                id=PersonId("kupchyna"), name="Alena Kupchyna", posts=(Post(title="Co-ordinator"),)
            ),
        ),
        sessions=_sessions(),
    )
