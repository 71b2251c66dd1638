"""The opening ceremony with its speakers, and the two sessions, in the order of the paper."""

from examples.tashkent_2024.attendance import delegation_id
from examples.tashkent_2024.parties import STATES
from examples.tashkent_2024.people import SPEAKERS
from examples.tashkent_2024.source import en, stated
from intergov_meetings import (
    Appearance,
    Citation,
    MeetingFunction,
    MemberReference,
    Participant,
    ParticipationState,
    PersonReference,
    Session,
    SessionId,
    SessionType,
)


def _remarks(who: Participant, citations: tuple[Citation, ...]) -> Appearance:
    return Appearance(
        who=who,
        functions=(MeetingFunction.SPEAKER,),
        functions_printed="remarks",
        participation=ParticipationState.EXPECTED,
        citations=citations,
    )


OPENING_CEREMONY = Session(
    id=SessionId("opening-ceremony"),
    title=en("Opening ceremony"),
    type=SessionType.OPENING_CEREMONY,
    appearances=(
        *(_remarks(PersonReference(person.id), person.citations) for person in SPEAKERS),
        *(
            _remarks(
                MemberReference(delegation_id(state)),
                (*stated("as well as heads of delegations from"), *state.citations),
            )
            for state in STATES
        ),
    ),
    citations=stated("The opening ceremony will feature remarks by"),
)
GOVERNMENT_SESSION = Session(
    id=SessionId("intergovernmental-approach"),
    subject=en(
        "the implementation of a comprehensive intergovernmental approach to the rehabilitation "
        "and reintegration of returnees from conflict zones"
    ),
    citations=(
        *stated("two sessions will also be organized"),
        *stated("implementation of a comprehensive intergovernmental approach", "subject"),
    ),
)
SOCIETY_SESSION = Session(
    id=SessionId("social-approach"),
    subject=en(
        "enhancing the role of local communities and civil society organizations in ensuring a "
        "comprehensive social approach in this area"
    ),
    citations=(
        *stated("two sessions will also be organized"),
        *stated("role of local communities and civil society organizations", "subject"),
    ),
)
SESSIONS = (OPENING_CEREMONY, GOVERNMENT_SESSION, SOCIETY_SESSION)
