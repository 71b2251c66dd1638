"""Which events a meeting has, and what they have from each other."""

from datetime import date, datetime, time

import pytest
from attrs import evolve

from intergov_meetings import (
    AttendanceMode,
    DateSpan,
    Decision,
    DecisionKind,
    Link,
    Meeting,
    Part,
    PartialDate,
    PartId,
    PartyId,
    PlanState,
    SessionId,
    Source,
    SourceId,
    State,
    Text,
    TimeSlot,
    Translation,
    Venue,
    When,
)
from intergov_meetings.ical.event import Conference, Coordinates, Event, Status, Times, WholeDays
from intergov_meetings.ical.writing.entry import Entry, entries
from intergov_meetings.wording import Reading
from tests.ical.sample import DAY, meeting, session

OTHER_DAY = date(2024, 5, 15)
TEN = TimeSlot(day=DAY, start=time(10), zone="Asia/Tashkent")
MONTH = PartialDate("2024-05")
WHOLE = "council-1@example.org"


def found(held: Meeting, *languages: str) -> list[Entry]:
    return list(entries(Reading(held, languages), "example.org"))


def events(held: Meeting) -> list[Event]:
    return [entry.placed for entry in found(held) if entry.placed is not None]


def day(number: int) -> WholeDays:
    here = date(2024, 5, number)
    return WholeDays(first=here, last=here)


def test_a_meeting_and_each_session_have_an_event_in_order() -> None:
    sessions = (session("a", title="Opening"), session("b", when=TEN), session("c"))
    whole, *others = events(meeting(sessions=sessions))
    assert (whole.uid, whole.parent, whole.summary) == (WHOLE, None, "First meeting of the Council")
    assert [event.uid for event in others] == [
        f"council-1+{id}@example.org" for id in ("a", "b", "c")
    ]
    assert {event.parent for event in others} == {WHOLE}


def test_on_whole_days_sessions_are_numbered_and_at_times_they_are_not() -> None:
    sessions = (
        session("a"),
        session("b", when=TEN),
        session("c", when=PartialDate.of(DAY)),
        session("d", order_stated=False),
    )
    assert [event.summary for event in events(meeting(sessions=sessions))[1:]] == [
        "01. Session",
        "Session",
        "03. Session",
        "Session",
    ]


def test_a_part_of_a_session_is_below_it() -> None:
    sessions = (session("part", part_of=SessionId("whole")), session("whole", when=TEN))
    _, part, whole = events(meeting(sessions=sessions))
    assert part.parent == whole.uid
    assert part.summary == "01.01. Session"


def test_below_what_has_no_event_comes_the_next_whole_that_has_one() -> None:
    sessions = (session("whole", when=MONTH), session("part", part_of=SessionId("whole")))
    meeting_event, part = events(meeting(sessions=sessions))
    assert part.parent == meeting_event.uid
    assert part.moment == day(14)


def test_a_part_of_a_session_is_on_the_day_of_that() -> None:
    whole = session("whole", when=PartialDate("2024-05-15"))
    sessions = (whole, session("part", part_of=SessionId("whole")))
    held = meeting(when=DateSpan.of(DAY, OTHER_DAY), sessions=sessions)
    assert [event.moment for event in events(held)[1:]] == [day(15), day(15)]


def test_sessions_of_a_meeting_without_a_certain_day_stand_for_themselves() -> None:
    held = meeting(when=MONTH, sessions=(session("a", when=TEN), session("b")))
    assert [(entry.placed is not None, entry.remark) for entry in found(held)] == [
        (False, "not in the calendar, since no certain day is stated"),
        (True, None),
        (False, "not in the calendar, since no day is stated"),
    ]
    assert events(held)[0].parent is None


def two_parts(second: PartialDate | None = None, **known: object) -> Meeting:
    parts = (
        Part(id=PartId("cali"), when=PartialDate.of(DAY), venue=Venue(city="Cali")),
        Part(id=PartId("rome"), when=second, title="Resumed session"),
    )
    return meeting(parts=parts, venue=Venue(city="Rome"), **known)


