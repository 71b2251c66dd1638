"""Write the schema where the package serves it from."""

from pathlib import Path

from intergov_meetings.serialization import schema
from tools.json_schema.document import text

if __name__ == "__main__":
    path = Path(schema.__file__).with_name(schema.FILE)
    path.write_text(text(), encoding="utf-8", newline="\n")
    print(path)
