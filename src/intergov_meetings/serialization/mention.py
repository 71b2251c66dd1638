"""The ids in a document that cannot be read whole: which are given twice, which lead nowhere.

The constructor of a meeting asks the same of a meeting that could be read. Here a record counts
for what its ids say even where the rest of it is faulty, and where an id could not be read,
nothing is said of references that may have meant it.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final, NamedTuple, NewType, get_args

from intergov_meetings.errors import Fault
from intergov_meetings.model import Meeting, MeetingId
from intergov_meetings.model.integrity import id_faults
from intergov_meetings.model.reference import Mention
from intergov_meetings.model.rule import SLUG
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.kind import (
    TAG,
    TAGS,
    choices,
    fields_by_name,
    ids_given_in,
    is_list,
    is_object,
    is_record,
    is_tuple,
)
from intergov_meetings.serialization.refusal import near


def id_faults_in(meeting: Mapping[str, object]) -> Iterator[Fault]:
    """Find ids that are given twice and references to records that are not there."""
    search = _Search()
    search.in_record(meeting, (Meeting,), "")
    return id_faults(search.readable_mentions(), search.unsure)


class _Place(NamedTuple):
    """A field in which ids may be mentioned, or given."""

    is_list: bool
    """Whether it holds a list."""
    id_kind: NewType | None
    """The type of the ids that it holds; `None` where it holds records."""
    kinds: tuple[Any, ...]
    """The classes of the records that it holds."""
    given: frozenset[NewType]
    """The types of id that these records, and those in them, may bear."""


_OUTSIDE: Final = (MeetingId, MeetingId | None)


@cache
def _places(*kinds: Any) -> Mapping[str, _Place]:
    """Give the fields of these classes that may mention or give ids, each record's own apart."""
    return {
        name: place
        for name, annotation in fields_by_name(*kinds).items()
        if name != "id" and annotation not in _OUTSIDE
        if (place := _place(annotation)).id_kind or place.given or any(map(_places, place.kinds))
    }


def _place(annotation: Any) -> _Place:
    item = get_args(annotation)[0] if is_tuple(annotation) else annotation
    kinds = choices(item)
    id_kind = kinds[0] if isinstance(kinds[0], NewType) else None
    return _Place(
        is_tuple(annotation),
        id_kind,
        kinds if is_record(kinds[0]) else (),
        ids_given_in(item),
    )


class _Search:
    """What is found on the way through a document."""

    def __init__(self) -> None:
        self.mentions: list[Mention] = []
        """The ids that are mentioned, and what stands in the place of one."""
        self.unsure: set[NewType] = set()
        """The kinds of id that what cannot be read might have given."""

    def readable_mentions(self) -> list[Mention]:
        """Give the ids that are mentioned and can be read, of which nearly always all can."""
        if SLUG.accepts_all([mention.id for mention in self.mentions]):
            return self.mentions
        unreadable = [mention for mention in self.mentions if not SLUG.accepts(mention.id)]
        self.unsure.update(mention.kind for mention in unreadable if mention.defines)
        return [mention for mention in self.mentions if SLUG.accepts(mention.id)]

    def in_place(self, value: Any, place: _Place, path: str) -> None:
        """Look into what stands in a field."""
        if not place.is_list:
            self.in_item(value, place, path)
        elif is_list(value) and len(value) <= limit.LIST_ITEMS:
            for index, item in enumerate(value):
                self.in_item(item, place, f"{path}/{index}")
        else:
            self.unsure |= place.given

    def in_item(self, value: Any, place: _Place, path: str) -> None:
        """Look into one value."""
        if place.id_kind is not None:
            if type(value) is str:
                self.mentions.append(Mention(path, place.id_kind, value, defines=False))
        elif is_object(value):
            kinds, is_tagged = place.kinds, len(place.kinds) > 1
            if is_tagged:
                kinds = tuple(kind for kind in kinds if TAGS[kind] == value.get(TAG)) or kinds
            self.in_record(value, kinds, path, is_tagged=is_tagged)
        else:
            self.unsure |= place.given

    def in_record(
        self,
        value: Mapping[str, object],
        kinds: tuple[Any, ...],
        path: str,
        *,
        is_tagged: bool = False,
    ) -> None:
        """Look into an object; it may be any of several records if it does not say which."""
        fields, places = fields_by_name(*kinds), _places(*kinds)
        own = fields.get("id", MeetingId)
        if own is not MeetingId:
            given = value.get("id")
            if type(given) is str:
                self.mentions.append(Mention(f"{path}/id", own, given, defines=True))
            else:
                self.unsure.add(own)
        for name, place in places.items():
            if name in value:
                self.in_place(value[name], place, f"{path}/{name}")
        if value.keys() <= fields.keys():
            return
        unknown = [key for key in value if key not in fields and not (is_tagged and key == TAG)]
        for key in unknown[: limit.FAULTS]:
            for name in near(key, fields):
                self.unsure |= ids_given_in(fields[name])
