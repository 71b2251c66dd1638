"""Dates as exact as they are stated, and stretches of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings import DateSpan, PartialDate
from intergov_meetings.strategies import date_spans, partial_dates
from tests.model.classes import paths_of


@given(partial_dates())
def test_the_last_day_is_not_before_the_first(when: PartialDate) -> None:
    assert when.first_day <= when.last_day
    assert when.exact_day in {None, when.first_day}
    assert when.approximate or (when.exact_day is None) is (when.first_day != when.last_day)


@given(st.dates(), st.sampled_from((4, 7, 10)))
def test_a_day_lies_within_its_month_and_year(day: date, length: int) -> None:
    when = PartialDate(day.isoformat()[:length])
    assert when.first_day <= day <= when.last_day
    for edge, step in ((when.first_day, -1), (when.last_day, 1)):
        assert edge.isoformat()[:length] == when.iso
        if date.min < edge < date.max:
            assert (edge + timedelta(days=step)).isoformat()[:length] != when.iso


@given(st.dates(date(2, 1, 1), date(9998, 12, 31)))
def test_a_week_runs_from_monday_to_sunday(day: date) -> None:
    week = PartialDate(day.isoformat(), week=True)
    assert week.first_day <= day <= week.last_day
    assert (week.first_day.weekday(), week.last_day.weekday()) == (0, 6)
    assert week.exact_day is None


@pytest.mark.parametrize("iso", ["2024", "2024-05", "0001-01-01", "9999-12-31"])
def test_the_week_of_no_day_is_refused(iso: str) -> None:
    assert paths_of(PartialDate, iso=iso, week=True)[0] == "/iso"


@given(st.dates())
def test_a_whole_day_is_exact(day: date) -> None:
    assert PartialDate.of(day).exact_day == day
    assert DateSpan.of(day, day).exact_days == (day, day)


@given(date_spans())
def test_a_span_runs_from_its_first_to_its_last_day(span: DateSpan) -> None:
    assert span.first_day == span.first.first_day <= span.last_day == span.last.last_day
    certain = span.first.exact_day and span.last.exact_day
    assert bool(span.exact_days) is bool(certain and not span.within)


def test_some_day_within_a_span_is_no_certain_day() -> None:
    day = PartialDate("2024-05-14")
    assert DateSpan(first=day, last=day).exact_days
    assert DateSpan(first=day, last=day, within=True).exact_days is None


@given(st.dates(max_value=date(9999, 12, 30)))
def test_a_span_that_ends_before_it_begins_is_refused(day: date) -> None:
    first, last = PartialDate.of(day + timedelta(days=1)), PartialDate.of(day)
    assert paths_of(DateSpan, first=first, last=last) == ["/last"]
