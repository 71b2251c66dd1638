"""When an event is, in the words of our description: what was stated, and no more.

A calendar shows a session without a day on a day, and an approximate time as an exact one. The
description says what was stated. What would be said in the same words is what was meant.
"""

import re
from collections.abc import Callable
from typing import Final, TypeVar

from attrs import evolve

from intergov_meetings.errors import InvalidRecordError
from intergov_meetings.ical.conversion.own_words import OwnWords
from intergov_meetings.ical.conversion.report import Report
from intergov_meetings.ical.conversion.time import shown_in_zone
from intergov_meetings.ical.event import Moment, Times, WholeDays
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.model import DateSpan, PartialDate, TimeSlot, When
from intergov_meetings.model.zone import is_zone
from intergov_meetings.vocabulary import PartOfDay
from intergov_meetings.wording import code_in_words, when_in_words
from intergov_meetings.wording.english import MONTHS, PHRASES
from intergov_meetings.wording.printed import without_printed

_FORMER: Final = PHRASES["former_when"].format("")
_ISOLATES: Final = re.compile("[\u2066\u2069]")
_ABOUT: Final = PHRASES["about"].format("")
_NUMBER: Final = re.compile(PHRASES["day_number"].format("([0-9]{1,3})"))
_ANY_DAY: Final = re.compile(f"[0-9] ({'|'.join(MONTHS)}) [0-9]")
_ZONE: Final = re.compile(r"\(([A-Za-z0-9_+/-]{1,64})\)\Z")
_PARTS: Final = {part: code_in_words(part) for part in PartOfDay}
_Made = TypeVar("_Made")


def stated_when(
    read: ReadEvent, when: When | None, words: OwnWords, whole: Moment | None, report: Report
) -> When | None:
    """Give when an event is as our description states it; `None` where no day or time is stated.

    Args:
        read: the event.
        when: when it is as its days or times have it.
        words: what our description states of it.
        whole: when the whole is, on the first day of which we show what has no day.
        report: where to report what its words say and no date or time can.
    """
    if when is None:
        return None
    said = _ISOLATES.sub("", words.when).removeprefix(_FORMER)
    if not said and _is_shown_within(read.event.moment, whole):
        return None
    if when_in_words(when) == said:
        return when
    plain, printed = without_printed(said)
    meant = _slot_meant(when, plain) if isinstance(when, TimeSlot) else _days_meant(when, plain)
    for each in (meant, _with_printed(meant, printed)):
        if said and each is not None and said in (when_in_words(each), _without_zone(each)):
            return each
    report.add(read, "DESCRIPTION", "other words for when it is than its time", "kept as text")
    is_moved = isinstance(when, TimeSlot) or not said or names_a_day(words)
    return when if is_moved else None


def _is_shown_within(moment: Moment | None, whole: Moment | None) -> bool:
    """Whether something is on a day only because its whole begins on it."""
    if not isinstance(moment, WholeDays):
        return False
    if isinstance(whole, Times):
        return whole.start.tzinfo is not None or whole.start.date() == moment.first
    return whole is None or whole.first == moment.first


def names_a_day(words: OwnWords) -> bool:
    """Whether a day stands in our words: where none does, only what is in a whole has a place."""
    return _ANY_DAY.search(words.when) is not None


def _days_meant(when: PartialDate | DateSpan, words: str) -> When | None:
    """Give days as our words have them, also where these say only a part or a number of a day."""
    number, part = _number(words), _part_of_day(words)
    if number is None and part is None:
        return when
    last = _last(when).exact_day
    day = last if _is_named(_last(when), words) else None
    return _made(lambda: TimeSlot(day=day, day_number=number, part_of_day=part))


def _slot_meant(slot: TimeSlot, words: str) -> TimeSlot | None:
    """Give a time as our words have it: without a day that they do not name, in their zone."""
    found = _ZONE.search(words)
    zone = found[1] if found is not None and is_zone(found[1]) else None
    shown = slot if zone is None else shown_in_zone(slot, zone)
    is_named = shown.day is not None and _is_named(PartialDate.of(shown.day), words)
    return _made(
        lambda: evolve(
            shown,
            day=shown.day if is_named else None,
            day_number=_number(words),
            end_day=shown.end_day if is_named else None,
            part_of_day=_part_of_day(words),
            approximate=_ABOUT in words,
        )
    )


def _without_zone(when: When) -> str:
    """Give a time as it is said where its zone is not stated, but that of the place is known."""
    if not isinstance(when, TimeSlot):
        return ""
    local = _made(lambda: evolve(when, zone=None, start_fold=None, end_fold=None))
    return "" if local is None else when_in_words(local)


def _with_printed(when: When | None, printed: str) -> When | None:
    if when is None or not printed:
        return None
    try:
        return evolve(when, printed=printed)
    except InvalidRecordError:
        return None


def _made(make: Callable[[], _Made]) -> _Made | None:
    """Make a date or a time; `None` where there is none such."""
    try:
        return make()
    except InvalidRecordError:
        return None


def _number(words: str) -> int | None:
    found = _NUMBER.search(words)
    return None if found is None else int(found[1])


def _part_of_day(words: str) -> PartOfDay | None:
    return next((part for part, name in _PARTS.items() if name in words), None)


def _last(when: PartialDate | DateSpan) -> PartialDate:
    """Give the last day, which every form of our words has in full."""
    return when.last if isinstance(when, DateSpan) else when


def _is_named(day: PartialDate, words: str) -> bool:
    return re.search(rf"(?<![0-9]){re.escape(when_in_words(day))}", words) is not None
