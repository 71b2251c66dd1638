"""The text of an event: everything that is known, and that something is not, in paragraphs."""

from datetime import date, time

from attrs import evolve

from intergov_meetings import (
    Agenda,
    AgendaItem,
    AgendaItemId,
    Appearance,
    AttendanceMode,
    Decision,
    DecisionKind,
    Delegation,
    DelegationId,
    Document,
    DocumentId,
    GroupId,
    Link,
    Objective,
    OpenList,
    Organization,
    Organizer,
    Part,
    PartialDate,
    ParticipantGroup,
    ParticipationState,
    PartId,
    PartyId,
    PartyReference,
    PlanState,
    SessionId,
    TimeSlot,
    Venue,
)
from intergov_meetings.ical.writing.description import meeting_description, session_description
from intergov_meetings.ical.writing.programme import Programme
from intergov_meetings.wording import Reading
from tests.ical.sample import DAY, meeting, session

COUNCIL = Organization(id=PartyId("council"), name="Council")
TASHKENT = Venue(city="Tashkent", online=(Link("https://meet.example/1", title="Stream"),))
DAY_OF_ITS_OWN = PartialDate("2024-05-20")
ONLINE = Venue(online=(Link("https://meet.example/2"), Link("tel:+431234")))


def paragraphs(text: str) -> list[list[str]]:
    return [paragraph.split("\n") for paragraph in text.split("\n\n")]


def described(**known: object) -> list[list[str]]:
    held = meeting(parties=(COUNCIL,), release=None, **known)
    return paragraphs(meeting_description(Programme(Reading(held))))


def described_session(when: PartialDate | TimeSlot | None, **known: object) -> list[list[str]]:
    held = session("s", **known)
    whole = meeting(
        parties=(COUNCIL,),
        sessions=(held, session("other", title="Other")),
        agenda=Agenda(items=(AgendaItem(id=AgendaItemId("budget"), title="Budget", number="3"),)),
        documents=(Document(id=DocumentId("paper"), symbol="A/1"),),
    )
    return paragraphs(session_description(Reading(whole), held, when, ONLINE, "01."))


def test_of_a_meeting_with_a_day_only_it_says_what_is_not_stated() -> None:
    assert described() == [
        ["Plan: not stated", "When: 14 May 2024", "Times: not stated", "Where: not stated"]
    ]
    assert "When: not stated" in described(when=None)[0]


def test_what_is_known_of_a_meeting_stands_below_headings_in_order() -> None:
    found = described(
        plan_state=PlanState.TENTATIVE,
        when=TimeSlot(day=DAY, start=time(10)),
        mode=AttendanceMode.HYBRID,
        theme="Peace",
        objectives=(Objective(text="share experience"),),
        sessions=(session("s"),),
        organizers=(Organizer(party=COUNCIL.id), Organizer(party=COUNCIL.id, grouping="and")),
        appearances=(Appearance(who=PartyReference(COUNCIL.id)),),
        agenda=Agenda(annotated=True),
        documents=(
            Document(id=DocumentId("paper"), title="Paper", link=Link("https://a.example")),
        ),
        venue=TASHKENT,
        open_lists=(OpenList(field="sessions"), OpenList(field="organizers", words="among others")),
    )
    assert found == [
        [
            "Plan: tentative",
            "When: 14 May 2024, from 10:00",
            "Where: Tashkent",
            "Attendance: hybrid",
            "Online: Stream https://meet.example/1",
            "Theme: Peace",
        ],
        ["Organizers:", "- Council", "and", "- Council", "The list is open (“among others”)."],
        ["Programme:", "01. Session", "The list is open."],
        ["Officers and speakers:", "- Council"],
        ["Objectives:", "- share experience"],
        ["Agenda:", "annotated"],
        ["Documents:", "- Paper: https://a.example"],
    ]


def test_a_group_is_followed_by_its_delegations_set_in() -> None:
    delegation = Delegation(id=DelegationId("d"), party=COUNCIL.id)
    expected = ParticipationState.EXPECTED
    group = ParticipantGroup(
        id=GroupId("bodies"),
        description="bodies",
        participation=expected,
        participation_printed="will attend",
        delegations=(delegation.id,),
        open_lists=(OpenList(field="delegations", words="such as"),),
    )
    alone = Delegation(id=DelegationId("e"), party=COUNCIL.id, participation=expected)
    found = described(
        delegations=(delegation, alone), groups=(group,), open_lists=(OpenList(field="groups"),)
    )
    assert found[1:] == [
        ["Participants:", "The list is open."],
        [
            "Expected:",
            "- Council",
            "- bodies; “will attend”",
            "  - Council",
            "  The list is open (“such as”).",
        ],
    ]


