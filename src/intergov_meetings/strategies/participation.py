"""Strategies for who takes part: parties, people, delegations, and how papers refer to them.

What a record that stands alone refers to need not exist; a whole meeting is another matter, and
has a strategy of its own. `fields` says from what a field is drawn, in place of all it can hold.
"""

from hypothesis import strategies as st

from intergov_meetings.model import (
    Contact,
    Credentials,
    Delegation,
    Estimate,
    ExternalIdentifier,
    GroupReference,
    Member,
    MemberReference,
    Organization,
    Organizer,
    Participant,
    ParticipantGroup,
    Party,
    PartyReference,
    Person,
    PersonReference,
    Post,
    PostHolder,
    State,
)
from intergov_meetings.strategies.drawing import records


def states(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[State]:
    """States."""
    return records(State, fields)


def organizations(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Organization]:
    """Organizations, ministries, groups of States, territories."""
    return records(Organization, fields)


def people(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Person]:
    """People with a name."""
    return records(Person, fields)


def posts(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Post]:
    """Posts, with or without the body in which they are."""
    return records(Post, fields)


def contacts(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Contact]:
    """Ways to reach somebody."""
    return records(Contact, fields)


def external_identifiers(
    **fields: st.SearchStrategy[object],
) -> st.SearchStrategy[ExternalIdentifier]:
    """Names in other systems."""
    return records(ExternalIdentifier, fields)


def delegations(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Delegation]:
    """Delegations, their members named or not."""
    return records(Delegation, fields)


def members(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Member]:
    """Members of delegations."""
    return records(Member, fields)


def credentials(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Credentials]:
    """Credentials of delegations."""
    return records(Credentials, fields)


def participant_groups(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[ParticipantGroup]:
    """Groups that are described and not named."""
    return records(ParticipantGroup, fields)


def estimates(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Estimate]:
    """Numbers of people as papers give them."""
    return records(Estimate, fields)


def organizers(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Organizer]:
    """Parties with a role in organizing."""
    return records(Organizer, fields)


def person_references(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[PersonReference]:
    """References to named people."""
    return records(PersonReference, fields)


def member_references(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[MemberReference]:
    """References to whoever holds a function in a delegation."""
    return records(MemberReference, fields)


def post_holders(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[PostHolder]:
    """References to whoever holds a post."""
    return records(PostHolder, fields)


def party_references(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[PartyReference]:
    """References to parties."""
    return records(PartyReference, fields)


def group_references(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[GroupReference]:
    """References to described groups."""
    return records(GroupReference, fields)


def parties() -> st.SearchStrategy[Party]:
    """States and organizations."""
    return states() | organizations()


def participants() -> st.SearchStrategy[Participant]:
    """All five ways in which a paper names somebody."""
    named = person_references() | post_holders()
    return named | member_references() | party_references() | group_references()