def test_a_meeting_in_parts_has_an_event_for_each() -> None:
    sessions = (
        session("a", part=PartId("cali")),
        session("b", part=PartId("rome")),
        session("c", when=TEN),
    )
    cali, rome, *others = events(two_parts(PartialDate("2024-05-20"), sessions=sessions))
    assert [cali.summary, rome.summary] == [
        "First meeting of the Council (part 1 of 2)",
        "First meeting of the Council (Resumed session)",
    ]
    assert [cali.uid, rome.uid] == ["council-1+cali@example.org", "council-1+rome@example.org"]
    assert [cali.location, rome.location] == ["Cali", "Rome"]
    assert [(event.parent, event.moment) for event in others[:2]] == [
        (cali.uid, day(14)),
        (rome.uid, day(20)),
    ]
    assert [event.location for event in others] == ["Cali", "Rome", "Rome"]
    assert others[2].parent is None


def test_a_session_of_no_stated_part_is_kept_on_the_first_day_of_the_meeting() -> None:
    sessions = (
        session("a"),
        session("b", when=TimeSlot(start=time(10))),
        session("c", when=TimeSlot(day_number=2)),
    )
    entries = found(two_parts(PartialDate("2024-05-20"), sessions=sessions))[-3:]
    assert [entry.event.moment for entry in entries] == [day(14), day(14), None]
    assert all(entry.remark for entry in entries)


@pytest.mark.parametrize("other", [None, PartialDate("2024"), PartialDate("2024-07")])
def test_beside_a_part_without_a_day_it_is_kept_on_the_first_that_is_known(
    other: PartialDate | None,
) -> None:
    sessions = (
        session("a"),
        session("b", when=TimeSlot(start=time(10))),
        session("c", part_of=SessionId("a")),
        session("d", part_of=SessionId("a"), when=TimeSlot(day_number=1)),
    )
    *_, a, b, c, d = found(two_parts(other, sessions=sessions))
    assert [entry.event.moment for entry in (a, b, c, d)] == [day(14), day(14), day(14), None]
    known = "shown on the first day that is known, 2024-05-14, since its day is not stated"
    assert (a.remark, b.remark, c.remark) == (known, known, known)
    assert "When: not stated" in a.event.description


def test_where_all_parts_are_on_one_day_so_is_a_session_of_no_stated_part() -> None:
    sessions = (session("a"), session("b", when=TimeSlot(start=time(10), zone="Asia/Tashkent")))
    *_, a, b = found(two_parts(PartialDate.of(DAY), sessions=sessions))
    assert (a.event.moment, a.remark) == (day(14), None)
    assert "When: 14 May 2024" in a.event.description
    assert isinstance(b.event.moment, Times)


def test_a_part_without_a_day_is_reported() -> None:
    assert [(entry.item.id, entry.placed is None) for entry in found(two_parts())] == [
        ("cali", False),
        ("rome", True),
        ("", True),
    ]


def test_where_no_part_has_a_day_the_meeting_has_its_one_event() -> None:
    parts = (Part(id=PartId("first")), Part(id=PartId("second")))
    held = meeting(parts=parts, sessions=(session("a", part=PartId("first")),))
    assert [event.uid for event in events(held)] == [WHOLE, "council-1+a@example.org"]
    assert len(found(held)) == 4


@pytest.mark.parametrize(
    ("plan", "status"),
    [
        (None, None),
        (PlanState.ANNOUNCED, Status.TENTATIVE),
        (PlanState.TENTATIVE, Status.TENTATIVE),
        (PlanState.CONFIRMED, Status.CONFIRMED),
        (PlanState.RESCHEDULED, Status.CONFIRMED),
        (PlanState.POSTPONED, Status.CANCELLED),
        (PlanState.CANCELLED, Status.CANCELLED),
    ],
)
def test_each_state_of_a_plan_is_a_status_or_none(
    plan: PlanState | None, status: Status | None
) -> None:
    (event,) = events(meeting(plan_state=plan))
    assert event.status is status


