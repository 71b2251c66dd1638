"""Whatever is public has its docstring, the text of each field or word, and its strategy."""

import ast
import inspect
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import pytest

import intergov_meetings
from intergov_meetings import strategies
from tests.model.classes import RECORD_CLASSES

CLASSES: list[type[Any]] = [
    kind
    for name in intergov_meetings.__all__
    if isinstance(kind := getattr(intergov_meetings, name), type)
]
STRATEGIES = [name for name in strategies.__all__ if name != "register"]


def undocumented(kind: type[Any]) -> Iterator[str]:
    """The fields and words of a class that have no text under them in its source."""
    module = ast.parse(inspect.getsource(inspect.getmodule(kind)))  # type: ignore[arg-type]
    (definition,) = (
        node
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef) and node.name == kind.__name__
    )
    for statement, below in zip(definition.body, [*definition.body[1:], None], strict=True):
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                is_text = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
                if not is_text:
                    yield name


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_public_class_says_what_it_is(kind: type[Any]) -> None:
    assert kind.__doc__
    assert kind.__doc__.splitlines()[0].endswith((".", "?"))
    assert list(undocumented(kind)) == []


def test_every_record_class_has_a_strategy_with_a_name() -> None:
    given = {
        argument
        for name in STRATEGIES
        for argument in get_args(get_type_hints(getattr(strategies, name))["return"])
    }
    assert [kind for kind in RECORD_CLASSES if kind not in given] == []


@pytest.mark.parametrize("name", strategies.__all__)
def test_every_strategy_says_what_it_gives(name: str) -> None:
    assert getattr(strategies, name).__doc__
