"""The programme as a page: what it says, what it leaves unsaid, and what can be in no text."""

import re
from datetime import time
from itertools import cycle

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import (
    AttendanceMode,
    Audience,
    Contact,
    Link,
    Meeting,
    PartialDate,
    PlanState,
    Release,
    Session,
    SessionId,
    TimeSlot,
    Venue,
)
from intergov_meetings.audience import for_audience
from intergov_meetings.strategies import meetings
from intergov_meetings.views.programme import render
from tests.views.sample import BARE, MEETING
from tests.views.skeleton import reworded, skeleton, texts
from tests.views.test_markdown import prose


def section(page: str, title: str) -> list[str]:
    """Give the lines under a heading, up to the next one of its level or above."""
    lines = page.splitlines()
    start = next(n for n, line in enumerate(lines) if line.lstrip("# ") == title)
    level = len(lines[start]) - len(lines[start].lstrip("#"))
    ends = re.compile(rf"#{{1,{level}}} ")
    found = []
    for line in lines[start + 1 :]:
        if ends.match(line):
            break
        found.append(line)
    return [line for line in found if line]


HARMLESS = skeleton(render(reworded(MEETING, lambda _: "word", lambda _: "word")))


@given(words=st.lists(prose(), min_size=1, max_size=6))
def test_the_structure_does_not_depend_on_the_words(words: list[str]) -> None:
    lines = [re.sub(r"[\n\t]", " ", word) for word in words]
    any_prose, any_line = cycle(words), cycle(lines)
    meeting = reworded(MEETING, lambda _: next(any_prose), lambda _: next(any_line))
    page = render(meeting)
    assert skeleton(page) == HARMLESS
    assert "".join(texts(page)).count(meeting.title.text) >= 1


@given(meeting=meetings(), audience=st.sampled_from(Audience))
def test_any_meeting_makes_a_page_whose_structure_is_that_of_its_facts(
    meeting: Meeting, audience: Audience
) -> None:
    page = render(meeting, audience=audience)
    assert page == render(meeting, audience=audience)
    words: dict[str, str] = {}  # what is alike stays alike, since that is said only once

    def word(held: str) -> str:
        return words.setdefault(held, f"word {len(words)}")

    harmless = reworded(for_audience(meeting, audience), word, word)
    assert skeleton(page) == skeleton(render(harmless, audience=audience))
    assert texts(page)[0] == meeting.title.text


def test_what_is_not_stated_is_said_to_be_so() -> None:
    assert render(BARE) == (
        "# Bare\n\n- Plan: not stated\n- When: not stated\n- Times: not stated\n"
        "- Where: not stated\n\n## Organizers\n\nnot stated\n\n## Programme\n\nnot stated\n\n"
        "## Participants\n\nnot stated\n"
    )


def test_a_date_never_becomes_a_time() -> None:
    page = render(attrs.evolve(BARE, when=PartialDate("2024-05-14")))
    assert "- When: 14 May 2024\n- Times: not stated\n" in page
    assert "00:00" not in page


def test_a_city_alone_is_said_to_be_all_that_is_known() -> None:
    page = render(attrs.evolve(BARE, venue=Venue(city="Tashkent")))
    assert "- Where: Tashkent\n- Venue: not stated beyond the city\n" in page


def test_an_online_meeting_has_a_link_and_lacks_no_place() -> None:
    venue = Venue(online=(Link("https://example.org/join"),))
    page = render(attrs.evolve(BARE, venue=venue, mode=AttendanceMode.ONLINE))
    assert "- Attendance: online\n- Online: <https://example.org/join>\n" in page
    assert "Where" not in page


@pytest.mark.parametrize("plan", PlanState)
def test_a_plan_is_told_plainly(plan: PlanState) -> None:
    assert f"- Plan: {plan}\n" in render(attrs.evolve(BARE, plan_state=plan))


@pytest.mark.parametrize("plan", [PlanState.POSTPONED, PlanState.CANCELLED])
def test_dates_of_what_is_called_off_are_former_ones(plan: PlanState) -> None:
    page = render(attrs.evolve(MEETING, plan_state=plan, decisions=()))
    assert "- When: formerly 14 May 2024\n" in page
    assert "- When: formerly 14 May 2024, 10:00–12:00 (Asia/Tashkent)\n" in page
    assert "- When: formerly" not in render(MEETING)


