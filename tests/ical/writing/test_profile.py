"""What each profile writes, and what it leaves to others."""

import re

import pytest

from intergov_meetings import (
    Audience,
    Contact,
    Delegation,
    DelegationId,
    Link,
    MissingOrganizerError,
    Organization,
    Organizer,
    OrganizerRole,
    ParticipationState,
    PartyId,
    Source,
    SourceId,
)
from intergov_meetings.ical import CalendarUser, Profile, render
from tests.ical.sample import meeting, session

COUNCIL = Organization(id=PartyId("council"), name="Council")
BANK = Organization(
    id=PartyId("bank"),
    name="Bank",
    contact=Contact(email="bank@example.org", audience=Audience.PUBLIC),
)
OFFICE = Contact(email="office@example.org", audience=Audience.PUBLIC)
ANYBODY = CalendarUser(address="mailto:desk@example.org", name="Desk, first floor")
ORGANIZED = {
    "parties": (BANK, COUNCIL),
    "organizers": (
        Organizer(party=BANK.id, role=OrganizerRole.DONOR),
        Organizer(party=COUNCIL.id, contact=OFFICE),
    ),
    "sessions": (session("a"), session("b")),
    "delegations": (
        Delegation(id=DelegationId("d"), party=BANK.id, participation=ParticipationState.ACCEPTED),
    ),
    "sources": (Source(id=SourceId("page"), link=Link("https://example.org/council")),),
}
ADDRESS = "https://example.org/council.ics"


def lines_of(data: bytes) -> list[str]:
    return data.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def written(profile: Profile, **asked: object) -> list[str]:
    held = meeting(**ORGANIZED)
    return lines_of(render(held, profile=profile, domain="example.org", **asked).data)  # type: ignore[arg-type]


def head(lines: list[str]) -> list[str]:
    """The lines ahead of the first event, those that every calendar has apart."""
    return lines[3 : lines.index("BEGIN:VEVENT")]


def properties(lines: list[str]) -> set[str]:
    return {re.split("[:;]", line)[0] for line in lines}


HEADS = {
    Profile.COMPAT: [],
    Profile.FEED: [
        "NAME:First meeting of the Council",
        "X-WR-CALNAME:First meeting of the Council",
        "URL:https://example.org/council",
        f"SOURCE;VALUE=URI:{ADDRESS}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
    ],
    Profile.PUBLISH: ["METHOD:PUBLISH"],
    Profile.INVITE: ["METHOD:REQUEST"],
    Profile.CALDAV: [],
}
HEADS[Profile.RICH] = HEADS[Profile.FEED]


@pytest.mark.parametrize("profile", Profile)
def test_each_profile_has_a_head_of_its_own(profile: Profile) -> None:
    assert head(written(profile, address=ADDRESS)) == HEADS[profile]


@pytest.mark.parametrize("profile", Profile)
def test_no_profile_has_an_alarm_or_a_name_for_the_file_and_only_one_has_attendees(
    profile: Profile,
) -> None:
    lines = written(profile)
    assert "BEGIN:VALARM" not in lines
    assert ("ATTENDEE" in properties(lines)) is (profile is Profile.INVITE)
    assert "UID" not in properties(head(lines))


def test_where_no_address_of_the_feed_is_known_none_is_written() -> None:
    assert "SOURCE" not in properties(written(Profile.FEED))


@pytest.mark.parametrize("address", ["council.ics", "ftp://example.org/a", "https://a\r\nX:y"])
def test_what_is_no_address_on_the_web_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="expected the address of a calendar on the web"):
        render(meeting(), address=address)


def test_a_server_gets_each_event_as_an_object_of_its_own() -> None:
    whole = render(meeting(**ORGANIZED), profile=Profile.CALDAV, domain="example.org")
    uids = ["council-1@example.org", "council-1+a@example.org", "council-1+b@example.org"]
    assert [each.uid for each in whole.objects] == uids
    for each in whole.objects:
        lines = lines_of(each.data)
        assert [line for line in lines if line.startswith("UID")] == [f"UID:{each.uid}"]
        assert "METHOD" not in properties(lines)
    assert whole.data == b"".join(each.data for each in whole.objects)


def test_a_message_comes_from_the_first_organizer_who_has_an_address() -> None:
    organizers = [line for line in written(Profile.PUBLISH) if line.startswith("ORGANIZER")]
    assert set(organizers) == {'ORGANIZER;CN="Council":mailto:office@example.org'}
    assert len(organizers) == 3


def test_the_address_of_a_party_serves_where_it_has_none_for_the_meeting() -> None:
    held = meeting(parties=(BANK,), organizers=(Organizer(party=BANK.id),))
    data = render(held, profile=Profile.PUBLISH).data
    assert b'ORGANIZER;CN="Bank":mailto:bank@example.org' in data


def test_whoever_is_given_goes_before() -> None:
    line = 'ORGANIZER;CN="Desk, first floor":mailto:desk@example.org'
    assert line in written(Profile.PUBLISH, organizer=ANYBODY)


def test_without_an_address_nobody_can_answer() -> None:
    hidden = Organizer(party=COUNCIL.id, contact=Contact(email="office@example.org"))
    for organizer in (
        hidden,
        Organizer(party=COUNCIL.id),
        Organizer(party=BANK.id, role=OrganizerRole.DONOR),
    ):
        held = meeting(parties=(COUNCIL, BANK), organizers=(Organizer(party=COUNCIL.id), organizer))
        with pytest.raises(MissingOrganizerError, match="give one as `organizer`"):
            render(held, profile=Profile.PUBLISH)


@pytest.mark.parametrize(
    "address", ["https://example.org/", "mailto:desk", "mailto:a@b@example.org"]
)
def test_what_is_no_email_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="expected an organizer at mailto:"):
        render(meeting(), profile=Profile.PUBLISH, organizer=CalendarUser(address=address))
