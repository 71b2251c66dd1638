"""Recurrence rules are read as they are, or not at all."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.recurrence.rule import Frequency, RecurrenceRule, Weekday, rule_of


def test_a_rule_with_everything_is_read() -> None:
    rule = rule_of(
        "FREQ=MONTHLY;INTERVAL=2;UNTIL=20241231T235959Z;WKST=SU;BYSECOND=0,30;BYMINUTE=15;BYHOUR=9;"
        "BYDAY=MO,-1FR,+2TU;BYMONTHDAY=-1,1;BYYEARDAY=-366;BYWEEKNO=53;BYMONTH=12;BYSETPOS=-1;X-A=1"
    )
    assert rule == RecurrenceRule(
        frequency=Frequency.MONTHLY,
        interval=2,
        until=datetime(2024, 12, 31, 23, 59, 59, tzinfo=UTC),
        week_start=6,
        seconds=(0, 30),
        minutes=(15,),
        hours=(9,),
        weekdays=frozenset({Weekday(0, 0), Weekday(-1, 4), Weekday(2, 1)}),
        month_days=frozenset({-1, 1}),
        year_days=frozenset({-366}),
        weeks=frozenset({53}),
        months=(12,),
        positions=frozenset({-1}),
    )


def test_an_end_may_be_a_number_or_a_day() -> None:
    assert rule_of("FREQ=DAILY;COUNT=10") == RecurrenceRule(frequency=Frequency.DAILY, count=10)
    until = RecurrenceRule(frequency=Frequency.DAILY, until=date(2024, 5, 14))
    assert rule_of(" freq=daily;until=20240514;") == until


def test_where_there_is_no_month_or_year_to_count_in_every_such_weekday_is_meant() -> None:
    for frequency in ("WEEKLY", "DAILY"):
        rule = rule_of(f"FREQ={frequency};BYDAY=2MO,-1MO,FR")
        assert rule is not None
        assert rule.weekdays == {Weekday(0, 0), Weekday(0, 4)}


@pytest.mark.parametrize(
    "text",
    [
        *("", "FREQ", "FREQ=", "FREQ=NEVER", "COUNT=1", "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;A=1"),
        *("FREQ=DAILY;COUNT=1;UNTIL=20240514", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;COUNT=1000001"),
        *("FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;INTERVAL=1.5"),
        *(
            "FREQ=DAILY;BYDAY=XX",
            "FREQ=DAILY;BYDAY=0MO",
            "FREQ=DAILY;BYDAY=54MO",
            "FREQ=DAILY;BYDAY=",
        ),
        *(
            "FREQ=DAILY;BYHOUR=24",
            "FREQ=DAILY;BYMINUTE=60",
            "FREQ=DAILY;BYMONTH=0",
            "FREQ=DAILY;BYMONTH=13",
        ),
        *(
            "FREQ=DAILY;BYMONTHDAY=0",
            "FREQ=DAILY;BYMONTHDAY=32",
            "FREQ=DAILY;BYSETPOS=0",
            "FREQ=DAILY;WKST=1",
        ),
        *(
            "FREQ=DAILY;UNTIL=soon",
            "FREQ=DAILY;BYHOUR=1,,2",
            "FREQ=DAILY;BYHOUR=" + "1," * 500 + "1",
        ),
        "FREQ=DAILY;BYDAY=" + "MO," * 500 + "MO",
    ],
)
def test_what_is_no_rule_is_none(text: str) -> None:
    assert rule_of(text) is None


@given(
    st.lists(st.sampled_from("FREQ=DAILY;UNTIL=COUNT=-1,BYDAY=+MO" + "٣")).map("".join) | st.text()
)
def test_nothing_raises(text: str) -> None:
    rule_of(text)
