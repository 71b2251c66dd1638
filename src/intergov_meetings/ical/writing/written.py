"""Of which parties and members a calendar says more than the usual name."""

from typing import NamedTuple

from intergov_meetings.model import MemberReference
from intergov_meetings.model.reference import records_in
from intergov_meetings.vocabulary import MemberFunction
from intergov_meetings.wording import Reading, are_named, names_its_party


class Written(NamedTuple):
    """Of whom more is written than the usual name."""

    contacts: frozenset[str]
    """Those whose own contact is, since they organize."""
    in_full: frozenset[str]
    """Those of whom everything is that the formal name goes with."""
    series: frozenset[str]
    """The series of which more is written than the name."""
    appearing: frozenset[tuple[str, MemberFunction]]
    """The functions in delegations of which those who appear are named."""

    @classmethod
    def of(cls, reading: Reading) -> "Written":
        """Find them."""
        meeting = reading.meeting
        organizers = [
            *meeting.organizers,
            *(each for session in meeting.sessions for each in session.organizers),
        ]
        in_full = {
            meeting.body,
            *(each.party for each in organizers),
            *(each.party for each in meeting.delegations if not names_its_party(reading, each)),
            *(each.establishes for each in meeting.mandates),
        }
        contacts = (each.party for each in organizers if each.contact is None)
        untitled = (each for each in meeting.related_meetings if each.title is None)
        occurrences = (
            *meeting.occurrences,
            *(each for related in untitled for each in related.occurrences),
        )
        return cls(
            frozenset(contacts),
            frozenset(filter(None, in_full)),
            frozenset(each.series for each in occurrences),
            frozenset(
                (each.delegation, each.function)
                for _, each in records_in(meeting, MemberReference)
                if are_named(meeting, each)
            ),
        )
