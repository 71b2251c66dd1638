"""Who organizes and takes part, as components of their own: PARTICIPANT (RFC 9073, 7.1).

A participant is no attendee: nobody is invited by it, and it needs no address. Whoever declined,
was absent or withdrew is in the description only.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from intergov_meetings.ical.event import CalendarParticipant, ParticipantType
from intergov_meetings.ical.writing.organizer import mail_address
from intergov_meetings.ical.writing.rich.place import inner_uid
from intergov_meetings.model import (
    Appearance,
    Contact,
    Delegation,
    GroupReference,
    MemberReference,
    Organization,
    Organizer,
    ParticipantGroup,
    PartyReference,
    PersonReference,
    Session,
)
from intergov_meetings.vocabulary import (
    Capacity,
    MeetingFunction,
    OrganizerRole,
    ParticipationState,
)
from intergov_meetings.wording import (
    Reading,
    appearance_in_words,
    delegation_in_words,
    organizer_in_words,
    participant_in_words,
    party_name,
)
from intergov_meetings.wording.english import PARTICIPATION


class _Participant(NamedTuple):
    """What is said of a participant."""

    key: str
    """What names the participant in the event."""
    type: ParticipantType
    """What part they have."""
    name: str
    """Who they are."""
    description: str
    """What is known of their part."""
    contact: Contact | None = None
    """How to reach them, as far as the readers may see it."""
    page: str | None = None
    """Where they are described."""


_NOT_THERE: Final = (
    ParticipationState.DECLINED,
    ParticipationState.ABSENT,
    ParticipationState.REPRESENTED,
    ParticipationState.WITHDRAWN,
)
_PAYING: Final = (OrganizerRole.DONOR, OrganizerRole.SUPPORTER, OrganizerRole.CO_SPONSOR)
_LOOKING_ON: Final = (Capacity.OBSERVER_STATE, Capacity.OBSERVER_ENTITY, Capacity.MEDIA)
_SPEAKING: Final = frozenset(
    {
        MeetingFunction.MODERATOR,
        MeetingFunction.KEYNOTE_SPEAKER,
        MeetingFunction.SPEAKER,
        MeetingFunction.PANELLIST,
        MeetingFunction.DISCUSSANT,
        MeetingFunction.INTRODUCER,
        MeetingFunction.PRESENTER,
        MeetingFunction.OPENING_REMARKS,
        MeetingFunction.CLOSING_REMARKS,
        MeetingFunction.WELCOME_REMARKS,
        MeetingFunction.MESSAGE_FROM,
        MeetingFunction.MESSAGE_READ_BY,
    }
)


def participants(
    reading: Reading, session: Session | None, uid: str
) -> Iterator[CalendarParticipant]:
    """Give the participants of an event, in printed order.

    Args:
        reading: the meeting.
        session: the session; `None`: the meeting, or a part of it.
        uid: the UID of the event.
    """
    used: Counter[str] = Counter()
    for each in _participants(reading, session):
        used[each.key] += 1
        key = each.key if used[each.key] == 1 else f"{each.key}+{used[each.key]}"
        email = None if each.contact is None else each.contact.email
        yield CalendarParticipant(
            uid=inner_uid(uid, key),
            type=each.type,
            name=each.name,
            description=each.description,
            address=None if email is None else mail_address(email),
            page=each.page,
        )


def _participants(reading: Reading, session: Session | None) -> Iterator[_Participant]:
    meeting = reading.meeting
    if session is not None:
        yield from _organizers(reading, session.organizers)
        yield from _appearing(reading, session.appearances)
        return
    yield from _organizers(reading, meeting.organizers)
    yield from _appearing(reading, meeting.appearances)
    yield from (_delegation(reading, each) for each in meeting.delegations if _is_there(each))
    for group in filter(_is_there, meeting.groups):
        words, state = reading.text(group.description), PARTICIPATION[group.participation]
        kind = ParticipantType.INACTIVE if group.capacity in _LOOKING_ON else ParticipantType.ACTIVE
        yield _Participant(group.id, kind, words, f"{state}: {words}")


def _is_there(taking_part: Delegation | Appearance | ParticipantGroup) -> bool:
    return taking_part.participation not in _NOT_THERE


def _organizers(reading: Reading, organizers: Iterable[Organizer]) -> Iterator[_Participant]:
    for organizer in organizers:
        party = reading.meeting.party(organizer.party)
        contact = organizer.contact or party.contact
        has_address = contact is not None and contact.email is not None
        kind = ParticipantType.SPONSOR if organizer.role in _PAYING else ParticipantType.ACTIVE
        if organizer.role is OrganizerRole.ORGANIZER and has_address:
            kind = ParticipantType.PLANNER_CONTACT
        link = party.link if isinstance(party, Organization) else None
        yield _Participant(
            f"organizer+{party.id}",
            kind,
            party_name(reading, party.id),
            organizer_in_words(reading, organizer),
            contact,
            None if link is None else link.url,
        )


def _delegation(reading: Reading, delegation: Delegation) -> _Participant:
    state = PARTICIPATION[delegation.participation]
    return _Participant(
        delegation.id,
        ParticipantType.INACTIVE if delegation.capacity in _LOOKING_ON else ParticipantType.ACTIVE,
        reading.text(delegation.name) or party_name(reading, delegation.party),
        f"{state}: {delegation_in_words(reading, delegation)}",
    )


def _appearing(reading: Reading, appearing: Iterable[Appearance]) -> Iterator[_Participant]:
    for appearance in filter(_is_there, appearing):
        speaks = not _SPEAKING.isdisjoint(appearance.functions)
        yield _Participant(
            f"appearance+{_key(appearance)}",
            ParticipantType.SPEAKER if speaks else ParticipantType.ACTIVE,
            participant_in_words(reading, appearance.who),
            appearance_in_words(reading, appearance),
            _contact(reading, appearance),
        )


def _key(appearance: Appearance) -> str:
    """Name whoever appears by an id; the holders of posts have none."""
    match appearance.who:
        case PersonReference(person=id) | PartyReference(party=id) | GroupReference(group=id):
            return id
        case MemberReference(delegation=id, function=function):
            return f"{id}+{function}"
        case _:
            return "post"


def _contact(reading: Reading, appearance: Appearance) -> Contact | None:
    match appearance.who:
        case PersonReference(person=id):
            return reading.meeting.person(id).contact
        case PartyReference(party=party):
            return reading.meeting.party(party).contact
        case _:
            return None
