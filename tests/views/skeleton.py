"""The structure that an independent CommonMark parser sees in a page, and the texts it reads."""

from collections.abc import Callable
from typing import Annotated, Any, get_args, get_origin

import attrs
from markdown_it import MarkdownIt
from markdown_it.token import Token

from intergov_meetings.model import Text
from intergov_meetings.model.prose import is_line, is_prose
from intergov_meetings.model.record import Record
from intergov_meetings.model.rule import Line

_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_TEXT = {"text": "", "softbreak": "\n", "hardbreak": "\n"}


def skeleton(page: str) -> list[tuple[object, ...]]:
    """Give everything but the text: blocks, their depth, and all markup within them."""
    found: list[tuple[object, ...]] = []
    for token in _PARSER.parse(page):
        found.append((token.type, token.tag, token.level))
        markup = (child for child in token.children or () if child.type not in _TEXT)
        found += [(child.type, child.tag, child.attrGet("href")) for child in markup]
    return found


def texts(page: str) -> list[str]:
    """Give the text of each block as the parser reads it."""
    return [_text(token) for token in _PARSER.parse(page) if token.type == "inline"]


def _text(inline: Token) -> str:
    children = inline.children or ()
    assert all(child.type in (*_TEXT, "link_open", "link_close") for child in children)
    return "".join(_TEXT[child.type] or child.content for child in children if child.type in _TEXT)


def reworded(value: Any, prose: Callable[[str], str], line: Callable[[str], str]) -> Any:
    """Give a record with all its wording replaced and everything else left as it is."""
    if isinstance(value, tuple):
        return tuple(reworded(each, prose, line) for each in value)
    if isinstance(value, Text):
        return Text(prose(value.text), language=value.language)
    if not isinstance(value, Record):
        return value
    changes = {}
    for field in attrs.fields(type(value)):
        held = getattr(value, field.name)
        replaced = reworded(held, prose, line)
        if type(held) is str and (rule := _rule(field.type)) is not None:
            replaced = {is_prose: prose, is_line: line}.get(rule.accepts, str)(held)
        elif held and field.type == tuple[Line, ...]:
            replaced = tuple(map(line, held))
        changes[field.name] = replaced
    return attrs.evolve(value, **changes)


def _rule(annotation: Any) -> Any:
    for leaf in (annotation, *get_args(annotation)):
        if get_origin(leaf) is Annotated:
            return get_args(leaf)[1]
    return None
