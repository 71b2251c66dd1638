"""The dates of an event that recurs, on the clocks of its beginning.

Files spell one date in several ways: as a day, in local time, in UTC, in another zone.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time
from heapq import merge
from typing import Final, final
from zoneinfo import ZoneInfo

from attrs import evolve

from intergov_meetings.ical.event import Moment, Times, WholeDays
from intergov_meetings.ical.reading.event import ReadEvent
from intergov_meetings.ical.reading.recurrence import Recurrence
from intergov_meetings.ical.recurrence.expansion import Steps, instances
from intergov_meetings.ical.recurrence.rule import RecurrenceRule, rule_of
from intergov_meetings.ical.wire.parsed_value import date_of, date_time_of
from intergov_meetings.ical.wire.value import calendar_date, local_time, utc_time
from intergov_meetings.ical.zone.name import iana_name
from intergov_meetings.model.zone import FIRST_YEAR, LAST_YEAR

_MIDNIGHT: Final = time(0)
_LENGTH_OF_DAY: Final = len("20240514")
_LAST: Final = datetime(LAST_YEAR - 1, 12, 31)  # noqa: DTZ001  local times have no zone here


@final
class Series:
    """An event that recurs."""

    def __init__(self, read: ReadEvent, moment: Moment, recurrence: Recurrence) -> None:
        self._read = read
        self._moment = moment
        self._recurrence = recurrence
        self.start = _beginning(moment, recurrence)
        rules = tuple(map(rule_of, recurrence.rules))
        self._rules = tuple(rule for rule in rules if rule is not None)
        self.recurs = bool(recurrence.rules or recurrence.dates)
        self.is_understood = len(self._rules) == len(rules)

    def excluded(self) -> frozenset[str]:
        """Give the dates on which it is not held, as they are spelt (EXDATE)."""
        return self._listed("EXDATE", self._recurrence.exceptions)

    def spelt(self, text: str, zone: str | None = None) -> str:
        """Give a date as one of the spellings of its instance, where it is one.

        Args:
            text: the date, as a file spells it.
            zone: what the file calls the zone of it, where that is stated.
        """
        here, key = self._spelt_here(text), self._other_zone(zone)
        return here if key is None else _in_utc(here, key)

    def spellings(self, instance: datetime) -> Iterator[str]:
        """Give the ways in which a file may spell an instance."""
        yield calendar_date(instance)
        yield local_time(instance)
        moment = self._moment
        if isinstance(moment, Times) and moment.start.tzinfo is not None:
            yield utc_time(moment.start + (instance - self.start))
        elif isinstance(moment, Times) and moment.zone is not None:
            yield _utc_there(instance, moment.zone)

    def later(self, steps: Steps) -> Iterator[datetime]:
        """Give the instances after the first, in order; `steps` may be spent before their end."""
        every: list[Iterable[datetime]] = [self._of_rule(rule, steps) for rule in self._rules]
        dates = self._listed("RDATE", self._recurrence.dates)
        every.append(sorted(filter(None, map(self._on_clock, dates))))
        last = self.start
        for instance in merge(*every):
            if instance > last:
                last = instance
                yield instance

    def moment_of(self, instance: datetime) -> Moment | None:
        """Give when an instance is; `None` where only the file describes the clocks of its zone."""
        moment, after = self._moment, instance - self.start
        if isinstance(moment, WholeDays):
            return WholeDays(first=moment.first + after, last=moment.last + after)
        if moment.start.tzinfo is not None and _local(self._recurrence) is not None:
            return None
        end = None if moment.end is None else moment.end + after
        return evolve(moment, start=moment.start + after, end=end)

    def _listed(self, name: str, texts: Iterable[str]) -> frozenset[str]:
        """Give the dates of a property as they are spelt, those of another zone in UTC."""
        found = set(map(self._spelt_here, texts))
        for line in self._read.read_in_part:
            if line.name == name and (key := self._other_zone(line.parameter("TZID"))):
                there = set(map(self._spelt_here, line.value.split(",")))
                found -= there
                found |= {_in_utc(text, key) for text in there}
        return frozenset(found)

    def _spelt_here(self, text: str) -> str:
        """Give a date in its spelling; of a period (RDATE), the beginning."""
        text = text.strip().upper().partition("/")[0]
        return text[:_LENGTH_OF_DAY] if isinstance(self._moment, WholeDays) else text

    def _other_zone(self, label: str | None) -> str | None:
        """Give the zone of a date, where it is known and not that of the beginning."""
        if label is None or label == self._read.zone or isinstance(self._moment, WholeDays):
            return None
        return iana_name(label)

    def _of_rule(self, rule: RecurrenceRule, steps: Steps) -> Iterator[datetime]:
        last = _LAST
        if isinstance(rule.until, datetime):
            last = min(last, self._on_clocks(rule.until))
        elif rule.until is not None:
            last = min(last, datetime.combine(rule.until, time.max))
        return instances(rule, self.start, self.start, last, steps)

    def _on_clock(self, text: str) -> datetime | None:
        """Read a further date (RDATE); `None` where it is none that can be told."""
        if isinstance(self._moment, WholeDays):
            day = date_of(text)
            return None if day is None else datetime.combine(day, _MIDNIGHT)
        found = date_time_of(text)
        return None if found is None else self._on_clocks(found)

    def _on_clocks(self, moment: datetime) -> datetime:
        """Give a time in UTC as the clocks of the beginning show it; local times stay."""
        if moment.tzinfo is None or not _is_known(moment):
            return moment.replace(tzinfo=None)
        own = self._moment
        if isinstance(own, Times) and own.start.tzinfo is not None:
            return self.start + (moment - own.start)
        if isinstance(own, Times) and own.zone is not None:
            return moment.astimezone(ZoneInfo(own.zone)).replace(tzinfo=None)
        return moment.replace(tzinfo=None)


def series_of(read: ReadEvent) -> Series | None:
    """Give an event with its dates; `None` where it has no beginning, or no year that we know."""
    moment, recurrence = read.event.moment, read.recurrence
    if moment is None or recurrence is None:
        return None
    first, last = _years(moment)
    if not FIRST_YEAR < first <= last < LAST_YEAR:
        return None
    return Series(read, moment, recurrence)


def _years(moment: Moment) -> tuple[int, int]:
    if isinstance(moment, WholeDays):
        return moment.first.year, moment.last.year
    return moment.start.year, (moment.end or moment.start).year


def _beginning(moment: Moment, recurrence: Recurrence) -> datetime:
    """Give the beginning as clocks show it."""
    if isinstance(moment, WholeDays):
        return datetime.combine(moment.first, _MIDNIGHT)
    return _local(recurrence) or moment.start.replace(tzinfo=None)


def _local(recurrence: Recurrence) -> datetime | None:
    """Give the beginning where the file states it in local time, of whatever zone."""
    stated = date_time_of(recurrence.start.strip().upper())
    return None if stated is None or stated.tzinfo is not None else stated


def _in_utc(text: str, zone: str) -> str:
    """Spell a local time of a zone in UTC; what is none stays."""
    local = date_time_of(text)
    if local is None or local.tzinfo is not None or not _is_known(local):
        return text
    return _utc_there(local, zone)


def _utc_there(local: datetime, zone: str) -> str:
    return utc_time(local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC))


def _is_known(moment: datetime) -> bool:
    return FIRST_YEAR < moment.year < LAST_YEAR