def test_a_part_has_its_own_days_and_its_own_place() -> None:
    parts = (
        Part(id=PartId("one"), when=PartialDate("2024-10-21"), venue=ONLINE),
        Part(id=PartId("two"), mode=AttendanceMode.IN_PERSON),
    )
    reading = Reading(meeting(parts=parts, venue=TASHKENT))
    one, two = (paragraphs(meeting_description(Programme(reading), part))[0] for part in parts)
    assert one[1:] == [
        "When: 21 October 2024",
        "Times: not stated",
        "Where: not stated",
        "Online: https://meet.example/2",
        "Online: tel:+431234",
        "Meeting as a whole: 14 May 2024; Tashkent",
        "Online: Stream https://meet.example/1",
    ]
    assert two[1:] == [
        "When: not stated",
        "Times: not stated",
        "Where: Tashkent",
        "Venue: not stated beyond the city",
        "Attendance: in person",
        "Meeting as a whole: 14 May 2024",
        "Online: Stream https://meet.example/1",
    ]


def test_a_session_says_what_it_is_part_of_and_what_it_deals_with() -> None:
    assert described_session(
        TimeSlot(day=DAY, start=time(10)),
        title="Trade",
        subject="tariffs",
        part_of=SessionId("other"),
        agenda_items=(AgendaItemId("budget"),),
        documents=(DocumentId("paper"),),
        appearances=(Appearance(who=PartyReference(COUNCIL.id)),),
    ) == [
        [
            "Part of: First meeting of the Council",
            "Within: Other",
            "When: 14 May 2024, from 10:00",
            "Subject: tariffs",
            "Online: https://meet.example/2",
            "Online: tel:+431234",
        ],
        ["Taking part, in printed order:", "- Council"],
        ["Agenda items:", "- 3: Budget"],
        ["Documents:", "- A/1"],
    ]


def test_of_a_session_without_a_time_it_says_so() -> None:
    day = PartialDate.of(date(2024, 5, 14))
    assert described_session(day)[0][1:3] == ["When: 14 May 2024", "Times: not stated"]
    assert described_session(None)[0][1:3] == ["When: not stated", "Online: https://meet.example/2"]


def test_of_a_session_without_a_title_it_says_so_and_names_its_number() -> None:
    for title, first in ((None, ["Title of its own: not stated"]), ("Opening", [])):
        found = described_session(None, title=title, number="3")[0][2:-2]
        assert found == [*first, "Number: 3"]
    assert "Title of its own: not stated" in described_session(None, subject="Budget")[0]


def test_a_part_has_only_its_own_sessions_and_those_of_no_stated_part() -> None:
    parts = tuple(Part(id=PartId(id), when=DAY_OF_ITS_OWN) for id in ("one", "two", "three"))
    sessions = (
        session("a", title="First", part=PartId("one")),
        session("b", title="Second", part=PartId("two")),
        session("c", title="Within the first", part_of=SessionId("a")),
    )
    held = meeting(parts=parts, sessions=sessions, release=None)
    found = [paragraphs(meeting_description(Programme(Reading(held)), part))[2:] for part in parts]
    assert found == [
        [["Programme:", "01. First", "01.01. Within the first"]],
        [["Programme:", "02. Second"]],
        [],
    ]
    loose = session("d", title="Loose")
    opened = (OpenList(field="sessions"),)
    held = meeting(parts=parts, sessions=(*sessions, loose), release=None, open_lists=opened)
    not_stated = ["Sessions whose part of the meeting is not stated:", "03. Loose"]
    found = [paragraphs(meeting_description(Programme(Reading(held)), part))[2:] for part in parts]
    assert found == [
        [
            ["Programme:", "01. First", "01.01. Within the first"],
            [*not_stated, "The list is open."],
        ],
        [["Programme:", "02. Second"], [*not_stated, "The list is open."]],
        [[*not_stated, "The list is open."]],
    ]


def test_what_a_part_without_a_day_has_stands_with_those_that_have_one() -> None:
    """It is in no calendar by itself: else nobody would find its sessions there."""
    parts = (
        Part(id=PartId("one"), when=DAY_OF_ITS_OWN),
        Part(id=PartId("two"), when=PartialDate("2025-03")),
        Part(id=PartId("three"), title="Resumed session"),
        Part(id=PartId("four"), title="Resumed session"),
        Part(id=PartId("five")),
    )
    sessions = (
        session("a", title="First", part=PartId("one")),
        session("b", title="Second", part=PartId("two"), when=TimeSlot(start=time(15))),
        session("c", title="Third", part=PartId("three")),
        session("d", title="Fourth", part=PartId("four")),
    )
    held = meeting(parts=parts, sessions=sessions, release=None)
    assert paragraphs(meeting_description(Programme(Reading(held)), parts[0]))[2:] == [
        ["Programme:", "01. First"],
        ["Programme (part 2 of 5):", "02. from 15:00: Second"],
        ["Programme (Resumed session):", "03. Third"],
        ["Programme (Resumed session):", "04. Fourth"],
    ]


