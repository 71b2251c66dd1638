"""What newer standards add: exact, complete, and nothing that the description does not say."""

from collections import Counter

from hypothesis import given
from icalendar import Calendar, Component

from intergov_meetings import (
    Appearance,
    Audience,
    Capacity,
    Contact,
    Delegation,
    DelegationId,
    Document,
    DocumentId,
    GroupId,
    GroupReference,
    Link,
    Meeting,
    MeetingFunction,
    MeetingId,
    MeetingKind,
    MeetingRelation,
    Member,
    MemberFunction,
    MemberReference,
    Occurrence,
    Organization,
    Organizer,
    OrganizerRole,
    PartialDate,
    ParticipantGroup,
    ParticipationState,
    PartyId,
    PartyReference,
    Person,
    PersonId,
    PersonReference,
    Post,
    PostHolder,
    RelatedMeeting,
    RelatedMeetingId,
    Series,
    SeriesId,
    SessionId,
    SessionType,
    Source,
    SourceId,
    Text,
    Translation,
    Venue,
)
from intergov_meetings.ical import Profile, render, to_icalendar
from intergov_meetings.strategies import meetings
from tests.ical.sample import meeting, session

OFFICE = Organization(
    id=PartyId("office"),
    name="Office",
    link=Link("https://office.example/"),
    contact=Contact(email="office@example.org", audience=Audience.PUBLIC),
)
BANK = Organization(id=PartyId("bank"), name="Bank")
ANN = Person(
    id=PersonId("ann"),
    name="Ann",
    contact=Contact(email="ann@example.org"),
)
TITLE = Text("Сессия", language="ru", translations=(Translation("en", "Session of the Council"),))


def events(held: Meeting, *languages: str) -> list[list[str]]:
    """The lines of each event."""
    made = render(held, profile=Profile.RICH, languages=languages, domain="example.org")
    whole = made.data.replace(b"\r\n ", b"").decode()
    return [each.split("\r\n") for each in whole.split("BEGIN:VEVENT\r\n")[1:]]


def starting(lines: list[str], *names: str) -> list[str]:
    return [line for line in lines if line.startswith(names)]


def participants(lines: list[str]) -> list[dict[str, str]]:
    whole = "\n".join(lines).split("BEGIN:PARTICIPANT\n")[1:]
    texts = (each.partition("\nEND:PARTICIPANT")[0].split("\n") for each in whole)
    return [dict(line.split(":", 1) for line in text) for text in texts]


def taking_part(*who: Appearance, **known: object) -> list[dict[str, str]]:
    held = meeting(
        sessions=(session("s", appearances=who),),
        parties=(OFFICE, BANK),
        people=(ANN,),
        **known,
    )
    return participants(events(held)[1])


def test_a_title_is_in_one_language_and_its_other_wordings_are_comments() -> None:
    held = meeting(title=TITLE, sessions=(session("a", title=TITLE), session("b")))
    whole, a, b = events(held, "en")
    for lines, number in ((whole, ""), (a, "01. ")):
        assert f"SUMMARY;LANGUAGE=en:{number}Session of the Council" in lines
        assert starting(lines, "COMMENT") == ["COMMENT;LANGUAGE=ru:Сессия"]
    assert starting(b, "SUMMARY", "COMMENT") == ["SUMMARY:02. Session"]
    original = events(held)[0]
    assert "SUMMARY;LANGUAGE=ru:Сессия" in original
    assert starting(original, "COMMENT") == ["COMMENT;LANGUAGE=en:Session of the Council"]


def test_the_calendar_is_named_in_each_language() -> None:
    data = render(meeting(title=TITLE), profile=Profile.RICH, languages=("en",)).data.decode()
    assert starting(data.split("\r\n"), "NAME", "X-WR-CALNAME") == [
        "NAME;LANGUAGE=en:Session of the Council",
        "NAME;LANGUAGE=ru:Сессия",
        "X-WR-CALNAME:Session of the Council",
    ]


def test_a_place_is_a_component_where_something_of_it_is_known() -> None:
    hall = Venue(name=Text("Hofburg", language="de"), city="Vienna", latitude=48.2, longitude=16.4)
    held = meeting(
        venue=hall,
        sessions=(
            session("a", room="Saal"),
            session("b", venue=Venue(online=(Link("https://meet.example/"),))),
            session("c", venue=Venue(printed="tba")),
        ),
    )
    whole, a, b, c = (
        "\n".join(lines).partition("BEGIN:VLOCATION\n")[2].partition("\nEND:VLOCATION")[0]
        for lines in events(held)
    )
    assert whole.split("\n") == [
        "UID:council-1++venue@example.org",
        "NAME;LANGUAGE=de:Hofburg",
        r"DESCRIPTION:Hofburg\, Vienna",
        "GEO:48.2;16.4",
    ]
    assert "UID:council-1+a++venue@example.org" in a
    assert r"DESCRIPTION:Saal\, Hofburg\, Vienna" in a
    assert (b, c) == ("", "UID:council-1+c++venue@example.org\nDESCRIPTION:tba")


