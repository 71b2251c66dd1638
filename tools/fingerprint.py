"""Make the fingerprint of a text: what it takes to recognize quotations without the text itself.

The fingerprint is the set of shortened SHA-256 sums of every run of one to four words, stops and
commas apart. A quotation is taken from the text when all its runs of four words (of all its words,
if it has fewer) are in the set.
"""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

LONGEST_RUN = 4


def runs(words: list[str], length: int) -> Iterator[str]:
    """Give every run of so many words as a shortened sum."""
    for start in range(len(words) - length + 1):
        run = " ".join(words[start : start + length])
        yield hashlib.sha256(run.encode()).hexdigest()[:16]


def words_of(text: str) -> list[str]:
    """Give the words of a text without the stops and commas around them."""
    return [bare for word in text.split() if (bare := word.strip(",.;:"))]


def fingerprint(text: str) -> set[str]:
    """Give the sums of all runs of one to four words."""
    words = words_of(text)
    return {run for length in range(1, LONGEST_RUN + 1) for run in runs(words, length)}


def is_quoted_from(known: frozenset[str], quotation: str) -> bool:
    """Whether a quotation of whole words can be from the text with this fingerprint."""
    words = words_of(quotation)
    return all(run in known for run in runs(words, min(len(words), LONGEST_RUN)))


if __name__ == "__main__":
    print("\n".join(sorted(fingerprint(Path(sys.argv[1]).read_text(encoding="utf-8")))))
