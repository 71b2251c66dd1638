"""What the package offers and what the documentation says do not drift apart."""

import json
import re
from importlib import import_module
from inspect import ismodule
from pathlib import Path
from pkgutil import iter_modules, resolve_name

import pytest
from attrs import NOTHING, fields, has

from intergov_meetings import checks
from intergov_meetings.serialization.kind import TAGS
from tests.serialization.beyond import BEYOND

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PACKAGE = "intergov_meetings"
PAGES = sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md"))
DIRECTIVE = re.compile(r"^::: (\S+)$", re.MULTILINE)
IN_NAV = re.compile(r"^\s*- (?:[^#\n]*: )?\"?([\w./-]+\.md)\"?\s*$", re.MULTILINE)


def text_of(page: str) -> str:
    return (DOCS / page).read_text(encoding="utf-8")


def modules_in(package: str) -> list[str]:
    """The modules of a package, those that are run or private apart."""
    found = iter_modules(import_module(package).__path__, f"{package}.")
    return [module.name for module in found if "._" not in module.name]


def offered() -> dict[str, object]:
    """Every public name of the package, of its rooms and of the views."""
    views = [
        name for name in modules_in(f"{PACKAGE}.views") if hasattr(import_module(name), "render")
    ]
    return {
        f"{module}.{name}": value
        for module in (PACKAGE, *modules_in(PACKAGE), *views)
        for name, value in public_names(module).items()
    }


def public_names(module: str) -> dict[str, object]:
    """The names a module offers: its `__all__`, or what it defines itself."""
    door = import_module(module)
    if hasattr(door, "__all__"):
        return {name: getattr(door, name) for name in door.__all__}
    return {
        name: value
        for name, value in vars(door).items()
        if not name.startswith("_") and getattr(value, "__module__", None) == module
    }


def documented() -> list[object]:
    """Every object that has an anchor: those named after `:::`, and the members of modules."""
    found: list[object] = []
    for name in (name for page in PAGES for name in DIRECTIVE.findall(text_of(page))):
        value = resolve_name(name)
        found += public_names(name).values() if ismodule(value) else [value]
    return found


def test_every_public_name_has_an_anchor_in_the_reference() -> None:
    anchored = {id(value) for value in documented()}
    assert [name for name, value in offered().items() if id(value) not in anchored] == []


def test_every_anchor_stands_once() -> None:
    named = [name for page in PAGES for name in DIRECTIVE.findall(text_of(page))]
    assert sorted(set(named)) == sorted(named)


def test_every_rule_is_in_the_table_of_checks_in_its_own_words() -> None:
    rows = re.findall(
        r"^\| `([a-z-]+)`\{#\1\} \| \w+ \| (.+) \|$", text_of("reference/checks.md"), re.MULTILINE
    )
    rules = [
        (rule.__name__.replace("_", "-"), (rule.__doc__ or "").partition("\n")[0])
        for rule in checks.RULES
    ]
    assert rows == rules


def test_what_a_missing_key_means_is_in_the_description_of_json() -> None:
    """Wherever leaving a key out says something else than "not stated", false or an empty list."""
    kinds = [kind for kind in public_names(f"{PACKAGE}.model").values() if has(kind)]
    says_nothing = (NOTHING, None, (), False, "unknown")
    meaningful = {
        (field.name, json.dumps(field.default))
        for kind in kinds
        for field in fields(kind)
        if field.default not in says_nothing
    }
    rows = re.findall(
        r"^\| .+ \| `(\w+)` \| `([^`]+)` \|$", text_of("reference/json.md"), re.MULTILINE
    )
    assert set(rows) == meaningful


def test_every_tag_is_in_the_description_of_json() -> None:
    tags = re.findall(r"^\| .*\| `([a-z]+)` \| .+ \|$", text_of("reference/json.md"), re.MULTILINE)
    assert set(TAGS.values()) <= set(tags)


def test_every_rule_beyond_the_schema_is_in_the_description_of_json() -> None:
    section = text_of("reference/json.md").partition("\n## Beyond the schema\n")[2]
    rows = re.findall(r"^\| `([a-z-]+)` \| .+ \|$", section.partition("\n## ")[0], re.MULTILINE)
    assert rows == list(BEYOND)


def test_every_page_is_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[2]
    assert sorted(IN_NAV.findall(navigation)) == PAGES


def test_every_decision_is_in_the_list_of_decisions() -> None:
    listed = re.findall(r"\((\d{4}-[a-z-]+\.md)\)", text_of("explanation/decisions/index.md"))
    folder = DOCS / "explanation" / "decisions"
    assert listed == sorted(path.name for path in folder.glob("0*.md"))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_begins_with_its_title(page: str) -> None:
    assert text_of(page).startswith("# ")


def test_twelve_lines_are_twelve_and_the_same_in_both_places() -> None:
    section = re.compile(
        r"^## Twelve lines\n+```python\n(.*?)```\n.*?(?=^## )", re.DOTALL | re.MULTILINE
    )
    pages = [(ROOT / "README.md").read_text(encoding="utf-8"), text_of("index.md")]
    readme, index = (section.search(page) for page in pages)
    assert readme is not None
    assert index is not None
    assert readme[0] == index[0]
    assert len(readme[1].splitlines()) == 12
