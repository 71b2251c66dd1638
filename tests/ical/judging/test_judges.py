"""The judges can tell: each engine sees what is in a calendar and says no to one that is broken."""

import pytest

from tests.engines.event import Engine, Read, RefusedError, SeenEvent
from tests.engines.presence import require

pytestmark = pytest.mark.engine

EVENT = """\
BEGIN:VEVENT
UID:1@example.org
DTSTAMP:20240508T093000Z
{start}
SUMMARY:Opening\\; remarks\\, by all
LOCATION:C:\\\\Hall
DESCRIPTION:One\\nTwo
END:VEVENT
"""
CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//example//EN
{more}END:VCALENDAR
"""
SEEN = SeenEvent(
    "1@example.org", "Opening; remarks, by all", "C:\\Hall", "One\nTwo", "2024-05-14", "2024-05-16"
)
DAYS = "DTSTART;VALUE=DATE:20240514\nDTEND;VALUE=DATE:20240516"


def calendar(event: str, more: str = "") -> bytes:
    return CALENDAR.format(more=more + event).replace("\n", "\r\n").encode()


def test_an_engine_sees_what_is_there(engine: Engine) -> None:
    assert engine.read(calendar(EVENT.format(start=DAYS))) == [SEEN]
    (utc,) = engine.read(calendar(EVENT.format(start="DTSTART:20240514T080000Z")))
    assert utc.start == "2024-05-14T08:00:00Z"


def test_strict_engines_refuse_a_zone_without_its_component(ical_js: Read, libical: Read) -> None:
    start = "DTSTART;TZID=Mars/Olympus:20240514T100000"
    for read in (ical_js, libical):
        with pytest.raises(RefusedError, match="has no VTIMEZONE"):
            read(calendar(EVENT.format(start=start)))


@pytest.mark.parametrize(
    ("method", "line"),
    [("PUBLISH", "ATTENDEE:mailto:somebody@example.org\n"), ("REQUEST", ""), ("CANCEL", "")],
)
def test_libical_knows_what_each_method_asks_for(libical: Read, method: str, line: str) -> None:
    event = EVENT.format(start=DAYS).replace("SUMMARY", line + "SUMMARY")
    with pytest.raises(RefusedError, match="Failed iTIP restrictions"):
        libical(calendar(event, f"METHOD:{method}\n"))


def test_an_engine_refuses_what_is_no_calendar_and_goes_on_working(engine: Engine) -> None:
    for _ in range(2):
        with pytest.raises(RefusedError):
            engine.read(calendar(EVENT.format(start="DTSTART:at ten")))
        assert engine.read(calendar(EVENT.format(start=DAYS))) == [SEEN]


def test_without_its_engine_a_test_is_skipped_and_fails_in_ci(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="apt-get"):
        require(False, "apt-get install it")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="apt-get"):
        require(False, "apt-get install it")
