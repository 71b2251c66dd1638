"""Whatever happens to a programme, those who follow it end with exactly what is planned.

A meeting goes through releases in which sessions come, go, move and are put off. Programs that
fetch the calendar, that are sent messages, or that join late must all show the current programme.
"""

from collections.abc import Iterable
from datetime import date, time, timedelta
from random import Random
from typing import Any

from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from intergov_meetings import (
    Appearance,
    Audience,
    Contact,
    DateSpan,
    Decision,
    DecisionKind,
    Document,
    DocumentId,
    Link,
    Part,
    PartialDate,
    ParticipationState,
    PartId,
    Person,
    PersonId,
    PersonReference,
    PlanState,
    Post,
    Release,
    TimeSlot,
    Venue,
)
from intergov_meetings.ical import (
    CalendarState,
    Event,
    Profile,
    Revision,
    Status,
    draft,
    lint,
    render,
    rendered,
    revise,
)
from intergov_meetings.ical.event import UNSTAMPED
from tests.ical.revision.client import (
    Client,
    Published,
    events_in,
    events_on,
    published,
    spelt,
    unfolded,
)
from tests.ical.revision.sample import DESK, FIRST
from tests.ical.sample import meeting, session

NAMES = ("anna", "bekzod", "chinara")
PEOPLE = tuple(
    Person(id=PersonId(id), name=id.title(), contact=Contact(email=f"{id}@example.org"))
    for id in NAMES
)
INVITED = {
    id: Appearance(who=PersonReference(PersonId(id)), participation=ParticipationState.INVITED)
    for id in NAMES
}
PROMOTED = tuple(evolve(person, posts=(Post(title="Minister"),)) for person in PEOPLE)
PAPER = Document(id=DocumentId("paper"), symbol="A/1")
LINKS = (None, Link("https://a.example/1"), Link("https://a.example/2"))
DAYS = (date(2024, 5, 14), date(2024, 5, 15))
PARTS = tuple(Part(id=PartId(f"part-{day}"), when=PartialDate.of(day)) for day in DAYS)
ONLINE = Venue(city="Tashkent", online=(Link("https://meet.example/1"),))

IDS = st.sampled_from(("a", "b", "c", "d"))
SLOTS = st.builds(
    lambda day, start, zone: TimeSlot(day=day, start=start, zone=zone),
    st.sampled_from(DAYS),
    st.sampled_from((time(9), time(10), time(11, 30))),
    st.sampled_from(("Asia/Tashkent", "Europe/Vienna", None)),
)
WHENS = st.none() | SLOTS | st.sampled_from((PartialDate.of(DAYS[0]), PartialDate("2024-06")))
TITLES = st.sampled_from(("Opening", "Панель", "Debate; part 1, “A”", "C:\\New"))
APPEARANCES = st.sets(st.sampled_from(NAMES)).map(
    lambda names: tuple(INVITED[name] for name in sorted(names))
)


def told(events: Iterable[Event]) -> dict[str, Event]:
    """What is in force by its UID, whatever its stamp."""
    in_force = (event for event in events if event.status is not Status.CANCELLED)
    return {event.uid: evolve(event, stamp=UNSTAMPED) for event in in_force}


