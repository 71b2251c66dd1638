"""The page on tables says of every column what it is."""

from pathlib import Path

from intergov_meetings.corpus.table import FAULT_COLUMNS, TABLES

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "corpus.md"
# Writes that part anew: python -c "from tests.corpus.test_documentation import *; write()"


def described() -> str:
    """The tables of the columns of each table."""
    every = [(table.name, table.meaning, table.columns) for table in TABLES]
    every.append(("faults", "Something wrong in a line that holds no meeting.", FAULT_COLUMNS))
    parts = []
    for name, meaning, columns in every:
        rows = [f"| `{column.name}` | {column.kind} | {column.meaning} |" for column in columns]
        parts.append(
            "\n".join(
                [f"### {name}\n\n{meaning}\n\n| column | type | meaning |", "|---|---|---|", *rows]
            )
        )
    return "\n\n".join(parts) + "\n"


def write() -> None:
    before = PAGE.read_text(encoding="utf-8").partition("### meetings\n")[0]
    PAGE.write_text(before + described(), encoding="utf-8")


def test_every_column_is_described() -> None:
    assert PAGE.read_text(encoding="utf-8").endswith("\n\n" + described())
