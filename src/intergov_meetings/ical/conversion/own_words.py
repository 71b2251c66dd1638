"""What a description that this library wrote states of its event, line by line.

A calendar has no property for some facts: that a session has no stated day, that CANCELLED means
postponed, what a meeting is called that is not in it. Our descriptions say them in fixed words, and
there they are read again. Words that nobody but us writes in front are asked for, never PRODID:
programs that pass a calendar on put their own there.
"""

import re
from typing import Final, NamedTuple, final

from intergov_meetings.ical.conversion.identity import own_ids
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.wording.english import LABELS, PHRASES

_LABELS: Final = (
    "own_title",
    "number",
    "type",
    "mode",
    "plan",
    "place",
    "part",
    "room",
    "whole_of_parts",
)
_KNOWN: Final = {f"{LABELS[each]}: ": each for each in _LABELS}
_PLAN: Final = f"{LABELS['plan']}: "
_WHOLE: Final = f"{LABELS['whole_meeting']}: "
_WITHIN: Final = f"\n{LABELS['whole_session']}: "
_WHEN: Final = f"\n{LABELS['when']}: "
_NOT_STATED: Final = PHRASES["not_stated"]
# Further lines of what somebody wrote are set in, so that none is taken for a fact.
_SET_IN: Final = "\n  "
_PARAGRAPH: Final = re.compile(r"\n\n(?!\n*  )")
_LINE: Final = re.compile(r"\n(?!\n*  )")


@final
class OwnWords(NamedTuple):
    """What our description of an event states."""

    meeting: str
    """What the meeting is called; empty in the description of the meeting or a part of it."""
    when: str
    """When it is; empty where that is not stated."""
    plan: str = ""
    """How firm the plan is; empty where that is not stated."""
    has_place: bool = True
    """Whether it has a stated place in the programme."""
    is_untitled: bool = False
    """Whether it says that a session has no title of its own."""
    number: str = ""
    """The number of a session."""
    type: str = ""
    """What a session is."""
    mode: str = ""
    """How it is attended."""
    part: str = ""
    """The part of the meeting that a session belongs to."""
    room: str = ""
    """The room of a session."""
    whole_of_parts: str = ""
    """What is stated of a meeting as a whole, beside one of its parts."""

    @property
    def is_of_session(self) -> bool:
        """Whether it describes a session, and not the meeting or a part of it."""
        return bool(self.meeting)


def own_words(read: ReadEvent) -> OwnWords | None:
    """Give what our description of an event states; `None` where it is not ours."""
    text = read.event.description
    if not text.startswith((_WHOLE, _PLAN)):
        return None
    ids = own_ids(read.event.uid)
    if len(ids) > 1 and text.startswith(_WHOLE):
        wholes, found, rest = text.partition(_WHEN)
        meeting = _as_written(wholes.removeprefix(_WHOLE).partition(_WITHIN)[0])
        return _stated(meeting, rest) if found and meeting else None
    if ids and text.startswith(_PLAN):
        first, found, rest = text.partition(_WHEN)
        plan = first.removeprefix(_PLAN).partition("\n")[0]
        return _stated("", rest)._replace(plan=_if_stated(plan)) if found else None
    return None


def _stated(meeting: str, rest: str) -> OwnWords:
    """Read the first paragraph, from when it is."""
    when, *lines = _LINE.split(_PARAGRAPH.split(rest, maxsplit=1)[0])
    facts: dict[str, str] = {}
    for line in lines:
        label, colon, words = line.partition(": ")
        if (name := _KNOWN.get(label + colon)) is not None:
            facts.setdefault(name, _as_written(words))
    return OwnWords(
        meeting=meeting,
        when=_if_stated(when),
        plan=facts.get("plan", ""),
        has_place=facts.get("place") != _NOT_STATED,
        is_untitled=facts.get("own_title") == _NOT_STATED,
        number=facts.get("number", ""),
        type=facts.get("type", ""),
        mode=facts.get("mode", ""),
        part=facts.get("part", ""),
        room=facts.get("room", ""),
        whole_of_parts=facts.get("whole_of_parts", ""),
    )


def _as_written(words: str) -> str:
    return words.replace(_SET_IN, "\n")


def _if_stated(words: str) -> str:
    return "" if words == _NOT_STATED else words