def test_those_who_organize_are_participants_in_printed_order() -> None:
    organizers = (
        Organizer(party=BANK.id, role=OrganizerRole.DONOR),
        Organizer(party=OFFICE.id),
        Organizer(party=BANK.id),
        Organizer(party=OFFICE.id, role=OrganizerRole.CO_HOST),
    )
    held = meeting(parties=(OFFICE, BANK), organizers=organizers)
    found = participants(events(held)[0])
    assert [(each["PARTICIPANT-TYPE"], each["DESCRIPTION"]) for each in found] == [
        ("SPONSOR", r"Bank\; donor"),
        ("PLANNER-CONTACT", "Office"),
        ("ACTIVE", "Bank"),
        ("ACTIVE", r"Office\; co-host"),
    ]
    assert found[1] == {
        "UID": "council-1++organizer+office@example.org",
        "PARTICIPANT-TYPE": "PLANNER-CONTACT",
        "CALENDAR-ADDRESS": "mailto:office@example.org",
        "SUMMARY": "Office",
        "DESCRIPTION": "Office",
        "URL": "https://office.example/",
    }
    assert found[2]["UID"] == "council-1++organizer+bank+2@example.org"


def test_delegations_and_groups_are_participants_by_state_and_capacity() -> None:
    delegations = [
        Delegation(id=DelegationId(f"d{place}"), party=BANK.id, participation=state, capacity=as_)
        for place, (state, as_) in enumerate(
            (
                (ParticipationState.EXPECTED, Capacity.MEMBER),
                (ParticipationState.INVITED, Capacity.OBSERVER_STATE),
                (ParticipationState.DECLINED, Capacity.MEMBER),
                (ParticipationState.ABSENT, Capacity.MEMBER),
                (ParticipationState.WITHDRAWN, Capacity.MEMBER),
                (ParticipationState.REPRESENTED, Capacity.MEMBER),
            )
        )
    ]
    group = ParticipantGroup(id=GroupId("g"), description="Press", capacity=Capacity.MEDIA)
    held = meeting(parties=(BANK,), delegations=tuple(delegations), groups=(group,))
    assert [
        (each["PARTICIPANT-TYPE"], each["DESCRIPTION"]) for each in participants(events(held)[0])
    ] == [
        ("ACTIVE", r"Expected: Bank\; capacity: member"),
        ("INACTIVE", r"Invited: Bank\; capacity: observer State"),
        ("INACTIVE", "Participation not stated: Press"),
    ]


def test_whoever_appears_is_a_participant_of_the_session() -> None:
    chair = Appearance(who=PersonReference(ANN.id), functions=(MeetingFunction.CHAIR,))
    keynote = Appearance(
        who=PartyReference(OFFICE.id), functions=(MeetingFunction.KEYNOTE_SPEAKER,)
    )
    head = Member(function=MemberFunction.HEAD)
    found = taking_part(
        chair,
        keynote,
        Appearance(who=MemberReference(DelegationId("d"))),
        Appearance(who=PostHolder(Post(title="Minister"))),
        Appearance(who=GroupReference(GroupId("g"))),
        Appearance(who=PersonReference(ANN.id), participation=ParticipationState.WITHDRAWN),
        delegations=(Delegation(id=DelegationId("d"), party=BANK.id, members=(head,)),),
        groups=(ParticipantGroup(id=GroupId("g"), description="Experts"),),
    )
    assert [
        (each["UID"].partition("@")[0], each["PARTICIPANT-TYPE"], each["SUMMARY"]) for each in found
    ] == [
        ("council-1+s++appearance+ann", "ACTIVE", "Ann"),
        ("council-1+s++appearance+office", "SPEAKER", "Office"),
        (
            "council-1+s++appearance+d+head",
            "ACTIVE",
            r"Head of delegation\, Bank (name not announced)",
        ),
        ("council-1+s++appearance+post", "ACTIVE", "Minister (name not announced)"),
        ("council-1+s++appearance+g", "ACTIVE", "Experts"),
    ]
    assert "CALENDAR-ADDRESS" not in found[0], "the address is for the staff"
    assert found[1]["CALENDAR-ADDRESS"] == "mailto:office@example.org"


