"""The JSON Schema of the documents, as it is shipped."""

from importlib import resources
from typing import Final

from intergov_meetings.serialization.envelope import VERSION

FILE: Final = f"meeting-{VERSION}.schema.json"
"""The name of the file beside this module that holds the schema of the present version."""


def json_schema() -> str:
    """Give the JSON Schema (draft 2020-12) of a document of the present version, as JSON.

    It says all that a schema can say: keys, types, patterns, words, and which keys go together.
    What it cannot say, such as that a reference leads to a record, `loads` says.

    Examples:
        >>> import json
        >>> schema = json.loads(json_schema())
        >>> schema["$schema"]
        'https://json-schema.org/draft/2020-12/schema'
        >>> schema["$defs"]["PartialDate"]["required"]
        ['iso']
    """
    return (resources.files("intergov_meetings.serialization") / FILE).read_text(encoding="utf-8")
