"""The Tashkent meeting carries each statement of its press release, and nothing else."""

import os
import sys
from collections import Counter
from pathlib import Path

import pytest

from examples.tashkent_2024 import MEETING
from examples.tashkent_2024.parties import CTED, OSCE
from intergov_meetings import (
    Citation,
    DelegationId,
    MeetingFunction,
    MeetingRelation,
    MemberFunction,
    MemberReference,
    Organization,
    PartialDate,
    ParticipationState,
    PartyId,
    PersonId,
    PersonReference,
    SessionType,
    SourceId,
    TimeSlot,
    ical,
)
from intergov_meetings.checks import check
from intergov_meetings.model.reference import records, records_in
from tests.engines.event import Read
from tests.engines.khal import Khal

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))
from fingerprint import is_quoted_from  # noqa: E402

FINGERPRINT = frozenset(
    Path(__file__).with_name("press-release.fingerprint").read_text(encoding="ascii").split()
)
CALENDAR = ical.render(MEETING).data
QUOTES = sorted({citation.quote or "" for _, citation in records_in(MEETING, Citation)})


def organization(party: str) -> Organization:
    found = MEETING.party(PartyId(party))
    assert isinstance(found, Organization)
    return found


def test_the_title_the_full_name_of_the_body_and_the_paper_are_carried_as_printed() -> None:
    assert MEETING.title.text == (
        "First Central Asia Regional Expert Council Meeting on the Rehabilitation and "
        "Reintegration of Returnees: Cooperation for Peace and Security"
    )
    assert str(organization("regional-expert-council").official_name) == (
        "Regional Expert Council on Rehabilitation and Reintegration of Returnees from Conflict "
        "Zones in Central Asia"
    )
    paper = MEETING.source(SourceId("press-release"))
    assert str(paper.publisher) == "United Nations Office of Counter-Terrorism"
    assert paper.issued == PartialDate("2024-05-08", printed="May 8, 2024")
    assert paper.datelines == ("Tashkent", "New York", "Vienna")
    assert MEETING.place_and_date_line == "14 MAY 2024 | TASHKENT"


def test_it_is_one_day_in_a_city_without_clock_time_or_building() -> None:
    assert MEETING.when == PartialDate("2024-05-14", printed="14 MAY 2024")
    assert MEETING.venue is not None
    assert str(MEETING.venue.city) == "Tashkent"
    assert MEETING.venue.state == "uzbekistan"
    assert MEETING.venue.zone == "Asia/Tashkent"
    venue = MEETING.venue
    assert (venue.name, venue.room, venue.address, venue.online) == (None, None, None, ())
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
    assert str(MEETING.person(PersonId("mirziyoyev")).posts[0].title) == (
        "President of the Republic of Uzbekistan"
    )
    assert mandate.venue is not None
    assert str(mandate.venue.city) == "Tashkent"
    (conference,) = MEETING.related_meetings
    assert conference.id == mandate.meeting
    assert conference.relation is MeetingRelation.ESTABLISHED_AT
    assert conference.when == PartialDate("2022-03", printed="March 2022")
    assert conference.venue == mandate.venue
    assert str(conference.title) == (
        "High-Level International Conference on “Regional cooperation among Central Asian "
        "countries within the framework of the Joint Action Plan for the Implementation of the "
        "United Nations Global Counter-Terrorism Strategy”"
    )


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
    assert [str(party.name) for party in parties] == [
        "Institute for Strategic and Interregional Studies",
        "State Security Service",
        "Ministry of Foreign Affairs",
        "Committee on Family and Women",
        "United Nations Office of Counter-Terrorism",
        "UN Regional Centre for Preventive Diplomacy for Central Asia",
        (
            "Office of the Project Coordinator of the Organization for Security and Cooperation "
            "in Europe (OSCE) in Uzbekistan"
        ),
    ]
    assert [str(organization(whole).name) for whole in wholes if whole is not None] == [
        "President of the Republic of Uzbekistan",
        "Ministry of Employment and Poverty Reduction",
        "United Nations",
        "United Nations",
        "Organization for Security and Cooperation in Europe",
    ]
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
    posts = [(str(post.title), post.party) for person in people for post in person.posts]
    assert posts == [
        ("Under-Secretary-General", "unoct"),
        ("Special Representative of the Secretary-General for Central Asia", None),
        ("Head", "unrcca"),
        ("Deputy Executive Director", "cted"),
        ("Co-ordinator of Activities to Address Transnational Threats", "osce"),
    ]
    assert {item.functions_printed for item in opening.appearances} == {"remarks"}
    assert {item.functions for item in opening.appearances} == {(MeetingFunction.SPEAKER,)}
    assert {item.participation for item in opening.appearances} == {ParticipationState.EXPECTED}
    heads = [item.who for item in opening.appearances if isinstance(item.who, MemberReference)]
    assert [str(MEETING.party(MEETING.delegation(who.delegation).party).name) for who in heads] == [
        "Kazakhstan",
        "Kyrgyz Republic",
        "Tajikistan",
        "Turkmenistan",
        "Uzbekistan",
    ]
    for who in heads:
        (head,) = MEETING.delegation(who.delegation).heads
        assert (head.function, head.person) == (MemberFunction.HEAD, None)
    assert MEETING.speakers() == (*named, *heads)


