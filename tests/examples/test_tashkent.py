"""The Tashkent meeting carries each statement of its press release, and nothing else."""

import os
import sys
from pathlib import Path

import pytest

from examples.tashkent_2024 import MEETING
from examples.tashkent_2024.guests import GUESTS
from examples.tashkent_2024.parties import CTED, OSCE, STATES
from intergov_meetings import (
    Citation,
    DelegationId,
    MeetingRelation,
    MemberFunction,
    MemberReference,
    Organization,
    ParticipationState,
    PartyId,
    PersonId,
    PersonReference,
    SessionType,
    SourceId,
    TimeSlot,
)
from intergov_meetings.model.reference import records, records_in

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))
from fingerprint import is_quoted_from  # noqa: E402

FINGERPRINT = frozenset(
    Path(__file__).with_name("press-release.fingerprint").read_text(encoding="ascii").split()
)
QUOTES = sorted({citation.quote or "" for _, citation in records_in(MEETING, Citation)})


def organization(party: str) -> Organization:
    found = MEETING.party(PartyId(party))
    assert isinstance(found, Organization)
    return found


def test_the_title_the_full_name_of_the_body_and_the_paper_are_carried_as_printed() -> None:
    assert MEETING.title.text.startswith("First Central Asia Regional Expert Council Meeting on")
    assert MEETING.title.text.endswith("Cooperation for Peace and Security")
    full_name = organization("regional-expert-council").official_name
    assert full_name is not None
    assert full_name.text.endswith("of Returnees from Conflict Zones in Central Asia")
    paper = MEETING.source(SourceId("press-release"))
    assert str(paper.publisher) == "United Nations Office of Counter-Terrorism"
    assert paper.issued is not None
    assert paper.issued.iso == "2024-05-08"
    assert paper.datelines == ("Tashkent", "New York", "Vienna")
    assert MEETING.place_and_date_line == "14 MAY 2024 | TASHKENT"


def test_it_is_one_day_in_a_city_without_clock_time_or_building() -> None:
    assert MEETING.when is not None
    assert not isinstance(MEETING.when, TimeSlot)
    assert str(MEETING.when.first_day) == str(MEETING.when.last_day) == "2024-05-14"
    assert MEETING.venue is not None
    assert str(MEETING.venue.city) == "Tashkent"
    assert MEETING.venue.state == "uzbekistan"
    assert MEETING.venue.zone == "Asia/Tashkent"
    venue = MEETING.venue
    assert (venue.name, venue.room, venue.address, venue.online) == (None,) * 4
    assert not list(records_in(MEETING, TimeSlot))


def test_it_is_the_first_meeting_of_the_council() -> None:
    (occurrence,) = MEETING.occurrences
    assert (occurrence.ordinal, occurrence.printed) == (1, "first")
    (series,) = MEETING.series
    assert series.id == occurrence.series
    assert series.body == "regional-expert-council"


def test_the_council_came_about_in_march_2022_at_the_initiative_of_the_president() -> None:
    (mandate,) = MEETING.mandates
    assert mandate.establishes == "regional-expert-council"
    assert mandate.initiated_by == PersonReference(PersonId("mirziyoyev"))
    assert mandate.date is not None
    assert (mandate.date.iso, mandate.date.exact_day) == ("2022-03", None)
    assert str(mandate.support) == "support from international partners"
    (conference,) = MEETING.related_meetings
    assert conference.id == mandate.meeting
    assert conference.relation is MeetingRelation.ESTABLISHED_AT
    assert str(conference.title).startswith("High-Level International Conference on")


def test_seven_organizers_stand_in_printed_order_with_what_they_are_under() -> None:
    parties = [organization(organizer.party) for organizer in MEETING.organizers]
    assert [party.id for party in parties] == [
        "isrs",
        "state-security-service",
        "ministry-of-foreign-affairs",
        "committee-on-family-and-women",
        "unoct",
        "unrcca",
        "osce-project-coordinator",
    ]
    assert [party.state for party in parties] == ["uzbekistan"] * 4 + [None] * 3
    wholes = [party.part_of for party in parties]
    assert wholes == ["presidency", None, None, "ministry-of-employment", "un", "un", "osce"]
    groupings = [organizer.grouping for organizer in MEETING.organizers]
    assert groupings == [None] * 4 + ["as well as"] + [None] * 2


