"""Facts of a meeting in plain words, for every view that people read.

Here belongs how a date, a place, a party or somebody who is not named is said. Here does not
belong any format: what comes from here is plain text, which each writer escapes in its own way.
"""

from intergov_meetings.wording.code import (
    code_in_words,
    languages_in_words,
    ordinal_in_words,
    size_in_words,
)
from intergov_meetings.wording.occurrence import occurrence_in_words, series_name
from intergov_meetings.wording.printed import isolated, runs_right_to_left, with_printed
from intergov_meetings.wording.when import has_clock_time, moment_in_words, when_in_words
from intergov_meetings.wording.where import is_city_only, venue_in_words
from intergov_meetings.wording.who import (
    member_in_words,
    participant_in_words,
    party_in_full,
    party_name,
    person_in_words,
    post_in_words,
)

__all__ = [
    "code_in_words",
    "has_clock_time",
    "is_city_only",
    "isolated",
    "languages_in_words",
    "member_in_words",
    "moment_in_words",
    "occurrence_in_words",
    "ordinal_in_words",
    "participant_in_words",
    "party_in_full",
    "party_name",
    "person_in_words",
    "post_in_words",
    "runs_right_to_left",
    "series_name",
    "size_in_words",
    "venue_in_words",
    "when_in_words",
    "with_printed",
]
