"""The whole schema: the envelope, and the definitions of all that stands in it."""

import json

from intergov_meetings.model import Meeting
from intergov_meetings.model.rule import Line
from intergov_meetings.serialization import FORMAT, VERSION
from tools.json_schema.plain import Schema
from tools.json_schema.record import Definitions

_DESCRIPTION = (
    "One intergovernmental meeting, whole. What is not known is left out, key and all. References"
    " lead to records of the same document; what a schema cannot say of them, and of a few keys"
    " together, is listed in the description of the format."
)


def schema() -> Schema:
    """Make the schema of the present version."""
    definitions = Definitions()
    properties = {
        "$schema": {
            "description": "Where this schema is found, for editors; it is not read.",
            **definitions.reference(Line),
        },
        "format": {"description": "The name of the format.", "const": FORMAT},
        "version": {"description": "The version of the format.", "const": VERSION},
        "meeting": {"description": "The meeting.", **definitions.reference(Meeting)},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:intergov-meetings:document:{VERSION}",
        "title": f"Intergovernmental meeting, version {VERSION}",
        "description": _DESCRIPTION,
        "type": "object",
        "properties": properties,
        "required": ["format", "version", "meeting"],
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.made.items())),
    }


def text() -> str:
    """Give the schema as the package serves it."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
