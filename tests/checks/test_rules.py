"""Each rule: what makes it speak, where it points, and what leaves it silent."""

from datetime import date, time

import pytest
from attrs import evolve

from intergov_meetings import (
    Agenda,
    AttendanceMode,
    Credentials,
    CredentialsFinding,
    CredentialsForm,
    DateSpan,
    Decision,
    DecisionKind,
    DelegationId,
    Link,
    Meeting,
    MeetingFunction,
    MemberReference,
    Occurrence,
    OpenList,
    Part,
    PartialDate,
    ParticipationState,
    PartId,
    PartyId,
    PartyReference,
    Person,
    PersonId,
    PersonReference,
    PlanState,
    SeriesId,
    SessionType,
    Source,
    SourceId,
    TimeSlot,
    Venue,
    When,
)
from intergov_meetings.checks import RULES, check
from tests.checks.sample import (
    COMPLETE,
    DAY,
    delegation,
    head,
    session,
    slot,
    speaks,
    with_delegations,
    with_sessions,
)

MAY = PartialDate("2024-05")
EVE = date(2024, 5, 13)
CITY = Venue(city="Tashkent", state=PartyId("uzb"))
JOIN = Link("https://example.org/join")
BARE = evolve(COMPLETE, sessions=(), delegations=(), people=(), when=None)
ABSENT = ParticipationState.ABSENT
DECLINED = ParticipationState.DECLINED
ONE, TWO = COMPLETE.sessions
UZB, KAZ = COMPLETE.delegations


def held(when: When | None, **fields: object) -> Meeting:
    return evolve(COMPLETE, when=when, sessions=(), **fields)  # type: ignore[arg-type]


def at(venue: Venue | None, mode: AttendanceMode | None = None, **fields: object) -> Meeting:
    return evolve(COMPLETE, venue=venue, mode=mode, **fields)  # type: ignore[arg-type]


def accredited(**fields: object) -> Meeting:
    credentials = Credentials(**fields)  # type: ignore[arg-type]
    state = ParticipationState.ACCREDITED
    return with_delegations(evolve(UZB, participation=state, credentials=credentials), KAZ)


def part(when: When | None = None, venue: Venue | None = None) -> Part:
    return Part(id=PartId("part"), when=when, venue=venue)


def with_declined(*, declined: ParticipationState = DECLINED, **said: object) -> Meeting:
    """Ann's delegation declines; and she speaks, as said."""
    meeting = with_sessions(session("one", appearances=(speaks("ann", **said),)))
    return evolve(meeting, delegations=(evolve(UZB, participation=declined), KAZ))


