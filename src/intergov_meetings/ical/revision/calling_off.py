"""How what is called off is called off, in a word for each event."""

from collections.abc import Mapping

from intergov_meetings.ical.writing.draft import Draft
from intergov_meetings.ical.writing.entry import uid
from intergov_meetings.model import Meeting
from intergov_meetings.model.calling_off import CALLED_OFF
from intergov_meetings.wording import Reading, code_in_words
from intergov_meetings.wording.english import PHRASES


def called_off(meeting: Meeting, domain: str, *, has_parts: bool) -> Mapping[str, str]:
    """Give by its UID how each event is called off: in its own word, else in that of its whole.

    A meeting of which the parts are events by now is not called off, and stands no longer as one.

    Args:
        meeting: the meeting.
        domain: what stands behind the "@" of every UID.
        has_parts: whether parts of the meeting are events of its calendar.
    """
    state = meeting.current_plan_state
    whole = code_in_words(state) if state in CALLED_OFF else ""
    words = {"": whole} | {part.id: whole for part in meeting.parts}
    for session, _, _ in Reading(meeting).outline:
        state = session.current_plan_state
        above = words[session.part_of or ""]
        words[session.id] = code_in_words(state) if state in CALLED_OFF else above
    if has_parts:
        words[""] = whole or PHRASES["each_part"]
    return {uid(domain, meeting.id, id): word for id, word in words.items() if word}


def has_parts_as_events(meeting: Meeting, made: Draft, domain: str) -> bool:
    """Whether parts of the meeting are events of its calendar."""
    placed = {event.uid for event in made.events}
    return not placed.isdisjoint(uid(domain, meeting.id, part.id) for part in meeting.parts)
