"""Nothing that a release says is more than its readers may know by now.

Every word and every time of a meeting is one of its own, so that it can be found again in
whatever a release says.
"""

import re
from collections.abc import Iterable
from datetime import time
from typing import Any, NamedTuple

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import (
    Access,
    Appearance,
    Audience,
    Document,
    DocumentId,
    Link,
    Meeting,
    Part,
    PartialDate,
    PartId,
    Person,
    PersonId,
    PersonReference,
    PlanState,
    Session,
    SessionId,
    TimeSlot,
    Venue,
)
from intergov_meetings.ical import (
    CalendarState,
    ClosedSessions,
    Event,
    Method,
    Profile,
    Revision,
    draft,
    rendered,
)
from intergov_meetings.ical.event import UNSTAMPED
from intergov_meetings.ical.revision.reader import NEW_READERS
from tests.ical.revision.client import unfolded
from tests.ical.revision.sample import (
    DAY,
    DELEGATE,
    DESK,
    INVITED,
    at,
    follow,
    kinds,
    of,
    release,
    released,
)
from tests.ical.sample import meeting, session

IDS = ("a", "b", "c")
VERSIONS = st.sampled_from((1, 2))
SAID = re.compile(r"zq\w+|\b1[0-2]:\d\d\b")
CLOCKS = re.compile(r"20240514T(1[0-2])(\d\d)00\b")
# Most can be said wrongly of what is closed by now to the readers that it had.
LEVELS = READERS = st.sampled_from((*(Audience.PUBLIC,) * 4, Audience.PARTICIPANTS))
CHOICES = st.sampled_from((*ClosedSessions, *(ClosedSessions.TITLE_ONLY,) * 3))


def words_in(said: str) -> set[str]:
    """The words and times that can be found again, however a time is spelt."""
    return set(SAID.findall(CLOCKS.sub(r"\1:\2", said)))


def is_word(said: str) -> bool:
    return said.startswith("zq")


def said_in(data: bytes) -> set[str]:
    return words_in(unfolded(data).decode())


def person(id: str, version: int) -> Person:
    return Person(id=PersonId(f"p-{id}"), name=f"zqperson{id}{version}")


def paper(id: str, version: int, level: Audience) -> Document:
    link = Link(f"https://example.org/zqlink{id}{version}")
    return Document(
        id=DocumentId(f"d-{id}"), title=f"zqpaper{id}{version}", link=link, audience=level
    )


@st.composite
def programmes(draw: st.DrawFn) -> Meeting:
    """A meeting with some sessions, each of its own words and at a time of its own."""
    versions = {id: draw(VERSIONS) for id in IDS if draw(st.integers(0, 4))}
    sessions = tuple(
        session(
            id,
            title=draw(st.sampled_from((f"zqtitle{id}{n}", None))),
            subject=f"zqsubject{id}{draw(VERSIONS)}",
            when=draw(
                st.sampled_from(
                    (
                        TimeSlot(
                            day=DAY,
                            start=time(10 + n, 1 + IDS.index(id)),
                            zone="Asia/Tashkent",
                            printed=f"zqprinted{id}{n}",
                        ),
                        None,
                        PartialDate("2024-06"),
                    )
                )
            ),
            room=f"zqroom{id}{draw(VERSIONS)}",
            appearances=(Appearance(who=PersonReference(PersonId(f"p-{id}"))),),
            documents=(DocumentId(f"d-{id}"),),
            part_of=SessionId("a") if id == "b" and "a" in versions and n == 1 else None,
            access=draw(st.sampled_from((None, Access.CLOSED))),
            audience=draw(LEVELS),
            plan_state=draw(st.sampled_from((*(None,) * 5, PlanState.CANCELLED))),
        )
        for id, n in versions.items()
    )
    link = Link("https://example.org/zqonline", audience=draw(LEVELS))
    parts = (Part(id=PartId("one"), when=PartialDate.of(DAY), title="zqpart"),)
    return meeting(
        title=f"zqmeeting{draw(VERSIONS)}",
        when=draw(st.sampled_from((PartialDate.of(DAY), None))),
        parts=draw(st.sampled_from(((), (), parts))),
        plan_state=draw(st.sampled_from((*(None,) * 5, PlanState.POSTPONED))),
        venue=Venue(
            name=f"zqvenue{draw(VERSIONS)}", city=f"zqcity{draw(VERSIONS)}", online=(link,)
        ),
        people=tuple(person(id, n) for id, n in versions.items()),
        documents=tuple(paper(id, draw(VERSIONS), draw(LEVELS)) for id in versions),
        sessions=sessions,
    )


