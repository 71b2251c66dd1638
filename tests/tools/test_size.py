"""No module is longer than 250 lines, no function than 40: what is longer has two subjects."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in ("src", "tools", "benchmarks", "examples")
    for path in (ROOT / folder).rglob("*.py")
)


def lines_of(function: ast.FunctionDef) -> int:
    """How many lines the body of a function has, its docstring apart."""
    first = function.body[ast.get_docstring(function) is not None :]
    return function.body[-1].end_lineno - first[0].lineno + 1 if first else 0  # type: ignore[operator]


@pytest.mark.parametrize("name", MODULES)
def test_a_module_and_its_functions_are_short(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    functions = [each for each in ast.walk(ast.parse(text)) if isinstance(each, ast.FunctionDef)]
    assert len(text.splitlines()) <= 250
    assert [each.name for each in functions if lines_of(each) > 40] == []
