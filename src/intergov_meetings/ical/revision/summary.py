"""What changed, in words, a line for each event, as a secretariat would tell those who attend."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from intergov_meetings.ical.event import Event, Moment, Status, Times
from intergov_meetings.ical.revision.change import Change, ChangeKind, is_off
from intergov_meetings.ical.revision.difference import Aspect, invited
from intergov_meetings.ical.revision.novelty import (
    links_in_words,
    one_line,
    participants_in_words,
    says_all,
)
from intergov_meetings.ical.writing.draft import EventTitle
from intergov_meetings.ical.writing.left_over import NEUTRAL_TITLE, is_left_over
from intergov_meetings.ical.writing.programme import without_number
from intergov_meetings.model import DateSpan, PartialDate
from intergov_meetings.wording import listed, phrased, runs_right_to_left, when_in_words
from intergov_meetings.wording.english import LABELS, PHRASES
from intergov_meetings.wording.phrase import phrase
from intergov_meetings.wording.printed import isolated
from intergov_meetings.wording.when import clock_in_words


class _When(NamedTuple):
    """When an event is, in pieces."""

    day: str
    """The day or days."""
    clock: str = ""
    """What clocks show; empty on whole days."""
    zone: str = ""
    """Whose clocks these are; empty where that is not known."""

    @property
    def whole(self) -> str:
        """All of it."""
        words = ", ".join(filter(None, (self.day, self.clock)))
        return f"{words} ({self.zone})" if self.zone else words


def summary(
    changes: Sequence[Change],
    titles: Iterable[EventTitle],
    called_off: Mapping[str, str],
    whole: str = "",
) -> tuple[str, ...]:
    """Say what changed, a line for each event of which there is something to say.

    Args:
        changes: what happened to each event.
        titles: what each event that the meeting has by now is called.
        called_off: for each UID of what is called off, in a word how ("postponed").
        whole: the UID of the meeting itself; empty where its parts are events.
    """
    named = {title.uid: title for title in titles}
    lines = [
        _line(change, named.get(change.event.uid), called_off.get(change.event.uid))
        for change in changes
    ]
    if whole in called_off and _is_told_of_its_parts_alone(whole, changes):
        lines.insert(0, _named(named[whole].words, called_off[whole]))
    return tuple(filter(None, lines))


def _is_told_of_its_parts_alone(whole: str, changes: Iterable[Change]) -> bool:
    """Whether events are taken away and none is there that could say what became of the whole.

    So it is where a meeting was held in parts and is one that has no date by now.
    """
    kinds = {change.event.uid: change.kind for change in changes}
    return whole not in kinds and ChangeKind.REMOVED in kinds.values()


def _line(change: Change, title: EventTitle | None, called_off: str | None) -> str:
    event = change.event
    if change.kind is ChangeKind.REMOVED:
        planned = phrase("planned_for", _when(event.moment).whole)
        return f"{planned}: {PHRASES['not_in_calendar']}"
    if event.summary == NEUTRAL_TITLE:
        return ""
    title = title or EventTitle(event.uid, event.summary, None)
    words = phrased(*_words(change, title, called_off or PHRASES["without_date"]))
    return _named(title.words, words) if words else ""


def _named(title: str, words: str) -> str:
    """Give words on something behind what it is called."""
    name = one_line(title)
    return f"{name}: {isolated(words) if runs_right_to_left(name) else words}"


def _former_title(former: Event, title: EventTitle) -> str:
    """Give what an event was called, without the place in the programme that stood before it.

    Nothing in the last calendar says whether a number is that place. It is taken for it where the
    session has a place by now too.
    """
    if title.number is None or former.summary == title.words:
        return former.summary
    return without_number(former.summary, former.moment)


def _words(change: Change, title: EventTitle, called_off: str) -> Iterator[str]:
    former, event = change.former, change.event
    now = _when(event.moment).whole
    if change.kind is ChangeKind.CANCELLED or (former is None and is_off(event)):
        stood = event if former is None or is_left_over(former) else former
        yield called_off
        yield phrase("former_when", _when(stood.moment).whole)
    elif former is None:
        yield PHRASES["new"]
        yield now
    elif change.kind is ChangeKind.REVIVED:
        yield PHRASES["on_again"]
        yield now
    elif change.kind in (ChangeKind.CHANGED, ChangeKind.REWORDED):
        if is_off(event):
            yield called_off
        said = [*filter(None, (_aspect(each, former, event, title) for each in change.aspects))]
        yield from said or (PHRASES["details_changed"],)


def _aspect(aspect: Aspect, former: Event, event: Event, title: EventTitle) -> str:
    """Say how an aspect changed; nothing of what is only said together with others."""
    match aspect:
        case Aspect.WHEN:
            return _was_now(*_told_apart(_when(former.moment), _when(event.moment)))
        case Aspect.STATUS:
            return _plan(former.status, event.status)
        case Aspect.PLACE:
            return _place(former, event, title)
        case Aspect.ONLINE:
            now = listed(conference.address for conference in event.online)
            return f"{LABELS['online'].lower()}: {now or PHRASES['no_longer_stated']}"
        case Aspect.ATTENDEES:
            return PHRASES["others_invited" if invited(event) - invited(former) else "uninvited"]
        case Aspect.INVITED:
            return "" if invited(former) - invited(event) else PHRASES["more_invited"]
        case Aspect.PARTICIPANTS:
            return participants_in_words(former.details, event.details)
        case Aspect.LINKS:
            return links_in_words(former.details, event.details)
        case Aspect.TITLE:
            return _formerly_called(former, title)
        case _:
            return ""


def _formerly_called(former: Event, title: EventTitle) -> str:
    """Say what an event was called, unless that is only left out by now or may be closed."""
    was = one_line(_former_title(former, title))
    return "" if title.is_cut or says_all(was, title.words) else phrase("formerly_called", was)


def _place(former: Event, event: Event, title: EventTitle) -> str:
    """Say where an event is, and where it was unless that may be closed."""
    if former.location == event.location:
        return PHRASES["other_point"]
    return _labelled("where", event.location if title.is_cut else former.location, event.location)


def _labelled(label: str, was: str, now: str) -> str:
    """Say what something was and is; what is only left out by now is not told once more.

    It may have been left out because these readers are not to know it.
    """
    if says_all(was, now):
        words = phrase("now", now) or PHRASES["no_longer_stated"]
    else:
        words = _was_now(was or PHRASES["not_stated"], now)
    return f"{LABELS[label].lower()}: {words}"


def _was_now(was: str, now: str) -> str:
    return PHRASES["was_now"].format(was, now)


def _plan(was: Status | None, now: Status | None) -> str:
    """Say how firm it became; where nothing says so by now, what it is no longer.

    A session of a meeting that is settled has no status of its own.
    """
    if now is None and was is not None:
        return f"{LABELS['plan'].lower()}: {phrase('no_longer', was.lower())}"
    return _labelled("plan", (was or "").lower(), (now or "").lower())


def _told_apart(was: _When, now: _When) -> tuple[str, str]:
    """Give the clock alone where day and zone are the same."""
    if was.clock and now.clock and (was.day, was.zone) == (now.day, now.zone):
        return was.clock, now.clock
    return was.whole, now.whole


def _when(moment: Moment | None) -> _When:
    if moment is None:
        return _When(PHRASES["not_stated"])
    if isinstance(moment, Times):
        zone = "UTC" if moment.start.tzinfo is not None else moment.zone or ""
        day = when_in_words(PartialDate.of(moment.start.date()))
        return _When(day, clock_in_words(moment.start, moment.end), zone)
    return _When(when_in_words(DateSpan.of(moment.first, moment.last)))