@pytest.mark.parametrize(
    ("whole", "own", "status"),
    [
        (PlanState.CANCELLED, PlanState.CONFIRMED, Status.CANCELLED),
        (PlanState.TENTATIVE, None, Status.TENTATIVE),
        (PlanState.TENTATIVE, PlanState.CONFIRMED, Status.CONFIRMED),
        (PlanState.CONFIRMED, None, None),
        (PlanState.CONFIRMED, PlanState.CANCELLED, Status.CANCELLED),
        (None, None, None),
    ],
)
def test_a_session_is_as_firm_as_is_stated_and_falls_with_the_whole(
    whole: PlanState | None, own: PlanState | None, status: Status | None
) -> None:
    held = meeting(plan_state=whole, sessions=(session("a", plan_state=own),))
    assert events(held)[1].status is status


def test_what_is_postponed_stays_at_its_former_dates() -> None:
    decisions = (
        Decision(kind=DecisionKind.MOVED, former_when=PartialDate("2024-04-01")),
        Decision(kind=DecisionKind.POSTPONED, former_when=PartialDate("2024-05-15")),
        Decision(kind=DecisionKind.RELOCATED),
    )
    whole, part = events(meeting(when=None, decisions=decisions, sessions=(session("a"),)))
    assert (whole.status, whole.moment) == (Status.CANCELLED, day(15))
    assert (part.status, part.moment) == (Status.CANCELLED, day(15))


def test_what_is_postponed_from_nobody_knows_when_has_no_event() -> None:
    assert not events(meeting(when=None, plan_state=PlanState.POSTPONED))


def test_a_session_in_the_room_of_a_venue_has_both_and_the_coordinates() -> None:
    venue = Venue(name="Hofburg", latitude=48.2, longitude=16.365, zone="Europe/Vienna")
    slot = TimeSlot(day=DAY, start=time(10))
    held = meeting(venue=venue, sessions=(session("a", room="Neuer Saal", when=slot),))
    part = events(held)[1]
    assert part.location == "Neuer Saal, Hofburg"
    assert part.coordinates == Coordinates(48.2, 16.365)
    assert isinstance(part.moment, Times)
    assert part.moment.zone == "Europe/Vienna"


def test_a_place_that_is_only_online_is_no_location() -> None:
    online = Venue(online=(Link("https://meet.example/", title="Stream"),))
    (event,) = events(meeting(venue=online))
    assert (event.location, event.coordinates) == ("", None)
    assert event.online == (Conference("https://meet.example/", "Stream"),)


def test_whoever_has_to_come_to_the_room_is_given_no_link_to_join() -> None:
    """The meeting as a whole is hybrid; what is stated of a place of its own stays."""
    stream = (Link("https://meet.example/", title="Stream"),)
    in_person = AttendanceMode.IN_PERSON
    sessions = (
        session("a", mode=in_person, room="Hall 1"),
        session("b", part_of=SessionId("a")),
        session("c"),
        session("d", mode=in_person, venue=Venue(city="Samarkand", online=stream)),
    )
    held = meeting(venue=Venue(city="Tashkent", online=stream), sessions=sessions)
    first, *others = events(held)
    assert [bool(event.online) for event in (first, *others)] == [True, False, False, True, True]
    assert ["Stream" in event.description for event in others] == [False, False, True, True]
    assert others[0].location == "Hall 1, Tashkent"
    _, without = events(evolve(held, venue=Venue(city="Tashkent"), sessions=sessions[:1]))
    assert without.location == "Hall 1, Tashkent"
    part = Part(id=PartId("one"), when=PartialDate.of(DAY), mode=in_person)
    (event,) = events(evolve(held, parts=(part,), sessions=(), venue=Venue(online=stream)))
    assert (event.online, event.location) == ((), "")
    whole = "Meeting as a whole: 14 May 2024\nOnline: Stream https://meet.example/"
    assert event.description.partition("\n\n")[0].endswith(whole)


