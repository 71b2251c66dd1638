"""What is lost, as remarks: many things of a kind in one, with the place of each."""

from collections.abc import Iterator, Mapping
from itertools import takewhile

from intergov_meetings.ical.writing.loss import losses
from intergov_meetings.ical.writing.outcome import Outcome
from intergov_meetings.ical.writing.remark import Remark
from intergov_meetings.model import Meeting, Record
from intergov_meetings.model.reference import records
from intergov_meetings.wording import Reading


def remarks_on_losses(given: Meeting, reading: Reading, outcome: Outcome) -> Iterator[Remark]:
    """Name what is not written; what is lost in many places is named once, with all of them.

    Args:
        given: the meeting that was given.
        reading: what its readers may see of it.
        outcome: what the calendar holds beside words.
    """
    paths = _paths(given, reading.meeting)
    by_words: dict[str, list[str]] = {}
    for path, loss in losses(reading, outcome):
        there = paths[path] + loss.path.removeprefix(path)
        by_words.setdefault(loss.words, []).append(there)
    for words, lost in by_words.items():
        yield _remark(words, lost)


def _remark(words: str, paths: list[str]) -> Remark:
    if len(paths) == 1:
        return Remark(paths[0], f"not written: {words}")
    steps = zip(*(path.split("/") for path in paths), strict=False)
    whole = [step[0] for step in takewhile(lambda step: len(set(step)) == 1, steps)]
    where = f"{len(paths)} places, the first {paths[0]}"
    return Remark("/".join(whole), f"not written: {words} ({where})", places=tuple(paths))


def _paths(given: Meeting, seen: Meeting) -> Mapping[str, str]:
    """Say where in the meeting that was given each record of the meeting that is seen stands.

    One object may stand in many places: it is looked for in the nearest record with an id.
    """
    of_object: dict[tuple[int, str], str] = {}
    of_id: dict[str, str] = {}
    for path, record, nearest, above in _located(given):
        of_id[nearest] = above
        of_object.setdefault((id(record), nearest), path)
    found: dict[str, str] = {}
    for path, record, nearest, above in _located(seen):
        alike = of_id[nearest] + path.removeprefix(above)
        found[path] = of_object.get((id(record), nearest), alike)
    return found


def _located(meeting: Meeting) -> Iterator[tuple[str, Record, str, str]]:
    """Give each record with the id and the path of the nearest that has one, itself perhaps."""
    nearest, above = "", ""
    for path, record in records(meeting):
        if name := getattr(record, "id", ""):
            nearest, above = name, path
        elif not path.startswith(f"{above}/"):
            nearest, above = meeting.id, ""
        yield path, record, nearest, above
