"""Facts in words: as exact as they are stated and no more."""

from datetime import date, datetime, time

import attrs
import pytest

from intergov_meetings import (
    Access,
    DateSpan,
    Delegation,
    DelegationId,
    DocumentKind,
    Estimate,
    Meeting,
    MeetingId,
    Member,
    MemberFunction,
    MemberReference,
    Organization,
    PartialDate,
    PartOfDay,
    PartyId,
    PartyKind,
    Person,
    PersonId,
    Post,
    Series,
    SeriesId,
    SessionType,
    State,
    TimeSlot,
    Venue,
    When,
    wording,
)
from intergov_meetings.wording import Reading
from intergov_meetings.wording.code import ordinal_in_words
from intergov_meetings.wording.series import series_names
from tests.views.sample import BARE, DELEGATION, MEETING, OFFICE, STATE

DAY = date(2024, 10, 27)
VIENNA = "Europe/Vienna"


def night(start: time, end: time, start_fold: int | None, end_fold: int | None) -> TimeSlot:
    """A time in the night in which clocks in Vienna are put back."""
    return TimeSlot(
        day=DAY, start=start, end=end, start_fold=start_fold, end_fold=end_fold, zone=VIENNA
    )


def span(first: str, last: str) -> DateSpan:
    return DateSpan(first=PartialDate(first), last=PartialDate(last))


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (PartialDate("2024"), "2024"),
        (PartialDate("0009-01-02"), "2 January 9"),
        (PartialDate("2022-03", approximate=True), "about March 2022"),
        (PartialDate("2024-05-14", printed="14 MAY 2024"), "14 May 2024"),
        (PartialDate("2024-06-20", week=True), "week of 20 June 2024"),
        (PartialDate("2024-05-14", printed="Eid"), "14 May 2024 (“Eid”)"),
        (span("2024-05-14", "2024-05-14"), "14 May 2024"),
        (span("2024-05-14", "2024-05-16"), "14–16 May 2024"),
        (span("2024-05-30", "2024-06-02"), "30 May – 2 June 2024"),
        (span("2024-12-30", "2025-01-02"), "30 December 2024 – 2 January 2025"),
        (span("2024-05", "2024-06"), "May 2024 – June 2024"),
        (
            DateSpan(first=PartialDate("2024-05-14"), last=PartialDate("2024-05-16"), within=True),
            "within 14–16 May 2024",
        ),
        (TimeSlot(start=time(10), approximate=True), "from about 10:00"),
        (TimeSlot(end=time(10), approximate=True), "until about 10:00"),
        (TimeSlot(start=time(10), end=time(11), approximate=True), "about 10:00–11:00"),
        (TimeSlot(start=time(10), end=time(10)), "10:00"),
        (TimeSlot(start=time(10), end=time(10), approximate=True), "about 10:00"),
        (
            TimeSlot(day=DAY, start=time(10), end=time(10), end_day=date(2024, 10, 28)),
            "27 October 2024, 10:00 – 28 October 2024, 10:00",
        ),
        (
            DateSpan(
                first=PartialDate("2024-05-14", printed="Tuesday"), last=PartialDate("2024-05-16")
            ),
            "14 May 2024 (“Tuesday”) – 16 May 2024",
        ),
        (TimeSlot(start=time(10), end=time(11, 30)), "10:00–11:30"),
        (TimeSlot(end=time(11, 30, 5)), "until 11:30:05"),
        (TimeSlot(day=DAY, part_of_day=PartOfDay.EVENING), "27 October 2024, evening"),
        (
            TimeSlot(day_number=2, start=time(10), printed="10 a.m."),
            "day 2, from 10:00 (“10 a.m.”)",
        ),
        (
            TimeSlot(day=DAY, start=time(22), end=time(1), end_day=date(2024, 10, 28)),
            "27 October 2024, 22:00 – 28 October 2024, 01:00",
        ),
        (
            TimeSlot(day=DAY, end=time(1), end_day=date(2024, 10, 28)),
            "27 October 2024, until 28 October 2024, 01:00",
        ),
        (
            TimeSlot(day=DAY, end=time(1), end_day=DAY),
            "27 October 2024, until 01:00",
        ),
        (
            TimeSlot(day=DAY, start=time(2, 30), start_fold=0, zone=VIENNA),
            "27 October 2024, from 02:30 before the clocks change (Europe/Vienna)",
        ),
        (
            TimeSlot(day=DAY, end=time(2, 30), end_fold=1, zone=VIENNA),
            "27 October 2024, until 02:30 after the clocks change (Europe/Vienna)",
        ),
        (
            night(time(2, 30), time(2, 45), 1, 1),
            f"27 October 2024, 02:30–02:45, after the clocks change ({VIENNA})",
        ),
        (
            night(time(2, 30), time(2, 30), 1, 1),
            f"27 October 2024, 02:30 after the clocks change ({VIENNA})",
        ),
        (
            night(time(2, 30), time(2, 30), 0, 1),
            (
                "27 October 2024, 02:30 before the clocks change – 02:30 after the clocks change "
                f"({VIENNA})"
            ),
        ),
        (
            night(time(2, 30), time(4), 1, None),
            f"27 October 2024, 02:30 after the clocks change – 04:00 ({VIENNA})",
        ),
        (
            night(time(1, 30), time(2, 30), None, 1),
            f"27 October 2024, 01:30–02:30 after the clocks change ({VIENNA})",
        ),
    ],
)
def test_when_is_as_exact_as_stated(when: When, words: str) -> None:
    assert wording.when_in_words(when) == words


