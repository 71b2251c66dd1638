"""What one would write and read by hand for just this content: the unit of the comparisons.

Both do what they must and no more. The writer escapes and folds; it checks nothing, knows no value
that is not stated, and takes the description of the zones ready-made. The reader believes that
every line is as it should be.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from benchmarks.calendar_content import Attendant, Row


def write(rows: Iterable[Row], zones: str) -> bytes:
    """Write the rows as a calendar, which is the same that our library writes."""
    product = "-//intergov-meetings//intergov-meetings//EN"
    parts = [f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:{product}\r\n{zones}"]
    for row in rows:
        people = "".join([_attendee(person) for person in row.people])
        parts.append(
            f"BEGIN:VEVENT\r\nUID:{_escaped(row.uid)}\r\n"
            f"DTSTAMP:{_time(row.published)}Z\r\nSEQUENCE:0\r\n"
            f"DTSTART;TZID={row.zone}:{_time(row.start)}\r\n"
            f"DTEND;TZID={row.zone}:{_time(row.end)}\r\n"
            f"{_folded(f'SUMMARY:{_escaped(row.title)}')}\r\n"
            f"{people}"
            f"{_folded(f'LOCATION:{_escaped(row.place)}')}\r\n"
            f"{_folded(f'DESCRIPTION:{_escaped(row.description)}')}\r\nEND:VEVENT\r\n"
        )
    parts.append("END:VCALENDAR\r\n")
    return "".join(parts).encode()


def _attendee(person: Attendant) -> str:
    address, name, role, answer = person
    name = name.replace("^", "^^").replace('"', "^'")
    line = f'ATTENDEE;CN="{name}";CUTYPE=INDIVIDUAL;ROLE={role};PARTSTAT={answer}:{address}'
    return f"{_folded(line)}\r\n"


def _time(moment: datetime) -> str:
    return (
        f"{moment.year:04}{moment.month:02}{moment.day:02}"
        f"T{moment.hour:02}{moment.minute:02}{moment.second:02}"
    )


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace(";", "\\;")
    return text.replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    if line.isascii():
        if len(line) <= 75:
            return line
        return "\r\n ".join([line[:75], *[line[at : at + 74] for at in range(75, len(line), 74)]])
    octets = line.encode()
    pieces = []
    start, end = 0, 75
    while end < len(octets):
        while octets[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(octets[start:end])
        start, end = end, end + 74
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces).decode()


_EVENT = re.compile(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT\r\n", re.DOTALL)
_LINE = re.compile(r'([A-Z-]+)((?:;[A-Z]+=(?:"[^"]*"|[^";:]*))*):(.*)\r\n')
_PARAMETER = re.compile(r';([A-Z]+)=(?:"([^"]*)"|([^";:]*))')
_ESCAPE = re.compile(r"\\(.)")


def read(data: bytes) -> Sequence[Row]:
    """Read such a calendar; roles and answers stay the words that stand there."""
    text = data.decode().replace("\r\n ", "")
    return [_row(found[1]) for found in _EVENT.finditer(text)]


def _row(lines: str) -> Row:
    said: dict[str, str] = {}
    zone = ""
    people: list[Attendant] = []
    for name, parameters, value in _LINE.findall(lines):
        if name == "ATTENDEE":
            stated = {key: quoted or word for key, quoted, word in _PARAMETER.findall(parameters)}
            spoken = stated["CN"].replace("^'", '"').replace("^^", "^")
            people.append(Attendant(value, spoken, stated["ROLE"], stated["PARTSTAT"]))
        else:
            said[name] = value
            zone = parameters[6:] if name == "DTSTART" else zone
    return Row(
        uid=_plain(said["UID"]),
        published=_moment(said["DTSTAMP"]).replace(tzinfo=UTC),
        start=_moment(said["DTSTART"]),
        end=_moment(said["DTEND"]),
        zone=zone,
        title=_plain(said["SUMMARY"]),
        place=_plain(said["LOCATION"]),
        description=_plain(said["DESCRIPTION"]),
        people=tuple(people),
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.removesuffix("Z"))


def _plain(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