def seen(held: Meeting, **known: Any) -> set[str]:
    """What readers may know of a meeting, of everything that has a place or none."""
    made = draft(held, domain="example.org", **known)
    undated = " ".join(f"{event!r} {event.description}" for event in made.placeless)
    return said_in(rendered(made).data) | words_in(undated)


def with_levels_of(former: Meeting, now: Meeting, closed: ClosedSessions) -> Meeting:
    """What was known before as far as it may be known now: what is gone may not be."""
    assert now.venue is not None
    assert former.venue is not None
    sessions = {each.id: each for each in now.sessions}
    papers = {each.id: each for each in now.documents}
    kept = {each.id for each in former.sessions} & sessions.keys()

    def by_now(each: Session) -> Session:
        later = sessions[each.id]
        known: dict[str, Any] = {"access": later.access, "audience": later.audience}
        known["part_of"] = later.part_of if later.part_of in kept else None
        if closed is not ClosedSessions.FULL and is_closed(later):
            known |= {"title": None, "subject": None}  # the one of today may be another on purpose
        return evolve(each, **known)

    def is_closed(each: Session) -> bool:
        whole = None if each.part_of is None else sessions[each.part_of]
        return Access.CLOSED in (each.access, None if whole is None else whole.access)

    return evolve(
        former,
        sessions=tuple(by_now(each) for each in former.sessions if each.id in kept),
        venue=evolve(former.venue, online=now.venue.online),
        documents=tuple(
            evolve(each, audience=papers[each.id].audience) if each.id in papers else each
            for each in former.documents
        ),
    )


def unstamped(events: Iterable[Event]) -> tuple[Event, ...]:
    return tuple(evolve(event, stamp=UNSTAMPED) for event in events)


class Told(NamedTuple):
    """A release and for whom it was."""

    held: Meeting
    """The meeting."""
    known: dict[str, Any]
    """For whom and in what form."""
    revision: Revision
    """What followed."""


@given(
    st.lists(
        st.tuples(
            programmes(),
            st.sampled_from((Profile.FEED, Profile.RICH, Profile.PUBLISH)),
            READERS,
            CHOICES,
        ),
        min_size=2,
        max_size=3,
    ),
    st.booleans(),
)
def test_nothing_is_said_that_its_readers_may_not_know_by_now(
    releases: list[tuple[Meeting, Profile, Audience, ClosedSessions]], recovers: bool
) -> None:
    last: Told | None = None
    for days, (drawn, profile, audience, closed) in enumerate(releases):
        known = {"profile": profile, "audience": audience, "closed": closed, "organizer": DESK}
        held = released(drawn, days)
        state = None if last is None else last.revision.state
        if last is not None and recovers and last.known["audience"] is audience:
            state = CalendarState.of(last.revision.data)
        revision = follow(held, state, **known)
        present = said_in(revision.data)
        before: set[str] = set()
        if last is not None and audience.may_see(last.known["audience"]):
            known_by_now = seen(with_levels_of(last.held, held, closed), **known)
            shown = said_in(last.revision.data)
            # When something was to be is in the file of this release too, whatever became of it.
            before = shown & known_by_now | {said for said in shown if not is_word(said)}
        else:
            assert unstamped(revision.state.events) == unstamped(
                draft(held, domain="example.org", **known).events
            )
        now = seen(held, **known)
        assert set(filter(is_word, present)) <= now
        assert words_in("\n".join(revision.summary)) <= present | now | before
        assert words_in(repr(revision)) <= present | now | before
        assert said_in(b"".join(sent.data for sent in revision.messages)) <= present
        last = Told(held, known, revision)


