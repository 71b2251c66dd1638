"""Times in two zones: judged by the clocks that the file describes, in bounded work."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intergov_meetings.ical import Limits, lint
from intergov_meetings.ical.zone.component import zone_component
from tests.ical.linting.sample import (
    HEAD,
    NEW_YORK,
    TWO_ZONES,
    Change,
    add,
    calendar,
    item,
    swap,
    written,
)
from tests.ical.work import calls_of

KEYS = ("Africa/Casablanca", "America/New_York", "Asia/Tashkent", "Europe/London", "Asia/Gaza")
# In UTC it begins at three and ends at a quarter past two, which only both zones together show.
EARLY = TWO_ZONES.replace("20240514T163000", "20241204T151500").replace("20240514", "20241204")


def codes(text: str, limits: Limits | None = None) -> set[str]:
    return {breach.code for breach in lint(written(text), limits=limits or Limits())}


def event(start: str, end: str, *before: str) -> str:
    return calendar(*before, item("VEVENT", f"{HEAD}DTSTART{start}\nDTEND{end}\n"))


@given(
    keys=st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)).filter(
        lambda keys: keys[0] != keys[1]
    ),
    start=st.datetimes(datetime(2024, 1, 2), datetime(2025, 12, 30)),  # noqa: DTZ001
    minutes=st.integers(-900, 900),
)
def test_an_end_in_another_zone_is_judged_as_clocks_there_show_it(
    keys: tuple[str, str], start: datetime, minutes: int
) -> None:
    start = start.replace(microsecond=0)
    end = start + timedelta(minutes=minutes)
    begins, ends = (
        wall.replace(tzinfo=ZoneInfo(key)).timestamp()
        for wall, key in zip((start, end), keys, strict=True)
    )
    zones = ("\n".join((*zone_component(key, 2023, 2026), "")) for key in keys)
    spelt = [
        f";TZID={key}:{wall:%Y%m%dT%H%M%S}" for wall, key in zip((start, end), keys, strict=True)
    ]
    found = codes(event(spelt[0], spelt[1], *zones))
    assert ("end-not-after-start" in found) == (ends <= begins)


UNCERTAIN: dict[str, Change] = {
    "a zone is described twice": add("VCALENDAR", *NEW_YORK.splitlines()),
    "clocks leave out a change": swap("TZNAME:EDT\n", "TZNAME:EDT\nEXDATE:20240310T020000\n"),
    "clocks have two rules": swap(
        "TZNAME:EDT\n", "TZNAME:EDT\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=3SU\n"
    ),
    "clocks have a rule that cannot be read": swap("BYDAY=2SU", "BYDAY=9XX"),
    "an offset cannot be read": swap("TZOFFSETFROM:-0500", "TZOFFSETFROM:early"),
    "clocks begin later": lambda text: text.replace("20240310", "20250309").replace(
        "20241103", "20251102"
    ),
    "clocks are set every second": swap("YEARLY;BYMONTH=3;BYDAY=2SU", "SECONDLY"),
    "the zone is not described": lambda text: text.replace(NEW_YORK, ""),
    "the time is local": swap(";TZID=America/New_York:20241204T100000", ":20241204T100000"),
}


@pytest.mark.parametrize("name", UNCERTAIN)
def test_what_is_not_certain_is_not_reported(name: str) -> None:
    assert codes(EARLY) == {"end-not-after-start"}
    changed = UNCERTAIN[name](EARLY)
    assert changed != EARLY
    assert "end-not-after-start" not in codes(changed)


CERTAIN: dict[str, Change] = {
    "clocks are set so many times": swap("BYDAY=2SU", "BYDAY=2SU;COUNT=9"),
    "clocks are set every ninth year": swap("BYDAY=2SU", "BYDAY=2SU;INTERVAL=9"),
    "a name has a comma": lambda text: text.replace(
        "TZID:Europe/Vienna", r"TZID:Graz\, Linz"
    ).replace("TZID=Europe/Vienna", 'TZID="Graz, Linz"'),
}


@pytest.mark.parametrize("name", CERTAIN)
def test_what_is_certain_is_reported(name: str) -> None:
    changed = CERTAIN[name](EARLY)
    assert changed != EARLY
    assert codes(changed) == {"end-not-after-start"}


def test_clocks_that_are_set_no_more_are_followed_to_the_last_time() -> None:
    once = swap("BYMONTH=11;BYDAY=1SU", "BYMONTH=11;BYDAY=1SU;COUNT=1")(EARLY)
    never = swap("BYMONTH=3;BYDAY=2SU", "BYMONTH=3;BYDAY=2SU;COUNT=1")(once)
    late = never.replace("20241204", "20390704")
    # Ten in New York is then five in the afternoon in Vienna, for good.
    for end, found in (("165900", True), ("170100", False)):
        assert ("end-not-after-start" in codes(late.replace("T151500", f"T{end}"))) is found


def test_what_no_clocks_could_make_later_is_reported_whatever_they_do() -> None:
    text = swap("T151500", "T130000")(EARLY)
    for change in (
        UNCERTAIN["a zone is described twice"],
        UNCERTAIN["clocks are set every second"],
    ):
        assert "end-not-after-start" in codes(change(text))


def test_clocks_are_followed_for_as_many_steps_as_allowed() -> None:
    assert codes(EARLY, Limits(steps=10)) == set()


def clocks(year: int) -> str:
    """Clocks that are set on no day of any year, until one."""
    return (
        f"BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0{year % 9}00\nTZOFFSETTO:+0500\n"
        f"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL={year}0101T000000Z\nEND:STANDARD\n"
    )


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=DAILY;COUNT=999999", ""])
def test_no_clocks_cost_more_than_their_lines_and_the_steps_that_are_allowed(rule: str) -> None:
    def work(times: int, steps: int) -> int:
        years = range(2000, 2000 + times)
        observances = (
            f"BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0000\n"
            f"TZOFFSETTO:+0{year % 9}00\nRRULE:{rule}\nEND:STANDARD\n"
            if rule
            else clocks(year)
            for year in years
        )
        zone = f"BEGIN:VTIMEZONE\nTZID:X\n{''.join(observances)}END:VTIMEZONE\n"
        events = (
            item(
                "VEVENT",
                f"UID:{year}\nDTSTAMP:20240501T000000Z\nDTSTART;TZID=X:{year}0514T080000\n"
                f"DTEND:{year}0514T050000Z\nRRULE:FREQ=DAILY\n",
            )
            for year in years
        )
        data = written(calendar(zone, *events))
        return calls_of(lambda: lint(data, limits=Limits(steps=steps)))

    followed = 20_000
    assert work(100, followed) < work(100, 0) + 30 * followed
    assert work(200, 0) < 2.1 * work(100, 0)


def test_the_rule_of_a_whole_is_read_once_however_many_instances_it_has() -> None:
    days = ",".join(map(str, range(1, 367)))
    known = "UID:1\nDTSTAMP:20240501T000000Z\nDTSTART:20240514T080000\n"
    whole = f"{known}RRULE:FREQ=YEARLY;BYYEARDAY={days}\n"
    instance = f"{known}RECURRENCE-ID:20250514T080000\n"

    def work(times: int) -> int:
        items = (item("VEVENT", whole), item("VEVENT", instance) * times)
        data = written(calendar(*items))
        return calls_of(lambda: lint(data, limits=Limits(steps=0)))

    assert work(200) - work(100) < 100 * len(days.split(","))
