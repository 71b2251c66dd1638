"""What is new among those who take part and among papers, in words.

What stood there before is not repeated: a name that is announced no longer, say, may be what these
readers are not to know.
"""

import re
from collections.abc import Sequence
from typing import Final

from intergov_meetings.ical.event import CalendarLink, CalendarParticipant, EventDetails
from intergov_meetings.wording import phrased
from intergov_meetings.wording.english import LABELS, PHRASES
from intergov_meetings.wording.phrase import listed, phrase

_WORD: Final = re.compile(r"\w+")
_MOST_NAMED: Final = 10


def says_all(was: str, now: str) -> bool:
    """Whether each word of what is said now was said before.

    Examples:
        >>> says_all("Room 1, Hofburg", "Hofburg"), says_all("Hofburg", "Room 1, Hofburg")
        (True, False)
    """
    return set(_WORD.findall(now.casefold())) <= set(_WORD.findall(was.casefold()))


def participants_in_words(former: EventDetails, details: EventDetails) -> str:
    """Say who takes part by now and whose part is another; empty where nobody's is."""
    before = {each.uid: each for each in former.participants}
    told = {_said(each) for each in former.participants}
    tells = {_said(each) for each in details.participants}
    new: list[str] = []
    changed: list[str] = []
    for each in details.participants:
        said, was = _said(each), before.get(each.uid)
        if said in told:
            continue
        if was is None or _said(was) in tells:
            new.append(one_line(each.name) or said)
        elif not says_all(_said(was), said):
            changed.append(_quoted(said))
    words = phrased(phrase("now_also", _some(new)), phrase("now", _some(changed)))
    if not words and told - tells and len(tells) < len(told):
        words = PHRASES["fewer_named"]
    return f"{LABELS['participants'].lower()}: {words}" if words else ""


def links_in_words(former: EventDetails, details: EventDetails) -> str:
    """Say which papers and pages there are by now and where; empty where there are no new ones."""
    known = {(link.address, link.title) for link in former.links}
    new = [_linked(link) for link in details.links if (link.address, link.title) not in known]
    return phrase("papers", phrase("now", _some(new)))


def _some(words: Sequence[str]) -> str:
    """List the first, and say how many more there are."""
    more = len(words) - _MOST_NAMED
    return listed((*words[:_MOST_NAMED], phrase("and_more", str(more) if more > 0 else "")))


def _said(participant: CalendarParticipant) -> str:
    return one_line(participant.description or participant.name)


def _linked(link: CalendarLink) -> str:
    return f"{_quoted(one_line(link.title))} ({link.address})" if link.title else link.address


def one_line(words: str) -> str:
    """Give words without their line breaks."""
    return " ".join(words.split())


def _quoted(words: str) -> str:
    return PHRASES["printed"].format(words)