def test_papers_and_pages_are_links() -> None:
    paper = Document(id=DocumentId("p"), symbol="A/1", link=Link("https://a.example/1"))
    unlinked = Document(id=DocumentId("q"), symbol="A/2")
    source = Source(
        id=SourceId("s"), link=Link("https://a.example/press", title='The "release"; all')
    )
    other = RelatedMeeting(
        id=RelatedMeetingId("r"),
        relation=MeetingRelation.FOLLOW_UP_OF,
        title="Other",
        link=Link("https://a.example/other"),
    )
    held = meeting(
        documents=(paper, unlinked),
        sources=(source,),
        related_meetings=(other,),
        sessions=(session("a", documents=(paper.id,)), session("b")),
    )
    whole, a, b = (starting(lines, "LINK") for lines in events(held))
    a_1 = 'LINK;LINKREL=related;LABEL="A/1";VALUE=URI:https://a.example/1'
    assert whole == [
        "LINK;LINKREL=describedby;LABEL=\"The ^'release^'; all\";VALUE=URI:https://a.example/press",
        a_1,
        'LINK;LINKREL=related;LABEL="Follow-up of: Other";VALUE=URI:https://a.example/other',
    ]
    assert (a, b) == ([a_1], [])


def test_events_are_grouped_and_in_order() -> None:
    series = Series(id=SeriesId("cop"), name="COP")
    held = meeting(
        series=(series,),
        occurrences=(Occurrence(series=series.id),),
        related_meetings=(
            RelatedMeeting(
                id=RelatedMeetingId("r"),
                relation=MeetingRelation.FOLLOW_UP_OF,
                meeting=MeetingId("council-0"),
            ),
            RelatedMeeting(
                id=RelatedMeetingId("q"), relation=MeetingRelation.REPLACES, title="A meeting"
            ),
        ),
        sessions=(
            session("a", series=(series.id,)),
            session("loose", order_stated=False),
            session("part", part_of=SessionId("a")),
            session("b"),
        ),
    )
    whole, a, *others, b = (starting(lines, "REFID", "RELATED-TO") for lines in events(held))
    parent = "RELATED-TO;RELTYPE=PARENT:council-1@example.org"
    assert whole == ["REFID:council-1", "REFID:cop", "RELATED-TO;RELTYPE=REFID:council-0"]
    assert a == [
        parent,
        "REFID:council-1",
        "REFID:cop",
        "RELATED-TO;RELTYPE=NEXT:council-1+b@example.org",
    ]
    assert all("NEXT" not in line for lines in others for line in lines)
    assert b == [parent, "REFID:council-1"]


def test_no_event_is_followed_by_one_that_is_not_in_the_calendar() -> None:
    sessions = (session("a"), session("b", when=PartialDate("2024-06")), session("c"))
    assert not [
        line for lines in events(meeting(sessions=sessions)) for line in lines if "NEXT" in line
    ]


def test_the_kind_is_a_category() -> None:
    held = meeting(
        kind=MeetingKind.SUMMIT, sessions=(session("a", type=SessionType.PLENARY), session("b"))
    )
    assert [starting(lines, "CATEGORIES") for lines in events(held)] == [
        ["CATEGORIES;LANGUAGE=en:summit"],
        ["CATEGORIES;LANGUAGE=en:plenary"],
        [],
    ]


def inner(calendar: Calendar, name: str) -> list[Component]:
    return [each for each in calendar.walk() if each.name == name]


@given(meetings())
def test_inner_components_have_what_the_standard_requires(held: Meeting) -> None:
    calendar = to_icalendar(held, profile=Profile.RICH, audience=Audience.INTERNAL)
    people, places = inner(calendar, "PARTICIPANT"), inner(calendar, "VLOCATION")
    uids = [str(each["UID"]) for each in (*people, *places, *calendar.events)]
    assert max(Counter(uids).values(), default=0) <= 1
    assert all(isinstance(each["PARTICIPANT-TYPE"], str) for each in people)
    assert not [each for each in calendar.walk() if each.errors]


@given(meetings())
def test_the_events_themselves_are_those_of_a_feed(held: Meeting) -> None:
    def plain(profile: Profile) -> list[set[str]]:
        made = render(held, profile=profile).data.replace(b"\r\n ", b"").decode()
        return [
            {line for line in each.split("\r\n") if not line.startswith("SUMMARY")}
            for each in made.split("BEGIN:VEVENT\r\n")[1:]
        ]

    for feed, rich in zip(plain(Profile.FEED), plain(Profile.RICH), strict=True):
        assert feed <= rich
