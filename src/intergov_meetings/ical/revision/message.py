"""What those who do not fetch the calendar are sent: for each change the message that says it.

RFC 5546 has PUBLISH for what is made known, REQUEST for those who are invited, and CANCEL for what
is called off; here each message is about one event. Sending them is not done here.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, final

from attrs import evolve, field, frozen

from intergov_meetings.ical.event import CalendarUser, Event
from intergov_meetings.ical.revision.change import Change, ChangeKind, is_off
from intergov_meetings.ical.revision.difference import invited
from intergov_meetings.ical.writing.document import write
from intergov_meetings.ical.writing.head import Head
from intergov_meetings.ical.writing.left_over import NEUTRAL_TITLE
from intergov_meetings.ical.writing.profile import Method
from intergov_meetings.ical.writing.remark import Remark

NO_SENDER: Final = Remark("", "no messages, since nobody is named who sends them (organizer)")
"""What is said where something changed and nobody is told of it."""

_SAYS_NOTHING: Final = (ChangeKind.UNCHANGED, ChangeKind.RETIRED)


@final
@frozen(kw_only=True)
class Message:
    """A calendar object about one event, to be sent."""

    method: Method
    """What it asks of whoever receives it."""
    uid: str
    """The UID of the event."""
    data: bytes = field(repr=False)
    """The file, in UTF-8, as an e-mail or an attachment carries it."""
    recipients: tuple[CalendarUser, ...] = ()
    """To whom it goes, where it is an invitation; empty: to whoever follows the meeting."""


class _Content(NamedTuple):
    """What a message says, before it is spelt."""

    method: Method
    event: Event


def messages(
    changes: Iterable[Change], organizer: CalendarUser | None, *, inviting: bool
) -> tuple[Message, ...]:
    """Give the messages that say what changed, in the order of the changes.

    Args:
        changes: what happened to each event.
        organizer: who sends them; `None`: nobody, and so there are none.
        inviting: whether they go to those who are invited; else to everybody, and name nobody.
    """
    if organizer is None:
        return ()
    contents = _to_invited if inviting else _to_everybody
    return tuple(
        Message(
            method=method,
            uid=event.uid,
            data=write((evolve(event, organizer=organizer),), head=Head(method=method)),
            recipients=event.attendees,
        )
        for change in changes
        if change.kind not in _SAYS_NOTHING
        for method, event in contents(change)
    )


def remark_on_sender(changes: Iterable[Change], organizer: CalendarUser | None) -> Iterator[Remark]:
    """Say so where nobody sends what there is to say."""
    if organizer is None and any(change.kind not in _SAYS_NOTHING for change in changes):
        yield NO_SENDER


def _to_everybody(change: Change) -> Iterator[_Content]:
    event = evolve(change.event, attendees=())
    if not is_off(event):
        yield _Content(Method.PUBLISH, event)
    elif change.kind is ChangeKind.CANCELLED or _is_on(change.former):
        yield _Content(Method.CANCEL, event)


def _to_invited(change: Change) -> Iterator[_Content]:
    """Give an invitation for those who are invited, and a cancellation for those who were."""
    former, event = change.former, change.event
    was_invited = former.attendees if former is not None and _is_on(former) else ()
    if is_off(event):
        # It was taken away from those who are invited, as it is held in parts, say; now it is off.
        says_more = change.kind is ChangeKind.CANCELLED and not _is_on(former)
        if told := event.attendees if says_more else was_invited:
            yield _Content(Method.CANCEL, evolve(event, attendees=told))
        return
    if event.attendees:
        yield _Content(Method.REQUEST, event)
    still = invited(event)
    gone = tuple(attendee for attendee in was_invited if attendee.address not in still)
    if former is not None and gone:
        yield _Content(Method.CANCEL, _uninvited(former, event, gone))


def _uninvited(former: Event, event: Event, gone: tuple[CalendarUser, ...]) -> Event:
    """Give what somebody is told who is no longer invited: nothing that they do not know.

    Nor is a title repeated that the event has no more: what it said may be closed by now. There is
    no STATUS, since the event itself is not called off (RFC 5546, 3.2.5).
    """
    is_called_so = former.summary == event.summary
    return Event(
        uid=event.uid,
        moment=former.moment,
        summary=former.summary if is_called_so else NEUTRAL_TITLE,
        blocks_time=False,
        attendees=gone,
        stamp=event.stamp,
    )


def _is_on(event: Event | None) -> bool:
    return event is not None and not is_off(event)