def test_of_a_session_without_an_event_all_that_is_known_stands_in_the_programme() -> None:
    held = meeting(
        parties=(COUNCIL,),
        parts=(Part(id=PartId("one"), title="Resumed"),),
        sessions=(
            session(
                "a",
                title="Debate",
                room="Hall 1",
                subject="the budget",
                part=PartId("one"),
                decisions=(GONE,),
                appearances=(Appearance(who=PartyReference(COUNCIL.id)),),
            ),
            session("b", order_stated=False, venue=ONLINE),
            session("c", room="Hall 2"),
        ),
        release=None,
    )
    text = meeting_description(Programme(Reading(held), {SessionId("a"), SessionId("b")}))
    assert paragraphs(text)[-1] == [
        "Programme:",
        "01. Debate",
        "    Subject: the budget",
        "    Where: online; formerly at Hall 1",
        "    Decisions:",
        "    - Moved online",
        "    Taking part, in printed order:",
        "    - Council",
        "- Session",
        "  Online: https://meet.example/2",
        "  Online: tel:+431234",
        "02. Session (Hall 2)",
    ]


HALL = Venue(room="Hall 1", name="Hilton", city="Tashkent")
GONE = Decision(kind=DecisionKind.MOVED_ONLINE)
FORMERLY = "Where: online; formerly at Hall 1, Hilton, Tashkent"


def test_a_place_that_was_left_for_online_is_a_former_one() -> None:
    first, *_ = described(venue=HALL, decisions=(GONE,), mode=AttendanceMode.ONLINE)
    assert first[2:] == ["Times: not stated", FORMERLY, "Attendance: online"]
    first, *_ = described(decisions=(GONE,))
    assert first[-1] == "Where: online"


def test_where_the_decision_names_the_place_left_the_stated_one_holds() -> None:
    decision = Decision(kind=DecisionKind.MOVED_ONLINE, former_venue=HALL)
    first, decided, *_ = described(venue=TASHKENT, decisions=(decision,))
    assert "Where: Tashkent" in first
    assert decided == ["Decisions:", "- Moved online; formerly at Hall 1, Hilton, Tashkent"]


def test_a_part_moves_online_with_its_meeting_but_for_a_place_of_its_own() -> None:
    own = Part(id=PartId("own"), venue=Venue(city="Vienna"))
    held = meeting(
        parts=(Part(id=PartId("same")), own), venue=HALL, decisions=(GONE,), release=None
    )
    same, elsewhere = (
        paragraphs(meeting_description(Programme(Reading(held)), part))[0] for part in held.parts
    )
    assert FORMERLY in same
    assert "Where: Vienna" in elsewhere
    whole = "Meeting as a whole: 14 May 2024; online; formerly at Hall 1, Hilton, Tashkent"
    assert whole in elsewhere


def test_a_room_that_was_left_for_online_is_a_former_one() -> None:
    known = {"venue": Venue(name="Hilton"), "room": "Hall 2"}
    first, *_ = described_session(None, decisions=(GONE,), **known)
    assert first[-3:-1] == [
        "Where: online; formerly at Hall 2, Hilton",
        "Online: https://meet.example/2",
    ]
    back = Decision(kind=DecisionKind.RELOCATED)
    first, *_ = described_session(None, decisions=(GONE, back), **known)
    assert {"Venue: Hilton", "Room: Hall 2"} <= {*first}
    first, *_ = described_session(None, decisions=(GONE,))
    assert not [line for line in first if line.startswith("Where")]


def test_where_a_place_was_given_up_a_room_is_a_former_one_and_the_venue_holds() -> None:
    decision = evolve(GONE, former_venue=Venue(name="Hilton"))
    first, *_ = described_session(
        None, decisions=(decision,), venue=Venue(city="Tashkent"), room="Hall 2"
    )
    assert first[-4:-2] == ["Where: online; formerly at Hall 2", "Venue: Tashkent"]


def test_a_reason_of_several_lines_stays_within_its_item() -> None:
    reason = "illness;\ntravel\n\nPlan: confirmed"
    held = meeting(decisions=(Decision(kind=DecisionKind.CANCELLED, reason=reason),))
    assert (
        "- Cancelled; reason: illness;\n  travel\n\n  Plan: confirmed\n"
        in meeting_description(Programme(Reading(held))) + "\n"
    )
    group = ParticipantGroup(id=GroupId("g"), description="experts\nof all kinds")
    assert "\n- experts\n  of all kinds" in meeting_description(
        Programme(Reading(meeting(groups=(group,))))
    )
