"""The clocks of a zone, followed as far as the steps allow."""

from datetime import datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical.recurrence.expansion import Steps
from intergov_meetings.ical.recurrence.rule import rule_of
from intergov_meetings.ical.zone.definition import ZoneDefinition
from intergov_meetings.ical.zone.observance import Observance

HOUR = timedelta(hours=1)
START, SINCE, END = (datetime(year, 1, 1) for year in (1970, 1980, 1990))  # noqa: DTZ001
LONG_AFTER = datetime(2024, 5, 14)  # noqa: DTZ001
FIXED = Observance(START, HOUR, 2 * HOUR)
NEVER = Observance(
    START, 3 * HOUR, 3 * HOUR, rule_of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), until=END
)


def test_a_rule_that_gives_no_day_before_it_ends_changes_nothing_afterwards() -> None:
    definition = ZoneDefinition((FIXED, NEVER._replace(start=SINCE)), Steps(999))
    assert definition.offset_at(SINCE - HOUR) == 2 * HOUR
    assert definition.offset_at(END) == definition.offset_at(LONG_AFTER) == 3 * HOUR


def test_years_in_which_nothing_comes_take_steps_as_well() -> None:
    ended = tuple(NEVER._replace(until=END.replace(year=END.year + more)) for more in range(10))
    definition = ZoneDefinition((FIXED, *ended), Steps(60))
    assert definition.offset_at(LONG_AFTER) is None
    assert definition.offset_at(LONG_AFTER + HOUR) is None


@pytest.mark.parametrize(
    ("rule", "until", "hours"),
    [
        ("COUNT=8", None, 5),
        ("COUNT=10", None, 3),
        ("INTERVAL=9", None, 3),
        ("INTERVAL=9", datetime(1987, 1, 1), 3),  # noqa: DTZ001
        ("INTERVAL=20", None, 5),
        ("BYMONTH=2;BYMONTHDAY=29;BYDAY=FR", None, 3),
        ("BYMONTH=2;BYMONTHDAY=29;BYDAY=SU", None, 5),
        ("BYMONTH=1;BYMONTHDAY=1;BYDAY=SA;COUNT=9", None, 3),
        ("BYMONTH=1;BYMONTHDAY=1;BYDAY=SA;COUNT=2", None, 5),
    ],
)
def test_clocks_that_are_seldom_set_or_no_more_stay_as_they_were_last_set(
    rule: str, until: datetime | None, hours: int
) -> None:
    seldom = Observance(START, 2 * HOUR, 3 * HOUR, rule_of(f"FREQ=YEARLY;{rule}"), until)
    other = Observance(datetime(1978, 7, 1), 3 * HOUR, 5 * HOUR)  # noqa: DTZ001
    definition = ZoneDefinition((seldom, other), Steps(9_999))
    assert definition.offset_at(END - HOUR) == hours * HOUR
    assert definition.offset_at(other.start + 2 * HOUR) == 5 * HOUR


def test_clocks_that_are_set_too_often_are_not_followed() -> None:
    for rule in ("FREQ=DAILY", "FREQ=DAILY;COUNT=5000", "FREQ=WEEKLY;BYDAY=MO,FR"):
        often = NEVER._replace(rule=rule_of(rule), until=None)
        definition = ZoneDefinition((FIXED, often), Steps(99_999))
        assert definition.offset_at(LONG_AFTER) is None
    dated = FIXED._replace(dates=tuple(START + HOUR * hour for hour in range(101)))
    definition = ZoneDefinition((dated,), Steps(99_999))
    assert definition.offset_at(START) is definition.offset_at(LONG_AFTER) is None


STARTS = st.datetimes(datetime(1950, 1, 1), datetime(1999, 12, 27))  # noqa: DTZ001
LATER = st.datetimes(datetime(1990, 1, 1), datetime(2040, 12, 31))  # noqa: DTZ001
LENGTHS = ("", "", "COUNT=1", "COUNT=3", "COUNT=20")
DAYS = ("", "BYMONTHDAY=13;BYDAY=FR", "BYDAY=-1SU", "BYDAY=2SA", "BYMONTHDAY=29")
MONTHS = ("", "BYMONTH=2", "BYMONTH=1,10")


@st.composite
def observances(draw: st.DrawFn) -> tuple[Observance, str]:
    """When clocks are set, seldom or often, with the words of the rule."""
    start = draw(STARTS).replace(microsecond=0)
    start = start.replace(day=min(start.day, 28))
    before, after = draw(st.integers(-3, 3)), draw(st.integers(-3, 3))
    until = draw(st.none() | LATER)
    parts = [
        draw(st.sampled_from(("FREQ=YEARLY", "FREQ=YEARLY", "FREQ=MONTHLY"))),
        f"INTERVAL={draw(st.sampled_from((1, 2, 6, 11, 40)))}",
        draw(st.sampled_from(DAYS)),
        draw(st.sampled_from(MONTHS)),
        draw(st.sampled_from(LENGTHS)) if until is None else "",
    ]
    text = ";".join(filter(None, parts))
    return Observance(start, before * HOUR, after * HOUR, rule_of(text), until), text


@given(
    drawn=st.lists(observances(), min_size=2, max_size=3),
    walls=st.lists(LATER, min_size=5, max_size=5),
)
def test_clocks_are_as_everything_since_the_beginning_says(
    drawn: list[tuple[Observance, str]], walls: list[datetime]
) -> None:
    definition = ZoneDefinition(tuple(each for each, _ in drawn), Steps(999_999))
    for wall in walls:
        onsets = [
            (day + max(each.after - each.before, 0 * HOUR), each.before, each.after)
            for each, text in drawn
            for day in (
                each.start,
                *rrulestr(text, dtstart=each.start).between(each.start, wall, inc=True),
            )
            if each.until is None or day <= max(each.until, each.start)
        ]
        reached = [onset for onset in onsets if onset[0] <= wall]
        first = min((each for each, _ in drawn), key=lambda each: each.start)
        assert definition.offset_at(wall) == (max(reached)[2] if reached else first.before)


@pytest.mark.parametrize("rule", ["COUNT=1", "UNTIL=19700202"])
def test_whatever_is_asked_of_many_clocks_takes_steps(rule: str) -> None:
    until = END if "UNTIL" in rule else None
    ended = FIXED._replace(rule=rule_of(f"FREQ=YEARLY;{rule}"), until=until)
    steps = Steps(99_999)
    definition = ZoneDefinition((ended,) * 50, steps)
    for year in range(2000, 2050):
        assert definition.offset_at(LONG_AFTER.replace(year=year)) == 2 * HOUR
    assert 50 * 50 <= 99_999 - steps.left <= 99_999


def test_each_sample_of_an_agreement_takes_a_step() -> None:
    never_set = Observance(START, 0 * HOUR, 0 * HOUR, dates=(LONG_AFTER,))
    for steps, agrees in ((26, True), (25, False)):
        definition = ZoneDefinition((never_set,), Steps(steps))
        assert definition.agrees_with("Africa/Abidjan", LONG_AFTER) is agrees