def test_the_page_is_the_first_source_on_the_web() -> None:
    sources = (
        Source(id=SourceId("paper")),
        Source(id=SourceId("mail"), link=Link("mailto:press@example.org")),
        Source(id=SourceId("page"), link=Link("https://example.org/release")),
    )
    (event,) = events(meeting(sources=sources))
    assert event.link == "https://example.org/release"


def test_a_calendar_has_the_language_that_was_asked_for_or_the_original() -> None:
    title = Text("Ташкент", language="ru", translations=(Translation("en", "Tashkent"),))
    held = meeting(title=title)
    titles = [found(held, *asked)[0].item.title for asked in (("en",), ("fr", "en"), ("fr",), ())]
    assert titles == ["Tashkent", "Tashkent", "Ташкент", "Ташкент"]


def test_days_by_number_are_those_of_the_meeting_and_parts_are_on_the_days_of_their_session() -> (
    None
):
    span = DateSpan.of(date(2024, 5, 14), date(2024, 5, 16))
    last_two = DateSpan.of(date(2024, 5, 15), date(2024, 5, 16))
    held = meeting(
        when=span,
        venue=Venue(city="Tashkent", zone="Asia/Tashkent"),
        sessions=(
            session("a", when=TimeSlot(day_number=2)),
            session("b", part_of=SessionId("a")),
            session("c", part_of=SessionId("a"), when=TimeSlot(start=time(10))),
            session("d", when=last_two),
            session("e", part_of=SessionId("d"), when=TimeSlot(day_number=2, start=time(9))),
            session("f", part_of=SessionId("d"), when=TimeSlot(day_number=3, start=time(9))),
            session("g", when=TimeSlot(day_number=4)),
            session("h", part_of=SessionId("g")),
            session("i", part_of=SessionId("b")),
            session("j", when=TimeSlot(start=time(10))),
            session("k", part_of=SessionId("j")),
        ),
    )
    placed = {entry.item.id: entry.placed and entry.placed.moment for entry in found(held)}
    assert placed["a"] == placed["b"] == placed["i"] == day(15)
    starts = {id: each.start for id, each in placed.items() if isinstance(each, Times)}
    assert starts == {
        "c": datetime(2024, 5, 15, 10),  # noqa: DTZ001 - a wall time
        "e": datetime(2024, 5, 15, 9),  # noqa: DTZ001
        "f": datetime(2024, 5, 16, 9),  # noqa: DTZ001
    }
    assert placed["g"] is None
    assert placed["h"] == placed["j"] == placed["k"] == day(14)


@pytest.mark.parametrize(
    ("venue", "zone"),
    [
        (Venue(name="Hotel"), "Asia/Tashkent"),
        (Venue(name="Hotel", city="Tashkent"), "Asia/Tashkent"),
        (Venue(name="Hotel", zone="Asia/Almaty"), "Asia/Almaty"),
        (Venue(name="Hotel", city="Samarkand"), None),
    ],
)
def test_a_place_without_a_zone_has_that_of_the_whole_unless_it_is_elsewhere(
    venue: Venue, zone: str | None
) -> None:
    dinner = session("dinner", venue=venue, when=TimeSlot(day=DAY, start=time(19)))
    whole = Venue(city="Tashkent", zone="Asia/Tashkent")
    *_, event = events(meeting(venue=whole, sessions=(dinner,)))
    assert isinstance(event.moment, Times)
    assert event.moment.zone == zone


def test_a_place_beside_a_meeting_without_one_has_no_zone() -> None:
    hotel = Venue(name="Hotel")
    dinner = session("dinner", venue=hotel, when=TimeSlot(day=DAY, start=time(19)))
    *_, event = events(meeting(sessions=(dinner,)))
    assert isinstance(event.moment, Times)
    assert event.moment.zone is None


def test_dates_that_were_given_up_for_others_do_not_come_back() -> None:
    moved = Decision(kind=DecisionKind.MOVED, former_when=PartialDate("2020-05-01"))
    cancelled = Decision(kind=DecisionKind.CANCELLED)
    (entry,) = found(meeting(when=None, decisions=(moved, cancelled)))
    assert entry.placed is None
    assert entry.remark == "not in the calendar, since no day is stated"


