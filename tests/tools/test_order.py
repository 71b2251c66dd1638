"""The tests that coverage does not follow come last, so that no cache hides a line from it."""

import pytest

from tests.conftest import is_not_followed


def test_what_is_not_followed_comes_last(request: pytest.FixtureRequest) -> None:
    last = [is_not_followed(item) for item in request.session.items]
    assert last == sorted(last)
