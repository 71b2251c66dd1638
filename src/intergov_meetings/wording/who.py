"""Who, in words: parties, people with their posts, and those who are not named."""

from collections.abc import Iterable

from intergov_meetings.model import (
    GroupReference,
    Member,
    MemberReference,
    Participant,
    PartyId,
    PartyReference,
    Person,
    PersonReference,
    Post,
    PostHolder,
    State,
)
from intergov_meetings.vocabulary import MemberFunction
from intergov_meetings.wording.code import code_in_words
from intergov_meetings.wording.english import FUNCTIONS_IN_PLURAL, PHRASES
from intergov_meetings.wording.phrase import capitalized, listed, phrase, phrased
from intergov_meetings.wording.reading import Reading

_NOT_NAMED = PHRASES["name_not_announced"]
_NAMED = 3
_HEADS = (MemberFunction.HEAD, MemberFunction.DEPUTY_HEAD, MemberFunction.ALTERNATE_HEAD)


def party_name(reading: Reading, party: PartyId) -> str:
    """Give the short or usual name of a State or an organization.

    Raises:
        UnknownIdError: where the meeting holds no such party.
    """
    return reading.text(reading.meeting.party(party).name)


def party_names(reading: Reading, parties: Iterable[PartyId]) -> str:
    """Give the usual names of several parties."""
    return listed(party_name(reading, party) for party in parties)


def party_in_full(reading: Reading, party: PartyId) -> str:
    """Give the formal name of a party, its acronym, its whole and its State.

    What the name already says is not said again.

    Raises:
        UnknownIdError: where the meeting holds no such party.
    """
    found = reading.meeting.party(party)
    words = reading.text(found.official_name or found.name)
    if found.acronym is not None:
        acronym = reading.text(found.acronym)
        words += "" if acronym in words else f" ({acronym})"
    if isinstance(found, State):
        return words
    if found.part_of is not None:
        whole = party_name(reading, found.part_of)
        belongs = found.part_of_printed
        is_part = f"{belongs} {whole}" if belongs else phrase("part_of", whole)
        words += "" if whole in words else f", {is_part}"
    if found.state is not None:
        state = party_name(reading, found.state)
        words += "" if state in words else f", {state}"
    return words


def post_in_words(reading: Reading, post: Post) -> str:
    """Give a post: its title, and where it is unless the title says so."""
    title = reading.text(post.title)
    if post.party is None:
        return title
    party = party_name(reading, post.party)
    return title if party in title else f"{title}, {party}"


def person_in_words(reading: Reading, person: Person) -> str:
    """Give a person's name as printed, and the posts held."""
    name = reading.text(person.name)
    named = name if person.honorific is None else f"{person.honorific} {name}"
    return listed((named, phrased(*(post_in_words(reading, post) for post in person.posts))))


def participant_in_words(reading: Reading, participant: Participant | None) -> str:
    """Say who somebody is, without making up a name for who has none; empty for `None`.

    Raises:
        UnknownIdError: where the meeting does not hold what is referred to.
    """
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
    holders = [each for each in delegation.members if each.function is reference.function]
    if len(holders) > _NAMED:
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


def _function(member: Member) -> str:
    """Give a function; printed words, often a plural, only stand for one that is not listed."""
    words = code_in_words(member.function) or member.function_printed or ""
    return phrase("head_of", words) if member.function in _HEADS else words
