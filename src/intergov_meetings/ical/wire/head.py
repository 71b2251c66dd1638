"""What stands before the colon of a line: the name of a property and its parameters.

First it is read as RFC 5545 (3.1) has it. What other systems write instead is understood as far as
it can be, and comes with what is wrong with it.
"""

import re
from typing import Final, NamedTuple

from intergov_meetings.errors import shown

_NAME: Final = r"[A-Za-z0-9-]++"
_ANY_NAME: Final = re.compile(_NAME)
_VALUE: Final = r'(?:"[^"]*+"|[^";:,]*+)'
_PARAMETER: Final = rf";{_NAME}={_VALUE}(?:,{_VALUE})*+"
_RIGHT: Final = re.compile(rf"{_NAME}(?:{_PARAMETER})*+")
_EACH_RIGHT: Final = re.compile(rf";({_NAME})=({_VALUE}(?:,{_VALUE})*+)")
_EACH_VALUE: Final = re.compile(rf"(?:\A|,)({_VALUE})")
# Whatever it holds, but no colon outside quotes that are closed.
_UP_TO_COLON: Final = re.compile(r'(?:[^":]++|"[^"]*+")*+')
_BETWEEN_SEMICOLONS: Final = re.compile(r'(?:\A|;)((?:[^";]++|"[^"]*+"|")*+)')
_BETWEEN_COMMAS: Final = re.compile(r'(?:\A|,)((?:[^",]++|"[^"]*+"|")*+)')
_ODD_NAME: Final = re.compile(r"[^\s\x00-\x1f]++")
_CARET: Final = re.compile(r"\^[n^']")
_MEANT: Final = {"^n": "\n", "^^": "^", "^'": '"'}


class Parameter(NamedTuple):
    """One parameter of a property."""

    name: str
    """Its name in capitals."""
    values: tuple[str, ...]
    """Its values without quotes, carets decoded (RFC 6868); none where it has no "="."""
    quoted: tuple[bool, ...]
    """Whether each of the values stands in quotes."""


class Misspelling(NamedTuple):
    """Where a line leaves the grammar of content lines."""

    position: int
    """How many characters of the unfolded line come before the place."""
    reason: str
    """What was expected and what was found."""
    clause: str = "RFC 5545, 3.1"
    """Where the standard says so."""


class Head(NamedTuple):
    """What stands before the colon."""

    length: int
    """How many characters it has."""
    name: str
    """The name of the property in capitals."""
    parameters: tuple[Parameter, ...]
    """The parameters in their order, one given twice twice."""
    misspelling: Misspelling | None = None
    """What is wrong with it, where it could be understood all the same."""


def head_of(line: str) -> Head | Misspelling:
    """Read the beginning of an unfolded line; what has no name or no colon has no head.

    Examples:
        >>> head_of('ATTENDEE;CN="Li, Wei":mailto:li@example.org').parameters
        (Parameter(name='CN', values=('Li, Wei',), quoted=(True,)),)
    """
    found = _RIGHT.match(line)
    right = 0 if found is None else found.end()
    if right and line[right : right + 1] == ":":
        name, *_ = line[:right].partition(";")
        each = _EACH_RIGHT.findall(line, len(name), right) if len(name) < right else ()
        return Head(right, name.upper(), tuple(_parameter(*pair) for pair in each))
    return _odd_head(line, right)


def _odd_head(line: str, right: int) -> Head | Misspelling:
    """Make the best of a head that is right only so far."""
    found = _UP_TO_COLON.match(line)
    end = 0 if found is None else found.end()
    if line[end : end + 1] == '"':  # one that is never closed
        end = line.find(":", end)
    if not 0 <= end < len(line):
        reason = "expected ':' after the name of a property, found none"
        return Misspelling(len(line), f"{reason}; a line that goes on begins with a space")
    name, *stated = _BETWEEN_SEMICOLONS.findall(line[:end])
    wrong = _wrong(line, right)
    if not _ODD_NAME.fullmatch(name.strip()):
        return wrong
    parameters = (_odd_parameter(text) for text in stated if text)
    return Head(end, name.strip().upper(), tuple(parameters), wrong)


def _wrong(line: str, right: int) -> Misspelling:
    """Say what is wrong with a head that is right only so far."""
    odd = line[right]
    if not right:
        return Misspelling(0, f"expected the name of a property, found {shown(odd)}")
    if odd == '"' and line[right - 1] in "=,":
        return Misspelling(right, "expected a quote at the end of a value, found none")
    ended_by_quote = line[right - 1] == '"' and odd.isalnum()
    if ended_by_quote or (odd == '"' and ";" in line[:right]):
        reason = "expected no quote within the value of a parameter, found one"
        return Misspelling(right, reason, "RFC 5545, 3.2")
    if odd != ";":
        return Misspelling(right, f"expected ';' and a parameter, or ':', found {shown(odd)}")
    name = _ANY_NAME.match(line, right + 1)
    place = right + 1 if name is None else name.end()
    expected = "the name" if name is None else "'=' after the name"
    reason = f"expected {expected} of a parameter, found {shown(line[place])}"
    return Misspelling(place, reason)


def _parameter(name: str, values: str) -> Parameter:
    if '"' not in values and "^" not in values and "," not in values:
        return Parameter(name.upper(), (values,), (False,))
    each = _EACH_VALUE.findall(values)
    quoted = tuple(value.startswith('"') for value in each)
    return Parameter(name.upper(), tuple(map(_plain, each)), quoted)


def _odd_parameter(text: str) -> Parameter:
    name, equals, values = text.partition("=")
    each = _BETWEEN_COMMAS.findall(values) if equals else []
    quoted = tuple(len(value) > 1 and value[0] == value[-1] == '"' for value in each)
    return Parameter(name.strip().upper(), tuple(map(_plain, each)), quoted)


def _plain(value: str) -> str:
    """Take quotes away and decode what RFC 6868 writes with carets."""
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1]
    return _CARET.sub(lambda found: _MEANT[found[0]], value) if "^" in value else value
