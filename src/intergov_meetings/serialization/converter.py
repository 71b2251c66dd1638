"""The converters: a strict one of our own, made once, and whatever converter a user has."""

from collections.abc import Callable
from functools import cache
from typing import Any, Final, TypeVar

from cattrs import Converter

from intergov_meetings._argument import refuse_another_type
from intergov_meetings.errors import DocumentError, Fault
from intergov_meetings.model import Record
from intergov_meetings.serialization.kind import is_record, is_tagged
from intergov_meetings.serialization.reading import register_reading
from intergov_meetings.serialization.refusal import RefusalError
from intergov_meetings.serialization.writing import register_writing

_Kind = TypeVar("_Kind", bound=Record)


@cache
def _strict(*, is_parsed: bool = False) -> Converter:
    """Give the converter that knows our annotations and is shared with nobody.

    To make one costs as much as reading a few hundred records.

    Args:
        is_parsed: whether it reads nothing but what a parser of documents gives.
    """
    converter = Converter(detailed_validation=True)
    register_reading(converter, is_parsed=is_parsed)
    register_writing(converter)
    return converter


def structure(value: object, kind: type[_Kind], *, is_parsed: bool = False) -> _Kind:
    """Read a record from what a document holds.

    Args:
        value: an object, as a parser gives it.
        kind: the class of the record.
        is_parsed: whether the value is sure to come from a parser of ours, so that right records in
            it may be read fast.

    Raises:
        RefusalError: with the faults, each with its pointer from `value`.
    """
    return _strict(is_parsed=is_parsed).structure(value, kind)


def unstructure(record: Record) -> object:
    """Write a record as lists, objects and plain values."""
    return _strict().unstructure(record)


def register_hooks(converter: Converter) -> None:
    """Teach a cattrs converter to read and write every record, as it stands in a document.

    Classes of your own may then hold a `Meeting` or any other record, or `When`, `Party` and
    `Participant`. Our types are read as strictly as `loads` reads them, whatever the settings of
    the converter; how it treats all other types stays as it was. A record that is refused raises
    `DocumentError`, which cattrs puts in its own group of errors.

    Args:
        converter: the converter, which is changed.

    Raises:
        TypeError: where it is no `cattrs.Converter`.

    Examples:
        >>> from cattrs import Converter
        >>> from intergov_meetings import PartialDate
        >>> converter = Converter()
        >>> register_hooks(converter)
        >>> converter.unstructure(PartialDate("2024-05"))
        {'iso': '2024-05'}
        >>> converter.structure({"iso": "2024-05"}, PartialDate)
        PartialDate(iso='2024-05')
    """
    refuse_another_type("converter", converter, Converter)
    for is_ours in (is_record, is_tagged):
        converter.register_structure_hook_func(is_ours, _structure_for_others)
        converter.register_unstructure_hook_factory(is_ours, _writer_for_others)


def _writer_for_others(kind: Any) -> Callable[[Any], Any]:
    return _strict().get_unstructure_hook(kind)


def _structure_for_others(value: Any, kind: Any) -> Any:
    if value is None and type(None) in getattr(kind, "__args__", ()):
        return None
    try:
        return _strict().structure(value, kind)
    except RefusalError as error:
        raise error_of(getattr(kind, "__name__", "record"), error) from None


_MORE: Final = "and at least {} more, not listed here"


def error_of(subject: str, refusal: RefusalError) -> DocumentError:
    """Make the error that users see of a refusal."""
    rest = [Fault("", _MORE.format(refusal.more))] if refusal.more else []
    return DocumentError(subject, [*refusal.faults, *rest])
