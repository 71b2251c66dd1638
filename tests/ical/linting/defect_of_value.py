"""Defects of parameters, values and words."""

from collections.abc import Iterator

from tests.ical.linting.sample import (
    ALARM,
    BUSY,
    CORE,
    DAY,
    END,
    EVENT,
    INVITED,
    JOURNAL,
    LOCAL_EVENT,
    TASK,
    UTC_EVENT,
    WEEKLY,
    Defect,
    add,
    swap,
)


def _parameters() -> Iterator[Defect]:
    yield Defect(
        "parameter-missing",
        "RFC 9253, 8.2",
        "LINK without LINKREL",
        EVENT,
        add("VEVENT", "LINK;VALUE=URI:https://example.org"),
    )
    yield Defect(
        "parameter-missing",
        "RFC 9073, 6.6",
        "data without SCHEMA",
        EVENT,
        add("VEVENT", "STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=text/plain:a"),
    )
    yield Defect(
        "parameter-not-allowed",
        CORE + "3.8.1.12",
        "CN on SUMMARY",
        EVENT,
        swap("SUMMARY:", "SUMMARY;CN=Li:"),
    )
    yield Defect(
        "parameter-repeated",
        CORE + "3.8.1.12",
        "LANGUAGE twice",
        EVENT,
        swap("SUMMARY:", "SUMMARY;LANGUAGE=en;LANGUAGE=fr:"),
    )
    yield Defect(
        "parameter-unknown",
        CORE + "3.2",
        "a parameter of no standard",
        EVENT,
        swap("SUMMARY:", "SUMMARY;LANG=en:"),
    )
    yield Defect(
        "parameter-not-in-quotes",
        CORE + "3.2.1",
        "ALTREP without quotes",
        EVENT,
        add("VEVENT", "DESCRIPTION;ALTREP=https://example.org/a:Text"),
    )
    yield Defect(
        "parameter-values-several",
        CORE + "3.2.12",
        "two PARTSTAT",
        INVITED,
        swap("ATTENDEE:", "ATTENDEE;PARTSTAT=ACCEPTED,DECLINED:"),
    )
    for text, clause in (
        ("RSVP=YES", "3.2.17"),
        ("LANGUAGE=in_English", "3.2.10"),
        ('SENT-BY="nobody"', "3.2.18"),
        ('SENT-BY="urn:uuid:1"', "3.2.18"),
        ('DIR="nowhere"', "3.2.6"),
        ('MEMBER="mailto:nobody"', "3.2.11"),
    ):
        change = swap("ATTENDEE:", f"ATTENDEE;{text}:")
        yield Defect("malformed-parameter", CORE + clause, text, INVITED, change)
    yield Defect(
        "malformed-parameter",
        CORE + "3.2.8",
        "FMTTYPE=html",
        EVENT,
        add("VEVENT", "ATTACH;FMTTYPE=html:https://example.org"),
    )


