"""The controlled words: text that is its own value, each said once."""

from enum import StrEnum

import pytest

from intergov_meetings import vocabulary

WORDS: list[type[StrEnum]] = [getattr(vocabulary, name) for name in vocabulary.__all__]


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.__name__)
def test_a_word_is_its_name_in_small_letters(words: type[StrEnum]) -> None:
    for name, word in words.__members__.items():
        assert word.name == name
        assert word == name.lower()
        assert words(str(word)) is word
        assert f"{word}" == word.value
