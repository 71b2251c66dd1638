"""Write the schema where the package serves it from, and the page that is made of it."""

from pathlib import Path

from intergov_meetings.serialization import schema
from tools.json_schema.document import schema as made
from tools.json_schema.document import text
from tools.json_schema.page import page

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "json-keys.md"

if __name__ == "__main__":
    written = {Path(schema.__file__).with_name(schema.FILE): text(), PAGE: page(made())}
    for path, content in written.items():
        path.write_text(content, encoding="utf-8", newline="\n")
        print(path)