@pytest.mark.parametrize(
    ("when", "state", "busy"),
    [
        (TEN, None, True),
        (TEN, PlanState.CONFIRMED, True),
        (TEN, PlanState.TENTATIVE, False),
        (TEN, PlanState.CANCELLED, False),
        (PartialDate.of(DAY), PlanState.CONFIRMED, False),
    ],
)
def test_only_firm_times_make_a_reader_busy(
    when: When, state: PlanState | None, busy: bool
) -> None:
    (event,) = events(meeting(when=when, plan_state=state))
    assert event.blocks_time is busy


def moved_away(**known: object) -> Entry:
    moved = Decision(kind=DecisionKind.MOVED, former_when=PartialDate("2024-05-10"))
    decisions = (moved, *known.pop("then", ()))  # type: ignore[misc]
    return found(meeting(sessions=(session("a", decisions=decisions, **known),)))[1]


def test_what_was_moved_nobody_knows_when_and_then_cancelled_is_on_no_day() -> None:
    entry = moved_away(then=(Decision(kind=DecisionKind.CANCELLED),))
    assert entry.placed is None
    assert entry.remark is not None
    assert entry.remark.endswith("it was moved, and its new day is not stated")
    former = Decision(kind=DecisionKind.CANCELLED, former_when=PartialDate.of(DAY))
    known = moved_away(then=(former,))
    assert (known.placed is not None, known.remark) == (True, None)


def test_what_was_moved_nobody_knows_when_stays_with_the_whole_and_is_reported() -> None:
    entry = moved_away()
    assert entry.placed is not None
    assert entry.placed.moment == day(14)
    assert entry.remark == "it was moved, and its new day is not stated"
    assert moved_away(when=TEN).remark is None


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        (None, "Asia/Tashkent"),
        (Venue(name="Hotel"), "Asia/Tashkent"),
        (Venue(name="Hotel", city="Samarkand"), None),
        (Venue(name="Hotel", state=PartyId("kaz")), None),
        (Venue(name="Hotel", zone="Asia/Samarkand"), "Asia/Samarkand"),
    ],
)
def test_a_part_without_a_zone_has_that_of_the_meeting_unless_it_is_elsewhere(
    place: Venue | None, zone: str | None
) -> None:
    held = meeting(
        venue=Venue(city="Tashkent", zone="Asia/Tashkent"),
        parts=(Part(id=PartId("one"), when=PartialDate.of(DAY), venue=place),),
        sessions=(session("a", part=PartId("one"), when=TimeSlot(day=DAY, start=time(10))),),
        parties=(State(id=PartyId("kaz"), name="Kazakhstan"),),
    )
    moment = events(held)[1].moment
    assert isinstance(moment, Times)
    assert moment.zone == zone


@pytest.mark.parametrize(
    ("place", "is_here"),
    [
        (
            Venue(
                name="Hotel", city=Text("Ташкент", translations=(Translation("uz", "Toshkent"),))
            ),
            True,
        ),
        (Venue(name="Hotel", city="TASHKENT"), True),
        (Venue(name="Hotel", city="Ташкент"), True),
        (Venue(name="Hotel", city="Самарканд"), False),
        (Venue(name="Hotel", city="Tachkent", locode="UZTAS"), True),
        (Venue(name="Hotel", city="Tashkent", locode="UZSKD"), False),
    ],
)
def test_a_city_is_the_same_under_each_of_its_names(place: Venue, is_here: bool) -> None:
    tashkent = Text("Tashkent", language="en", translations=(Translation("ru", "Ташкент"),))
    held = meeting(
        venue=Venue(city=tashkent, zone="Asia/Tashkent", locode="UZTAS"),
        sessions=(session("a", venue=place, when=TimeSlot(day=DAY, start=time(10))),),
    )
    moment = events(held)[1].moment
    assert isinstance(moment, Times)
    assert moment.zone == ("Asia/Tashkent" if is_here else None)
