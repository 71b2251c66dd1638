"""Every piece of code that the documentation shows runs, and shows what it prints.

The blocks of a page run in order and share their names. A block of Python runs as it stands, and a
block of text below it is what it prints; one of prompts (`>>>`) runs as a doctest; a session of the
command line (`$ intergov-meetings …`) is played with the Tashkent meeting at hand as
`meeting.json`. A block titled with the path of a file must stand in that file word for word; the
names of that file are then known to the blocks below. A block of JSON is a document as `dumps`
writes it.
"""

import doctest
import re
import shlex
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from textwrap import dedent
from typing import Any, NamedTuple

import pytest

from examples.tashkent_2024 import MEETING
from intergov_meetings import cli, serialization

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
FENCE = re.compile(
    r'^(?P<indent> *)```(?P<kind>\w+)(?: title="(?P<title>[^"]+)")?\n(?P<code>.*?)^(?P=indent)```$',
    re.MULTILINE | re.DOTALL,
)
COMMAND = re.compile(
    r"^\$ intergov-meetings (?P<arguments>.*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE
)
OPTIONS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


class Block(NamedTuple):
    """A fenced block of a page."""

    page: Path
    line: int
    kind: str
    title: str | None
    code: str


def blocks_of(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        line = text.count("\n", 0, found.start("code"))
        yield Block(page, line, found["kind"], found["title"], dedent(found["code"]))


def is_runnable(block: Block) -> bool:
    return (
        block.kind in ("python", "pycon", "json", "text") or COMMAND.search(block.code) is not None
    )


def run(block: Block, names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    if block.title is not None:
        names |= names_of_excerpt(block)
    elif block.kind == "python":
        # Line breaks in front, so that a traceback names the line of the page.
        exec(compile("\n" * block.line + block.code, str(block.page), "exec"), names)  # noqa: S102
    elif block.kind == "pycon":
        run_prompts(block, names)
    elif block.kind == "text":
        assert capsys.readouterr().out == block.code
    elif block.kind == "json":
        assert serialization.dumps(serialization.loads(block.code)) == block.code
    else:
        play_commands(block, capsys)


def names_of_excerpt(block: Block) -> dict[str, Any]:
    assert block.title is not None
    file = (ROOT / block.title).read_text(encoding="utf-8")
    pieces = (piece.strip("\n") for piece in block.code.split("\n\n\n"))
    assert [piece for piece in pieces if piece not in file] == [], f"not in {block.title}"
    return dict(vars(import_module(block.title.removesuffix(".py").replace("/", "."))))


def run_prompts(block: Block, names: dict[str, Any]) -> None:
    page = str(block.page)
    test = doctest.DocTestParser().get_doctest(block.code, names, page, page, block.line)
    report: list[str] = []
    doctest.DocTestRunner(optionflags=OPTIONS).run(test, out=report.append, clear_globs=False)
    names |= test.globs
    assert not report, "".join(report)


def play_commands(block: Block, capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMAND.finditer(block.code):
        capsys.readouterr()
        with suppress(SystemExit):
            cli.main(shlex.split(command["arguments"]))
        shown = capsys.readouterr()
        printed = shown.out + shown.err
        matches = doctest.OutputChecker().check_output(command["output"], printed, OPTIONS)
        assert matches, f"{block.page}, line {block.line}: printed\n{printed}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_code_of_a_page_runs_from_top_to_bottom(
    page: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    blocks = [block for block in blocks_of(page) if is_runnable(block)]
    serialization.dump(MEETING, tmp_path / "meeting.json")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks:
        run(block, names, capsys)


def test_no_block_of_python_escapes_the_runner() -> None:
    fences = re.compile(r"^ *```(?:python|pycon|py)\b", re.MULTILINE)
    for page in PAGES:
        written = len(fences.findall(page.read_text(encoding="utf-8")))
        assert written == sum(block.kind in ("python", "pycon") for block in blocks_of(page)), page
