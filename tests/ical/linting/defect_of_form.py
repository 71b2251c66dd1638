"""Defects of lines, components and the properties in them."""

from collections.abc import Iterator

from tests.ical.linting.sample import (
    ALARM,
    ALARM_LINES,
    ALARMED_TASK,
    AVAILABLE,
    BUSY,
    CORE,
    DAY,
    EVENT,
    HEAD,
    JOURNAL,
    PLACED,
    START,
    TASK,
    UTC_EVENT,
    WEEKLY,
    ZONE,
    Defect,
    add,
    calendar,
    drop,
    item,
    swap,
)


def _spelling() -> Iterator[Defect]:
    line = "SUMMARY:Opening\n"
    yield Defect(
        "line-too-long",
        CORE + "3.1",
        "a line of 76 octets",
        EVENT,
        add("VEVENT", "X-A:" + "a" * 72),
    )
    yield Defect(
        "line-ends-not-crlf", CORE + "3.1", "LF alone", EVENT, swap(line, "SUMMARY:Opening{LF}")
    )
    yield Defect(
        "line-ends-not-crlf", CORE + "3.1", "CR alone", EVENT, swap(line, "SUMMARY:Opening{CR}")
    )
    yield Defect(
        "final-line-end-missing",
        CORE + "3.1",
        "no line end at the end",
        EVENT,
        swap("END:VCALENDAR\n", "END:VCALENDAR"),
    )
    yield Defect("blank-lines", CORE + "3.1", "an empty line", EVENT, swap(line, f"{line}\n"))
    yield Defect(
        "fold-inside-character",
        CORE + "3.1",
        "a fold between the octets of é",
        EVENT,
        swap("SUMMARY:Opening", "SUMMARY:Caf\udcc3{CRLF} \udca9"),
    )
    yield Defect(
        "control-character", CORE + "3.1", "a bell in text", EVENT, swap("Opening", "Open\x07ing")
    )
    yield Defect(
        "byte-order-mark",
        CORE + "3.1",
        "a mark at the beginning",
        EVENT,
        swap("BEGIN:VCALENDAR", "\ufeffBEGIN:VCALENDAR"),
    )
    yield Defect("not-utf-8", CORE + "3.1.4", "é in Latin-1", EVENT, swap("Opening", "Caf\udce9"))
    yield Defect(
        "malformed-line", CORE + "3.1", "no colon", EVENT, add("VEVENT", "LOCATION Hall A")
    )
    yield Defect("malformed-line", CORE + "3.1", "a blank in a name", EVENT, add("VEVENT", "X A:1"))
    yield Defect(
        "malformed-line", CORE + "3.1", "a quote left open", EVENT, add("VEVENT", 'X-A;X-B="c:1')
    )
    yield Defect(
        "malformed-line",
        CORE + "3.2",
        "a name with a quote in it",
        EVENT,
        add("VEVENT", 'X-A;X-B=Luc "L":1'),
    )