def test_languages_are_a_sequence_of_tags() -> None:
    with pytest.raises(ValueError, match="languages: expected tags"):
        render(BARE, languages="en")


def test_organizers_stand_in_printed_order_with_the_words_between_them() -> None:
    assert section(render(MEETING), "Organizers") == [
        "1. Kingdom of Zembla; host country",
        "as well as",
        "2. Office (OFF), Zembla",
        "The list is open (“among others”).",
    ]


def test_sessions_are_numbered_nested_and_kept_without_title_or_order() -> None:
    page = render(MEETING)
    headings = [line for line in page.splitlines() if line.startswith("###")]
    assert headings[:7] == [
        "### 1. Session 1: Opening",
        "#### 1.1. Session on Songs",
        "#### Session",
        "##### Session on Depth",
        "### 2. Stakeout",
        "### Late talk",
        "### Expected",
    ]
    assert "- Place in the programme: not stated" in section(page, "Session")
    unordered = section(page, "Sessions whose place in the programme is not stated")
    assert unordered[0] == "### Late talk"


def test_a_session_tells_what_is_known_of_it() -> None:
    told = section(render(MEETING), "1. Session 1: Opening")
    assert told[:14] == [
        "- When: 14 May 2024, 10:00–12:00 (Asia/Tashkent)",
        "- Type: opening ceremony",
        "- Subject: Welcome",
        "- At the same time as: Late talk",
        "- Part of the meeting: First part",
        "- Of the series: Regional Council",
        "- Venue: Onhava",
        "- Room: Room XX",
        "- Attendance: hybrid",
        "- Access: closed",
        "- Languages: English, tlh",
        "- Plan: tentative",
        "- Conduct: opened",
        "- Online: <https://example.org/opening>",
    ]
    assert told[14:27] == [
        "Decisions:",
        "- Opened",
        "Taking part, in printed order:",
        "1. Ms. Anna Аннова, Director; chair, speaker; expected",
        (
            "2. Head of delegation, Zembla (name not announced); remarks; on Peace; "
            "on behalf of Council; read by Ms. Anna Аннова, Director; under agenda item 1 (b); "
            "from 10:30; online"
        ),
        "3. Rapporteur, Office (name not announced)",
        "4. Office",
        "5. experts",
        "The list is open (“among others”).",
        "Agenda items:",
        "- 1 (b): Rain; adopted",
        "Documents:",
        "- C/1, Rain: <https://example.org/doc-1>",
    ]


def test_a_session_without_a_time_says_so_where_others_have_one() -> None:
    assert "- When: not stated" in section(render(MEETING), "2. Stakeout")


def test_each_state_of_participation_has_its_own_heading() -> None:
    page = render(MEETING, audience=Audience.PARTICIPANTS)
    assert section(page, "Expected") == [
        (
            "- Kingdom of Zembla; capacity: member; level: minister; in person; size: about 30; "
            "at most 40 members; head of delegation (name not announced); "
            "head of delegation: Minister of Rain (name not announced); "
            "head of delegation: Ms. Anna Аннова, Director; The list is open."
        )
    ]
    assert section(page, "Invited") == [
        "#### experts",
        "“are also invited”; size: at least 100",
        "- Kingdom of Zembla (see “Expected”)",
        "- Observers of the Council; capacity: guest; part of the delegation of Kingdom of Zembla",
        "The list is open (“including”).",
    ]
    assert section(page, "Participation not stated") == ["#### young experts", "part of experts"]


def test_decisions_leave_former_dates_and_places_readable() -> None:
    assert section(render(MEETING), "Decisions") == [
        (
            "- Moved; April 2024; by Council (“the Council, by silence procedure”); "
            "formerly 1–3 May 2024; formerly at Yeslove; reason: Rain"
        ),
        "- Opened",
    ]