@pytest.mark.parametrize(
    ("venue", "words"),
    [
        (
            Venue(room="Room XX", name="Palais", address="1 Street", city="Geneva"),
            "Room XX, Palais, 1 Street, Geneva",
        ),
        (Venue(city="Onhava", state=STATE, printed="ONHAVA"), "Onhava, Zembla"),
        (Venue(city="Onhava", printed="Old Onhava"), "Onhava (“Old Onhava”)"),
        (Venue(printed="at sea"), "at sea"),
        (Venue(printed="—"), "—"),
        (Venue(city="Onhava", printed="—"), "Onhava (“—”)"),
        (Venue(locode="UZTAS"), "UZTAS"),
        (Venue(latitude=-1.5, longitude=-2.0), "1.5° S, 2.0° W"),
        (Venue(latitude=1.0, longitude=2.0), "1.0° N, 2.0° E"),
        (Venue(zone="Asia/Tashkent"), ""),
        (None, ""),
    ],
)
def test_a_place_is_named_as_far_as_it_is_known(venue: Venue | None, words: str) -> None:
    assert wording.venue_in_words(Reading(MEETING), venue) == words


def test_a_size_is_given_as_printed_or_as_its_bounds() -> None:
    assert wording.size_in_words(Estimate(about=300, printed="nearly 300")) == "nearly 300"
    assert wording.size_in_words(Estimate(at_least=1, at_most=2)) == "at least 1, at most 2"
    assert wording.size_in_words(None) == ""


@pytest.mark.parametrize(
    ("number", "word"), [(1, "first"), (13, "13th"), (22, "22nd"), (111, "111th")]
)
def test_ordinals_are_english(number: int, word: str) -> None:
    assert ordinal_in_words(number) == word


def test_a_code_that_says_nothing_gives_the_printed_words() -> None:
    assert wording.code_in_words(PartyKind.OTHER, "think tank") == "think tank"
    assert wording.code_in_words(None) == ""


def test_a_code_is_followed_by_the_printed_words_where_they_say_more() -> None:
    assert wording.code_in_words(SessionType.PANEL, "High-level panel") == (
        "panel (“High-level panel”)"
    )
    assert wording.code_in_words(SessionType.PANEL, "PANEL") == "panel"


def test_a_code_in_several_lists_has_the_words_of_its_own() -> None:
    assert wording.code_in_words(Access.INVITATION) == "by invitation"
    assert wording.code_in_words(DocumentKind.INVITATION) == "invitation"


def test_a_series_goes_by_its_name_its_body_or_its_acronym() -> None:
    series = SeriesId("s")
    for made, name in (
        (Series(id=series, name="Assembly", acronym="GA", body=OFFICE), "Assembly"),
        (Series(id=series, acronym="GA", body=OFFICE), "Office"),
        (Series(id=series, acronym="GA"), "GA"),
    ):
        reading = Reading(attrs.evolve(BARE, series=(made,), parties=MEETING.parties))
        assert series_names(reading, (series,)) == name


def test_a_party_in_full_says_nothing_twice() -> None:
    parties = (
        Organization(id=PartyId("un"), name="United Nations", acronym="UN"),
        Organization(id=PartyId("unoct"), name="UNOCT", acronym="UNOCT", part_of=PartyId("un")),
        Organization(
            id=PartyId("office"),
            name="United Nations Office (UNO)",
            acronym="UNO",
            part_of=PartyId("un"),
        ),
        Organization(
            id=PartyId("desk"), name="Desk", part_of=PartyId("un"), part_of_printed="under"
        ),
    )
    reading = Reading(Meeting(id=MeetingId("m"), title="M", parties=parties))
    assert [wording.party_in_full(reading, party.id) for party in parties] == [
        "United Nations (UN)",
        "UNOCT, part of United Nations",
        "United Nations Office (UNO)",
        "Desk, under United Nations",
    ]


