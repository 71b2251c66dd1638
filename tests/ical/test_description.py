"""The text of an event: everything that is known, and that something is not."""

from datetime import date, time

from intergov_meetings import (
    Access,
    Agenda,
    AgendaItem,
    AgendaItemId,
    Appearance,
    AttendanceMode,
    DateSpan,
    Decision,
    DecisionKind,
    Document,
    DocumentId,
    DocumentKind,
    Link,
    Mandate,
    MeetingId,
    MeetingRelation,
    Objective,
    Occurrence,
    OpenList,
    Organization,
    Organizer,
    Part,
    PartialDate,
    PartId,
    PartyId,
    PartyReference,
    RelatedMeeting,
    RelatedMeetingId,
    Series,
    SeriesId,
    SessionId,
    Source,
    SourceId,
    TimeSlot,
    Venue,
)
from intergov_meetings.ical.description import meeting_description, session_description
from intergov_meetings.ical.edition import Edition
from intergov_meetings.ical.moment import WholeDays
from tests.ical.sample import DAY, meeting, session

COUNCIL = Organization(id=PartyId("council"), name="Council")
TASHKENT = Venue(city="Tashkent", online=Link("https://meet.example/1", title="Stream"))
ONLINE = Venue(online=Link("https://meet.example/2"))


def paragraphs(text: str) -> list[list[str]]:
    return [paragraph.split("\n") for paragraph in text.split("\n\n")]


def described(**known: object) -> list[list[str]]:
    return paragraphs(meeting_description(Edition(meeting(parties=(COUNCIL,), **known))))


def described_session(around: WholeDays | None = None, **known: object) -> list[list[str]]:
    held = session("s", **known)
    whole = meeting(
        parties=(COUNCIL,),
        sessions=(held, session("other", title="Other")),
        agenda=Agenda(items=(AgendaItem(id=AgendaItemId("budget"), title="Budget", number="3"),)),
        documents=(Document(id=DocumentId("paper"), symbol="A/1"),),
    )
    return paragraphs(session_description(Edition(whole), held, ONLINE, around))


def test_of_a_meeting_with_a_day_only_it_says_that_the_time_is_not_stated() -> None:
    assert described() == [["When: 14 May 2024, time not stated"]]
    assert described(when=None) == [["When: day not stated, time not stated"]]


def test_how_a_meeting_is_held_has_a_line_each() -> None:
    assert described(
        when=TimeSlot(day=DAY, start=time(10)),
        working_languages=("en", "ru"),
        mode=AttendanceMode.HYBRID,
        access=Access.INVITATION,
    ) == [
        [
            "When: 14 May 2024, from 10:00",
            "Languages: English, Russian",
            "Held: hybrid",
            "Access: by invitation",
        ]
    ]


def test_what_is_known_of_a_meeting_stands_below_headings_in_order() -> None:
    found = described(
        theme="Peace",
        objectives=(Objective(text="share experience"),),
        sessions=(session("s"),),
        organizers=(Organizer(party=COUNCIL.id),),
        appearances=(Appearance(who=PartyReference(COUNCIL.id)),),
        agenda=Agenda(items=(AgendaItem(id=AgendaItemId("budget"), title="Budget"),)),
        documents=(Document(id=DocumentId("paper"), title="Paper"),),
        venue=TASHKENT,
        open_lists=(OpenList(field="sessions"),),
    )
    assert found[1:] == [
        ["Theme:", "Peace"],
        ["Objectives:", "- share experience"],
        ["Programme:", "01. Session", "The list is not complete."],
        ["Organizers:", "- Council"],
        ["Functions:", "- Council"],
        ["Agenda:", "- Budget"],
        ["Documents:", "- Paper"],
        ["Online: Stream https://meet.example/1"],
    ]


def test_the_place_in_a_series_and_the_body_are_named() -> None:
    found = described(
        series=(Series(id=SeriesId("series"), body=COUNCIL.id),),
        occurrences=(Occurrence(series=SeriesId("series"), ordinal=1),),
        body=COUNCIL.id,
    )
    assert found[1:] == [["Body:", "First meeting of Council", "Council"]]


def test_decisions_come_first_with_what_they_made_void() -> None:
    found = described(
        decisions=(
            Decision(kind=DecisionKind.CONFIRMED),
            Decision(
                kind=DecisionKind.MOVED,
                when=PartialDate("2024-03"),
                decided_by=PartyReference(COUNCIL.id),
                reason="Elections",
                former_when=PartialDate("2024-04-14"),
                former_venue=Venue(city="Almaty"),
            ),
            Decision(
                kind=DecisionKind.RELOCATED,
                decided_by_printed="the Bureau",
                former_venue=ONLINE,
            ),
        )
    )
    assert found[0] == [
        "Confirmed",
        "Moved, March 2024, by Council: Elections; formerly 14 April 2024; formerly at Almaty",
        "Relocated, by the Bureau",
    ]