HELD = meeting(
    people=(DELEGATE,),
    release=release(0),
    sessions=(
        session("a", title="Opening", when=at(10)),
        session(
            "b", title="Caucus", when=at(12), audience=Audience.PARTICIPANTS, appearances=(INVITED,)
        ),
        session("c", title="Hearing", when=at(13), access=Access.CLOSED, appearances=(INVITED,)),
    ),
)
FOR_INVITED = {"profile": Profile.INVITE, "audience": Audience.PARTICIPANTS, "organizer": DESK}


def later(**known: object) -> Meeting:
    """The same with another hearing, which the public may know of."""
    hearing = evolve(HELD.sessions[2], **({"title": "Session", "when": at(14)} | known))
    return released(HELD, 1, sessions=(*HELD.sessions[:2], hearing))


def test_a_calendar_for_more_readers_tells_them_nothing_of_the_last() -> None:
    first = follow(HELD, None, **FOR_INVITED)
    second = follow(later(access=None), first.state, organizer=DESK)
    assert second.summary == (
        "First meeting of the Council: new; 14 May 2024",
        "Opening: new; 14 May 2024, 10:00 (Asia/Tashkent)",
        "Session: new; 14 May 2024, 14:00 (Asia/Tashkent)",
    )
    assert kinds(second) == {"": "new", "a": "new", "c": "new"}
    assert {sent.method for sent in second.messages} == {Method.PUBLISH}
    assert second.report == (NEW_READERS,)
    assert of(second, "c").event.stamp.sequence == 1
    assert second.state.readers is Audience.PUBLIC


def test_what_more_readers_are_not_told_goes_on_where_it_comes_back() -> None:
    first = follow(HELD, None, **FOR_INVITED)
    second = follow(later(), first.state)
    open_to_all = evolve(HELD.sessions[1], audience=Audience.PUBLIC)
    third = follow(released(HELD, 2, sessions=(open_to_all,)), second.state)
    assert [event.summary for event in second.state.retired] == ["No longer in this calendar"]
    assert (of(third, "b").kind, of(third, "b").event.stamp.sequence) == ("revived", 2)


def test_fewer_readers_are_told_what_changed() -> None:
    first = follow(HELD, None, audience=Audience.PUBLIC)
    second = follow(later(), first.state, audience=Audience.PARTICIPANTS)
    assert second.summary[-1] == "Session: was 13:00, now 14:00; formerly “Hearing”"


def test_of_a_file_it_is_known_for_whom_it_was_only_where_it_invites_people() -> None:
    recovered = CalendarState.of(follow(HELD, None, **FOR_INVITED).data)
    known = FOR_INVITED | {"profile": Profile.FEED}
    assert NEW_READERS in follow(later(), recovered, **known).report
    assert NEW_READERS not in follow(later(), recovered, **FOR_INVITED).report
    told = CalendarState.of(follow(HELD, None, audience=Audience.INTERNAL).data)
    assert NEW_READERS not in follow(later(), told).report


def test_who_was_invited_is_told_of_what_others_may_not_know() -> None:
    """Messages are for those whom they name; the summary and the file are for others too."""
    hidden = evolve(HELD.sessions[1], audience=Audience.INTERNAL)
    first = follow(evolve(HELD, sessions=(hidden,)), None, **FOR_INVITED | {"audience": "internal"})
    second = follow(released(HELD, 1, sessions=(hidden,)), first.state, **FOR_INVITED)
    assert [(sent.method, sent.recipients[0].name) for sent in second.messages] == [
        (Method.CANCEL, "Anna")
    ]
    assert b"Caucus" not in second.messages[0].data
    assert second.summary == ("First meeting of the Council: new; 14 May 2024",)
    assert kinds(second) == {"": "new"}
