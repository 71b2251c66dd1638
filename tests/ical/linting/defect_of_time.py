"""Defects of times, zones and recurrence."""

from collections.abc import Iterator

from tests.ical.linting.sample import (
    ALARM,
    BUSY,
    CORE,
    DAILY,
    DAY,
    END,
    EVENT,
    HEAD,
    LOCAL_EVENT,
    TASK,
    TWO_ZONES,
    UTC_EVENT,
    WEEKLY,
    ZONE,
    Defect,
    add,
    calendar,
    item,
    swap,
)

UNTIL = WEEKLY.replace("BYDAY=TU", "BYDAY=TU;UNTIL=20240611T080000Z")
EVERY_OTHER_DAY = DAILY.replace("COUNT=3", "INTERVAL=2")
LAST_DAY = DAILY.replace("COUNT=3", "UNTIL=20240601")
ENDS_IN_VIENNA = "DTEND;TZID=Europe/Vienna:20240514T163000"


def _times() -> Iterator[Defect]:
    yield Defect(
        "end-type-differs",
        CORE + "3.8.2.2",
        "the end is a date",
        EVENT,
        swap(END, "DTEND;VALUE=DATE:20240515\n"),
    )
    yield Defect(
        "end-type-differs",
        CORE + "3.8.2.3",
        "DUE is a date",
        TASK,
        add("VTODO", "DUE;VALUE=DATE:20240515"),
    )
    yield Defect(
        "end-form-differs",
        CORE + "3.8.2.2",
        "the end has no zone",
        EVENT,
        swap(END, "DTEND:20240514T120000\n"),
    )
    for name, base, old, new in (
        ("an end before the start", EVENT, "20240514T120000", "20240514T090000"),
        ("an end at the start", EVENT, "20240514T120000", "20240514T100000"),
        ("a day that ends on itself", DAY, "DATE:20240515", "DATE:20240514"),
        ("an end in UTC before the start", EVENT, END, "DTEND:20240514T070000Z\n"),
    ):
        yield Defect("end-not-after-start", CORE + "3.8.2.2", name, base, swap(old, new))
    for name, base, old, new in (
        ("an end at the start, in another zone", TWO_ZONES, "T163000", "T160000"),
        ("an end before the start, in UTC", TWO_ZONES, ENDS_IN_VIENNA, "DTEND:20240514T135959Z"),
    ):
        yield Defect("end-not-after-start", CORE + "3.8.2.2", name, base, swap(old, new))
    yield Defect(
        "end-not-after-start",
        CORE + "3.8.2.2",
        "an end at the start, when clocks have changed in one of two zones",
        TWO_ZONES,
        lambda text: text.replace("20240514T163000", "20241030T150000").replace(
            "New_York:20240514", "New_York:20241030"
        ),
    )
    yield Defect(
        "end-not-after-start",
        CORE + "3.8.2.3",
        "DUE before DTSTART",
        TASK,
        add("VTODO", "DUE;TZID=Europe/Vienna:20240513T120000"),
    )
    yield Defect(
        "period-not-forward",
        CORE + "3.3.9",
        "an end before the start",
        BUSY,
        swap("/PT2H", "/20240514T070000Z"),
    )
    yield Defect(
        "duration-not-positive",
        CORE + "3.8.2.5",
        "less than nothing",
        EVENT,
        swap(END, "DURATION:-PT2H\n"),
    )
    yield Defect(
        "duration-not-positive",
        CORE + "3.8.2.5",
        "nothing",
        EVENT,
        swap(END, "DURATION:PT0S\n"),
    )
    yield Defect(
        "duration-not-positive",
        "RFC 7986, 5.7",
        "a refresh after nothing",
        EVENT,
        add("VCALENDAR", "REFRESH-INTERVAL;VALUE=DURATION:PT0S"),
    )
    yield Defect(
        "duration-not-in-days",
        CORE + "3.8.2.5",
        "a day of two hours",
        DAY,
        swap("DTEND;VALUE=DATE:20240515", "DURATION:PT2H"),
    )
    for name, base, old, new, clause in (
        ("DTSTAMP", EVENT, "DTSTAMP:20240501T000000Z", "DTSTAMP:20240501T000000", "3.8.7.2"),
        ("busy time", BUSY, "FREEBUSY:20240514T080000Z", "FREEBUSY:20240514T080000", "3.8.2.6"),
        ("TRIGGER", ALARM, "TRIGGER:-PT15M", "TRIGGER;VALUE=DATE-TIME:20240514T080000", "3.8.6.3"),
    ):
        yield Defect("time-not-in-utc", CORE + clause, name, base, swap(old, new))
    yield Defect(
        "time-not-in-utc",
        CORE + "3.8.2.4",
        "DTSTART of busy time",
        calendar(item("VFREEBUSY", f"{HEAD}DTSTART:20240514T000000Z\n")),
        swap("DTSTART:20240514T000000Z", "DTSTART:20240514T000000"),
    )
    yield Defect(
        "time-not-in-utc",
        CORE + "3.8.2.4",
        "DTSTART of busy time is a date",
        calendar(item("VFREEBUSY", f"{HEAD}DTSTART:20240514T000000Z\n")),
        swap("DTSTART:20240514T000000Z", "DTSTART;VALUE=DATE:20240514"),
    )
    for base, old, new in (
        (UTC_EVENT, "20240514T100000Z", "20240514T100060Z"),
        (UTC_EVENT, "20240514T100000Z", "20240514T235960Z"),
        (LOCAL_EVENT, "20240514T080000", "20240630T235860"),
        (BUSY, "/PT2H", "/20240514T090060Z"),
    ):
        yield Defect("leap-second-misplaced", CORE + "3.3.5", new, base, swap(old, new))
    for name, clause in (("CREATED", "3.8.7.1"), ("LAST-MODIFIED", "3.8.7.3")):
        change = add("VEVENT", f"{name}:20240501T000000")
        yield Defect("time-not-in-utc", CORE + clause, name, EVENT, change)
    yield Defect(
        "time-not-in-utc",
        CORE + "3.8.2.1",
        "COMPLETED",
        TASK,
        add("VTODO", "COMPLETED:20240501T000000"),
    )


