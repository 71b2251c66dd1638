"""Which state of an event this is, so that a calendar program can tell the newer of two."""

from datetime import UTC, datetime
from typing import Final, final

from attrs import frozen

from intergov_meetings.ical.event.constructor import sets_slots
from intergov_meetings.ical.event.rule import LARGEST_INTEGER, Revision, UtcMoment, is_in_range
from intergov_meetings.model.record import Record

NO_MOMENT: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""What stands in DTSTAMP, which may not be absent, where no moment of publication is known."""


@final
@sets_slots
@frozen(kw_only=True)
class Stamp(Record):
    """The revision of one event (RFC 5545, 3.8.7)."""

    stamped: UtcMoment = NO_MOMENT
    """DTSTAMP, in UTC: when this state was published."""
    modified: UtcMoment | None = None
    """LAST-MODIFIED, in UTC; `None` where it is not known."""
    created: UtcMoment | None = None
    """CREATED, in UTC: when the event was first published; `None` where it is not known."""
    sequence: Revision = 0
    """SEQUENCE: how often what matters to those who attend has changed."""

    def __attrs_post_init__(self) -> None:
        """Refuse what no reader could interpret; what is plainly good takes no second look."""
        stamped, sequence = self.stamped, self.sequence
        if not (
            type(stamped) is datetime
            and stamped.tzinfo is UTC
            and is_in_range(stamped)
            and (self.modified is None or _is_plain(self.modified))
            and (self.created is None or _is_plain(self.created))
            and type(sequence) is int
            and 0 <= sequence <= LARGEST_INTEGER
        ):
            super().__attrs_post_init__()


def _is_plain(moment: object) -> bool:
    return type(moment) is datetime and moment.tzinfo is UTC and is_in_range(moment)


UNSTAMPED: Final = Stamp()
"""The stamp of an event of which no publication is known."""
