"""From lists and objects to records: the hooks that a converter reads with.

Nothing is coerced. A hook takes what its annotation means in JSON or refuses it with pointers.
"""

from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, get_args

from cattrs import AttributeValidationNote, ClassValidationError, Converter
from cattrs.gen import make_dict_structure_fn

from intergov_meetings.errors import Fault, InvalidRecordError
from intergov_meetings.model import Meeting, Text
from intergov_meetings.model.rule import Prose
from intergov_meetings.serialization import limit, mirror
from intergov_meetings.serialization.kind import (
    TAG,
    TAGS,
    choices,
    fields_by_name,
    has_rule,
    is_list,
    is_object,
    is_record,
    is_tagged,
    is_tuple,
    is_union,
)
from intergov_meetings.serialization.mention import id_faults_in
from intergov_meetings.serialization.plain import (
    Hook,
    checked,
    day,
    instant,
    truth,
    wall_time,
    word,
)
from intergov_meetings.serialization.refusal import (
    Findings,
    RefusalError,
    near,
    refusal,
    wrong_shape,
)


def register_reading(converter: Converter, *, is_parsed: bool) -> None:
    """Teach a converter to read every annotation that a field of a record has.

    Args:
        converter: the converter.
        is_parsed: whether it is given nothing but what a parser of documents gives.
    """
    register = converter.register_structure_hook_factory
    register(has_rule, checked)
    register(is_tuple, _quick_items if is_parsed else _items)
    register(is_union, _one_of)
    register(is_record, _record)
    converter.register_structure_hook(StrEnum, word)
    converter.register_structure_hook(bool, truth)
    converter.register_structure_hook(date, day)
    converter.register_structure_hook(time, wall_time)
    converter.register_structure_hook(datetime, instant)


def _items(annotation: Any, converter: Converter) -> Hook:
    """Read a list item by item."""
    kind = get_args(annotation)[0]
    read_item = converter.get_structure_hook(kind)

    def read(value: Any, _: Any) -> tuple[Any, ...]:
        findings = Findings()
        items: list[Any] = []
        for index, item in enumerate(_list(value)):
            try:
                items.append(read_item(item, kind))
            except RefusalError as error:
                findings.add_below(error, f"/{index}")
                if findings.are_enough:
                    break
        if findings.kept:
            raise findings.refusal()
        return tuple(items)

    return read


def _list(value: Any) -> list[Any]:
    if not is_list(value):
        raise wrong_shape(value, "a list")
    if len(value) > limit.LIST_ITEMS:
        raise wrong_shape(value, f"a list of at most {limit.LIST_ITEMS} items")
    return value


def _quick_items(annotation: Any, converter: Converter) -> Hook:
    """Read a list of records, most of which are right: item by item only where one is not."""
    (kind, _) = get_args(annotation)
    if not is_record(kind) and not is_tagged(kind):
        return _items(annotation, converter)
    read_item = converter.get_structure_hook(kind)

    def read_part(items: list[Any], start: int, findings: Findings) -> list[Any]:
        """Read all at once, or where that fails each sixteenth of it, down to single items."""
        if not items:
            return []
        if (records := mirror.read_items(items, kind)) is not None:
            return [*records]
        if len(items) == 1:
            try:
                return [read_item(items[0], kind)]
            except RefusalError as error:
                findings.add_below(error, f"/{start}")
                return []
        found: list[Any] = []
        step = -(-len(items) // 16)
        for place in range(0, len(items), step):
            if not findings.are_enough:
                found += read_part(items[place : place + step], start + place, findings)
        return found

    def read(value: Any, _: Any) -> tuple[Any, ...]:
        findings = Findings()
        items = read_part(_list(value), 0, findings)
        if findings.kept:
            raise findings.refusal()
        return tuple(items)

    return read


def _one_of(annotation: Any, converter: Converter) -> Hook:
    """Read what may be left out, or a record of one of several kinds, told apart by its tag."""
    if not is_tagged(annotation):
        (kind,) = choices(annotation)
        read_stated = converter.get_structure_hook(kind)
        return lambda value, _: read_stated(value, kind)
    kinds = {TAGS[kind]: (kind, converter.get_structure_hook(kind)) for kind in choices(annotation)}
    *others, last = (f"'{tag}'" for tag in kinds)
    expected = f"{', '.join(others)} or {last}"

    def read(value: Any, _: Any) -> Any:
        if not is_object(value):
            raise wrong_shape(value, f"an object with the {TAG} {expected}")
        tag = value.get(TAG)
        if type(tag) is not str or tag not in kinds:
            missing = RefusalError([Fault("", f"expected {expected}, found nothing")])
            found = refusal(tag, expected) if TAG in value else missing
            raise RefusalError(fault.below(f"/{TAG}") for fault in found.faults)
        kind, read_record = kinds[tag]
        return read_record({key: held for key, held in value.items() if key != TAG}, kind)

    return read


def _record(kind: Any, converter: Converter) -> Hook:
    """Read a record: every field, then what the constructor says of them together."""
    build = make_dict_structure_fn(kind, converter, _cattrs_detailed_validation=True)
    known = fields_by_name(kind)

    def read(value: Any, _: Any) -> Any:
        if not is_object(value):
            raise wrong_shape(value, f"an object ({kind.__name__})")
        record, findings = None, Findings()
        unknown = [key for key in value if key not in known]
        findings.add_unknown_keys(unknown, known)
        try:
            record = build(value, kind)
        except ClassValidationError as group:
            misspelt = any(near(key, known) for key in unknown[: limit.FAULTS])
            _add_group(findings, group, is_whole=not misspelt)
            if kind is Meeting and not findings.are_enough:
                findings.add(id_faults_in(value))
        if findings.kept:
            raise findings.refusal()
        return record

    return _text(read) if kind is Text else read


def _text(read_object: Hook) -> Hook:
    """Read a text, which may also be plain wording."""
    read_wording = checked(Prose)

    def read(value: Any, kind: Any) -> Any:
        if is_object(value):
            return read_object(value, kind)
        return Text(read_wording(value, Prose))

    return read


def _add_group(findings: Findings, group: ClassValidationError, *, is_whole: bool) -> None:
    """Take in what cattrs found in a record, field by field.

    Args:
        findings: what is added to.
        group: what was found.
        is_whole: whether the constructor was given all that it needs to judge the record; what
            stands under a misspelt key it may have found to be missing.
    """
    for error in group.exceptions:
        path = "".join(
            f"/{note.name}"
            for note in getattr(error, "__notes__", ())
            if isinstance(note, AttributeValidationNote)
        )
        if isinstance(error, RefusalError):
            findings.add_below(error, path)
        elif isinstance(error, InvalidRecordError):
            findings.add(error.faults if is_whole else ())
        elif isinstance(error, KeyError):  # by which cattrs says that a key is missing
            findings.add([Fault(path, "expected a value, found nothing; the key is required")])
        else:
            raise error  # a mistake in this room, not in the document
