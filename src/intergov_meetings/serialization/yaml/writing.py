"""Writing a document in YAML, such that every reader of YAML takes it for the same.

Words that some reader would take for something else than text stand in quotes. Text over several
lines stands in lines. Two spaces are a level; the items of a list stand one level in.
"""

import json
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.audience import for_audience
from intergov_meetings.errors import shown
from intergov_meetings.model import Meeting
from intergov_meetings.model.prose import is_line
from intergov_meetings.serialization.converter import unstructure
from intergov_meetings.serialization.envelope import closed
from intergov_meetings.serialization.kind import is_list, is_object
from intergov_meetings.vocabulary import Audience

INDENT: Final = "  "
_UNSEEN: Final = ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")
# What YAML 1.1 or 1.2 takes for a truth value, a number or nothing; all else begins otherwise.
_TAKEN: Final = frozenset({"true", "false", "yes", "no", "on", "off", "y", "n", "null"})
# Without a decimal point, YAML 1.1 takes a number with an exponent for text.
_EXPONENT: Final = re.compile(r"^(-?[0-9]+)e")
_MARK: Final = re.compile(r": |:$| #")


def dumps(
    meeting: Meeting, *, schema: str | None = None, audience: Audience = Audience.INTERNAL
) -> str:
    """Write a meeting as a document in YAML from which it can be read whole.

    Equal meetings give the same text everywhere. No parser is needed for it.

    Args:
        meeting: the meeting.
        schema: where editors find the JSON Schema of the document, an address or a path from the
            document; it is named in the first line, and editors then complete and check what is
            written.
        audience: who is going to read it, as for JSON.

    Raises:
        TypeError: where `meeting` is no `Meeting`, or `schema` no text.
        ValueError: where `schema` is no single line of text, or `audience` is none of the three.

    Examples:
        >>> from intergov_meetings import Meeting, MeetingId, PartialDate
        >>> meeting = Meeting(id=MeetingId("a"), title="NO", when=PartialDate("2024-05"))
        >>> print(dumps(meeting, schema="meeting-1.schema.json"), end="")
        # yaml-language-server: $schema=meeting-1.schema.json
        format: intergov-meeting
        version: 1
        meeting:
          id: a
          title: "NO"
          when:
            type: date
            iso: "2024-05"
    """
    document = closed(unstructure(for_audience(meeting, audience)))
    first = () if schema is None else (_schema_line(schema),)
    return "".join(f"{line}\n" for line in (*first, *lines_of(document)))


def _schema_line(schema: str) -> str:
    refuse_another_type("schema", schema, str)
    if not is_line(schema):
        raise ValueError(f"expected the place of a schema on one line, found {shown(schema)}")
    return f"# yaml-language-server: $schema={schema}"


def lines_of(value: object) -> list[str]:
    """Write a value in lines; the lines of an object or a list begin at the left."""
    if is_object(value):
        return [line for key, held in value.items() for line in entry(key, held)]
    if is_list(value):
        return [line for held in value for line in item(held)]
    return _scalar(value)


def entry(key: str, value: object) -> list[str]:
    """Write a key and what stands under it."""
    first, *rest = lines_of(value) or [_empty(value)]
    if value and (is_object(value) or is_list(value)):
        return [f"{key}:", *indented([first, *rest])]
    return [f"{key}: {first}", *indented(rest)]


def item(value: object) -> list[str]:
    """Write an item of a list."""
    first, *rest = lines_of(value) or [_empty(value)]
    return [f"- {first}", *indented(rest)]


def indented(lines: Iterable[str], indent: str = INDENT) -> list[str]:
    """Move lines to the right, empty ones apart."""
    return [indent + line if line else line for line in lines]


def _empty(value: object) -> str:
    return "{}" if is_object(value) else "[]"


def _scalar(value: object) -> list[str]:
    if isinstance(value, float):
        return [_EXPONENT.sub(r"\1.0e", json.dumps(value))]
    if not isinstance(value, str):
        return [json.dumps(value)]
    if _can_stand_in_lines(value):
        mark = "|" if value.endswith("\n") else "|-"
        return [mark, *value.removesuffix("\n").split("\n")]
    return [value if _can_be_bare(value) else _quoted(value)]


def _can_stand_in_lines(text: str) -> bool:
    """Whether text can be shown line by line, nothing at an end of a line that nobody sees."""
    lines = text.removesuffix("\n").split("\n")
    return (
        "\n" in text.rstrip("\n")
        and not text.startswith((" ", "\t", "\n"))
        and all(line == line.rstrip() and not _is_odd(line) for line in lines)
        and lines[-1] != ""
    )


def _can_be_bare(text: str) -> bool:
    """Whether every reader takes text without quotes for this text."""
    return (
        text[0].isalpha()
        and text == text.rstrip()
        and text.lower() not in _TAKEN
        and not _MARK.search(text)
        and not _is_odd(text)
    )


def _is_odd(line: str) -> bool:
    """Whether a line has something that does not show, or does not show as it is."""
    return any(unicodedata.category(character) in _UNSEEN for character in line)


def _quoted(text: str) -> str:
    """Put text in quotes, with a code for what would not show."""
    written = json.dumps(text, ensure_ascii=False)
    return "".join(
        _code(character) if unicodedata.category(character) in _UNSEEN else character
        for character in written
    )


def _code(character: str) -> str:
    number = ord(character)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"
