"""Calendars with one defect each: a sound calendar, and one change that breaks one rule.

Each has the code of the rule, the clause that it breaks, and the words for what was changed.
"""

from tests.ical.linting import (
    defect_of_answer,
    defect_of_exchange,
    defect_of_form,
    defect_of_time,
    defect_of_value,
)

DEFECTS = (
    *defect_of_form.DEFECTS,
    *defect_of_value.DEFECTS,
    *defect_of_time.DEFECTS,
    *defect_of_exchange.DEFECTS,
    *defect_of_answer.DEFECTS,
)
"""Every calendar with a defect."""