SPEAKS_UP: list[tuple[str, Meeting, list[str]]] = [
    ("date-not-stated", BARE, [""]),
    ("date-not-stated", evolve(BARE, parts=(part(),), plan_state=PlanState.ANNOUNCED), [""]),
    ("date-not-exact", held(MAY), ["/when"]),
    ("date-not-exact", held(PartialDate("2024-05-14", approximate=True)), ["/when"]),
    ("date-not-exact", held(DateSpan(first=MAY, last=MAY)), ["/when"]),
    ("date-not-exact", held(TimeSlot(start=time(9))), ["/when"]),
    ("no-clock-times", held(PartialDate("2024-05-14")), [""]),
    ("no-clock-times", with_sessions(evolve(ONE, when=None)), [""]),
    ("venue-not-stated", at(None), [""]),
    ("venue-not-stated", at(CITY), ["/venue"]),
    ("venue-not-stated", at(evolve(CITY, city=None)), ["/venue"]),
    ("venue-not-stated", at(evolve(CITY, online=(JOIN,)), AttendanceMode.HYBRID), ["/venue"]),
    (
        "ordinal-not-stated",
        evolve(COMPLETE, occurrences=(Occurrence(series=SeriesId("council")),)),
        ["/occurrences/0"],
    ),
    (
        "open-lists",
        evolve(
            with_sessions(evolve(ONE, open_lists=(OpenList(field="appearances"),))),
            agenda=Agenda(open_lists=(OpenList(field="items", words="such as"),)),
        ),
        ["/sessions/0/open_lists/0", "/agenda/open_lists/0"],
    ),
    ("plan-contradicts-dates", evolve(BARE, plan_state=PlanState.CONFIRMED), [""]),
    ("plan-contradicts-dates", held(MAY, plan_state=PlanState.POSTPONED), ["/when"]),
    (
        "plan-contradicts-dates",
        with_sessions(evolve(ONE, decisions=(Decision(kind=DecisionKind.POSTPONED),))),
        ["/sessions/0/when"],
    ),
    (
        "plan-contradicts-dates",
        evolve(with_sessions(ONE), when=None, plan_state=PlanState.POSTPONED),
        ["/sessions/0/when"],
    ),
    (
        "weekday-contradicts-date",
        held(PartialDate("2024-05-14", printed="MONDAY, 14 May")),
        ["/when/printed"],
    ),
    (
        "weekday-contradicts-date",
        with_sessions(session("one", when=slot(9, 10, printed="Friday, 9 to 10"))),
        ["/sessions/0/when/printed"],
    ),
    (
        "zone-rule-changed",
        with_sessions(session("one", when=slot(9, 10, offset_when_stated="+06:00"))),
        ["/sessions/0/when/offset_when_stated"],
    ),
    ("programme-not-stated", BARE, [""]),
    (
        "session-order-not-stated",
        with_sessions(ONE, evolve(TWO, order_stated=False)),
        ["/sessions"],
    ),
    (
        "sessions-outside-dates",
        with_sessions(session("one", when=slot(9, 10, day=EVE)), TWO),
        ["/sessions/0/when"],
    ),
    (
        "sessions-outside-dates",
        with_sessions(session("one", when=PartialDate("2024-06"))),
        ["/sessions/0/when"],
    ),
    (
        "sessions-outside-dates",
        with_sessions(
            session("one", part=PartId("part")), parts=(part(PartialDate("2024-05-15")),)
        ),
        ["/sessions/0/when"],
    ),
    ("double-booked-rooms", with_sessions(ONE, session("two", 9, 11)), ["/sessions/1"]),
    (
        "double-booked-rooms",
        with_sessions(
            *(session(id, 9, 10, when=slot(9, 10, zone=None)) for id in ("one", "two")),
        ),
        ["/sessions/1"],
    ),
    (
        "double-booked-rooms",
        with_sessions(
            *(session(id, room=None, venue=Venue(name="Annex", room="1")) for id in ("one", "two")),
        ),
        ["/sessions/1"],
    ),
    (
        "double-booked-speakers",
        with_sessions(
            evolve(ONE, room=None), session("two", room=None, appearances=(speaks("ann"),))
        ),
        ["/sessions/1/appearances/0"],
    ),
    ("organizers-not-stated", evolve(COMPLETE, organizers=()), [""]),
    (
        "duplicate-organizers",
        evolve(COMPLETE, organizers=COMPLETE.organizers * 2),
        ["/organizers/1"],
    ),
    (
        "unnamed-heads",
        with_delegations(delegation("d-uzb", "uzb", head(), head()), KAZ),
        ["/delegations/0/members/0"],
    ),
    (
        "several-heads",
        with_delegations(UZB, delegation("d-kaz", "kaz", head("bo"), head())),
        ["/delegations/1/members"],
    ),
    (
        "duplicate-delegations",
        with_delegations(UZB, KAZ, delegation("d-3", "uzb")),
        ["/delegations/2/party"],
    ),
    (
        "people-in-two-delegations",
        with_delegations(UZB, delegation("d-kaz", "kaz", head("bo"), head("ann"))),
        ["/delegations/1/members/1/person"],
    ),
    (
        "members-over-limit",
        with_delegations(delegation("d-uzb", "uzb", head("ann"), head(), size_limit=1)),
        ["/delegations/0/members"],
    ),
    (
        "accreditation-contradicted",
        accredited(finding=CredentialsFinding.OBJECTED),
        ["/delegations/0/credentials"],
    ),
    (
        "accreditation-contradicted",
        accredited(form=CredentialsForm.NONE_RECEIVED),
        ["/delegations/0/credentials"],
    ),
    ("declined-but-speaking", with_declined(), ["/sessions/0/appearances/0"]),
    (
        "declined-but-speaking",
        evolve(
            with_declined(participation=DECLINED),
            appearances=(speaks("ann"), speaks("bo")),
        ),
        ["/appearances/0"],
    ),
    (
        "declined-but-speaking",
        with_declined(who=MemberReference(DelegationId("d-uzb"))),
        ["/sessions/0/appearances/0"],
    ),
    (
        "declined-but-speaking",
        with_declined(who=PartyReference(PartyId("uzb"))),
        ["/sessions/0/appearances/0"],
    ),
    (
        "declined-but-speaking",
        evolve(
            with_declined(),
            delegations=(delegation("d", "uzb", head("ann", participation=ABSENT)),),
        ),
        ["/sessions/0/appearances/0"],
    ),
    ("sources-not-stated", Meeting(id=COMPLETE.id, title="First meeting"), [""]),
    (
        "facts-without-source",
        evolve(
            with_sessions(evolve(ONE, citations=()), TWO),
            decisions=(Decision(kind=DecisionKind.ANNOUNCED),),
        ),
        ["/decisions", "/sessions"],
    ),
    (
        "unused-records",
        evolve(
            COMPLETE,
            people=(*COMPLETE.people, Person(id=PersonId("cy"), name="Cy")),
            sources=(*COMPLETE.sources, Source(id=SourceId("fax"))),
        ),
        ["/people/2", "/sources/1"],
    ),
]

