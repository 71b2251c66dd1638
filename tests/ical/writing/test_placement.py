"""Where something stands in a calendar, and what is said of what cannot stand there."""

from datetime import date, time

import pytest

from intergov_meetings import DateSpan, PartialDate, PartOfDay, TimeSlot
from intergov_meetings.ical.event import Times, WholeDays
from intergov_meetings.ical.writing.event_component import moment_lines
from intergov_meetings.ical.writing.placement import Around, Placement, certain_days, placement
from intergov_meetings.model import When

DAY = date(2024, 5, 14)
ONE_DAY = WholeDays(first=DAY, last=DAY)
THREE_DAYS = WholeDays(first=DAY, last=date(2024, 5, 16))
VIENNA = "Europe/Vienna"
NIGHT = date(2024, 10, 27)


def lines(found: Placement) -> list[str]:
    assert found.moment is not None
    return moment_lines(found.moment)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (PartialDate("2024-05-14"), ["20240514", "20240515"]),
        (DateSpan.of(date(2024, 2, 27), date(2024, 2, 29)), ["20240227", "20240301"]),
        (PartialDate("0476-09-04"), ["04760904", "04760905"]),
        (TimeSlot(day=DAY), ["20240514", "20240515"]),
    ],
)
def test_days_stand_as_dates_and_end_before_the_day_after(when: When, expected: list[str]) -> None:
    start, end = expected
    found = placement(when)
    assert lines(found) == [f"DTSTART;VALUE=DATE:{start}", f"DTEND;VALUE=DATE:{end}"]
    assert found.remark is None


@pytest.mark.parametrize(
    "when",
    [
        PartialDate("2024-05"),
        PartialDate("2024"),
        PartialDate("2024-05-14", approximate=True),
        PartialDate("2024-05-14", week=True),
        DateSpan(first=PartialDate("2024-05-14"), last=PartialDate("2024-05")),
        PartialDate("9999-12-31"),
        TimeSlot(start=time(10)),
        TimeSlot(day_number=2),
        None,
    ],
)
def test_what_is_no_certain_day_has_no_place_and_is_reported(when: When | None) -> None:
    found, remark = placement(when)
    assert found is None
    assert remark is not None
    assert remark.startswith("not in the calendar")


@pytest.mark.parametrize(
    "slot",
    [
        TimeSlot(day=DAY, part_of_day=PartOfDay.EVENING),
        TimeSlot(day=DAY, end=time(18), zone=VIENNA),
    ],
)
def test_what_has_no_beginning_is_shown_as_all_day_and_reported(slot: TimeSlot) -> None:
    found = placement(slot)
    assert found.moment == ONE_DAY
    assert found.remark == "shown as all day, since its beginning is not stated"


def test_an_end_on_the_last_day_that_there_is_has_no_place() -> None:
    found, remark = placement(PartialDate("9999-12-31"))
    assert found is None
    assert remark == "not in the calendar, which has no day after 9999-12-31"


def test_times_stand_in_their_zone() -> None:
    slot = TimeSlot(day=DAY, start=time(10), end=time(11, 30), zone=VIENNA)
    assert lines(placement(slot)) == [
        "DTSTART;TZID=Europe/Vienna:20240514T100000",
        "DTEND;TZID=Europe/Vienna:20240514T113000",
    ]


def test_times_without_a_zone_stand_in_that_of_the_place() -> None:
    found = placement(TimeSlot(day=DAY, start=time(10)), zone=VIENNA)
    assert lines(found) == ["DTSTART;TZID=Europe/Vienna:20240514T100000"]
    assert found.remark is None


def test_times_whose_zone_nobody_knows_float_and_are_reported() -> None:
    found = placement(TimeSlot(day=DAY, start=time(10), end=time(1), end_day=date(2024, 5, 15)))
    assert lines(found) == ["DTSTART:20240514T100000", "DTEND:20240515T010000"]
    assert found.remark is not None
    assert found.remark.startswith("no time zone is known")


@pytest.mark.parametrize("end", [None, time(10)])
def test_a_start_stands_alone_where_there_is_no_later_end(end: time | None) -> None:
    slot = TimeSlot(day=DAY, start=time(10), end=end, zone=VIENNA)
    assert lines(placement(slot)) == ["DTSTART;TZID=Europe/Vienna:20240514T100000"]


@pytest.mark.parametrize(
    ("fold", "start"), [(0, "DTSTART:20241027T003000Z"), (1, "DTSTART:20241027T013000Z")]
)
def test_what_clocks_show_twice_stands_in_utc(fold: int, start: str) -> None:
    slot = TimeSlot(day=NIGHT, start=time(2, 30), start_fold=fold, end=time(4), zone=VIENNA)
    assert lines(placement(slot)) == [start, "DTEND:20241027T030000Z"]


