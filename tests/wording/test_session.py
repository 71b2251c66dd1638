"""What sessions are called, where they stand, and which are called off with their whole."""

import attrs
import pytest

from intergov_meetings import (
    Appearance,
    MeetingFunction,
    Organizer,
    ParticipationState,
    PartyReference,
    PlanState,
    Session,
    SessionId,
    SessionType,
    wording,
)
from intergov_meetings.wording import Reading
from intergov_meetings.wording.session import appearances
from tests.views.sample import BARE, COUNCIL, MEETING, OFFICE, SERIES, SESSIONS

CALLED_OFF = [PlanState.CANCELLED, PlanState.POSTPONED]


@pytest.mark.parametrize(
    ("known", "name"),
    [
        ({"title": "Trade", "subject": "tariffs"}, "Trade"),
        ({"title": "Trade", "number": "Session 2"}, "Session 2: Trade"),
        ({"title": "Session 2: Trade", "number": "Session 2"}, "Session 2: Trade"),
        ({"subject": "the role of communities"}, "Session on the role of communities"),
        ({"type": SessionType.PANEL, "subject": "trade"}, "Panel on trade"),
        ({"number": "Session 2", "subject": "trade"}, "Session 2: trade"),
        ({"type": SessionType.OPENING_CEREMONY}, "Opening ceremony"),
        ({"number": "3rd plenary meeting"}, "3rd plenary meeting"),
        ({}, "Session"),
    ],
)
def test_a_session_is_called_by_its_title_else_by_what_it_is_and_is_about(
    known: dict[str, object], name: str
) -> None:
    held = Session(id=SessionId("s"), **known)  # type: ignore[arg-type]
    assert wording.session_name(Reading(BARE), held) == name


def chain(*plans: PlanState | None) -> tuple[Session, ...]:
    """Sessions each of which is a part of the one before."""
    return tuple(
        Session(
            id=SessionId(f"s{place}"),
            part_of=SessionId(f"s{place - 1}") if place else None,
            plan_state=plan,
        )
        for place, plan in enumerate(plans)
    )


@pytest.mark.parametrize("plan", CALLED_OFF)
def test_a_session_is_called_off_with_its_whole(plan: PlanState) -> None:
    sessions = chain(None, plan, None, PlanState.CONFIRMED)
    assert Reading(attrs.evolve(BARE, sessions=sessions)).called_off == {"s1", "s2", "s3"}
    whole = attrs.evolve(BARE, sessions=chain(None, None), plan_state=plan)
    assert Reading(whole).called_off == {None, "s0", "s1"}


def test_the_outline_has_each_session_once_behind_its_whole() -> None:
    places = Reading(MEETING).outline
    assert sorted(place.session.id for place in places) == sorted(each.id for each in SESSIONS)
    assert [(place.session.id, place.number, place.depth) for place in places] == [
        ("opening", (1,), 0),
        ("opening-part", (1, 1), 1),
        ("opening-loose", (), 1),
        ("deep", (), 2),
        ("typed", (2,), 0),
        ("unordered", (), 0),
    ]


def test_the_printed_words_of_several_functions_stand_once_behind_them() -> None:
    appearance = Appearance(
        who=PartyReference(OFFICE),
        functions=(MeetingFunction.CHAIR, MeetingFunction.SPEAKER),
        functions_printed="presides",
        series=(SERIES,),
        participation=ParticipationState.EXPECTED,
        participation_printed="to be confirmed",
    )
    assert wording.appearance_in_words(Reading(MEETING), appearance) == (
        "Office; chair, speaker (“presides”); of the series Regional Council; "
        "expected (“to be confirmed”)"
    )


def test_what_is_said_of_all_who_appear_is_said_once_ahead_of_them() -> None:
    """What only some have stays with them; the one who appears alone has all in one line."""
    expected = ParticipationState.EXPECTED
    speaker = Appearance(
        who=PartyReference(OFFICE),
        functions=(MeetingFunction.SPEAKER,),
        participation=expected,
    )
    on_trade = attrs.evolve(speaker, who=PartyReference(COUNCIL), subject="trade")
    chair = attrs.evolve(speaker, functions=(MeetingFunction.CHAIR,))

    def lines(*appearing: Appearance) -> list[str]:
        held = attrs.evolve(SESSIONS[0], appearances=appearing)
        found = appearances(Reading(MEETING), "speakers", held)
        return [found.lead, *(each.words for each in found.statements)]

    assert lines(speaker, on_trade) == ["Each: speaker; expected", "Office", "Council; on trade"]
    assert lines(chair, on_trade) == [
        "Each: expected",
        "Office; chair",
        "Council; speaker; on trade",
    ]
    assert lines(speaker, speaker) == ["Each: speaker; expected", "Office", "Office"]
    assert lines(on_trade) == ["", "Council; speaker; on trade; expected"]
    assert lines() == [""]


def test_a_session_may_have_organizers_of_its_own() -> None:
    held = attrs.evolve(SESSIONS[0], organizers=(Organizer(party=OFFICE),))
    (organizers, *_) = wording.session_sections(Reading(MEETING), held)
    assert [each.words for each in organizers.statements] == ["Office (OFF), Zembla"]
