"""Sound calendars, and the changes by which one of them gets a defect."""

from collections.abc import Callable
from typing import NamedTuple

Change = Callable[[str], str]


class Defect(NamedTuple):
    """A calendar that was sound before one change."""

    code: str
    """The rule that finds it."""
    clause: str
    """What it breaks."""
    what: str
    """What was changed."""
    base: str
    """The sound calendar."""
    change: Change
    """The change."""

    @property
    def data(self) -> bytes:
        """The calendar with its defect."""
        changed = self.change(self.base)
        assert changed != self.base
        return written(changed)

    @property
    def id(self) -> str:
        return f"{self.code}: {self.what}"


def written(text: str) -> bytes:
    r"""Lines as a file: CR LF for line breaks, but "\0LF" and the like for what is to be wrong."""
    octets = text.replace("\n", "\r\n").encode("utf-8", "surrogateescape")
    for name, octet in ((b"{LF}", b"\n"), (b"{CR}", b"\r"), (b"{CRLF}", b"\r\n")):
        octets = octets.replace(name, octet)
    return octets


def add(component: str, *lines: str) -> Change:
    """Put lines at the end of a component, but properties of a calendar at its beginning."""
    if component == "VCALENDAR" and not lines[0].startswith("BEGIN:"):
        head = "VERSION:2.0\n"
        return swap(head, head + "".join(f"{line}\n" for line in lines))
    end = f"END:{component}\n"
    return swap(end, "".join(f"{line}\n" for line in lines) + end)


def drop(line: str) -> Change:
    return swap(f"{line}\n", "")


def swap(old: str, new: str) -> Change:
    def change(text: str) -> str:
        assert text.count(old) == 1, (old, text.count(old))
        return text.replace(old, new)

    return change


def calendar(*components: str, method: str = "") -> str:
    head = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//Defects//EN\n{method}"
    return f"{head}{''.join(components)}END:VCALENDAR\n"


ZONE = """\
BEGIN:VTIMEZONE
TZID:Europe/Vienna
BEGIN:DAYLIGHT
DTSTART:20240331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20241027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE
"""
HEAD = "UID:1@example.org\nDTSTAMP:20240501T000000Z\n"
START = "DTSTART;TZID=Europe/Vienna:20240514T100000\n"
END = "DTEND;TZID=Europe/Vienna:20240514T120000\n"
PEOPLE = "ORGANIZER:mailto:chair@example.org\nATTENDEE:mailto:delegate@example.org\n"
BODY = f"{HEAD}{START}{END}SUMMARY:Opening\n"
ALARM_LINES = "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nDESCRIPTION:Soon\nEND:VALARM\n"


def item(name: str, lines: str) -> str:
    return f"BEGIN:{name}\n{lines}END:{name}\n"


def message(method: str, name: str, lines: str, zone: str = "") -> str:
    return calendar(zone, item(name, lines), method=f"METHOD:{method}\n")


