"""Arguments that several commands take, and the octets of a file that one of them names."""

from argparse import ArgumentParser, ArgumentTypeError
from typing import Final

from intergov_meetings._tag import A_TAG, is_tag
from intergov_meetings.cli.stream import STANDARD, standard_input
from intergov_meetings.errors import shown
from intergov_meetings.serialization import file
from intergov_meetings.vocabulary import Audience

FORMATS: Final = {**file.FORMATS, ".ics": "ics", ".md": "md"}
"""What a file holds whose name ends so."""


def audience(parser: ArgumentParser) -> None:
    """Take for whom it is."""
    parser.add_argument(
        "--audience",
        choices=[circle.value for circle in Audience],
        default=Audience.PUBLIC.value,
        help="for whom it is (default: public)",
    )


def readers(parser: ArgumentParser) -> None:
    """Take for whom it is, and in which languages."""
    audience(parser)
    parser.add_argument(
        "--language",
        action="append",
        default=[],
        type=_tag,
        metavar="TAG",
        help="a language to use; repeat it for others, the best first",
    )


def _tag(word: str) -> str:
    if not is_tag(word):
        raise ArgumentTypeError(f"expected {A_TAG}, found {shown(word)}")
    return word


def read_octets(name: str, most: int) -> bytes:
    """Read a file, or standard input where the name is `-`: one octet over the limit at most.

    Raises:
        OSError: where there is nothing to read.
    """
    return standard_input(most) if name == STANDARD else file.read_at_most(name, most + 1)