def _values() -> Iterator[Defect]:
    yield Defect(
        "value-type-not-allowed",
        CORE + "3.8.1.12",
        "SUMMARY as a date",
        EVENT,
        swap("SUMMARY:Opening", "SUMMARY;VALUE=DATE:20240514"),
    )
    for name, clause, value in (
        ("REFRESH-INTERVAL", "5.7", "P1D"),
        ("SOURCE", "5.8", "https://example.org"),
    ):
        change = add("VCALENDAR", f"{name}:{value}")
        yield Defect("value-type-not-stated", f"RFC 7986, {clause}", name, EVENT, change)
    for name, clause in (("IMAGE", "5.10"), ("CONFERENCE", "5.11")):
        change = add("VEVENT", f"{name}:https://example.org")
        yield Defect("value-type-not-stated", f"RFC 7986, {clause}", name, EVENT, change)
    binary = "ATTACH;FMTTYPE=text/plain;ENCODING=BASE64;VALUE=BINARY:"
    yield Defect(
        "malformed-binary", CORE + "3.3.1", "no BASE64", EVENT, add("VEVENT", f"{binary}abc")
    )
    yield Defect(
        "binary-without-encoding",
        CORE + "3.3.1",
        "no ENCODING",
        EVENT,
        add("VEVENT", "ATTACH;FMTTYPE=text/plain;VALUE=BINARY:YWJj"),
    )
    for name, clause in (("ATTACH", CORE + "3.8.1.1"), ("IMAGE", "RFC 7986, 5.10")):
        change = add("VEVENT", f"{name};ENCODING=BASE64;VALUE=BINARY:YWJj")
        yield Defect("binary-without-type", clause, f"{name} of no type", EVENT, change)
    yield Defect(
        "encoding-without-binary",
        CORE + "3.8.1.1",
        "no VALUE=BINARY",
        EVENT,
        add("VEVENT", "ATTACH;ENCODING=BASE64:https://example.org"),
    )
    for kind, clause, value in (
        ("BOOLEAN", "3.3.2", "yes"),
        ("FLOAT", "3.3.7", "1e5"),
        ("TIME", "3.3.12", "24:00"),
        ("INTEGER", "3.3.8", "99999999999"),
    ):
        code = f"malformed-{kind.lower()}"
        change = add("VEVENT", f"X-A;VALUE={kind}:{value}")
        yield Defect(code, CORE + clause, f"{kind} {value}", EVENT, change)
    for name, value in (("no scheme", "chair@example.org"), ("no @", "mailto:chair")):
        change = swap("mailto:chair@example.org", value)
        yield Defect("malformed-cal-address", CORE + "3.3.3", name, INVITED, change)
    yield Defect(
        "malformed-date", CORE + "3.3.4", "30 February", DAY, swap("DATE:20240514", "DATE:20240230")
    )
    for name, value in (
        ("hour 25", "20240514T250000Z"),
        ("an offset", "20240514T080000+0200"),
        ("hyphens and colons", "2024-05-14T08:00:00Z"),
    ):
        change = swap("DTSTART:20240514T080000", f"DTSTART:{value}")
        yield Defect("malformed-date-time", CORE + "3.3.5", name, LOCAL_EVENT, change)
    for name, base, change in (
        ("date-time", LOCAL_EVENT, swap("DTSTART:20240514T080000", "DTSTART:20240514")),
        ("date-time", WEEKLY, add("VEVENT", "RDATE:20240601T080000Z/PT2H")),
        ("duration", ALARM, swap("TRIGGER:-PT15M", "TRIGGER:20240514T070000Z")),
        ("uri", EVENT, add("VEVENT", "ATTACH:YWJj")),
    ):
        what = f"another type than {name}, without VALUE: {base.count('RRULE')}"
        yield Defect(f"malformed-{name}", CORE + "3.2.20", what, base, change)
    for value in ("2H", "PT", "P1H", "PT1H30S"):
        change = swap(END, f"DURATION:{value}\n")
        yield Defect("malformed-duration", CORE + "3.3.6", value, EVENT, change)
    yield Defect("malformed-period", CORE + "3.3.9", "no end", BUSY, swap("/PT2H", ""))
    for value in ("example.org", "https://example.org/a b", "https://example.org/é"):
        change = add("VEVENT", f"URL:{value}")
        yield Defect("malformed-uri", CORE + "3.3.13", value, EVENT, change)
    for value in ("-0000", "+1", "+2500"):
        change = swap("TZOFFSETFROM:+0100", f"TZOFFSETFROM:{value}")
        yield Defect("malformed-utc-offset", CORE + "3.3.14", value, EVENT, change)
    for value in ("41.31,69.24", "91;0", "here"):
        change = add("VEVENT", f"GEO:{value}")
        yield Defect("malformed-coordinates", CORE + "3.8.1.6", value, EVENT, change)
    yield Defect(
        "image-of-another-type",
        "RFC 7986, 5.10",
        "a page",
        EVENT,
        add("VEVENT", "IMAGE;VALUE=URI;FMTTYPE=text/html:https://example.org"),
    )
    yield Defect(
        "malformed-request-status",
        CORE + "3.8.8.3",
        "no text",
        EVENT,
        add("VEVENT", "REQUEST-STATUS:2.0"),
    )
    for component, base, name, value, clause in (
        ("VEVENT", EVENT, "PRIORITY", "10", "3.8.1.9"),
        ("VTODO", TASK, "PERCENT-COMPLETE", "101", "3.8.1.8"),
        ("VEVENT", EVENT, "SEQUENCE", "-1", "3.8.7.4"),
        ("VTODO", TASK, "PERCENT-COMPLETE", "-1", "3.8.1.8"),
    ):
        change = add(component, f"{name}:{value}")
        yield Defect("number-out-of-range", CORE + clause, f"{name}:{value}", base, change)
    for name, value in (("a comma", "Rooms IV, V"), ("a semicolon", "Hall A; Hall B")):
        change = add("VEVENT", f"LOCATION:{value}")
        yield Defect("text-not-escaped", CORE + "3.3.11", name, EVENT, change)
    yield Defect(
        "text-not-escaped",
        CORE + "3.3.11",
        "a semicolon in a list",
        EVENT,
        add("VEVENT", "CATEGORIES:Peace;Security"),
    )
    yield Defect(
        "escape-unknown", CORE + "3.3.11", r"C:\Users", EVENT, add("VEVENT", r"LOCATION:C:\Users")
    )