EVENT = calendar(ZONE, item("VEVENT", BODY))
UTC_EVENT = calendar(
    item("VEVENT", f"{HEAD}DTSTART:20240514T080000Z\nDTEND:20240514T100000Z\nSUMMARY:Opening\n")
)
LOCAL_EVENT = calendar(item("VEVENT", f"{HEAD}DTSTART:20240514T080000\nSUMMARY:Opening\n"))
DAY = calendar(
    item("VEVENT", f"{HEAD}DTSTART;VALUE=DATE:20240514\nDTEND;VALUE=DATE:20240515\nSUMMARY:Day\n")
)
WEEKLY = calendar(ZONE, item("VEVENT", f"{BODY}RRULE:FREQ=WEEKLY;BYDAY=TU\n"))
DAILY = calendar(
    item("VEVENT", f"{HEAD}DTSTART;VALUE=DATE:20240514\nSUMMARY:Day\nRRULE:FREQ=DAILY;COUNT=3\n")
)
TASK = calendar(ZONE, item("VTODO", f"{HEAD}{START}SUMMARY:Report\nSTATUS:NEEDS-ACTION\n"))
JOURNAL = calendar(item("VJOURNAL", f"{HEAD}DTSTART;VALUE=DATE:20240514\nDESCRIPTION:Held\n"))
BUSY = calendar(
    item(
        "VFREEBUSY",
        f"{HEAD}DTSTART:20240514T000000Z\nDTEND:20240515T000000Z\nFREEBUSY:20240514T080000Z/PT2H\n",
    )
)
ALARM = calendar(ZONE, item("VEVENT", BODY + ALARM_LINES))
ALARMED_TASK = calendar(ZONE, item("VTODO", f"{HEAD}{START}SUMMARY:Report\n{ALARM_LINES}"))
AVAILABLE = item("AVAILABLE", "UID:3\nDTSTART:20240514T080000Z\nDURATION:PT8H\n")
INVITED = calendar(ZONE, item("VEVENT", BODY + PEOPLE))
PLACED = calendar(
    ZONE,
    item(
        "VEVENT",
        BODY
        + item("PARTICIPANT", "UID:p\nPARTICIPANT-TYPE:SPEAKER\n")
        + item("VLOCATION", "UID:l\nNAME:Hall\n")
        + item("VRESOURCE", "UID:r\nRESOURCE-TYPE:PROJECTOR\n"),
    ),
)
ORGANIZED = f"{BODY}ORGANIZER:mailto:chair@example.org\n"
PUBLISH = message("PUBLISH", "VEVENT", ORGANIZED, ZONE)
REQUEST = message("REQUEST", "VEVENT", BODY + PEOPLE, ZONE)
REPLY = message("REPLY", "VEVENT", HEAD + PEOPLE)
ADD = message("ADD", "VEVENT", f"{BODY}{PEOPLE}SEQUENCE:1\n", ZONE)
CANCEL = message("CANCEL", "VEVENT", f"{HEAD}{PEOPLE}SEQUENCE:1\nSTATUS:CANCELLED\n")
REFRESH = message("REFRESH", "VEVENT", HEAD + PEOPLE)
COUNTER = message("COUNTER", "VEVENT", f"{BODY}{PEOPLE}SEQUENCE:1\n", ZONE)
DECLINE = message("DECLINECOUNTER", "VEVENT", f"{HEAD}{PEOPLE}SEQUENCE:1\n")
ASKED_AGAIN_TASK = message("REFRESH", "VTODO", f"{HEAD}ATTENDEE:mailto:delegate@example.org\n")
CANCELLED_JOURNAL = message(
    "CANCEL",
    "VJOURNAL",
    f"{HEAD}ORGANIZER:mailto:chair@example.org\nSEQUENCE:1\nSTATUS:CANCELLED\n",
)
PUBLISHED_TASK = message(
    "PUBLISH",
    "VTODO",
    f"{HEAD}DTSTART:20240514T080000Z\nSUMMARY:Report\nPRIORITY:1\n"
    "ORGANIZER:mailto:chair@example.org\n",
)
PUBLISHED_JOURNAL = message(
    "PUBLISH",
    "VJOURNAL",
    f"{HEAD}DTSTART:20240514T080000Z\nDESCRIPTION:Held\nORGANIZER:mailto:chair@example.org\n",
)
ASKED_BUSY = message(
    "REQUEST", "VFREEBUSY", f"{HEAD}DTSTART:20240514T000000Z\nDTEND:20240515T000000Z\n{PEOPLE}"
)
BUSY_LINES = f"{HEAD}DTSTART:20240514T000000Z\nDTEND:20240515T000000Z\n"
BUSY_REPLY = message("REPLY", "VFREEBUSY", f"{BUSY_LINES}{PEOPLE}FREEBUSY:20240514T080000Z/PT2H\n")
PUBLISHED_BUSY = message(
    "PUBLISH",
    "VFREEBUSY",
    f"{BUSY_LINES}ORGANIZER:mailto:chair@example.org\nFREEBUSY:20240514T080000Z/PT2H\n",
)
ANSWERED = message("REPLY", "VEVENT", f"{HEAD}{PEOPLE}REQUEST-STATUS:2.0;Success\n")
NEW_YORK = """\
BEGIN:VTIMEZONE
TZID:America/New_York
BEGIN:DAYLIGHT
DTSTART:20240310T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
TZNAME:EDT
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20241103T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
END:STANDARD
END:VTIMEZONE
"""
# Ten in New York is four in the afternoon in Vienna.
TWO_ZONES = calendar(
    ZONE,
    NEW_YORK,
    item(
        "VEVENT",
        f"{HEAD}DTSTART;TZID=America/New_York:20240514T100000\n"
        "DTEND;TZID=Europe/Vienna:20240514T163000\nSUMMARY:Call\n",
    ),
)
ITIP = "RFC 5546, "
CORE = "RFC 5545, "
