"""The ids in a document that cannot be read whole: which are given twice, which lead nowhere.

The constructor of a meeting asks the same of a meeting that could be read. Here a record counts
for what its ids say even where the rest of it is faulty, and where an id could not be read,
nothing is said of references that may have meant it.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NewType, get_args

from intergov_meetings.errors import Fault
from intergov_meetings.model import Meeting, MeetingId
from intergov_meetings.model.integrity import id_faults
from intergov_meetings.model.reference import Mention
from intergov_meetings.model.rule import SLUG
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.kind import (
    choices,
    fields_of_object,
    ids_given_in,
    is_list,
    is_object,
    is_record,
    is_tuple,
)
from intergov_meetings.serialization.refusal import near

_OUTSIDE: Final = (MeetingId, MeetingId | None)


def id_faults_in(meeting: Mapping[str, object]) -> Iterator[Fault]:
    """Find ids that are given twice and references to records that are not there."""
    mentions: list[Mention] = []
    unsure: set[NewType] = set()
    for found in _mentions(meeting, Meeting, ""):
        if isinstance(found, Mention):
            mentions.append(found)
        else:
            unsure |= found
    return id_faults(mentions, unsure)


def _mentions(value: Any, annotation: Any, path: str) -> Iterator[Mention | frozenset[NewType]]:
    """Give the ids mentioned, and the kinds of id that what cannot be read might have given."""
    if is_tuple(annotation) and is_list(value) and len(value) <= limit.LIST_ITEMS:
        for index, item in enumerate(value):
            yield from _mentions(item, get_args(annotation)[0], f"{path}/{index}")
    elif is_record(choices(annotation)[0]) and is_object(value):
        yield from _mentions_in_record(value, fields_of_object(value, annotation), path)
    elif isinstance(kind := choices(annotation)[0], NewType):
        if type(value) is str and SLUG.accepts(value) and annotation not in _OUTSIDE:
            yield Mention(path, kind, value, defines=False)
    else:
        yield ids_given_in(annotation)


def _mentions_in_record(
    value: Mapping[str, object], fields: Mapping[str, Any], path: str
) -> Iterator[Mention | frozenset[NewType]]:
    own = fields.get("id", MeetingId)
    if own is not MeetingId:
        given = value.get("id")
        if type(given) is str and SLUG.accepts(given):
            yield Mention(f"{path}/id", own, given, defines=True)
        else:
            yield frozenset({own})
    for name, annotation in fields.items():
        if name in value and name != "id":
            yield from _mentions(value[name], annotation, f"{path}/{name}")
    unknown = [key for key in value if key not in fields]
    for key in unknown[: limit.FAULTS]:
        for name in near(key, fields):
            yield ids_given_in(fields[name])