STAYS_SILENT: list[tuple[str, Meeting]] = [
    ("date-not-stated", evolve(BARE, parts=(part(MAY),))),
    ("date-not-stated", evolve(BARE, plan_state=PlanState.POSTPONED)),
    ("date-not-exact", held(DateSpan.of(EVE, DAY))),
    ("date-not-exact", held(slot(9, None))),
    ("no-clock-times", BARE),
    ("no-clock-times", held(slot(9, None))),
    ("venue-not-stated", at(None, AttendanceMode.ONLINE)),
    ("venue-not-stated", at(Venue(online=(JOIN,)))),
    ("venue-not-stated", at(None, parts=(part(MAY, CITY),))),
    (
        "ordinal-not-stated",
        evolve(COMPLETE, occurrences=(Occurrence(series=SeriesId("council"), printed="16.2"),)),
    ),
    ("plan-contradicts-dates", evolve(BARE, plan_state=PlanState.CONFIRMED, parts=(part(MAY),))),
    ("plan-contradicts-dates", evolve(BARE, plan_state=PlanState.POSTPONED)),
    ("weekday-contradicts-date", held(PartialDate("2024-05-14", printed="Monday or Friday"))),
    ("weekday-contradicts-date", held(PartialDate("2024-05", printed="a Monday in May"))),
    (
        "zone-rule-changed",
        with_sessions(
            session("one", when=slot(9, 10, offset_when_stated="+05:00")),
            session("two", when=slot(9, 10, zone=None, offset_when_stated="+06:00")),
            session(
                "three", when=slot(9, 10, zone="America/New_York", offset_when_stated="-04:00")
            ),
        ),
    ),
    (
        "sessions-outside-dates",
        with_sessions(session("one", when=slot(9, 10, day=EVE), type=SessionType.REGISTRATION)),
    ),
    (
        "sessions-outside-dates",
        with_sessions(session("one", when=slot(9, 10, day=EVE), plan_state=PlanState.CANCELLED)),
    ),
    (
        "sessions-outside-dates",
        with_sessions(session("one", when=slot(9, 10, day=EVE, zone="America/New_York"))),
    ),
    (
        "sessions-outside-dates",
        with_sessions(session("one", when=PartialDate("2024-04", approximate=True))),
    ),
    (
        "sessions-outside-dates",
        evolve(
            with_sessions(session("one", when=MAY)),
            when=DateSpan(
                first=PartialDate("2024-07", approximate=True), last=PartialDate("2024-07")
            ),
        ),
    ),
    ("sessions-outside-dates", evolve(COMPLETE, when=None, venue=None)),
    ("double-booked-rooms", with_sessions(ONE, session("two", 9, 10, room="Red Hall"))),
    ("double-booked-rooms", with_sessions(ONE, session("two", 9, 10, room=None))),
    ("double-booked-rooms", with_sessions(ONE, session("two", when=slot(9, None)))),
    ("double-booked-rooms", with_sessions(ONE, session("two", when=slot(9, None, zone=None)))),
    ("double-booked-rooms", with_sessions(ONE, session("two", plan_state=PlanState.CANCELLED))),
    (
        "double-booked-rooms",
        evolve(with_sessions(ONE, session("two", 9, 11)), plan_state=PlanState.CANCELLED),
    ),
    (
        "double-booked-rooms",
        with_sessions(
            ONE,
            session("off", when=None, plan_state=PlanState.CANCELLED),
            session("two", 9, 11, part_of="off"),
        ),
    ),
    (
        "double-booked-rooms",
        with_sessions(
            session("day", 9, 18),
            session("morning", when=None, part_of="day"),
            session("one", 9, 10, part_of="morning"),
            session("two", 10, 11, part_of="morning"),
        ),
    ),
    *(
        (
            "double-booked-speakers",
            with_sessions(ONE, session("two", appearances=(speaks("ann", **said),))),
        )
        for said in (
            {"mode": AttendanceMode.WRITTEN},
            {"participation": ParticipationState.REPRESENTED},
            {"functions": (MeetingFunction.MESSAGE_FROM,)},
            {"read_by": PersonReference(PersonId("bo"))},
            {"when": slot(9, 10)},
        )
    ),
    ("unnamed-heads", with_delegations(delegation("d", "uzb", head(), participation=DECLINED))),
    (
        "duplicate-delegations",
        with_delegations(UZB, delegation("d", "uzb", part_of=DelegationId("d-uzb"))),
    ),
    (
        "people-in-two-delegations",
        with_delegations(UZB, delegation("d", "kaz", head("ann"), part_of=DelegationId("d-uzb"))),
    ),
    ("members-over-limit", with_delegations(delegation("d", "uzb", head("ann"), size_limit=1))),
    ("accreditation-contradicted", accredited(finding=CredentialsFinding.ACCEPTED)),
    ("declined-but-speaking", with_declined(read_by=PersonReference(PersonId("bo")))),
    (
        "declined-but-speaking",
        evolve(
            with_declined(),
            delegations=(*with_declined().delegations, delegation("d", "kaz", head("ann"))),
        ),
    ),
    ("declined-but-speaking", with_declined(declined=ParticipationState.UNKNOWN)),
    ("declined-but-speaking", with_declined(declined=ParticipationState.REPRESENTED)),
    (
        "declined-but-speaking",
        with_delegations(delegation("d", "uzb", head(), participation=DECLINED)),
    ),
    ("facts-without-source", Meeting(id=COMPLETE.id, title="First meeting")),
]


def code_of(rule: object) -> str:
    return str(getattr(rule, "__name__", "")).replace("_", "-")


BY_CODE = {code_of(rule): rule for rule in RULES}


@pytest.mark.parametrize(("code", "meeting", "paths"), SPEAKS_UP)
def test_a_rule_points_at_what_it_asks_about(code: str, meeting: Meeting, paths: list[str]) -> None:
    found = check(meeting, [BY_CODE[code]])
    assert [(finding.code, finding.path) for finding in found] == [(code, path) for path in paths]


@pytest.mark.parametrize(("code", "meeting"), STAYS_SILENT)
def test_a_rule_raises_no_false_alarm(code: str, meeting: Meeting) -> None:
    assert check(meeting, [BY_CODE[code]]) == ()


def test_a_complete_meeting_leaves_nothing_to_ask() -> None:
    assert check(COMPLETE) == ()


def test_every_rule_has_a_meeting_that_makes_it_speak() -> None:
    assert {code for code, _, _ in SPEAKS_UP} == set(BY_CODE)
