"""How the reference shows the records and the vocabulary; `mkdocs.yml` names this file.

An enumeration becomes one table of its words. A field shows its default value, and not the
machinery by which attrs comes to it; a rule for values shows the type that it narrows. What a
module says to those who write it ("Here belongs …") stays in the code.
"""

from collections.abc import Iterable
from typing import Any

import griffe


class Records(griffe.Extension):
    """Changes what Griffe collected, before mkdocstrings prints it."""

    def on_module_members(self, *, mod: griffe.Module, **_: Any) -> None:
        """Leave out the paragraph that says what belongs in a module."""
        if mod.docstring is not None:
            paragraphs = mod.docstring.value.split("\n\n")
            kept = [paragraph for paragraph in paragraphs if not paragraph.startswith("Here ")]
            mod.docstring.value = "\n\n".join(kept)

    def on_class_members(self, *, cls: griffe.Class, **_: Any) -> None:
        """Leave out what says nothing to a reader, and make a table of an enumeration."""
        for name in [name for name in cls.members if name.startswith("__")]:
            cls.del_member(name)
        for attribute in cls.attributes.values():
            if "class-attribute" not in attribute.labels:
                attribute.value = None  # set by the constructor: there is no default
        if "StrEnum" in map(str, cls.bases) and cls.docstring is not None:
            cls.docstring.value += "\n\n" + _table_of_words(cls)
            for name in list(cls.attributes):
                cls.del_member(name)

    def on_attribute_instance(self, *, attr: griffe.Attribute, **_: Any) -> None:
        """Show the default of a field, if it has one, and the plain type of an annotated one."""
        match attr.value:
            case griffe.ExprCall(canonical_path="attrs.field", arguments=arguments):
                attr.value = _default(arguments)
            case griffe.ExprSubscript(
                canonical_path="typing.Annotated", slice=griffe.ExprTuple(elements=[plain, *_])
            ):
                attr.value = plain
            case _:
                pass


def _default(arguments: Iterable[griffe.Expr | str]) -> griffe.Expr | str | None:
    for argument in arguments:
        if isinstance(argument, griffe.ExprKeyword) and argument.name == "default":
            return argument.value
    return None


def _table_of_words(enumeration: griffe.Class) -> str:
    rows = ["| word | in JSON | meaning |", "|---|---|---|"]
    for name, word in enumeration.attributes.items():
        code = str(word.value).strip("'\"")
        meaning = "" if word.docstring is None else " ".join(word.docstring.value.split())
        rows.append(f"| `{name}`{{#{code}}} | `{code}` | {meaning} |")
    return "\n".join(rows)
