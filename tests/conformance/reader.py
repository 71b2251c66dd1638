"""This library, as the runner asks it."""

import json
import sys
from pathlib import Path
from typing import Any

from intergov_meetings import DocumentError, UnsupportedVersionError
from intergov_meetings.serialization import loads


def answer(document: bytes) -> dict[str, Any]:
    """Read a document and say what was found."""
    try:
        loads(document)
    except DocumentError as error:
        return {"valid": False, "pointers": sorted({fault.path for fault in error.faults})}
    except UnsupportedVersionError:
        return {"valid": False, "pointers": ["/version"]}
    return {"valid": True}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(answer(Path(line.rstrip("\n")).read_bytes())))  # noqa: T201