def test_what_stands_behind_the_meeting_is_told() -> None:
    page = render(MEETING)
    assert section(page, "Objectives") == ["- Peace", "- Rain\\", "  \\", "  and shine"]
    assert section(page, "Mandate") == [
        (
            "- Sets up Council, part of Office; To sit; at the initiative of "
            "Ms. Anna Аннова, Director; March 2022; Onhava; at Conference; C/1, Rain; "
            "with the support of friends"
        ),
        "- Mandate",
    ]
    assert section(page, "Related meetings") == [
        "- Established at: Conference; March 2022",
        "- Held with: <https://example.org/>",
    ]
    assert section(page, "Agenda") == [
        "provisional; annotated",
        "- 1 (b): Rain; adopted",
        "- Shine",
        "The list is open.",
    ]
    assert section(page, "Documents") == [
        "- C/1, Rain; report; English; issued 2024; in place of doc-0: <https://example.org/doc-1>",
        "- doc-0",
    ]
    assert section(page, "Sources") == [
        (
            "- Council to sit; press release; Office; Onhava, New York; 8 May 2024; English; "
            "read 9 May 2024: [Release](<https://example.org/release>)"
        ),
        "- letter",
        "The list is open.",
    ]
    assert section(page, "This description") == ["version 2; published 8 May 2024, 09:30:00 UTC"]


def test_the_language_of_the_texts_is_chosen() -> None:
    assert render(MEETING, languages=["ru"]).startswith("# Совет\n")
    assert render(MEETING, languages=["fr"]).startswith("# Council\n")


def test_times_are_set_apart_from_text_that_runs_from_right_to_left() -> None:
    page = render(attrs.evolve(MEETING, title="مجلس"))
    isolated = "\u206614 May 2024, 10:00–12:00 (Asia/Tashkent)\u2069"
    assert f"- When: {isolated}" in page
    assert "\u20668 May 2024, 09:30:00 UTC\u2069" in page
    assert "\u2066" not in render(MEETING)


def test_an_empty_release_or_agenda_makes_no_fact() -> None:
    assert "This description" not in render(attrs.evolve(BARE, release=Release()))
    agenda = attrs.evolve(MEETING.agenda, state=None, annotated=False, open_lists=())  # type: ignore[type-var]
    page = render(attrs.evolve(MEETING, agenda=agenda))
    assert section(page, "Agenda")[0] == "- 1 (b): Rain; adopted"
    published = Release(version="1")
    assert "version 1" in render(attrs.evolve(BARE, release=published))


def test_a_reader_sees_no_more_than_the_audience_may() -> None:
    secret = Contact(email="secret@example.org")
    closed = Session(id=SessionId("bilateral"), title="Bilateral", audience=Audience.INTERNAL)
    organizers = (attrs.evolve(MEETING.organizers[0], contact=secret),)
    meeting = attrs.evolve(MEETING, organizers=organizers, sessions=(*MEETING.sessions, closed))
    assert "Bilateral" not in render(meeting)
    assert "Bilateral" in render(meeting, audience=Audience.INTERNAL)
    assert "head of delegation: Ms. Anna" not in render(meeting)
    assert "secret" not in render(meeting, audience=Audience.INTERNAL)


def test_a_deep_programme_has_headings_of_six_levels() -> None:
    chain = tuple(
        Session(id=SessionId(f"s{n}"), part_of=SessionId(f"s{n - 1}") if n else None)
        for n in range(30)
    )
    assert render(attrs.evolve(BARE, sessions=chain)).count("\n###### ") == 27


def test_a_day_is_no_time() -> None:
    without = attrs.evolve(BARE, when=TimeSlot(day_number=1))
    assert "- When: day 1\n- Times: not stated\n" in render(without)
    assert "Times" not in render(attrs.evolve(BARE, when=TimeSlot(start=time(10))))


def test_officers_stand_apart_from_the_sessions() -> None:
    expected = ["1. Ms. Anna Аннова, Director; president", "The list is open."]
    assert section(render(MEETING), "Officers and speakers") == expected
    page = render(attrs.evolve(MEETING, open_lists=()))
    assert section(page, "Officers and speakers") == expected[:1]
