"""pydantic: models, and slotted dataclasses."""

import dataclasses
from typing import Annotated, Any, Literal, Union

import pydantic
from pydantic import ConfigDict, Field

from benchmarks.stack.form import Fields, Maker, is_required, pattern_of
from intergov_meetings.model.rule import Rule
from intergov_meetings.serialization.kind import TAG, TAGS

CONFIG = ConfigDict(extra="forbid", strict=True)


class _Pydantic(Maker):
    def plain(self, kind: type[Any], rule: Rule) -> Any:
        """Constrain a plain type."""
        bounds: Any = {"ge": rule.least, "le": rule.most} if rule.least is not None else {}
        return Annotated[kind, Field(pattern=pattern_of(rule), **bounds)]

    def union(self, kinds: tuple[type[Any], ...]) -> Any:
        """Make a union that is told apart by the tag."""
        made = [self.of(kind, TAGS[kind]) for kind in kinds]
        return Annotated[Union[tuple(made)], Field(discriminator=TAG)]  # noqa: UP007


class Models(_Pydantic):
    """Makes models."""

    def made(self, kind: type[Any], tag: str | None, fields: Fields) -> Any:
        """Make a model."""
        types: dict[str, Any] = {TAG: (Literal[tag], ...)} if tag else {}
        for field, made in fields:
            types[field.name] = (made, ... if is_required(field) else field.default)
        config = ConfigDict(extra="forbid", strict=True, frozen=True)
        return pydantic.create_model(kind.__name__, __config__=config, **types)


class Dataclasses(_Pydantic):
    """Makes slotted dataclasses."""

    def made(self, kind: type[Any], tag: str | None, fields: Fields) -> Any:
        """Make a dataclass."""
        types: list[Any] = [(TAG, Literal[tag])] if tag else []
        for field, made in fields:
            default: Any = {} if is_required(field) else {"default": field.default}
            types.append((field.name, made, dataclasses.field(**default)))
        made = dataclasses.make_dataclass(
            kind.__name__, types, kw_only=True, frozen=True, slots=True
        )
        return pydantic.dataclasses.dataclass(config=CONFIG, frozen=True)(made)