def _nesting() -> Iterator[Defect]:
    yield Defect(
        "calendar-missing",
        CORE + "3.4",
        "an empty file",
        EVENT,
        lambda text: "",
    )
    yield Defect(
        "property-outside-calendar",
        CORE + "3.4",
        "a line after the end",
        EVENT,
        swap("END:VCALENDAR\n", "END:VCALENDAR\nX-A:1\n"),
    )
    yield Defect(
        "begin-without-end", CORE + "3.6.1", "the event does not end", EVENT, drop("END:VEVENT")
    )
    yield Defect(
        "end-without-begin",
        CORE + "3.6.6",
        "an alarm ends that has not begun",
        EVENT,
        add("VEVENT", "END:VALARM"),
    )
    yield Defect(
        "begin-without-end",
        CORE + "3.4",
        "the calendar does not end",
        EVENT,
        drop("END:VCALENDAR"),
    )
    yield Defect(
        "begin-without-end",
        CORE + "3.6",
        "what is of no standard does not end",
        EVENT,
        add("VEVENT", "BEGIN:X-A"),
    )
    yield Defect(
        "delimiter-with-parameters",
        CORE + "3.6.1",
        "BEGIN with a parameter",
        EVENT,
        swap("BEGIN:VEVENT", "BEGIN;X-A=1:VEVENT"),
    )
    yield Defect(
        "calendar-property-late",
        CORE + "3.7",
        "VERSION at the end",
        EVENT,
        lambda text: swap("END:VCALENDAR", "VERSION:2.0\nEND:VCALENDAR")(drop("VERSION:2.0")(text)),
    )
    for name, base, clause in (("VEVENT", ALARM, "3.6.1"), ("VTODO", ALARMED_TASK, "3.6.2")):
        change = add(name, "LOCATION:Hall A")
        yield Defect(
            "property-late", CORE + clause, f"a place after an alarm: {name}", base, change
        )
    yield Defect(
        "property-late",
        "RFC 7953, 3.1",
        "a text after available hours",
        calendar(item("VAVAILABILITY", f"{HEAD}{AVAILABLE}")),
        add("VAVAILABILITY", "SUMMARY:Office hours"),
    )
    yield Defect(
        "component-misplaced",
        CORE + "3.4",
        "a calendar in a calendar",
        EVENT,
        add("VCALENDAR", *UTC_EVENT.splitlines()),
    )
    yield Defect(
        "component-misplaced",
        CORE + "3.6.6",
        "an alarm in the calendar",
        EVENT,
        add("VCALENDAR", *ALARM_LINES.splitlines()),
    )
    yield Defect(
        "component-misplaced",
        CORE + "3.6.5",
        "a zone in an event",
        calendar(item("VEVENT", f"{HEAD}DTSTART:20240514T080000Z\n")),
        add("VEVENT", *ZONE.splitlines()),
    )
    yield Defect(
        "component-unknown",
        CORE + "3.6",
        "a component of no standard",
        EVENT,
        add("VCALENDAR", "BEGIN:VMEETING", "END:VMEETING"),
    )
    yield Defect(
        "calendar-empty",
        CORE + "3.6",
        "no component",
        UTC_EVENT,
        lambda text: calendar(),
    )
    yield Defect(
        "observance-missing",
        CORE + "3.6.5",
        "a zone without clocks",
        UTC_EVENT,
        add("VCALENDAR", "BEGIN:VTIMEZONE", "TZID:Europe/Rome", "END:VTIMEZONE"),
    )