def one_field(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """One of these fields with a value of its own."""
    return st.one_of(st.fixed_dictionaries({name: values}) for name, values in fields.items())


OF_A_SESSION = one_field(
    when=WHENS,
    title=TITLES,
    room=st.sampled_from((None, "Room 1", "ROOM 1", "Room 2")),
    plan_state=st.sampled_from((None, *PlanState)),
    audience=st.sampled_from(Audience),
    appearances=APPEARANCES,
)
OF_THE_MEETING = one_field(
    when=st.sampled_from((DateSpan.of(*DAYS), PartialDate.of(DAYS[1]), None)),
    parts=st.sampled_from(((), PARTS, PARTS[:1])),
    venue=st.sampled_from((Venue(city="Tashkent"), Venue(city="Samarkand"), ONLINE)),
    people=st.sampled_from((PEOPLE, PROMOTED)),
    documents=st.sampled_from(((), *((evolve(PAPER, link=link),) for link in LINKS))),
    plan_state=st.sampled_from((None, *PlanState)),
    decisions=st.sampled_from(
        (
            (),
            (Decision(kind=DecisionKind.CANCELLED),),
            (Decision(kind=DecisionKind.POSTPONED, former_when=DateSpan.of(*DAYS)),),
        )
    ),
)


class Programme(RuleBasedStateMachine):
    """A meeting, its releases, and those who follow them."""

    keep_cancelled = timedelta(days=30)
    profiles: tuple[Profile, ...] = (Profile.FEED, Profile.RICH)
    audience = Audience.PUBLIC

    def __init__(self) -> None:
        super().__init__()
        self.held = meeting(
            when=DateSpan.of(*DAYS),
            venue=Venue(city="Tashkent"),
            people=PEOPLE,
            sessions=(
                session("a", when=PartialDate.of(DAYS[0]), appearances=(INVITED["anna"],)),
                session("b", title="Panel", appearances=(INVITED["anna"], INVITED["bekzod"])),
            ),
        )
        self.as_published = self.held
        self.now = FIRST
        self.last: Revision | None = None
        self.stamps: dict[str, Published] = {}
        self.receiver, self.importer = Client(), Client()
        self.latecomers: list[Client] = []
        self.profile = self.profiles[0]

    @initialize(data=st.data())
    def it_is_for_some_readers(self, data: st.DataObject) -> None:
        self.profile = data.draw(st.sampled_from(self.profiles))

    def change(self, **known: Any) -> None:
        self.held = evolve(self.held, **known)

    @rule(id=IDS, when=WHENS, title=TITLES, appearances=APPEARANCES)
    def a_session_is_put_in(self, id: str, **known: Any) -> None:
        others = tuple(each for each in self.held.sessions if each.id != id)
        self.change(sessions=(*others, session(id, **known)))

    @rule(id=IDS)
    def a_session_is_taken_out(self, id: str) -> None:
        self.change(sessions=tuple(each for each in self.held.sessions if each.id != id))

    @rule(id=IDS, known=OF_A_SESSION)
    def a_session_changes(self, id: str, known: dict[str, Any]) -> None:
        sessions = self.held.sessions
        self.change(sessions=tuple(evolve(s, **known) if s.id == id else s for s in sessions))

    @rule(order=st.permutations(range(4)))
    def the_order_of_the_programme_changes(self, order: list[int]) -> None:
        sessions = self.held.sessions
        self.change(sessions=tuple(sessions[place] for place in order if place < len(sessions)))

    @rule(known=OF_THE_MEETING)
    def the_meeting_changes(self, known: dict[str, Any]) -> None:
        stated = {"plan_state": None} if "decisions" in known else {}
        if self.held.decisions and "plan_state" in known:
            stated = {"decisions": ()}
        self.change(**(stated | known))

    @rule(
        after=st.sampled_from((timedelta(minutes=1), timedelta(days=7))),
        order=st.randoms(use_true_random=False),
        recovers=st.booleans(),
    )
    def it_is_published(self, after: timedelta, order: Random, recovers: bool) -> None:
        self.publish(after, order, recovers=recovers)

    @rule(order=st.randoms(use_true_random=False))
    def it_is_published_when_cancelled_events_have_left_the_file(self, order: Random) -> None:
        self.publish(2 * timedelta(days=30), order, recovers=False)

    def publish(self, after: timedelta, order: Random, *, recovers: bool) -> None:
        self.now += after
        self.held = evolve(self.held, release=Release(published=self.now))
        revision = self.revised(self.previous(recovers=recovers))
        self.check_files(revision)
        self.check_stamps(revision)
        self.deliver(revision, order)
        self.last, self.as_published = revision, self.held
        self.check_programmes()

    @precondition(lambda self: self.last is not None)
    @rule()
    def it_is_published_once_more_as_it_was(self) -> None:
        assert self.last is not None
        self.now += timedelta(minutes=1)
        waiting, self.held = (
            self.held,
            evolve(self.as_published, release=Release(published=self.now)),
        )
        again = self.revised(self.last.state)
        assert {change.kind for change in again.changes} <= {"unchanged", "retired"}
        assert again.messages == again.summary == ()
        assert again.data == self.last.data or again.state.retired != self.last.state.retired
        self.last, self.as_published, self.held = again, self.held, waiting

    @precondition(lambda self: self.last is not None)
    @rule()
    def somebody_joins_late(self) -> None:
        assert self.last is not None
        self.latecomers.append(Client())
        self.latecomers[-1].fetch(self.last.data)

    def revised(self, previous: CalendarState | None) -> Revision:
        return revise(
            self.held,
            previous,
            profile=self.profile,
            audience=self.audience,
            organizer=DESK,
            domain="example.org",
            keep_cancelled=self.keep_cancelled,
        )

    def previous(self, *, recovers: bool) -> CalendarState | None:
        """What was published last: as it was kept, or out of the file where all of it is there."""
        if self.last is None:
            return None
        # Where each event is a file of its own, none at all is no file.
        is_whole = not self.last.state.retired and self.last.data != b""
        return CalendarState.of(self.last.data) if recovers and is_whole else self.last.state

    def deliver(self, revision: Revision, order: Random) -> None:
        for client in (self.receiver, *self.latecomers):
            sent = [message.data for message in revision.messages]
            order.shuffle(sent)
            client.receive(sent)
        self.importer.fetch(revision.data)

    def check_programmes(self) -> None:
        assert self.last is not None
        made = draft(self.held, profile=self.profile, organizer=DESK, domain="example.org")
        planned = events_on(rendered(made).data)
        assert events_on(self.last.data) == planned
        assert told(self.last.state.events) == told(made.events)
        for client in (self.receiver, self.importer, *self.latecomers):
            assert client.programme == planned

    def check_files(self, revision: Revision) -> None:
        """No file and no message leaves the standards, but for a calendar with nothing in it."""
        for data in (revision.data, *(message.data for message in revision.messages)):
            breaches = {breach.code for breach in lint(data)}
            assert breaches <= (set() if b"BEGIN:VEVENT" in data else {"calendar-empty"})

    def check_stamps(self, revision: Revision) -> None:
        """Neither SEQUENCE nor DTSTAMP goes back, and SEQUENCE grows with what matters."""
        for data in (revision.data, *(message.data for message in revision.messages)):
            for uid, event in events_in(data).items():
                now, before = published(event), self.stamps.get(uid)
                assert spelt(event, "DTSTAMP") == spelt(event, "LAST-MODIFIED")
                if before is not None:
                    assert before.rank[0] <= now.rank[0]
                    assert before.rank[1] <= now.rank[1]
                    assert (before.matters == now.matters) or before.rank[0] < now.rank[0]
        for uid, event in events_in(revision.data).items():
            self.stamps[uid] = published(event)


class KeptProgramme(Programme):
    """The same where cancelled events are kept for ever, so that nobody has to fetch each file."""

    keep_cancelled = timedelta.max
    profiles = (Profile.RICH, Profile.PUBLISH, Profile.COMPAT, Profile.CALDAV)

    def __init__(self) -> None:
        super().__init__()
        self.occasional = Client()

    @precondition(lambda self: self.last is not None)
    @rule()
    def somebody_fetches_it_again(self) -> None:
        assert self.last is not None
        self.occasional.fetch(self.last.data)
        assert self.occasional.programme == events_on(self.last.data)


class Invitations(Programme):
    """The same with people who are invited to sessions, and get what is meant for them."""

    profiles = (Profile.INVITE,)
    audience = Audience.INTERNAL

    def __init__(self) -> None:
        super().__init__()
        self.invited = {f"mailto:{id}@example.org": Client() for id in NAMES}

    def deliver(self, revision: Revision, order: Random) -> None:
        for address, client in self.invited.items():
            meant = [
                message.data
                for message in revision.messages
                if address in {user.address for user in message.recipients}
            ]
            order.shuffle(meant)
            client.receive(meant)

    def check_programmes(self) -> None:
        assert self.last is not None
        known = {"audience": self.audience, "domain": "example.org"}
        planned = events_on(render(self.held, profile=Profile.COMPAT, **known).data)
        assert events_on(self.last.data) == planned
        sent = render(self.held, profile=Profile.INVITE, organizer=DESK, **known)
        for address, client in self.invited.items():
            meant = [each.data for each in sent.objects if address.encode() in unfolded(each.data)]
            assert client.programme == {
                uid: shows for data in meant for uid, shows in events_on(data).items()
            }


# Each example is a whole history, with files that are linted and read by icalendar.
HISTORIES = settings(max_examples=max(1, settings().max_examples // 3), stateful_step_count=30)
TestProgramme = Programme.TestCase
TestKeptProgramme = KeptProgramme.TestCase
TestInvitations = Invitations.TestCase
TestProgramme.settings = TestKeptProgramme.settings = TestInvitations.settings = HISTORIES