def _zones() -> Iterator[Defect]:
    yield Defect(
        "zone-not-defined",
        CORE + "3.2.19",
        "a zone without VTIMEZONE",
        UTC_EVENT,
        swap("DTEND:20240514T100000Z", "DTEND;TZID=Asia/Tashkent:20240514T150000"),
    )
    yield Defect(
        "zone-not-defined",
        CORE + "3.2.19",
        "a zone in small letters",
        EVENT,
        swap("DTEND;TZID=Europe/Vienna", "DTEND;TZID=europe/vienna"),
    )
    comma = EVENT.replace("TZID:Europe/Vienna", r"TZID:Graz\, Linz")
    yield Defect(
        "zone-not-defined",
        CORE + "3.2.19",
        "a backslash in a parameter",
        comma.replace("TZID=Europe/Vienna", 'TZID="Graz, Linz"'),
        swap('DTEND;TZID="Graz, Linz"', r'DTEND;TZID="Graz\, Linz"'),
    )
    yield Defect(
        "zone-defined-twice",
        CORE + "3.6.5",
        "VTIMEZONE twice",
        EVENT,
        add("VCALENDAR", *ZONE.splitlines()),
    )
    yield Defect(
        "zone-begins-late",
        CORE + "3.6.5",
        "a zone that begins after the event",
        EVENT,
        swap("DTSTART:20240331T020000", "DTSTART:20250330T020000"),
    )
    yield Defect(
        "zone-url-of-file",
        CORE + "3.6.5",
        "a zone of a computer",
        EVENT,
        swap("TZID:Europe/Vienna\n", "TZID:Europe/Vienna\nTZURL:FILE:///zones/Vienna\n"),
    )
    yield Defect(
        "tzid-on-utc-time",
        CORE + "3.2.19",
        "TZID and Z",
        EVENT,
        swap("20240514T120000", "20240514T120000Z"),
    )
    yield Defect(
        "tzid-on-date",
        CORE + "3.2.19",
        "TZID on an exception",
        calendar(ZONE, item("VEVENT", f"{HEAD}DTSTART;VALUE=DATE:20240514\nRRULE:FREQ=DAILY\n")),
        add("VEVENT", "EXDATE;TZID=Europe/Vienna;VALUE=DATE:20240515"),
    )
    yield Defect(
        "observance-not-local",
        CORE + "3.6.5",
        "clocks that change in UTC",
        EVENT,
        swap("DTSTART:20240331T020000", "DTSTART:20240331T020000Z"),
    )


