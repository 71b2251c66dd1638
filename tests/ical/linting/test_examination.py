"""An examination: files with one defect each, by authors who had not read the linter.

Each of six sets was written from the texts of the standards, 49 defects from an angle of its own,
and none of it was changed afterwards. What is reported was looked at: it is the defect, and no
second breach, save where one defect breaks two rules. A defect that is not reported says why.
"""

from collections import Counter

import pytest

from benchmarks.examination import NAMES, Defect, defects
from intergov_meetings.ical.linting import lint

FILES = [(name, each) for name in NAMES for each in defects(name)]
SOUND = sorted({(name, each.sound) for name, each in FILES})


def test_each_set_has_49_defects() -> None:
    assert list(Counter(name for name, _ in FILES).values()) == [49] * 6


@pytest.mark.parametrize("data", [data for _, data in SOUND], ids=[name for name, _ in SOUND])
def test_nothing_is_wrong_with_the_calendars_before(data: bytes) -> None:
    assert lint(data) == ()


@pytest.mark.parametrize(
    "defect", [each for _, each in FILES], ids=[f"{name} {each.name}" for name, each in FILES]
)
def test_the_defect_is_found(defect: Defect) -> None:
    found = [f"{each.line} {each.code}" for each in lint(defect.broken)]
    assert found == defect.reported
    assert bool(found) == (defect.not_reported is None)


def test_all_but_one_are_reported() -> None:
    assert [each.name for _, each in FILES if each.not_reported] == ["uid-names-host"]
