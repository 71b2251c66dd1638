"""msgspec.Struct, as its documentation shows it; patterns and bounds are constraints."""

from typing import Annotated, Any, Union

import msgspec
from msgspec import Meta

from benchmarks.stack.form import Fields, Maker, is_required, pattern_of
from intergov_meetings.model.rule import Rule
from intergov_meetings.serialization.kind import TAG, TAGS


class Structs(Maker):
    """Makes Structs."""

    def __init__(self, *, is_bare: bool = False) -> None:
        """Begin.

        Args:
            is_bare: whether the patterns are left out, so that nothing but C code runs.
        """
        self._is_bare = is_bare
        super().__init__()

    def made(self, kind: type[Any], tag: str | None, fields: Fields) -> Any:
        """Make a Struct."""
        return msgspec.defstruct(
            kind.__name__,
            [
                (field.name, made) if is_required(field) else (field.name, made, field.default)
                for field, made in fields
            ],
            kw_only=True,
            frozen=True,
            omit_defaults=True,
            forbid_unknown_fields=True,
            tag_field=TAG if tag else None,
            tag=tag,
        )

    def plain(self, kind: type[Any], rule: Rule) -> Any:
        """Constrain a plain type."""
        if kind is not str:
            return Annotated[kind, Meta(ge=rule.least, le=rule.most)]
        pattern = pattern_of(rule)
        return str if self._is_bare or pattern is None else Annotated[str, Meta(pattern=pattern)]

    def union(self, kinds: tuple[type[Any], ...]) -> Any:
        """Make a union of tagged Structs."""
        made = [self.of(kind, TAGS[kind]) for kind in kinds]
        return Union[tuple(made)]  # noqa: UP007 - of as many as there are
