"""Every defect of the set is found by its rule, at its clause, and nothing else is."""

import pytest

from intergov_meetings.ical.linting import RULES, lint
from tests.engines.event import Read
from tests.ical.linting.defect import DEFECTS
from tests.ical.linting.sample import DECLINE, PLACED, Defect, written

BASES = sorted({defect.base for defect in DEFECTS})


@pytest.mark.engine
def test_strict_engines_find_nothing_wrong_with_a_calendar_before_it_is_changed(
    ical_js: Read, libical: Read
) -> None:
    for base in BASES:
        ical_js(written(base))
        # libical 3.0 is older than RFC 9073, and has DECLINECOUNTER from RFC 2446.
        if base not in (PLACED, DECLINE):
            libical(written(base))


@pytest.mark.parametrize("base", BASES)
def test_a_calendar_is_sound_before_it_is_changed(base: str) -> None:
    assert lint(written(base)) == ()


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.id)
def test_the_defect_is_found_and_nothing_else(defect: Defect) -> None:
    found = lint(defect.data)
    assert {(breach.code, breach.clause) for breach in found} == {(defect.code, defect.clause)}


def test_every_rule_has_a_defect_that_it_finds() -> None:
    codes = [rule.__name__.replace("_", "-") for rule in RULES]
    assert sorted({defect.code for defect in DEFECTS}) == sorted(codes)
    assert len(DEFECTS) >= 200
