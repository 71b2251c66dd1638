"""Who, in words: parties, people with their posts, and those who are not named."""

from intergov_meetings.model import (
    GroupReference,
    Meeting,
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
from intergov_meetings.wording.english import PHRASES

_NOT_NAMED = PHRASES["name_not_announced"]


def party_name(meeting: Meeting, party: PartyId, *languages: str) -> str:
    """Give the short or usual name of a State or an organization.

    Args:
        meeting: the meeting that holds the party.
        party: its id.
        languages: the languages to use, in order of preference.

    Raises:
        UnknownIdError: where the meeting holds no such party.
    """
    return meeting.party(party).name.in_language(*languages)


def party_in_full(meeting: Meeting, party: PartyId, *languages: str) -> str:
    """Give the formal name of a party, its acronym, its whole and its State.

    What the name already says is not said again.

    Args:
        meeting: the meeting that holds the party.
        party: its id.
        languages: the languages to use, in order of preference.

    Raises:
        UnknownIdError: where the meeting holds no such party.
    """
    found = meeting.party(party)
    words = (found.official_name or found.name).in_language(*languages)
    if found.acronym is not None:
        acronym = found.acronym.in_language(*languages)
        words += "" if acronym in words else f" ({acronym})"
    if isinstance(found, State):
        return words
    if found.part_of is not None:
        whole = party_name(meeting, found.part_of, *languages)
        words += "" if whole in words else f", {PHRASES['part_of'].format(whole)}"
    if found.state is not None:
        state = party_name(meeting, found.state, *languages)
        words += "" if state in words else f", {state}"
    return words


def post_in_words(meeting: Meeting, post: Post, *languages: str) -> str:
    """Give a post: its title, and where it is unless the title says so."""
    title = post.title.in_language(*languages)
    if post.party is None:
        return title
    party = party_name(meeting, post.party, *languages)
    return title if party in title else f"{title}, {party}"


def person_in_words(meeting: Meeting, person: Person, *languages: str) -> str:
    """Give a person's name as printed, and the posts held."""
    name = person.name.in_language(*languages)
    named = name if person.honorific is None else f"{person.honorific} {name}"
    posts = "; ".join(post_in_words(meeting, post, *languages) for post in person.posts)
    return f"{named}, {posts}" if posts else named


def participant_in_words(meeting: Meeting, participant: Participant, *languages: str) -> str:
    """Say who somebody is, without making up a name for who has none.

    Args:
        meeting: the meeting that holds the records referred to.
        participant: who it is.
        languages: the languages to use, in order of preference.

    Raises:
        UnknownIdError: where the meeting does not hold what is referred to.
    """
    match participant:
        case PersonReference(person=person):
            return person_in_words(meeting, meeting.person(person), *languages)
        case PartyReference(party=party):
            return party_name(meeting, party, *languages)
        case GroupReference(group=group):
            return meeting.group(group).description.in_language(*languages)
        case PostHolder(post=post):
            return f"{post_in_words(meeting, post, *languages)} ({_NOT_NAMED})"
        case _:
            return _member_reference_in_words(meeting, participant, *languages)


def member_in_words(meeting: Meeting, member: Member, *languages: str) -> str:
    """Give the function of a member, then the name, the post, or that no name is announced."""
    function = _function(member)
    if member.person is not None:
        person = meeting.person(member.person)
        return f"{function}: {person_in_words(meeting, person, *languages)}"
    if member.post is not None:
        return f"{function}: {post_in_words(meeting, member.post, *languages)} ({_NOT_NAMED})"
    return f"{function} ({_NOT_NAMED})"


def _member_reference_in_words(
    meeting: Meeting, reference: MemberReference, *languages: str
) -> str:
    """Give those who hold a function in a delegation; members alike are named once."""
    delegation = meeting.delegation(reference.delegation)
    represented = party_name(meeting, delegation.party, *languages)
    named: list[str] = []
    for member in delegation.members:
        if member.function is not reference.function:
            continue
        function = _function(member)
        as_what = f"{function[0].upper()}{function[1:]}, {represented}"
        if member.person is not None:
            person = meeting.person(member.person)
            named.append(f"{person_in_words(meeting, person, *languages)} ({as_what})")
        elif member.post is not None:
            post = post_in_words(meeting, member.post, *languages)
            named.append(f"{post} ({as_what}; {_NOT_NAMED})")
        else:
            named.append(f"{as_what} ({_NOT_NAMED})")
    return "; ".join(dict.fromkeys(named))


def _function(member: Member) -> str:
    words = code_in_words(member.function, member.function_printed) or ""
    heads = (MemberFunction.HEAD, MemberFunction.DEPUTY_HEAD, MemberFunction.ALTERNATE_HEAD)
    return PHRASES["head_of"].format(words) if member.function in heads else words
