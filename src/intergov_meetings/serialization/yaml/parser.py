"""The parsers of YAML that others wrote: libyaml, which is fast, or ruamel.yaml, which is not.

PyYAML brings libyaml nearly everywhere. Where it does not, ruamel.yaml finds the same, some twenty
times slower; it refuses a few things that libyaml takes, such as a tab between a key and its value.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from intergov_meetings.errors import MissingExtraError, Position, shown


class MistakeError(Exception):
    """A text is not YAML; the message says why, in ASCII."""

    def __init__(self, said: str, position: Position) -> None:
        super().__init__(said if said.isascii() and said.isprintable() else shown(said))
        self.position = position


def parsed(text: str) -> Iterator[Any]:
    """Give the events of a text, each with its marks.

    Raises:
        MissingExtraError: where no parser is installed.
        MistakeError: where the text is not YAML.
    """
    try:
        return _fast(import_module("yaml.cyaml").CParser(text))
    except ImportError:
        return _slow(text)


def _fast(parser: Any) -> Iterator[Any]:
    failed = import_module("yaml.error").MarkedYAMLError
    try:
        while parser.check_event():
            yield parser.get_event()
    except failed as error:
        raise _mistake(error) from None


def _slow(text: str) -> Iterator[Any]:
    try:
        library = import_module("ruamel.yaml")
    except ImportError:
        raise MissingExtraError("reading YAML", "yaml") from None
    last = Position(1, 1)
    try:
        for event in library.YAML(typ="safe", pure=True).parse(text):
            last = position_of(event.start_mark)
            yield event
    except library.error.MarkedYAMLError as error:
        raise _mistake(error) from None
    except (ValueError, OverflowError):
        raise MistakeError("an escape for no character", last) from None


def _mistake(error: Any) -> MistakeError:
    return MistakeError(error.problem, position_of(error.problem_mark))


def position_of(mark: Any) -> Position:
    """Give the place of a mark as people count."""
    return Position(mark.line + 1, mark.column + 1)
