"""Build the Tashkent meeting, check it, write it in three formats, and show the result.

Run `python -m examples.tashkent_2024 [FOLDER]` from the root of the project. The folder defaults
to `examples/tashkent_2024/out`, where the last result is kept under version control.
"""

import sys
from pathlib import Path

from examples.tashkent_2024 import MEETING
from intergov_meetings import checks, ical, serialization
from intergov_meetings.serialization.file import write_atomically
from intergov_meetings.views import programme


def main(folder: Path) -> None:
    """Write the meeting to a folder; print its programme and what the checks find."""
    folder.mkdir(parents=True, exist_ok=True)
    calendar = ical.render(MEETING)
    text = programme.render(MEETING)
    serialization.dump(MEETING, folder / "meeting.json")
    write_atomically(folder / "meeting.ics", calendar.data)
    write_atomically(folder / "programme.md", text.encode())
    print(text)
    print("Findings")
    print("--------")
    for finding in checks.check(MEETING):
        print(f"{finding.severity}: {finding.code}: {finding.path or '/'}: {finding.message}")
    for item in calendar.report:
        print(f"calendar: {item.path or '/'}: {item.message}")
    print(f"\nWritten to {folder}: meeting.json, meeting.ics, programme.md")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "out")
