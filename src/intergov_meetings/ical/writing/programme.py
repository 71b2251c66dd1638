"""The programme as lines of a description: the place of each session, its time and its name."""

from collections.abc import Iterator

from intergov_meetings.model import SessionId
from intergov_meetings.wording import (
    CALLED_OFF,
    Reading,
    code_in_words,
    phrased,
    planned,
    session_name,
)


def numbers(reading: Reading) -> dict[SessionId, str]:
    """Give the place of each session ("01."), and of each part of a session ("01.02.").

    Places have as many digits as the longest needs, two at least, since calendars sort events of a
    whole day by their titles. A session whose order is not stated has none, nor have its parts.
    """
    last = max((place.number[-1] for place in reading.outline if place.number), default=0)
    digits = max(2, len(str(last)))
    return {
        place.session.id: "".join(f"{number:0{digits}}." for number in place.number)
        for place in reading.outline
        if place.number
    }


def programme_lines(reading: Reading) -> Iterator[str]:
    """Give the programme, a line for each session."""
    places = numbers(reading)
    for session in reading.meeting.sessions:
        when, state = planned(session), session.current_plan_state
        called_off = code_in_words(state) if state in CALLED_OFF else ""
        beside = phrased(reading.text(session.room), called_off)
        words = (
            places.get(session.id, "-"),
            "" if when is None else f"{reading.planned_when(when, session.id)}:",
            session_name(reading, session),
            f"({beside})" if beside else "",
        )
        yield " ".join(filter(None, words))
