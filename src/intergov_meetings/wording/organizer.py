"""Who organizes, in words."""

from intergov_meetings.model import Meeting, Organizer, Session
from intergov_meetings.vocabulary import OrganizerRole
from intergov_meetings.wording.code import code_in_words
from intergov_meetings.wording.party import party_in_full
from intergov_meetings.wording.phrase import in_common, phrase, phrased
from intergov_meetings.wording.reading import Reading, refuse_other_arguments
from intergov_meetings.wording.section import Section, Statement, section


def organizers(reading: Reading, organized: Meeting | Session) -> Section:
    """Give the organizers in printed order, with the words that set some apart.

    A role that all of them have is said once, ahead of them.
    """
    role_of_all = in_common([_role(each) for each in organized.organizers])
    listed = (
        Statement(
            phrased(party_in_full(reading, each.party), "" if role_of_all else _role(each)),
            grouping=each.grouping or "",
        )
        for each in organized.organizers
    )
    found = section("organizers", listed, organized.open_lists, "organizers")
    return found._replace(is_ordered=True, lead=phrase("each", role_of_all))


def organizer_in_words(reading: Reading, organizer: Organizer) -> str:
    """Give an organizer, and its role: where it is simply that, only the words as printed."""
    refuse_other_arguments(reading, "organizer", organizer, Organizer)
    return phrased(party_in_full(reading, organizer.party), _role(organizer))


def _role(organizer: Organizer) -> str:
    if organizer.role is OrganizerRole.ORGANIZER:
        return phrase("printed", organizer.role_printed or "")
    return code_in_words(organizer.role, organizer.role_printed)
