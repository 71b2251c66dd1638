"""Who, in words: people with their posts, and those who are not named."""

from typing import get_args

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.model import (
    GroupReference,
    Meeting,
    Member,
    MemberReference,
    Participant,
    PartyReference,
    Person,
    PersonReference,
    Post,
    PostHolder,
)
from intergov_meetings.vocabulary import MemberFunction
from intergov_meetings.wording.code import code_in_words
from intergov_meetings.wording.english import FUNCTIONS_IN_PLURAL, PHRASES
from intergov_meetings.wording.party import party_name
from intergov_meetings.wording.phrase import capitalized, is_said, listed, phrase, phrased
from intergov_meetings.wording.reading import Reading, refuse_other_arguments

_NOT_NAMED = PHRASES["name_not_announced"]
_NAMED = 3
_HEADS = (MemberFunction.HEAD, MemberFunction.DEPUTY_HEAD, MemberFunction.ALTERNATE_HEAD)


def post_in_words(reading: Reading, post: Post) -> str:
    """Give a post: its title, and where it is unless the title says so."""
    refuse_other_arguments(reading, "post", post, Post)
    title = reading.text(post.title)
    if post.party is None or names_its_body(reading, post):
        return title
    return f"{title}, {party_name(reading, post.party)}"


def names_its_body(reading: Reading, post: Post) -> bool:
    """Whether the title of a post says where it is."""
    refuse_other_arguments(reading, "post", post, Post)
    title, party = reading.text(post.title), post.party
    return party is not None and is_said(party_name(reading, party), title)


def person_in_words(reading: Reading, person: Person) -> str:
    """Give a person's name as printed, and the posts held."""
    refuse_other_arguments(reading, "person", person, Person)
    name = reading.text(person.name)
    named = name if person.honorific is None else f"{person.honorific} {name}"
    return listed((named, phrased(*(post_in_words(reading, post) for post in person.posts))))


def participant_in_words(reading: Reading, participant: Participant | None) -> str:
    """Say who somebody is, without making up a name for who has none; empty for `None`.

    Raises:
        UnknownIdError: where the meeting does not hold what is referred to.
    """
    refuse_other_arguments(reading, "participant", participant, *get_args(Participant), type(None))
    meeting = reading.meeting
    match participant:
        case None:
            return ""
        case PersonReference(person=person):
            return person_in_words(reading, meeting.person(person))
        case PartyReference(party=party):
            return party_name(reading, party)
        case GroupReference(group=group):
            return reading.text(meeting.group(group).description)
        case PostHolder(post=post):
            return f"{post_in_words(reading, post)} ({_NOT_NAMED})"
        case _:
            return _member_reference_in_words(reading, participant)


def member_in_words(reading: Reading, member: Member) -> str:
    """Give the function of a member, then the name, the post, or that no name is announced."""
    refuse_other_arguments(reading, "member", member, Member)
    function = _function(member)
    if member.person is not None:
        person = reading.meeting.person(member.person)
        return f"{function}: {person_in_words(reading, person)}"
    if member.post is not None:
        return f"{function}: {post_in_words(reading, member.post)} ({_NOT_NAMED})"
    return f"{function} ({_NOT_NAMED})"


def _member_reference_in_words(reading: Reading, reference: MemberReference) -> str:
    """Give those who hold a function in a delegation; members alike are named once.

    Of more than a few, only how many they are is said: a delegation may have hundreds.
    """
    delegation = reading.meeting.delegation(reference.delegation)
    represented = party_name(reading, delegation.party)
    holders = _holders(reading.meeting, reference)
    if not are_named(reading.meeting, reference):
        function = FUNCTIONS_IN_PLURAL.get(reference.function) or f"{_function(holders[0])}s"
        return PHRASES["holders"].format(len(holders), function, represented)
    named: list[str] = []
    for member in holders:
        function = _function(member)
        as_what = f"{capitalized(function)}, {represented}"
        if member.person is not None:
            person = reading.meeting.person(member.person)
            named.append(f"{person_in_words(reading, person)} ({as_what})")
        elif member.post is not None:
            post = post_in_words(reading, member.post)
            named.append(f"{post} ({as_what}; {_NOT_NAMED})")
        else:
            named.append(f"{as_what} ({_NOT_NAMED})")
    return phrased(*dict.fromkeys(named))


def are_named(meeting: Meeting, reference: MemberReference) -> bool:
    """Whether those who hold a function in a delegation are few enough to be named."""
    refuse_another_type("meeting", meeting, Meeting)
    refuse_another_type("reference", reference, MemberReference)
    return len(_holders(meeting, reference)) <= _NAMED


def _holders(meeting: Meeting, reference: MemberReference) -> list[Member]:
    members = meeting.delegation(reference.delegation).members
    return [each for each in members if each.function is reference.function]


def _function(member: Member) -> str:
    """Give a function; printed words, often a plural, only stand for one that is not listed."""
    words = code_in_words(member.function) or member.function_printed or ""
    return phrase("head_of", words) if member.function in _HEADS else words
