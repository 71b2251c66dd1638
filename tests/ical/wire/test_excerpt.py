"""What of a file stands in messages: nothing by which somebody can be reached."""

import pytest

from intergov_meetings.ical.wire.excerpt import excerpt, label

HIDDEN = "something with an address in it"


@pytest.mark.parametrize(
    "text",
    [
        "anna@example.org",
        "mailto:anna%40example.org",
        "TEL:1234567",
        "sip:anna",
        "SMS:1234567",
        "+998 71 200-70-08",
        "call +41(22)9171234",
    ],
)
def test_an_address_is_not_shown(text: str) -> None:
    assert excerpt(text) == HIDDEN
    assert label(text) == ""


@pytest.mark.parametrize(
    "text",
    ["HOTEL:1", "+0500", "+053028", "20240514T100000+0500", "+1MO,+2TU", "50%4", "1+1+1+1+1"],
)
def test_what_only_looks_a_little_like_one_is_shown(text: str) -> None:
    assert excerpt(text) == repr(text)
    assert label(text) == text