def _words() -> Iterator[Defect]:
    unlisted = "word-not-in-list"
    for component, base, line, clause in (
        ("VEVENT", EVENT, "STATUS:POSTPONED", "3.8.1.11"),
        ("VEVENT", EVENT, "STATUS:COMPLETED", "3.8.1.11"),
        ("VJOURNAL", JOURNAL, "STATUS:CONFIRMED", "3.8.1.11"),
        ("VEVENT", EVENT, "TRANSP:FREE", "3.8.2.7"),
        ("VEVENT", EVENT, "CLASS:for staff", "3.8.1.3"),
        ("VCALENDAR", EVENT, "CALSCALE:JULIAN", "3.7.1"),
    ):
        yield Defect(unlisted, CORE + clause, line, base, add(component, line))
    yield Defect(unlisted, CORE + "3.7.4", "VERSION:3.0", EVENT, swap("VERSION:2.0", "VERSION:3.0"))
    yield Defect(unlisted, "RFC 7986, 5.9", "COLOR:#FF0000", EVENT, add("VEVENT", "COLOR:#FF0000"))
    yield Defect(
        unlisted,
        CORE + "3.2.12",
        "PARTSTAT=COMPLETED in an event",
        INVITED,
        swap("ATTENDEE:", "ATTENDEE;PARTSTAT=COMPLETED:"),
    )
    yield Defect(
        unlisted,
        CORE + "3.2.13",
        "RANGE=THISANDPRIOR",
        UTC_EVENT,
        add("VEVENT", "RECURRENCE-ID;RANGE=THISANDPRIOR:20240514T080000Z"),
    )
    yield Defect(
        unlisted,
        CORE + "A.3",
        "ACTION:PROCEDURE",
        ALARM,
        swap("ACTION:DISPLAY", "ACTION:PROCEDURE"),
    )
    yield Defect(
        unlisted,
        CORE + "3.2.14",
        "RELATED=MIDDLE",
        ALARM,
        swap("TRIGGER:", "TRIGGER;RELATED=MIDDLE:"),
    )
    for text, clause in (
        ("ROLE=DELEGATE", CORE + "3.2.16"),
        ("CUTYPE=STATE", CORE + "3.2.3"),
        ("PARTSTAT=EXPECTED", CORE + "3.2.12"),
    ):
        change = swap("ATTENDEE:", f"ATTENDEE;{text}:")
        yield Defect("word-not-registered", clause, text, INVITED, change)
    for component, base, line, clause in (
        ("VEVENT", EVENT, "CLASS:SECRET", CORE + "3.8.1.3"),
        ("VEVENT", EVENT, "RELATED-TO;RELTYPE=PART:2", CORE + "3.2.15"),
        ("VEVENT", EVENT, "CONFERENCE;VALUE=URI;FEATURE=DANCE:tel:1", "RFC 7986, 6.3"),
        ("VEVENT", EVENT, "IMAGE;VALUE=URI;DISPLAY=BIG:urn:a", "RFC 7986, 6.1"),
        ("VFREEBUSY", BUSY, "FREEBUSY;FBTYPE=AWAY:20240514T080000Z/PT2H", CORE + "3.2.9"),
    ):
        yield Defect("word-not-registered", clause, line, base, add(component, line))
    yield Defect(
        "word-not-registered", CORE + "3.8.6.1", "ACTION:SHOUT", ALARM, swap("DISPLAY", "SHOUT")
    )
    yield Defect(
        "word-not-registered",
        CORE + "3.7.2",
        "METHOD:INVITE",
        EVENT,
        swap("VERSION:2.0\n", "VERSION:2.0\nMETHOD:INVITE\n"),
    )
    yield Defect(
        "word-not-registered",
        CORE + "3.7.2",
        "METHOD:X-INVITE",
        EVENT,
        swap("VERSION:2.0\n", "VERSION:2.0\nMETHOD:X-INVITE\n"),
    )


DEFECTS = (*_parameters(), *_values(), *_words())
