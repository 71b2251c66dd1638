"""The clocks of a zone, followed as far as the steps allow."""

from datetime import datetime, timedelta

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