def test_attendance_is_announced_by_described_groups_and_open_lists() -> None:
    expected = [
        group for group in MEETING.groups if group.participation is ParticipationState.EXPECTED
    ]
    states, organizations, experts, accountability = expected
    assert states.level_printed == "high-level representatives"
    assert states.delegations == ()
    assert organizations.delegations == ("delegation-un", "delegation-osce")
    assert [str(open_list.words) for open_list in organizations.open_lists] == ["such as"]
    assert accountability.part_of == experts.id


def test_nine_are_announced_to_speak_at_the_opening_ceremony_five_of_them_unnamed() -> None:
    opening = MEETING.sessions[0]
    assert opening.type is SessionType.OPENING_CEREMONY
    named = [item.who for item in opening.appearances if isinstance(item.who, PersonReference)]
    people = [MEETING.person(who.person) for who in named]
    assert [str(person.name) for person in people] == [
        "Vladimir Voronkov",
        "Kaha Imnadze",
        "Weixun Chen",
        "Alena Kupchyna",
    ]
    assert [len(person.posts) for person in people] == [1, 2, 1, 1]
    assert [person.posts[-1].party for person in people] == ["unoct", "unrcca", "cted", "osce"]
    heads = [item.who for item in opening.appearances if isinstance(item.who, MemberReference)]
    assert [MEETING.delegation(who.delegation).party for who in heads] == [s.id for s in STATES]
    for who in heads:
        (head,) = MEETING.delegation(who.delegation).heads
        assert (head.function, head.person) == (MemberFunction.HEAD, None)
    assert MEETING.speakers() == (*named, *heads)


def test_eight_organizations_are_invited_and_not_expected_and_the_list_is_open() -> None:
    invited = [
        delegation.party
        for delegation in MEETING.delegations
        if delegation.participation is ParticipationState.INVITED
    ]
    assert invited == [guest.id for guest in GUESTS]
    assert len(invited) == 8
    leadership, entities = (
        group for group in MEETING.groups if group.participation is ParticipationState.INVITED
    )
    assert entities.part_of == leadership.id
    assert len(leadership.delegations + entities.delegations) == 8
    words = [item.words for group in (leadership, entities) for item in group.open_lists]
    assert words == ["including", "such as"]


def test_two_further_sessions_stand_in_order_with_what_they_are_dedicated_to() -> None:
    government, society = MEETING.sessions[1:]
    assert "comprehensive intergovernmental approach" in str(government.subject)
    assert "local communities and civil society organizations" in str(society.subject)
    for session in (government, society):
        assert (session.title, session.type, session.when) == (None, None, None)
        assert (session.appearances, session.order_stated) == ((), True)


def test_the_objectives_are_what_the_event_is_to_provide() -> None:
    sharing, cooperation, unity = (str(objective.text) for objective in MEETING.objectives)
    assert "experience and lessons learned" in sharing
    assert "regional cooperation" in cooperation
    assert "unity of Central Asian states" in unity


def test_two_bodies_speak_without_organizing() -> None:
    organizing = {organizer.party for organizer in MEETING.organizers}
    speaking = {MEETING.person(PersonId(name)).posts[-1].party for name in ("chen", "kupchyna")}
    assert speaking == {CTED.id, OSCE.id}
    assert not speaking & organizing


def test_every_record_that_can_cite_does_and_no_state_is_said_to_organize() -> None:
    for path, record in records(MEETING):
        citations = getattr(record, "citations", None)
        is_part_of_a_cited_record = path.count("/") > 2 or path in {"/when", "/release"}
        assert citations != () or is_part_of_a_cited_record, path
    assert MEETING.host_countries() == ()
    assert MEETING.delegation_of(PartyId("isrs")) is None
    assert MEETING.delegation(DelegationId("delegation-un")).members == ()


@pytest.mark.parametrize("quote", QUOTES)
def test_every_quotation_occurs_in_the_press_release(quote: str) -> None:
    assert is_quoted_from(FINGERPRINT, quote)
    if path := os.environ.get("PRESS_RELEASE"):
        words = Path(path).read_text(encoding="utf-8").split()
        assert quote in " ".join(words)


def test_no_quotation_is_long() -> None:
    assert max(len(quote.split()) for quote in QUOTES) <= 12
