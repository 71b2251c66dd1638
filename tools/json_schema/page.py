"""The reference page of all objects, keys and words, for readers who use no Python."""

import json
from collections.abc import Iterable

from tools.json_schema.plain import Schema

_HEAD = """# Every object and key

Made from the [JSON Schema](json.md#the-schema) by `python -m tools.json_schema`: do not edit it.
A key in bold has to be there. What it means to leave a key out stands in brackets, unless it means
"not stated" or an empty list. [The JSON format](json.md) says how to read all this.
"""
_TYPES = {"string": "text", "integer": "whole number", "number": "number"}


def page(schema: Schema) -> str:
    """Write the page."""
    return "\n".join((_HEAD, *_sections(schema["$defs"])))


def _sections(definitions: dict[str, Schema]) -> Iterable[str]:
    for name, node in definitions.items():
        if _is_words(node):
            continue
        if "oneOf" in node:
            either = (f"- {_holds(choice)}" for choice in node["oneOf"])
            yield _section(name, node, ["One of these:", "", *either])
        for each in (node, *node.get("oneOf", ())):
            if "properties" in each:
                yield _section(name, node, _keys(each)) if each is node else _table(_keys(each))
    yield "## Plain values\n"
    yield _table(_values(definitions))
    for name, node in definitions.items():
        if _is_words(node):
            yield _section(name, node, ["| word | meaning |", "|---|---|", *_words(node)])


def _section(name: str, node: Schema, lines: Iterable[str]) -> str:
    return f"## {name} {{#{_anchor(name)}}}\n\n{node['description']}\n\n{_table(lines)}"


def _table(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"


def _keys(node: Schema) -> Iterable[str]:
    yield from ("| key | holds | meaning |", "|---|---|---|")
    for key, held in node["properties"].items():
        name = f"**`{key}`**" if key in node.get("required", ()) else f"`{key}`"
        default = held.get("default", [])
        left_out = f" (`{json.dumps(default)}`)" if default != [] else ""
        meaning = _cell(held) if "description" in held else "which of several kinds this is"
        yield f"| {name} | {_holds(held)}{left_out} | {meaning} |"


def _values(definitions: dict[str, Schema]) -> Iterable[str]:
    yield from ("| name | JSON | what it is |", "|---|---|---|")
    for name, node in definitions.items():
        if node.get("type") in _TYPES and not _is_words(node):
            yield f"| `{name}`{{#{_anchor(name)}}} | {_TYPES[node['type']]} | {_cell(node)} |"


def _words(node: Schema) -> Iterable[str]:
    return (f"| `{word['const']}` | {_cell(word)} |" for word in node["oneOf"])


def _holds(node: Schema) -> str:
    if "properties" in node:
        return "an object with these keys:"
    if "const" in node:
        return f'`"{node["const"]}"`'
    if "$ref" in node:
        name = node["$ref"].removeprefix("#/$defs/")
        return f"[{name}](#{_anchor(name)})"
    return f"list of {_holds(node['items'])}" if node["type"] == "array" else "`true` or `false`"


def _is_words(node: Schema) -> bool:
    return "const" in node.get("oneOf", [{}])[0]


def _anchor(name: str) -> str:
    return name.lower().replace(".", "-")


def _cell(node: Schema) -> str:
    return " ".join(node["description"].split()).replace("|", "&#124;")
