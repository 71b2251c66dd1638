"""Every defect of the set is found by its rule, at its clause, and nothing else is."""

import pytest

from intergov_meetings.ical.linting import RULES, lint
from tests.ical.linting.defect import DEFECTS
from tests.ical.linting.sample import Defect, written


@pytest.mark.parametrize("base", sorted({defect.base for defect in DEFECTS}))
def test_a_calendar_is_sound_before_it_is_changed(base: str) -> None:
    assert lint(written(base)) == ()


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.id)
def test_the_defect_is_found_and_nothing_else(defect: Defect) -> None:
    found = lint(defect.data)
    assert {(breach.code, breach.clause) for breach in found} == {(defect.code, defect.clause)}


def test_every_rule_has_a_defect_that_it_finds() -> None:
    codes = [rule.__name__.replace("_", "-") for rule in RULES]
    assert sorted({defect.code for defect in DEFECTS}) == sorted(codes)
    assert len(DEFECTS) >= 60