def test_a_national_body_is_said_to_be_of_its_state_once() -> None:
    ministry = Organization(id=PartyId("m"), name="Ministry of Rain of Zembla", state=STATE)
    meeting = attrs.evolve(MEETING, parties=(*MEETING.parties, ministry))
    assert wording.party_in_full(Reading(meeting), ministry.id) == "Ministry of Rain of Zembla"


def test_a_title_that_names_its_party_is_enough() -> None:
    president = Post(title="President of Zembla", party=STATE)
    assert wording.post_in_words(Reading(MEETING), president) == "President of Zembla"
    nobody = Person(id=PersonId("n"), name="N")
    assert wording.person_in_words(Reading(BARE), nobody) == "N"


def test_whoever_has_no_name_is_not_given_one() -> None:
    assert wording.participant_in_words(Reading(MEETING), MemberReference(DELEGATION)) == (
        "Head of delegation, Zembla (name not announced); "
        "Minister of Rain (Head of delegation, Zembla; name not announced); "
        "Ms. Anna Аннова, Director (Head of delegation, Zembla)"
    )


def test_only_letters_tell_the_direction_of_text() -> None:
    assert wording.runs_right_to_left("a مجلس")
    assert not wording.runs_right_to_left("“Ташкент” 10:00–12:00")


def test_languages_are_a_sequence_of_tags() -> None:
    assert Reading(MEETING, ["ru", "en"]).languages == ("ru", "en")
    with pytest.raises(ValueError, match=r"languages: expected tags .*, found the text 'en'"):
        Reading(MEETING, "en")


def test_another_printed_function_is_given_as_printed() -> None:
    usher = Member(function=MemberFunction.OTHER, function_printed="Usher")
    assert wording.member_in_words(Reading(BARE), usher) == "Usher (name not announced)"
    heads = Member(function=MemberFunction.HEAD, function_printed="heads of delegations")
    assert wording.member_in_words(Reading(BARE), heads) == (
        "head of delegation (name not announced)"
    )


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (MemberFunction.ADVISER, "4 advisers of the delegation of Kazakhstan"),
        (MemberFunction.MEMBER, "4 members of the delegation of Kazakhstan"),
        (MemberFunction.HEAD, "4 heads of the delegation of Kazakhstan"),
        (MemberFunction.SECRETARY, "4 secretaries of the delegation of Kazakhstan"),
        (MemberFunction.OTHER, "4 members with another function of the delegation of Kazakhstan"),
    ],
)
def test_of_more_than_a_few_who_hold_a_function_only_the_number_is_said(
    function: MemberFunction, words: str
) -> None:
    printed = "badge holder" if function is MemberFunction.OTHER else None
    member = Member(function=function, function_printed=printed)
    others = Member(function=MemberFunction.INTERPRETER)
    state = State(id=PartyId("kaz"), name="Kazakhstan")
    delegation = Delegation(id=DelegationId("d"), party=state.id, members=(*(member,) * 4, others))
    held = attrs.evolve(BARE, parties=(state,), delegations=(delegation,))
    reference = MemberReference(delegation.id, function)
    assert wording.participant_in_words(Reading(held), reference) == words


def test_what_is_said_of_a_large_delegation_does_not_grow_with_it() -> None:
    member = Member(function=MemberFunction.DELEGATE, post=Post(title="Minister of Health"))
    state = State(id=PartyId("kaz"), name="Kazakhstan")
    lengths = []
    for count in (8, 800):
        large = Delegation(id=DelegationId("d"), party=state.id, members=(member,) * count)
        held = attrs.evolve(BARE, parties=(state,), delegations=(large,))
        reference = MemberReference(large.id, MemberFunction.DELEGATE)
        lengths.append(len(wording.participant_in_words(Reading(held), reference)))
    assert lengths[1] - lengths[0] == len("800") - len("8")


def test_a_moment_without_its_zone_is_refused_rather_than_taken_for_local_time() -> None:
    with pytest.raises(ValueError, match="moment: expected one with its zone, found 2024-05-08T"):
        wording.moment_in_words(datetime(2024, 5, 8, 9, 30))  # noqa: DTZ001  it is what is refused


def test_the_tag_of_a_language_is_not_taken_for_its_letters() -> None:
    with pytest.raises(ValueError, match=r"tags: expected tags such as \('en',\), found .* 'en'"):
        wording.languages_in_words("en")


def test_a_code_is_no_text() -> None:
    with pytest.raises(TypeError, match="code: expected StrEnum or None, found str"):
        wording.code_in_words("opening")  # type: ignore[arg-type]


@pytest.mark.parametrize("tag", ["en_GB", "e n", "", "en-", "französisch"])
def test_what_cannot_be_the_tag_of_a_language_is_refused(tag: str) -> None:
    with pytest.raises(ValueError, match=r"languages: expected a BCP 47 tag .*, found "):
        Reading(BARE, ("en", tag))