def test_eight_organizations_are_invited_and_not_expected_and_the_list_is_open() -> None:
    invited = [
        str(MEETING.party(delegation.party).name)
        for delegation in MEETING.delegations
        if delegation.participation is ParticipationState.INVITED
    ]
    assert invited == [
        "CIS Anti-Terrorism Centre",
        "Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization",
        "Conference on Interaction and Confidence-Building Measures in Asia",
        "Parliamentary Union of the Organisation of Islamic Cooperation Member States",
        "Collective Security Treaty Organization",
        "United Nations Office on Drugs and Crime",
        "Office of the United Nations High Commissioner for Human Rights",
        "United Nations High Commissioner for Refugees",
    ]
    leadership, entities = (
        group for group in MEETING.groups if group.participation is ParticipationState.INVITED
    )
    assert entities.part_of == leadership.id
    assert len(leadership.delegations + entities.delegations) == 8
    words = [item.words for group in (leadership, entities) for item in group.open_lists]
    assert words == ["including", "such as"]


def test_two_further_sessions_stand_in_order_with_what_they_are_dedicated_to() -> None:
    government, society = MEETING.sessions[1:]
    assert str(government.subject) == (
        "the implementation of a comprehensive intergovernmental approach to the rehabilitation "
        "and reintegration of returnees from conflict zones"
    )
    assert str(society.subject) == (
        "enhancing the role of local communities and civil society organizations in ensuring a "
        "comprehensive social approach in this area"
    )
    for session in (government, society):
        assert (session.title, session.type, session.when) == (None, None, None)
        assert (session.appearances, session.order_stated) == ((), True)


def test_the_objectives_are_what_the_event_is_to_provide() -> None:
    sharing, cooperation, unity = (str(objective.text) for objective in MEETING.objectives)
    assert sharing.startswith("a unique platform for sharing experience and lessons learned by")
    assert cooperation.startswith("institutionalizing and enhancing the effectiveness of")
    assert unity.startswith("demonstrating the high level of unity among Central Asian states")


def test_two_bodies_speak_without_organizing() -> None:
    organizing = {organizer.party for organizer in MEETING.organizers}
    speaking = {MEETING.person(PersonId(name)).posts[-1].party for name in ("chen", "kupchyna")}
    assert speaking == {CTED.id, OSCE.id}
    assert not speaking & organizing


@pytest.mark.engine
def test_khal_lists_the_meeting_and_its_sessions_in_order(
    khal: Khal,
) -> None:
    titles = [line.partition("|")[2] for line in khal(CALENDAR, "2024-05-14", "Asia/Tashkent")]
    assert [title[:3] for title in titles if title[:2].isdigit()] == ["01.", "02.", "03."]
    assert len(titles) == 4


@pytest.mark.engine
def test_thunderbirds_engine_reads_the_meeting_and_its_sessions(
    ical_js: Read,
) -> None:
    assert len(ical_js(CALENDAR)) == 4


def test_the_findings_are_what_the_paper_leaves_open_and_nothing_else() -> None:
    found = Counter(finding.code for finding in check(MEETING))
    assert found == {
        "no-clock-times": 1,
        "venue-not-stated": 1,
        "open-lists": 3,
        "unnamed-heads": 5,
    }


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
