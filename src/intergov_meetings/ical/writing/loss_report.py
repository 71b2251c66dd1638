"""What is lost, as remarks: many things of a kind in one, with the place of each."""

from collections.abc import Collection, Iterator, Mapping
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
    seen = dict(records(reading.meeting))
    found = list(losses(reading, outcome, seen))
    held = seen if reading.meeting is given else dict(records(given))
    places = _places({path for path, _ in found}, seen, held)
    by_words: dict[str, list[str]] = {}
    for path, loss in found:
        there = places[path] + loss.path.removeprefix(path)
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


def _places(
    paths: Collection[str], seen: Mapping[str, Record], given: Mapping[str, Record]
) -> Mapping[str, str]:
    """Say where in the meeting that was given records of the meeting that is seen stand.

    One object may stand in many places: it is looked for in the nearest record with an id.
    """
    ids_given, ids_seen = _ids(given), _ids(seen)
    of_id = {id: path for path, id in ids_given.items()}
    objects = {id(seen[path]) for path in paths}
    of_object: dict[tuple[int, str], str] = {}
    for path, record in given.items():
        if id(record) in objects:
            of_object.setdefault((id(record), ids_given[_nearest(path, ids_given)]), path)
    places: dict[str, str] = {}
    for path in paths:
        nearest = _nearest(path, ids_seen)
        alike = of_id[ids_seen[nearest]] + path.removeprefix(nearest)
        places[path] = of_object.get((id(seen[path]), ids_seen[nearest]), alike)
    return places


def _ids(held: Mapping[str, Record]) -> Mapping[str, str]:
    """Give the ids in a meeting by the pointers to those who bear them; "": the meeting itself."""
    found = ((path, getattr(record, "id", None)) for path, record in held.items() if path)
    return {"": ""} | {path: id for path, id in found if id}


def _nearest(path: str, ids: Mapping[str, str]) -> str:
    """Give the pointer to the nearest record with an id, itself perhaps."""
    while path not in ids:
        path = path.rpartition("/")[0]
    return path
