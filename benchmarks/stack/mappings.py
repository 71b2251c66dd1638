"""mashumaro, and cattrs: dataclasses and attrs classes that are made of what JSON parsers give."""

import dataclasses
import sys
from types import ModuleType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import attrs
from attrs import validators
from cattrs import Converter
from cattrs.strategies import configure_tagged_union
from mashumaro.config import BaseConfig
from mashumaro.mixins.orjson import DataClassORJSONMixin
from mashumaro.types import Discriminator

from benchmarks.stack.form import Fields, Maker, is_required
from intergov_meetings.model.rule import Rule
from intergov_meetings.serialization.kind import TAG, TAGS

# mashumaro looks for the classes of fields in the modules that they say they are from.
_MODULE = sys.modules.setdefault("made_for_mashumaro", ModuleType("made_for_mashumaro"))


class Mashumaro(Maker):
    """Makes dataclasses for mashumaro, which checks no patterns and no types of plain values."""

    def made(self, kind: type[Any], tag: str | None, fields: Fields) -> Any:
        """Make a dataclass."""

        class Config(BaseConfig):
            omit_default = True
            forbid_extra_keys = True

        types: list[Any] = [(TAG, Literal[tag])] if tag else []
        for field, made in fields:
            default: Any = {} if is_required(field) else {"default": field.default}
            types.append((field.name, made, dataclasses.field(**default)))
        name = f"{kind.__name__}{tag or ''}"
        made = dataclasses.make_dataclass(
            name,
            types,
            bases=(DataClassORJSONMixin,),
            namespace={"Config": Config, "__module__": _MODULE.__name__},
            kw_only=True,
            frozen=True,
        )
        if tag:
            setattr(made, TAG, tag)  # where the discriminator looks
        setattr(_MODULE, name, made)
        return made

    def plain(self, kind: type[Any], rule: Rule) -> Any:
        """Leave a plain type as it is."""
        return kind

    def union(self, kinds: tuple[type[Any], ...]) -> Any:
        """Make a union that is told apart by the tag."""
        made = [self.of(kind, TAGS[kind]) for kind in kinds]
        return Annotated[Union[tuple(made)], Discriminator(field=TAG, include_supertypes=True)]  # noqa: UP007


class Attrs(Maker):
    """Makes attrs classes for cattrs, whose validators hold the patterns and the bounds."""

    def __init__(self, converter: Converter) -> None:
        """Begin.

        Args:
            converter: the converter, which is taught the unions.
        """
        self._converter = converter
        super().__init__()

    def made(self, kind: type[Any], tag: str | None, fields: Fields) -> Any:
        """Make an attrs class."""
        types = {
            field.name: attrs.field(
                default=field.default, type=made, validator=_validators(made, field.default)
            )
            for field, made in fields
        }
        return attrs.make_class(kind.__name__, types, kw_only=True, frozen=True, slots=True)

    def plain(self, kind: type[Any], rule: Rule) -> Any:
        """Keep the rule beside the type, for the validator."""
        return Annotated[kind, rule]

    def union(self, kinds: tuple[type[Any], ...]) -> Any:
        """Make a union, and have the converter tell it apart by the tag."""
        made = {self.of(kind, None): TAGS[kind] for kind in kinds}
        union: Any = Union[tuple(made)]  # noqa: UP007 - of as many as there are
        configure_tagged_union(union, self._converter, tag_generator=made.__getitem__, tag_name=TAG)
        return union


def _validators(made: Any, default: object) -> Any:
    """Give the validators of a field; what is left out needs none."""
    is_list = get_origin(made) is tuple
    if (validator := _validator(get_args(made)[0] if is_list else made)) is None:
        return None
    if is_list:
        return validators.deep_iterable(validator)
    return validators.optional(validator) if default is None else validator


def _validator(made: Any) -> Any:
    if get_origin(made) is not Annotated or not isinstance(rule := get_args(made)[1], Rule):
        return None
    if rule.pattern is not None:
        return validators.matches_re(rule.pattern)
    return validators.and_(validators.ge(rule.least), validators.le(rule.most))