def _recurrence() -> Iterator[Defect]:
    rule = "RRULE:FREQ=WEEKLY;BYDAY=TU"
    for value in (
        "FREQ=SOMETIMES",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;COUNT=0",
        "FREQ=WEEKLY;BYMONTH=13",
        "FREQ=WEEKLY;UNTIL=tomorrow",
        "FREQ=WEEKLY;BYFEAST=1",
        "FREQ=WEEKLY;",
        "FREQ=MONTHLY;BYMONTHDAY=0",
    ):
        change = swap(rule, f"RRULE:{value}")
        yield Defect("malformed-recur", CORE + "3.3.10", value, WEEKLY, change)
    for code, value in (
        ("frequency-missing", "BYDAY=TU"),
        ("frequency-not-first", "BYDAY=TU;FREQ=WEEKLY"),
        ("recurrence-part-repeated", "FREQ=WEEKLY;BYDAY=TU;BYDAY=TU"),
        ("count-with-until", "FREQ=WEEKLY;COUNT=3;UNTIL=20241231T230000Z"),
        ("recurrence-parts-exclusive", "FREQ=WEEKLY;BYDAY=1TU"),
        ("recurrence-parts-exclusive", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1TU"),
        ("recurrence-parts-exclusive", "FREQ=WEEKLY;BYMONTHDAY=14"),
        ("recurrence-parts-exclusive", "FREQ=MONTHLY;BYYEARDAY=100"),
        ("recurrence-parts-exclusive", "FREQ=MONTHLY;BYWEEKNO=20"),
        ("recurrence-parts-exclusive", "FREQ=MONTHLY;BYSETPOS=1"),
        ("until-differs", "FREQ=WEEKLY;UNTIL=20241231"),
        ("until-differs", "FREQ=WEEKLY;UNTIL=20241231T230000"),
    ):
        yield Defect(code, CORE + "3.3.10", value, WEEKLY, swap(rule, f"RRULE:{value}"))
    yield Defect(
        "recurrence-parts-exclusive",
        "RFC 7529, 4",
        "SKIP without RSCALE",
        WEEKLY,
        swap(rule, "RRULE:FREQ=MONTHLY;SKIP=OMIT"),
    )
    yield Defect(
        "until-differs",
        CORE + "3.3.10",
        "UNTIL in UTC, DTSTART a local time",
        LOCAL_EVENT,
        add("VEVENT", "RRULE:FREQ=DAILY;UNTIL=20240601T080000Z"),
    )
    yield Defect(
        "until-differs",
        CORE + "3.3.10",
        "UNTIL in UTC, DTSTART a date",
        DAILY,
        swap("COUNT=3", "UNTIL=20240516T000000Z"),
    )
    yield Defect(
        "until-differs",
        CORE + "3.3.10",
        "UNTIL of clocks not in UTC",
        EVENT,
        swap("BYMONTH=3;BYDAY=-1SU", "BYMONTH=3;BYDAY=-1SU;UNTIL=20300101T000000"),
    )
    yield Defect(
        "clock-parts-on-date",
        CORE + "3.3.10",
        "BYHOUR, DTSTART a date",
        DAILY,
        swap("COUNT=3", "COUNT=3;BYHOUR=8"),
    )
    instance = "UID:1@example.org\nDTSTAMP:20240501T000000Z\nDTSTART:20240521T080000Z\n"
    yield Defect(
        "recurrence-id-differs",
        CORE + "3.8.4.4",
        "RECURRENCE-ID is a date",
        WEEKLY,
        add(
            "VCALENDAR",
            *item("VEVENT", f"{instance}RECURRENCE-ID;VALUE=DATE:20240521\n").splitlines(),
        ),
    )
    for name, base, line in (
        ("a Wednesday", WEEKLY, "RECURRENCE-ID;TZID=Europe/Vienna:20240522T100000"),
        ("before the start", WEEKLY, "RECURRENCE-ID;TZID=Europe/Vienna:20240507T100000"),
        ("after the end", UNTIL, "RECURRENCE-ID;TZID=Europe/Vienna:20240618T100000"),
        ("a day between", EVERY_OTHER_DAY, "RECURRENCE-ID;VALUE=DATE:20240515"),
        ("after the last day", LAST_DAY, "RECURRENCE-ID;VALUE=DATE:20240603"),
    ):
        change = add("VCALENDAR", *item("VEVENT", f"{instance}{line}\n").splitlines())
        yield Defect("instance-outside-rule", CORE + "3.8.4.4", name, base, change)
    yield Defect(
        "exception-differs",
        CORE + "3.8.5.1",
        "EXDATE is a date",
        WEEKLY,
        add("VEVENT", "EXDATE;VALUE=DATE:20240521"),
    )
    yield Defect(
        "start-outside-rule", CORE + "3.8.5.3", "not on a Tuesday", WEEKLY, swap("=TU", "=WE")
    )
    yield Defect(
        "exception-differs",
        CORE + "3.8.5.1",
        "EXDATE without zone",
        WEEKLY,
        add("VEVENT", "EXDATE:20240521T100000"),
    )
    yield Defect(
        "exception-of-nothing",
        CORE + "3.8.5.1",
        "EXDATE of what does not recur",
        UTC_EVENT,
        add("VEVENT", "EXDATE:20240515T080000Z"),
    )
    yield Defect(
        "start-outside-rule",
        CORE + "3.8.5.3",
        "UNTIL before the start",
        WEEKLY,
        swap("FREQ=WEEKLY", "FREQ=WEEKLY;UNTIL=20240501T000000Z"),
    )
    yield Defect(
        "start-outside-rule",
        CORE + "3.8.5.3",
        "not on the 15th",
        WEEKLY,
        swap("WEEKLY;BYDAY=TU", "MONTHLY;BYMONTHDAY=15"),
    )
    yield Defect(
        "start-outside-rule",
        CORE + "3.8.5.3",
        "not in June",
        WEEKLY,
        swap("WEEKLY;BYDAY=TU", "YEARLY;BYMONTH=6"),
    )


DEFECTS = (*_times(), *_zones(), *_recurrence())
