"""Ajv, strictly and with its formats: the validator of JSON Schema in JavaScript."""

import base64
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.engines import node
from tests.engines.worker import Worker

Accepts = Callable[[str | bytes], bool]
"""Whether a schema accepts a document, which has to be JSON."""
Validator = Callable[[str, Any], Accepts]
"""A function from a schema, with a name to keep it under, to what it says of documents."""


@pytest.fixture(scope="session")
def ajv() -> Iterator[Validator]:
    """What Ajv says of documents, by any schema."""
    with Worker(node.command("ajv-formats", "ajv.mjs")) as worker:

        def validator(name: str, schema: Any) -> Accepts:
            worker.ask(name=name, schema=schema)

            def accepts(document: str | bytes) -> bool:
                data = document.encode() if isinstance(document, str) else document
                answer = worker.ask(name=name, document=base64.b64encode(data).decode())
                return bool(answer["valid"])

            return accepts

        yield validator