def _occurrence() -> Iterator[Defect]:
    missing, repeated, foreign = "property-missing", "property-repeated", "property-not-allowed"
    yield Defect(missing, CORE + "3.6", "no VERSION", EVENT, drop("VERSION:2.0"))
    yield Defect(missing, CORE + "3.6", "no PRODID", EVENT, drop("PRODID:-//Example//Defects//EN"))
    yield Defect(missing, CORE + "3.6.1", "no UID", EVENT, drop("UID:1@example.org"))
    yield Defect(missing, CORE + "3.6.1", "no DTSTAMP", EVENT, drop("DTSTAMP:20240501T000000Z"))
    yield Defect(missing, CORE + "3.6.2", "no UID of a task", TASK, drop("UID:1@example.org"))
    yield Defect(missing, CORE + "3.6.3", "no UID of a journal", JOURNAL, drop("UID:1@example.org"))
    yield Defect(missing, CORE + "3.6.4", "no UID of busy time", BUSY, drop("UID:1@example.org"))
    yield Defect(
        missing,
        CORE + "3.6.5",
        "no TZID of a zone",
        calendar(ZONE, item("VEVENT", f"{HEAD}DTSTART:20240514T080000Z\n")),
        drop("TZID:Europe/Vienna"),
    )
    yield Defect(
        missing,
        CORE + "3.6.5",
        "no TZOFFSETTO",
        EVENT,
        swap("TZOFFSETTO:+0200\n", ""),
    )
    yield Defect(missing, CORE + "3.6.6", "no ACTION", ALARM, drop("ACTION:DISPLAY"))
    yield Defect(missing, CORE + "3.6.6", "no TRIGGER", ALARM, drop("TRIGGER:-PT15M"))
    yield Defect(
        missing,
        "RFC 9073, 7.1",
        "no PARTICIPANT-TYPE",
        PLACED,
        drop("PARTICIPANT-TYPE:SPEAKER"),
    )
    yield Defect(missing, "RFC 9073, 7.2", "no UID of a place", PLACED, drop("UID:l"))
    yield Defect(missing, "RFC 9073, 7.3", "no UID of a resource", PLACED, drop("UID:r"))
    yield Defect(
        "start-missing",
        CORE + "3.6.1",
        "no DTSTART",
        DAY,
        swap("DTSTART;VALUE=DATE:20240514\n", ""),
    )
    yield Defect(
        repeated, CORE + "3.6", "two VERSION", EVENT, swap("VERSION:2.0\n", "VERSION:2.0\n" * 2)
    )
    yield Defect(
        repeated, "RFC 7986, 4", "two COLOR", EVENT, add("VEVENT", "COLOR:red", "COLOR:blue")
    )
    yield Defect(
        repeated,
        "RFC 7986, 4",
        "two URL of a calendar",
        EVENT,
        swap("VERSION:2.0\n", "VERSION:2.0\nURL:urn:a\nURL:urn:b\n"),
    )
    yield Defect(repeated, CORE + "3.6.1", "two SUMMARY", EVENT, add("VEVENT", "SUMMARY:Opening"))
    yield Defect(
        repeated,
        CORE + "3.6.1",
        "two DESCRIPTION in two languages",
        EVENT,
        add("VEVENT", "DESCRIPTION;LANGUAGE=en:Hall", "DESCRIPTION;LANGUAGE=fr:Salle"),
    )
    yield Defect(repeated, CORE + "3.6.1", "two RRULE", WEEKLY, add("VEVENT", "RRULE:FREQ=MONTHLY"))
    yield Defect(repeated, CORE + "3.6.2", "two STATUS", TASK, add("VTODO", "STATUS:COMPLETED"))
    yield Defect(foreign, CORE + "3.8.6.2", "REPEAT in an event", EVENT, add("VEVENT", "REPEAT:2"))
    yield Defect(
        foreign,
        CORE + "A.3",
        "EXRULE, which is no more",
        WEEKLY,
        add("VEVENT", "EXRULE:FREQ=MONTHLY"),
    )
    yield Defect(
        foreign,
        CORE + "3.8.1.7",
        "LOCATION in a journal",
        JOURNAL,
        add("VJOURNAL", "LOCATION:Hall"),
    )
    yield Defect(
        foreign, CORE + "3.8.1.12", "SUMMARY in busy time", BUSY, add("VFREEBUSY", "SUMMARY:Busy")
    )
    yield Defect(
        foreign, CORE + "3.8.1.11", "STATUS of an alarm", ALARM, add("VALARM", "STATUS:CONFIRMED")
    )
    for line, clause in (("RRULE:FREQ=DAILY", "3.8.5.3"), ("DURATION:P1D", "3.8.2.5")):
        yield Defect(foreign, CORE + clause, f"{line} in busy time", BUSY, add("VFREEBUSY", line))
    yield Defect(
        foreign,
        CORE + "3.8.7.2",
        "DTSTAMP of a calendar",
        EVENT,
        add("VCALENDAR", "DTSTAMP:20240501T000000Z"),
    )
    yield Defect(
        "property-unknown", CORE + "3.8.8.1", "SUMARY", EVENT, swap("SUMMARY:Op", "SUMARY:Op")
    )
    yield Defect(
        "properties-exclusive",
        CORE + "3.6.1",
        "DTEND and DURATION",
        EVENT,
        add("VEVENT", "DURATION:PT2H"),
    )
    yield Defect(
        "properties-exclusive",
        CORE + "3.6.2",
        "DUE and DURATION",
        TASK,
        add("VTODO", "DUE;TZID=Europe/Vienna:20240514T120000", "DURATION:PT2H"),
    )
    yield Defect(
        "duration-without-start",
        CORE + "3.6.2",
        "DURATION and no DTSTART",
        TASK,
        swap(START, "DURATION:PT2H\n"),
    )
    yield Defect(
        "recurrence-without-start",
        CORE + "3.8.2.4",
        "RRULE and no DTSTART",
        TASK,
        swap(START, "RRULE:FREQ=DAILY\n"),
    )


def _size() -> Iterator[Defect]:
    yield Defect(
        "not-looked-at",
        "limits",
        "more parameters than are looked at",
        EVENT,
        swap("SUMMARY:", f"SUMMARY{f'{FOLD};X-A=1' * 101}:"),
    )
    yield Defect(
        "not-looked-at",
        "limits",
        "more values than are looked at",
        EVENT,
        add("VEVENT", f"CATEGORIES:{f'{FOLD}Peace,' * 5_001}"),
    )


FOLD = "\n "
DEFECTS = (*_spelling(), *_nesting(), *_occurrence(), *_size())