def test_mandate_and_related_meetings_are_as_exact_as_they_are_known() -> None:
    found = described(
        mandates=(
            Mandate(text="To meet every year"),
            Mandate(
                establishes=COUNCIL.id,
                initiated_by=PartyReference(COUNCIL.id),
                date=PartialDate("2022-03"),
                venue=Venue(city="Tashkent"),
                support="supported by partners",
            ),
        ),
        related_meetings=(
            RelatedMeeting(
                id=RelatedMeetingId("first"),
                relation=MeetingRelation.ESTABLISHED_AT,
                title="Conference",
                when=PartialDate("2022-03"),
                venue=Venue(city="Tashkent"),
            ),
            RelatedMeeting(
                id=RelatedMeetingId("second"),
                relation=MeetingRelation.PREPARATORY_TO,
                meeting=MeetingId("council-2"),
            ),
            RelatedMeeting(
                id=RelatedMeetingId("third"),
                relation=MeetingRelation.PART_OF,
                link=Link("https://example.org/"),
            ),
        ),
    )
    assert found[1:] == [
        [
            "Mandate:",
            "- To meet every year",
            (
                "- Establishment of Council; at the initiative of Council; March 2022; Tashkent; "
                "supported by partners"
            ),
        ],
        [
            "Related meetings:",
            "- Established at: Conference, March 2022, Tashkent",
            "- Preparatory to: council-2",
            "- Part of: https://example.org/",
        ],
    ]


def test_documents_and_sources_are_named_by_what_is_known_of_them() -> None:
    found = described(
        documents=(
            Document(id=DocumentId("a"), symbol="A/1", title="Report"),
            Document(id=DocumentId("b"), kind=DocumentKind.CONCEPT_NOTE),
            Document(id=DocumentId("c"), link=Link("https://example.org/c")),
        ),
        sources=(
            Source(
                id=SourceId("release"),
                kind=DocumentKind.PRESS_RELEASE,
                title="First meeting to be held",
                publisher="UNOCT",
                symbol="PR/1",
                datelines=("Tashkent", "Vienna"),
                issued=PartialDate("2024-05-08"),
                link=Link("https://example.org/release"),
            ),
            Source(id=SourceId("other")),
        ),
    )
    assert found[1:] == [
        ["Documents:", "- A/1, Report", "- Concept note", "- Document, https://example.org/c"],
        [
            "Sources:",
            (
                "- Press release, First meeting to be held, UNOCT, PR/1, Tashkent, Vienna, "
                "8 May 2024, https://example.org/release"
            ),
            "- Paper",
        ],
    ]


def test_a_part_has_its_own_days_and_its_own_place() -> None:
    parts = (
        Part(id=PartId("one"), when=PartialDate("2024-10-21"), venue=ONLINE),
        Part(id=PartId("two")),
    )
    edition = Edition(meeting(parts=parts, venue=TASHKENT))
    assert paragraphs(meeting_description(edition, parts[0])) == [
        ["When: 21 October 2024, time not stated"],
        ["Online: https://meet.example/2"],
    ]
    assert paragraphs(meeting_description(edition, parts[1])) == [
        ["When: day not stated, time not stated"],
        ["Online: Stream https://meet.example/1"],
    ]


def test_a_session_says_what_it_is_part_of_and_what_it_deals_with() -> None:
    assert described_session(
        title="Trade",
        subject="tariffs",
        part_of=SessionId("other"),
        parallel_to=(SessionId("other"),),
        when=TimeSlot(day=DAY, start=time(10)),
        languages=("en",),
        agenda_items=(AgendaItemId("budget"),),
        documents=(DocumentId("paper"),),
        appearances=(Appearance(who=PartyReference(COUNCIL.id)),),
        decisions=(Decision(kind=DecisionKind.CONFIRMED),),
        open_lists=(OpenList(field="appearances", words="among others"),),
    ) == [
        [
            "Part of: First meeting of the Council",
            "Within: Other",
            "At the same time: Other",
        ],
        ["Confirmed"],
        ["When: 14 May 2024, from 10:00", "Languages: English"],
        ["Subject:", "tariffs"],
        ["With:", "- Council", 'The list is not complete ("among others").'],
        ["Agenda items:", "3 Budget"],
        ["Documents:", "- A/1"],
        ["Online: https://meet.example/2"],
    ]


def test_a_session_without_a_time_is_on_the_day_of_the_whole_if_there_is_but_one() -> None:
    one, several = WholeDays(first=DAY, last=DAY), WholeDays(first=DAY, last=date(2024, 5, 15))
    assert described_session(one)[1] == ["When: 14 May 2024, time not stated"]
    assert described_session(several)[1] == ["When: day not stated, time not stated"]
    assert described_session(None)[1] == ["When: day not stated, time not stated"]


def test_a_subject_that_is_the_title_is_not_repeated() -> None:
    assert ["Subject:", "tariffs"] not in described_session(subject="tariffs")


def test_a_span_of_days_is_said_as_such() -> None:
    span = DateSpan.of(DAY, date(2024, 5, 16))
    assert described(when=span) == [["When: 14–16 May 2024, time not stated"]]
