"""What a reader refuses though the schema accepts it: rules between keys, records and the world.

The names are those of the table in docs/reference/json.md and of `tests/conformance`.
"""

import re
from collections.abc import Iterable

from intergov_meetings.errors import Fault

BEYOND: dict[str, str] = {
    "ids-are-unique": r"expected an id that no other record has",
    "references-lead-to-records": r"expected the \w+Id of a record of this meeting",
    "states-are-states": r"expected the id of a State",
    "functions-are-held": r"expected a function that a member of",
    "series-are-own": r"expected a series in which the meeting has an occurrence",
    "nesting-ends": r"expected a whole that is no part of this",
    "records-are-not-their-own-others": r"expected (other documents|other parties|another session)",
    "cancelled-plans-stay-cancelled": r"expected 'cancelled', which the last decision left",
    "parts-begin-and-end": r"expected '(opened|suspended)' or",
    "states-have-their-own-kind": r"expected another kind of party",
    "rooms-are-stated-once": r"expected no room beside the room of the venue",
    "languages-stand-once": r"expected a language that this text has not been given in yet",
    "something-is-known": (
        r"expected (about, at_least or at_most|a name, an acronym or a body"
        r"|a title, a meeting id, a link|something known about the place|a day, a time or a part)"
    ),
    "coordinates-come-in-pairs": r"expected both coordinates or neither",
    "estimates-agree": r"expected a number from \d+, found",
    "days-are-in-the-calendar": (
        r"expected (a day of the calendar|a year, month or day as|a moment in UTC as"
        r"|a year from \d+ to \d+)"
    ),
    "weeks-hold-a-day": r"expected a day, since the week that holds it is meant",
    "spans-run-forward": r"expected a (date|day|time) not before",
    "end-days-have-ends": r"expected a day and an end beside it",
    "folds-are-needed": r"expected (a fold only beside|no fold, since|\w+_fold 0 or 1, since)",
    "zones-are-known": r"expected the IANA name of a time zone",
    "text-is-well-formed": r"in Unicode form NFC|expected one e-mail address",
    "whole-numbers-have-no-fraction": r"expected (a whole number|0 \(the first\)|a version).*\.0$",
}


def rules_broken(faults: Iterable[Fault]) -> dict[Fault, str | None]:
    """Name for each fault the rule beyond the schema that it breaks, `None` where it is none."""
    return {
        fault: next((name for name, rule in BEYOND.items() if re.search(rule, fault.message)), None)
        for fault in faults
    }
