"""The YAML language server, which completes and checks YAML in most editors."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

from tests.engines import node
from tests.engines.worker import PATIENCE

PROGRAM = node.MODULES / "yaml-language-server" / "bin" / "yaml-language-server"


class LanguageServer:
    """An editor's side of the Language Server Protocol, as much of it as the tests need."""

    def __init__(self, command: list[str]) -> None:
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._asked = 0
        self.ask("initialize", processId=None, rootUri=None, capabilities={})
        self._send(method="initialized", params={})

    def faults_of(self, path: Path) -> list[dict[str, Any]]:
        """Open a file and give what the server finds wrong in it."""
        item = {"uri": path.as_uri(), "languageId": "yaml", "version": 1}
        document = {**item, "text": path.read_text(encoding="utf-8")}
        self._send(method="textDocument/didOpen", params={"textDocument": document})
        told = self._await(
            lambda message: (
                message.get("method") == "textDocument/publishDiagnostics"
                and message["params"]["uri"] == path.as_uri()
            )
        )
        found: list[dict[str, Any]] = told["params"]["diagnostics"]
        return found

    def words_at(self, path: Path, line: int, column: int) -> list[str]:
        """Give what the server offers at a place of an open file; both count from 0."""
        place = {"line": line, "character": column}
        document = {"uri": path.as_uri()}
        answer = self.ask("textDocument/completion", textDocument=document, position=place)
        return [item["label"] for item in answer["items"]]

    def meaning_at(self, path: Path, line: int, column: int) -> str:
        """Give what the server says of the word at a place of an open file."""
        place = {"line": line, "character": column}
        document = {"uri": path.as_uri()}
        answer = self.ask("textDocument/hover", textDocument=document, position=place)
        return str(answer["contents"]["value"])

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and give the result."""
        self._asked += 1
        number = self._asked
        self._send(id=number, method=method, params=params)
        answer = self._await(
            lambda message: message.get("id") == number and "method" not in message
        )
        return answer["result"]

    def close(self) -> None:
        """End the server."""
        self._process.kill()
        self._process.communicate()

    def _send(self, **message: Any) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _await(self, is_it: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Read until a message comes; answer what the server asks meanwhile: no settings."""
        timer = Timer(PATIENCE, self._process.kill)
        timer.start()
        try:
            while True:
                message = self._message()
                if "method" in message and "id" in message:
                    sections = message["params"].get("items", [])
                    self._send(id=message["id"], result=[None for _ in sections])
                elif is_it(message):
                    return message
        finally:
            timer.cancel()

    def _message(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name == b"Content-Length" else length
        assert length, "the language server ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


@pytest.fixture(scope="session")
def language_server() -> Iterator[LanguageServer]:
    """An editor that has just started."""
    command = node.command("yaml-language-server", str(PROGRAM), "--stdio")
    server = LanguageServer(command)
    yield server
    server.close()
