"""Instances: those that dateutil finds, in a window, in steps that are counted."""

from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.recurrence.expansion import Steps, instances
from intergov_meetings.ical.recurrence.rule import RecurrenceRule, rule_of
from tests.ical.work import operations_of

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
STARTS = st.datetimes(datetime(1970, 1, 1), datetime(2030, 12, 31)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=0)
)
FAR = datetime(9999, 12, 31)  # noqa: DTZ001


def read(text: str) -> RecurrenceRule:
    rule = rule_of(text)
    assert rule is not None
    return rule


def some(items: list[object], most: int = 4) -> st.SearchStrategy[str]:
    """Some of these, as a list of a rule."""
    drawn = st.lists(st.sampled_from(items), min_size=1, max_size=most, unique=True)
    return drawn.map(lambda found: ",".join(map(str, found)))


def both_ways(last: int) -> list[object]:
    """Numbers counted from the beginning and from the end."""
    return [*range(1, last + 1), *range(-last, 0)]


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Rules, without what dateutil understands in another way than RFC 5545 or not at all."""
    frequency = draw(st.sampled_from(("YEARLY", "MONTHLY", "WEEKLY", "DAILY")))
    parts = {"FREQ": frequency}
    maybe = {
        "INTERVAL": st.integers(1, 15).map(str),
        "COUNT": st.integers(1, 40).map(str),
        "WKST": st.sampled_from(DAYS),
        "BYMONTH": some(list(range(1, 13))),
        "BYHOUR": some(list(range(24)), 2),
        "BYMINUTE": some(list(range(60)), 2),
        "BYSECOND": some(list(range(60)), 2),
    }
    numbered = [f"{number}{day}" for day in DAYS for number in (1, 2, 5, -1, -2)]
    if frequency in ("YEARLY", "MONTHLY"):
        maybe["BYDAY"] = some(list(DAYS)) | some([*numbered])
        maybe["BYMONTHDAY"] = some(both_ways(31))
    else:
        maybe["BYDAY"] = some(list(DAYS))
    if frequency == "YEARLY":
        maybe["BYYEARDAY"] = some(both_ways(366), 20)
    chosen = draw(st.lists(st.sampled_from(sorted(maybe)), max_size=4, unique=True))
    parts |= {name: draw(maybe[name]) for name in chosen}
    if frequency == "YEARLY" and draw(st.integers(0, 5)) == 0:
        parts |= {"BYWEEKNO": draw(some(both_ways(50))), "BYDAY": draw(some(list(DAYS)))}
    if len(parts) > 2 and draw(st.integers(0, 3)) == 0:
        parts["BYSETPOS"] = draw(some([1, 2, 3, -1, -2], 2))
    return ";".join(f"{name}={value}" for name, value in parts.items())


@given(rules(), STARTS, st.integers(0, 3_000), st.integers(1, 2_000))
def test_instances_are_those_that_dateutil_finds(
    text: str, start: datetime, after: int, days: int
) -> None:
    first = start + timedelta(days=after)
    last = first + timedelta(days=days)
    found = list(instances(read(text), start, first, last, Steps(1_000_000)))
    assert found == rrulestr(text, dtstart=start).between(first, last, inc=True)


@pytest.mark.parametrize(
    "text",
    [
        *("FREQ=HOURLY;INTERVAL=5;BYMINUTE=0,30", "FREQ=HOURLY;BYHOUR=9,17;BYSECOND=0"),
        *("FREQ=MINUTELY;INTERVAL=7;BYHOUR=9", "FREQ=MINUTELY;BYMINUTE=3,4;BYSECOND=1,2;COUNT=90"),
        *(
            "FREQ=SECONDLY;INTERVAL=13",
            "FREQ=SECONDLY;BYSECOND=0;BYMINUTE=5,6",
            "FREQ=HOURLY;BYDAY=FR",
        ),
        "FREQ=HOURLY;BYMONTHDAY=15;BYSETPOS=1",
    ],
)
def test_rules_within_a_day_are_followed_too(text: str) -> None:
    start = datetime(2024, 5, 14, 10, 20, 30)  # noqa: DTZ001
    first, last = start + timedelta(hours=1), start + timedelta(days=2)
    found = list(instances(read(text), start, first, last, Steps(1_000_000)))
    assert found == rrulestr(text, dtstart=start).between(first, last, inc=True)


@pytest.mark.parametrize(
    "text",
    [
        *("FREQ=YEARLY;BYYEARDAY=1,100,-1,-366", "FREQ=YEARLY;BYDAY=20MO,-1SU"),
        *("FREQ=YEARLY;BYMONTH=2;BYDAY=-1TH", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"),
        "FREQ=DAILY;BYMONTH=3;INTERVAL=3",
        *("FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "FREQ=MONTHLY"),
        *("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=YEARLY", "FREQ=WEEKLY;INTERVAL=2"),
    ],
)
def test_usual_rules_have_the_instances_that_dateutil_finds(text: str) -> None:
    start = datetime(2000, 1, 31, 10)  # noqa: DTZ001
    last = start.replace(year=2020)
    found = list(instances(read(text), start, start, last, Steps(1_000_000)))
    assert found == rrulestr(text, dtstart=start).between(start, last, inc=True)


@pytest.mark.parametrize("weeks", ["1", "-1", "1,-1,26"])
@pytest.mark.parametrize("week_start", DAYS)
def test_the_weeks_around_new_year_are_those_that_dateutil_finds(
    weeks: str, week_start: str
) -> None:
    text = f"FREQ=YEARLY;BYWEEKNO={weeks};BYDAY=MO,TH,SU;WKST={week_start}"
    start = datetime(2000, 1, 1)  # noqa: DTZ001
    last = start.replace(year=2030)
    found = list(instances(read(text), start, start, last, Steps(1_000_000)))
    assert found == rrulestr(text, dtstart=start).between(start, last, inc=True)


@pytest.mark.parametrize("week", [1, 52, 53])
def test_the_weeks_of_the_year_are_those_of_iso_8601(week: int) -> None:
    """With weeks 52 and 53 dateutil takes days of January that are not in them."""
    text = f"FREQ=YEARLY;BYWEEKNO={week};BYDAY={','.join(DAYS)}"
    start = datetime(2000, 1, 1)  # noqa: DTZ001
    last = start + timedelta(days=10_957)
    found = instances(read(text), start, start, last, Steps(1_000_000))
    every = (start + timedelta(days=days) for days in range(10_958))
    assert list(found) == [day for day in every if day.isocalendar().week == week]


def test_a_week_of_the_year_without_a_day_recurs_on_the_day_of_the_beginning() -> None:
    start = datetime(2024, 5, 14)  # noqa: DTZ001
    found = instances(read("FREQ=YEARLY;BYWEEKNO=20"), start, start, FAR, Steps(2_000))
    assert [each.date() for each in found][:2] == [date(2024, 5, 14), date(2025, 5, 13)]


@pytest.mark.parametrize(
    "text", ["FREQ=DAILY", "FREQ=WEEKLY;WKST=SU", "FREQ=MONTHLY", "FREQ=YEARLY"]
)
@pytest.mark.parametrize("year", [1, 2, 9998, 9999])
def test_the_first_and_last_years_of_all_raise_nothing(text: str, year: int) -> None:
    start = datetime(year, 1, 1)  # noqa: DTZ001
    list(instances(read(f"{text};BYDAY=MO,SU;INTERVAL=99999"), start, start, FAR, Steps(1_000)))
    list(instances(read(f"{text};BYDAY=MO,SU"), start, start, FAR, Steps(1_000)))
    list(instances(read("FREQ=YEARLY;BYWEEKNO=1,53,-1"), start, start, FAR, Steps(1_000)))


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=SECONDLY",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,1,2,3,4,5,6,7;BYSECOND=0,1,2,3,4,5,6,7",
        "FREQ=YEARLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2,3",
    ],
)
def test_a_rule_without_an_end_is_followed_for_as_many_steps_as_allowed(text: str) -> None:
    start, steps = datetime(2024, 1, 1), Steps(5_000)  # noqa: DTZ001
    found = list(instances(read(text), start, start, FAR, steps))
    assert len(found) <= 5_000
    assert steps.are_spent


def test_a_window_far_away_takes_no_more_steps_than_one_nearby() -> None:
    start, steps = datetime(1601, 1, 1), Steps(100)  # noqa: DTZ001
    first = datetime(2024, 1, 1)  # noqa: DTZ001
    text = "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"
    (found,) = instances(read(text), start, first, first.replace(month=12), steps)
    assert found.date() == date(2024, 3, 31)
    assert not steps.are_spent


def numbers(first: int, last: int) -> str:
    return ",".join(map(str, range(first, last + 1)))


EACH_SECOND = f"BYMINUTE={numbers(0, 59)};BYSECOND={numbers(0, 59)}"


@pytest.mark.parametrize(
    "text",
    [
        f"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYHOUR={numbers(0, 23)};{EACH_SECOND}",
        f"FREQ=YEARLY;BYHOUR={numbers(0, 23)};{EACH_SECOND};BYSETPOS=366",
        f"FREQ=HOURLY;{EACH_SECOND};BYSETPOS=366",
        f"FREQ=HOURLY;BYSECOND={numbers(0, 59)}",
        f"FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS={numbers(1, 366)}",
        f"FREQ=DAILY;BYMONTHDAY=31;BYSETPOS={numbers(1, 366)}",
        f"FREQ=YEARLY;BYDAY={','.join(f'{place}WE' for place in range(-53, 54) if place)}",
        f"FREQ=DAILY;BYDAY={','.join(['SU'] * 400)}",
        f"FREQ=WEEKLY;BYDAY={','.join(f'{place}SU' for place in range(1, 54))};BYMONTH=2",
        f"FREQ=YEARLY;BYYEARDAY={numbers(1, 366)};BYMONTHDAY=31;BYMONTH=2",
        f"FREQ=YEARLY;BYWEEKNO={numbers(1, 53)};BYDAY=5MO;BYYEARDAY=-366",
    ],
)
def test_no_rule_costs_more_than_the_steps_that_are_allowed(text: str) -> None:
    rule, start = read(text), datetime(2023, 1, 1)  # noqa: DTZ001
    steps = Steps(200)
    found = instances(rule, start, datetime(2023, 3, 1), FAR, steps)  # noqa: DTZ001
    assert operations_of(lambda: list(found)) < 200 * 500
    assert steps.are_spent
