"""Organizers, those who are expected and invited, and speakers, in words."""

from intergov_meetings import (
    Appearance,
    Capacity,
    Delegation,
    DelegationId,
    Estimate,
    GroupId,
    LevelOfRepresentation,
    MeetingFunction,
    Member,
    MemberFunction,
    MemberReference,
    OpenList,
    Organization,
    Organizer,
    OrganizerRole,
    ParticipantGroup,
    ParticipationState,
    PartyId,
    PartyReference,
    Person,
    PersonId,
    PersonReference,
    State,
)
from intergov_meetings.ical.attendance_words import (
    appearance_line,
    attendance_lines,
    organizer_lines,
)
from intergov_meetings.ical.edition import Edition
from tests.ical.sample import meeting

EXPECTED, INVITED = ParticipationState.EXPECTED, ParticipationState.INVITED
HEAD = Member(function=MemberFunction.HEAD)
PARTIES = (
    State(id=PartyId("kaz"), name="Kazakhstan"),
    State(id=PartyId("uzb"), name="Uzbekistan"),
    Organization(id=PartyId("un"), name="United Nations"),
    Organization(id=PartyId("unoct"), name="Office of Counter-Terrorism", acronym="UNOCT"),
    Organization(id=PartyId("mfa"), name="Ministry of Foreign Affairs", state=PartyId("uzb")),
    Organization(id=PartyId("sss"), name="Service of Uzbekistan", state=PartyId("uzb")),
)
KUPCHYNA = Person(id=PersonId("kupchyna"), name="Alena Kupchyna")


def edition(**known: object) -> Edition:
    return Edition(meeting(parties=PARTIES, people=(KUPCHYNA,), **known))


def delegation(party: str, **known: object) -> Delegation:
    return Delegation(id=DelegationId(f"of-{party}"), party=PartyId(party), **known)  # type: ignore[arg-type]


def appearance(who: object, **known: object) -> str:
    delegations = (delegation("kaz", members=(HEAD,)),)
    appears = Appearance(who=who, **known)  # type: ignore[arg-type]
    return appearance_line(edition(delegations=delegations), appears)


def test_organizers_stand_in_printed_order_with_the_words_that_group_them() -> None:
    organizers = (
        Organizer(party=PartyId("uzb"), role=OrganizerRole.HOST_COUNTRY),
        Organizer(party=PartyId("mfa")),
        Organizer(party=PartyId("sss"), role_printed="is organized by"),
        Organizer(party=PartyId("unoct"), grouping="as well as"),
    )
    open_lists = (OpenList(field="organizers", words="among others"),)
    assert list(organizer_lines(edition(organizers=organizers, open_lists=open_lists))) == [
        "- Uzbekistan (host country)",
        "- Ministry of Foreign Affairs, Uzbekistan",
        "- Service of Uzbekistan",
        "as well as",
        "- Office of Counter-Terrorism (UNOCT)",
        'The list is not complete ("among others").',
    ]


def test_who_is_expected_and_who_is_invited_are_kept_apart() -> None:
    held = edition(
        delegations=(
            delegation("kaz", participation=EXPECTED),
            delegation("un", participation=INVITED),
            delegation("uzb"),
        ),
        open_lists=(OpenList(field="delegations"),),
    )
    closing = "The list is not complete."
    assert list(attendance_lines(held, EXPECTED)) == ["- Kazakhstan", closing]
    assert list(attendance_lines(held, INVITED)) == ["- United Nations", closing]
    assert list(attendance_lines(held, ParticipationState.UNKNOWN)) == ["- Uzbekistan", closing]
    assert not list(attendance_lines(held, ParticipationState.DECLINED))


def test_delegations_of_a_group_are_named_with_it_unless_they_are_further_than_it() -> None:
    group = ParticipantGroup(
        id=GroupId("organizations"),
        description="international organizations",
        participation=EXPECTED,
        size=Estimate(about=300, printed="nearly 300"),
        delegations=(DelegationId("of-un"), DelegationId("of-unoct")),
        open_lists=(OpenList(field="delegations", words="such as"),),
    )
    held = edition(
        groups=(group, ParticipantGroup(id=GroupId("experts"), description="experts")),
        delegations=(delegation("un"), delegation("unoct", participation=INVITED)),
        open_lists=(OpenList(field="groups"),),
    )
    assert list(attendance_lines(held, EXPECTED)) == [
        (
            "- international organizations (nearly 300), such as: United Nations; "
            "Office of Counter-Terrorism (UNOCT)"
        ),
        "The list is not complete.",
    ]
    assert list(attendance_lines(held, INVITED)) == ["- Office of Counter-Terrorism (UNOCT)"]
    assert next(iter(attendance_lines(held, ParticipationState.UNKNOWN))) == "- experts"


def test_a_group_that_is_not_said_to_be_open_has_its_delegations_among_it() -> None:
    group = ParticipantGroup(
        id=GroupId("states"), description="States", delegations=(DelegationId("of-kaz"),)
    )
    held = edition(groups=(group,), delegations=(delegation("kaz"),))
    assert list(attendance_lines(held, ParticipationState.UNKNOWN)) == [
        "- States, among them: Kazakhstan"
    ]


def test_capacity_level_size_and_unnamed_heads_stand_beside_a_delegation() -> None:
    held = edition(
        delegations=(
            delegation(
                "kaz",
                name="Delegation of the host",
                capacity=Capacity.MEMBER,
                level=LevelOfRepresentation.MINISTER,
                size=Estimate(about=5),
                members=(HEAD, Member(function=MemberFunction.ADVISER)),
            ),
        )
    )
    assert list(attendance_lines(held, ParticipationState.UNKNOWN)) == [
        (
            "- Delegation of the host (member, minister, about 5): "
            "head of delegation (name not announced)"
        )
    ]


def test_a_part_in_the_proceedings_says_who_as_what_and_for_whom() -> None:
    assert appearance(PersonReference(KUPCHYNA.id)) == "- Alena Kupchyna"
    assert (
        appearance(
            MemberReference(DelegationId("of-kaz")),
            functions=(MeetingFunction.CHAIR, MeetingFunction.KEYNOTE_SPEAKER),
            subject="peace",
            on_behalf_of=(PartyId("un"), PartyId("uzb")),
            read_by=PersonReference(KUPCHYNA.id),
            participation=EXPECTED,
        )
        == "- Head of delegation, Kazakhstan (name not announced): chair, keynote speaker, "
        "on peace, on behalf of United Nations; Uzbekistan, read by Alena Kupchyna (expected)"
    )
    printed = appearance(
        PartyReference(PartyId("un")),
        functions=(MeetingFunction.OTHER,),
        functions_printed="remarks",
    )
    assert printed == "- United Nations: remarks"


def test_the_names_of_those_who_do_not_head_a_delegation_are_not_written() -> None:
    member = Member(function=MemberFunction.ADVISER, person=KUPCHYNA.id)
    held = edition(delegations=(delegation("kaz", members=(member,)),))
    assert list(attendance_lines(held, ParticipationState.UNKNOWN)) == ["- Kazakhstan"]
