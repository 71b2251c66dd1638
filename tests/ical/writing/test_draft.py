"""A calendar before it is spelt."""

from datetime import UTC, date, datetime

from attrs import evolve

from intergov_meetings import (
    Audience,
    Contact,
    Organization,
    Organizer,
    PartialDate,
    PartyId,
    Release,
)
from intergov_meetings.ical import Profile, draft, rendered
from tests.ical.sample import DAY, meeting, session


def test_what_has_no_place_is_kept_apart_without_a_moment() -> None:
    held = meeting(
        when=PartialDate("2024-05"),
        sessions=(
            session("a", title="Panel", when=PartialDate.of(DAY)),
            session("b", title="Debate"),
            session("c", title="Retreat", audience=Audience.INTERNAL),
        ),
    )
    made = draft(held, domain="example.org")
    assert [event.uid for event in made.events] == ["council-1+a@example.org"]
    assert [(event.uid, event.summary, event.moment) for event in made.placeless] == [
        ("council-1@example.org", "First meeting of the Council", None),
        ("council-1+b@example.org", "Debate", None),
    ]


def test_no_representation_shows_how_to_reach_those_who_organize() -> None:
    contact = Contact(email="desk@canary.example", telephone="+998 71")
    office = Organization(id=PartyId("office"), name="Office", contact=contact)
    held = meeting(parties=(office,), organizers=(Organizer(party=office.id),))
    for profile in Profile:
        made = draft(held, profile=profile, audience=Audience.INTERNAL, domain="example.org")
        calendar = rendered(made)
        assert profile is Profile.INVITE or b"canary" in calendar.data
        for shown in (repr(made), repr(calendar)):
            assert "canary" not in shown
            assert "998" not in shown


def test_a_new_release_alone_changes_nothing_but_the_stamp() -> None:
    held = meeting(sessions=(session("a", when=PartialDate(date(2024, 5, 14).isoformat())),))
    later = Release(version="2", published=datetime(2024, 5, 9, tzinfo=UTC), note="Nothing new")
    one, other = (draft(each) for each in (held, evolve(held, release=later)))
    stamps = [event.stamp for event in one.events]
    assert [evolve(e, stamp=s) for e, s in zip(other.events, stamps, strict=True)] == [*one.events]
