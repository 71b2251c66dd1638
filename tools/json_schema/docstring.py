"""What the source says under a class, a field, a word or an alias, for readers of JSON."""

import ast
import inspect
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from itertools import pairwise
from typing import Any

_SECTION = re.compile(r"\n\n *(Examples|Args|Raises|Attributes):\n.*", re.DOTALL)
_WORD_IN_PYTHON = re.compile(r"`(?:\w+\.)?([A-Z][A-Z_]+)`")
_IN_JSON = {"`None`": "left out", "`str`": "string"}


def for_json(docstring: str) -> str:
    """Say in terms of JSON what a docstring says in terms of Python.

    Examples:
        >>> for_json("Who it is; `None` where the paper names nobody.")
        'Who it is; left out where the paper names nobody.'
        >>> for_json("An office may say `Audience.PUBLIC`.")
        'An office may say `public`.'
    """
    text = _SECTION.sub("", inspect.cleandoc(docstring))
    for python, json in _IN_JSON.items():
        text = text.replace(python, json)
    text = _WORD_IN_PYTHON.sub(lambda found: f"`{found[1].lower()}`", text)
    paragraphs = (" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
    return "\n\n".join(paragraphs)


def of_class(kind: type[Any]) -> str:
    """Give what a class is."""
    return for_json(kind.__doc__ or "")


def of_members(kind: type[Any]) -> Mapping[str, str]:
    """Give what stands under each field or word of a class, by its name."""
    (definition,) = (
        node
        for node in _statements(kind.__module__)
        if isinstance(node, ast.ClassDef) and node.name == kind.__name__
    )
    return dict(_under_names(definition.body))


def of_aliases(module: str) -> Mapping[str, str]:
    """Give what stands under each name of a module that is not a class, by its name."""
    return dict(_under_names(_statements(module)))


@cache
def _statements(module: str) -> list[ast.stmt]:
    return ast.parse(inspect.getsource(import_module(module))).body


def _under_names(statements: list[ast.stmt]) -> Iterable[tuple[str, str]]:
    for statement, below in pairwise(statements):
        match statement, below:
            case (
                (ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)])),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                yield name, for_json(text)
            case _:
                pass
