"""Strategies for dates and times: every precision, every fold, and the nights that break programs.

Only what a `When` may be belongs here.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from intergov_meetings.model import DateSpan, PartialDate, TimeSlot, When
from intergov_meetings.model.rule import Count, UtcOffset
from intergov_meetings.model.zone import FIRST_YEAR, LAST_YEAR, occurrences
from intergov_meetings.strategies.value import OF_ANNOTATION, lines, zone_names
from intergov_meetings.vocabulary import PartOfDay

NIGHTS: Final = (
    ("Europe/Vienna", datetime(2024, 10, 27, 2, 30)),  # noqa: DTZ001  wall times, all of these
    ("Europe/Vienna", datetime(2024, 3, 31, 2, 30)),  # noqa: DTZ001
    ("America/New_York", datetime(2024, 11, 3, 1, 15)),  # noqa: DTZ001
    ("Australia/Lord_Howe", datetime(2024, 4, 7, 1, 45)),  # noqa: DTZ001
    ("Africa/Casablanca", datetime(2024, 3, 10, 2, 45)),  # noqa: DTZ001
    ("Pacific/Apia", datetime(2011, 12, 30, 10, 0)),  # noqa: DTZ001
    ("Asia/Almaty", datetime(2024, 2, 29, 23, 30)),  # noqa: DTZ001
)
"""Wall times that clocks skip or show twice, and the zones in which they do."""

_DAYS: Final = st.sampled_from(
    (date(2024, 2, 29), date(2023, 12, 31), date(2024, 1, 1), date(2024, 5, 14))
)
_ZONED_DAYS: Final = _DAYS | st.dates(date(FIRST_YEAR, 1, 2), date(LAST_YEAR, 12, 1))
_TIMES: Final = st.times().map(lambda wall: wall.replace(microsecond=0, fold=0)) | st.sampled_from(
    (time(10), time(2, 30), time(0), time(23, 59, 59))
)
_NIGHTS: Final[st.SearchStrategy[tuple[str | None, datetime]]] = st.sampled_from(NIGHTS)
_FOLDS: Final = st.none() | st.integers(0, 1)
_PRINTED: Final = st.none() | lines()
_NO_OR_FEW_DAYS: Final = st.integers(0, 4).map(lambda days: timedelta(days=days))


class _Moment(NamedTuple):
    """A wall time, and which one is meant where clocks show several."""

    day: date
    wall: time
    fold: int | None
    order: datetime


def partial_dates(*, only_days: bool = False) -> st.SearchStrategy[PartialDate]:
    """Dates as exact as a day, a month or a year, some of them approximate or meaning a week.

    Args:
        only_days: whether only dates that mean one certain day are wanted.
    """
    days = (_DAYS | st.dates()).map(date.isoformat)
    if only_days:
        return st.builds(PartialDate, days, printed=_PRINTED)
    weeks = (_DAYS | st.dates(date(2, 1, 1), date(9998, 12, 31))).map(date.isoformat)
    shorter = st.tuples(days, st.sampled_from((4, 7, 10))).map(lambda drawn: drawn[0][: drawn[1]])
    return st.builds(PartialDate, shorter, approximate=st.booleans(), printed=_PRINTED) | st.builds(
        PartialDate, weeks, approximate=st.booleans(), week=st.just(True), printed=_PRINTED
    )


def date_spans() -> st.SearchStrategy[DateSpan]:
    """Stretches of days, as exact as their two ends are."""
    return st.builds(_span, partial_dates(), partial_dates(), _PRINTED, st.booleans())


def _span(one: PartialDate, other: PartialDate, printed: str | None, within: bool) -> DateSpan:
    first, last = sorted((one, other), key=lambda end: (end.first_day, end.last_day))
    return DateSpan(first=first, last=last, within=within, printed=printed)


def time_slots(
    *, zones: st.SearchStrategy[str | None] | None = None
) -> st.SearchStrategy[TimeSlot]:
    """Local times with any of day, start, end and part of the day, in order and unambiguous.

    Args:
        zones: from where the zone is drawn; otherwise from the zones of every kind, or none.
    """
    return _time_slots(st.none() | zone_names(), odd=True) if zones is None else _time_slots(zones)


def whens() -> st.SearchStrategy[When]:
    """Dates, spans of dates and local times."""
    return partial_dates() | date_spans() | time_slots()


@st.composite
def _time_slots(
    draw: st.DrawFn, zones: st.SearchStrategy[str | None], *, odd: bool = False
) -> TimeSlot:
    values = draw(_STATED)
    if odd and draw(st.booleans()):
        zone, night = draw(_NIGHTS)
        day, start = night.date(), night.time()
    else:
        zone, day, start = draw(zones), draw(_ZONED_DAYS), draw(_TIMES)
    one = _moment(draw, zone, day, start)
    other = _moment(draw, zone, day + draw(_NO_OR_FEW_DAYS), draw(_TIMES))
    first, last = sorted((one, other), key=lambda moment: moment.order)
    values |= {"zone": zone}
    match draw(st.sampled_from(("day", "start", "end", "both", "neither", "undated"))):
        case "day":
            values |= {"day": first.day}
        case "start":
            values |= {"day": first.day, "start": first.wall, "start_fold": first.fold}
        case "end":
            values |= {"day": last.day, "end": last.wall, "end_fold": last.fold}
        case "both":
            values |= {"day": first.day, "start": first.wall, "start_fold": first.fold}
            values |= {"end": last.wall, "end_fold": last.fold}
            if last.day != first.day or draw(st.booleans()):
                values |= {"end_day": last.day}
        case "neither":
            values.setdefault("part_of_day", draw(st.sampled_from(PartOfDay)))
        case _:
            values |= {"start": first.wall, "end": last.wall}
    return TimeSlot(**values)


def _moment(draw: st.DrawFn, zone: str | None, day: date, wall: time) -> _Moment:
    """Say which of two wall times is meant, where that is the question or no zone can tell."""
    is_clear = zone is not None and occurrences(datetime.combine(day, wall), zone) == 1
    fold = None if is_clear else draw(_FOLDS if zone is None else st.integers(0, 1))
    meant = datetime.combine(day, wall, ZoneInfo(zone or "UTC")).replace(fold=fold or 0)
    return _Moment(day, wall, fold, meant.astimezone(UTC))


_STATED: Final[st.SearchStrategy[dict[str, Any]]] = st.fixed_dictionaries(
    {},
    optional={
        "day_number": OF_ANNOTATION[Count],
        "part_of_day": st.sampled_from(PartOfDay),
        "offset_when_stated": OF_ANNOTATION[UtcOffset],
        "printed": lines(),
        "approximate": st.booleans(),
    },
)