def test_universal_time_needs_no_zone() -> None:
    slot = TimeSlot(day=DAY, start=time(10), end=time(11), zone="Etc/UTC")
    assert lines(placement(slot)) == ["DTSTART:20240514T100000Z", "DTEND:20240514T110000Z"]


def test_a_time_that_clocks_of_the_place_do_not_show_once_is_kept_as_a_day_and_reported() -> None:
    found = placement(TimeSlot(day=NIGHT, start=time(2, 30)), zone=VIENNA)
    assert found.moment == WholeDays(first=NIGHT, last=NIGHT)
    assert found.remark is not None
    assert "shows twice" in found.remark


def test_an_end_that_is_not_certain_takes_no_start_with_it() -> None:
    slot = TimeSlot(day=NIGHT, start=time(1), end=time(2, 30), approximate=True)
    found = placement(slot, zone=VIENNA)
    assert lines(found) == ["DTSTART;TZID=Europe/Vienna:20241027T010000"]
    assert found.remark is not None
    assert found.remark.startswith("shown without its end: expected end_fold 0 or 1")
    assert found.remark.endswith("; shown at a time that is approximate")


def test_something_without_a_day_is_kept_on_the_only_day_of_the_whole() -> None:
    assert placement(None, Around(ONE_DAY)) == Placement(ONE_DAY, None)
    found = placement(TimeSlot(start=time(10), zone=VIENNA), Around(ONE_DAY))
    assert lines(found) == ["DTSTART;TZID=Europe/Vienna:20240514T100000"]


@pytest.mark.parametrize("when", [None, TimeSlot(start=time(10), zone=VIENNA)])
def test_something_without_a_day_is_kept_on_the_first_of_several_and_reported(
    when: TimeSlot | None,
) -> None:
    found = placement(when, Around(THREE_DAYS))
    assert found.moment == ONE_DAY
    assert found.remark == "shown on the first day, 2024-05-14, since its day is not stated"
    found = placement(when, Around(ONE_DAY, are_all=False))
    assert found.moment == ONE_DAY
    known = "shown on the first day that is known, 2024-05-14, since its day is not stated"
    assert found.remark == known


@pytest.mark.parametrize(
    ("slot", "start", "remark"),
    [
        (
            TimeSlot(day_number=2, start=time(10), zone=VIENNA),
            "DTSTART;TZID=Europe/Vienna:20240515T100000",
            "day 2 counted in calendar days from 2024-05-14",
        ),
        (
            TimeSlot(day_number=3, part_of_day=PartOfDay.EVENING),
            "DTSTART;VALUE=DATE:20240516",
            (
                "shown as all day, since its beginning is not stated; "
                "day 3 counted in calendar days from 2024-05-14"
            ),
        ),
    ],
)
def test_a_day_by_its_number_is_counted_and_reported(
    slot: TimeSlot, start: str, remark: str
) -> None:
    found = placement(slot, Around(ONE_DAY), counted=THREE_DAYS)
    assert lines(found)[0] == start
    assert found.remark == remark


def test_the_first_day_of_one_needs_no_counting() -> None:
    assert placement(TimeSlot(day_number=1), counted=ONE_DAY) == Placement(ONE_DAY, None)


def test_a_day_that_the_whole_does_not_have_has_no_place() -> None:
    assert placement(TimeSlot(day_number=4), counted=THREE_DAYS) == Placement(
        None, "not in the calendar, since it has no day 4"
    )


def test_days_of_which_only_some_are_meant_have_no_place() -> None:
    span = DateSpan(first=PartialDate("2024-05-14"), last=PartialDate("2024-05-16"), within=True)
    assert placement(span) == (None, "not in the calendar, since no certain day is stated")


def test_an_end_on_a_day_that_clocks_skip_is_within_certain_days() -> None:
    """Samoa had no 30 December 2011."""
    last, skipped = date(2011, 12, 31), date(2011, 12, 30)
    slot = TimeSlot(
        day=last, start=time(0), end=time(10), end_day=skipped, end_fold=0, zone="Pacific/Apia"
    )
    assert certain_days(slot) == WholeDays(first=skipped, last=last)


def test_an_approximate_time_is_reported() -> None:
    found, remark = placement(TimeSlot(day=DAY, start=time(10), zone=VIENNA, approximate=True))
    assert isinstance(found, Times)
    assert remark == "shown at a time that is approximate"
