"""What newer standards say of an event is followed from one release to the next as all else is."""

from attrs import evolve
from hypothesis import given

from intergov_meetings import (
    Appearance,
    Audience,
    Delegation,
    DelegationId,
    Document,
    DocumentId,
    Link,
    Meeting,
    MeetingFunction,
    Member,
    MemberFunction,
    MemberReference,
    Organization,
    PartyId,
    Person,
    PersonId,
    PersonReference,
    Post,
    Venue,
)
from intergov_meetings.ical import Aspect, CalendarState, Change, Profile, Revision, draft
from intergov_meetings.strategies import meetings
from tests.ical.revision.sample import at, follow, in_a_file, kinds, of, release, released, without
from tests.ical.sample import meeting, session

PAPER = Document(id=DocumentId("p"), symbol="A/1", link=Link("https://a.example/1"))
SPEAKS = Appearance(who=PersonReference(PersonId("ann")), functions=(MeetingFunction.SPEAKER,))
BOB = Person(id=PersonId("bob"), name="Bob")


def ann(*titles: str) -> Person:
    return Person(id=PersonId("ann"), name="Ann", posts=tuple(Post(title=t) for t in titles))


HELD = meeting(
    venue=Venue(name="Hofburg", city="Vienna", latitude=48.2, longitude=16.4),
    people=(ann("Minister of Trade"), BOB),
    documents=(PAPER,),
    release=release(0),
    sessions=(
        session("a", title="Opening", when=at(10), appearances=(SPEAKS,)),
        session("b", title="Panel", when=at(12), documents=(PAPER.id,)),
    ),
)


def rich(held: Meeting, previous: CalendarState | None) -> Revision:
    return follow(held, previous, profile=Profile.RICH)


def changed(id: str, **known: object) -> tuple[Change, str]:
    """What a change does to the event of a session, and what is said of it."""
    second = rich(released(HELD, 1, **known), rich(HELD, None).state)
    made = of(second, id)
    lines = [line for line in second.summary if line.startswith(made.event.summary)]
    return made, "".join(lines).removeprefix(f"{made.event.summary}: ")


def test_an_unchanged_release_is_the_same_file_and_its_state_is_in_it() -> None:
    first = rich(HELD, None)
    recovered = CalendarState.of(first.data)
    assert recovered == in_a_file(first.state)
    assert rich(released(HELD, 3), recovered).data == first.data
    assert b"BEGIN:PARTICIPANT" in first.data


@given(meetings())
def test_the_state_of_any_rich_file_is_in_it(held: Meeting) -> None:
    known = {"profile": Profile.RICH, "audience": Audience.INTERNAL}
    first = follow(evolve(held, release=release(0)), None, **known)
    recovered = CalendarState.of(first.data)
    assert recovered.events == first.state.events
    again = follow(evolve(held, release=release(9)), recovered, **known)
    assert (again.data, again.summary) == (first.data, ())


def test_another_post_is_told_and_does_not_raise_sequence() -> None:
    made, said = changed("a", people=(ann("Minister of Finance"), BOB))
    assert (made.kind, made.event.stamp.sequence) == ("reworded", 0)
    assert Aspect.PARTICIPANTS in made.aspects
    assert said == "participants: now “Ann, Minister of Finance; speaker”"


def test_what_is_only_left_out_of_a_part_is_not_repeated() -> None:
    _, said = changed("a", people=(ann(), BOB))
    assert said == "details changed"


def test_a_name_that_is_announced_no_longer_is_not_repeated() -> None:
    """The one who speaks for a delegation is the same member, with and without a name."""

    def held(audience: Audience) -> Meeting:
        head = Member(function=MemberFunction.HEAD, person=PersonId("ann"), audience=audience)
        delegation = Delegation(id=DelegationId("d"), party=PartyId("bank"), members=(head,))
        speaks = Appearance(who=MemberReference(delegation.id, MemberFunction.HEAD))
        opening = evolve(HELD.sessions[0], appearances=(speaks,))
        return evolve(
            HELD,
            parties=(Organization(id=PartyId("bank"), name="Bank"),),
            delegations=(delegation,),
            sessions=(opening, HELD.sessions[1]),
        )

    first = rich(held(Audience.PUBLIC), None)
    second = rich(evolve(held(Audience.PARTICIPANTS), release=release(1)), first.state)
    assert "Ann" in str(of(first, "a").event.details.participants[0].name)
    assert [line for line in second.summary if line.startswith("Opening")] == [
        "Opening: participants: now “Head of delegation, Bank (name not announced)”"
    ]
    assert not [line for line in second.summary if "Ann" in line]


def test_who_is_new_is_told_and_who_is_gone_is_not() -> None:
    new = Appearance(who=PersonReference(BOB.id), functions=(MeetingFunction.SPEAKER,))
    opening, panel = HELD.sessions
    both = (evolve(opening, appearances=(SPEAKS, new)), panel)
    instead = (evolve(opening, appearances=(new,)), panel)
    nobody = (evolve(opening, appearances=()), panel)
    assert changed("a", sessions=both)[1] == "participants: now also Bob"
    assert changed("a", sessions=instead)[1] == "participants: now also Bob"
    assert changed("a", sessions=nobody)[1] == "participants: fewer are named"


def test_of_many_who_are_new_not_all_are_named() -> None:
    people = [Person(id=PersonId(f"p{number}"), name=f"P{number}") for number in range(12)]
    who = tuple(Appearance(who=PersonReference(person.id)) for person in people)
    opening = evolve(HELD.sessions[0], appearances=(SPEAKS, *who))
    _, said = changed("a", people=(*HELD.people, *people), sessions=(opening, HELD.sessions[1]))
    assert said.endswith("P9, and 2 more")


def test_a_paper_that_has_another_address_is_told() -> None:
    moved = evolve(PAPER, link=Link("https://a.example/2"))
    made, said = changed("b", documents=(moved,))
    assert (made.kind, Aspect.LINKS in made.aspects) == ("reworded", True)
    assert said == "papers and pages: now “A/1” (https://a.example/2)"
    unnamed, said = changed("b", documents=(evolve(PAPER, link=None),))
    assert (unnamed.kind, said) == ("reworded", "details changed")


def test_another_point_on_the_map_is_told_and_raises_sequence() -> None:
    made, said = changed("b", venue=evolve(HELD.venue, latitude=48.3))
    assert (made.kind, made.event.stamp.sequence) == ("changed", 1)
    assert said == "another point on the map"
    (place,) = made.event.details.places
    assert place.coordinates == made.event.coordinates


def test_what_is_left_of_a_rich_event_tells_nothing_and_it_comes_back_whole() -> None:
    first = rich(HELD, None)
    gone = rich(released(HELD, 1, sessions=without(HELD, "a")), first.state)
    assert kinds(gone)["a"] == "removed"
    assert not of(gone, "a").event.details.participants
    assert b"Ann" not in gone.data
    back = rich(released(HELD, 2), CalendarState.of(gone.data))
    assert (of(back, "a").kind, of(back, "a").event.stamp.sequence) == ("revived", 2)
    assert of(back, "a").event.details == of(first, "a").event.details


def test_a_rich_calendar_follows_a_plain_one_and_the_other_way_round() -> None:
    plain = follow(HELD, None)
    second = rich(released(HELD, 1), plain.state)
    third = follow(released(HELD, 2), second.state)
    made = draft(HELD, profile=Profile.RICH, domain="example.org")
    assert [event.details for event in second.state.events] == [e.details for e in made.events]
    assert {event.stamp.sequence for event in third.state.events} == {0}
    assert b"PARTICIPANT" not in third.data
