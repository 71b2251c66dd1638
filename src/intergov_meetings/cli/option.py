"""Arguments that several commands take, and the meeting that they are about."""

from argparse import ArgumentParser

from intergov_meetings import serialization
from intergov_meetings.cli.stream import STANDARD, standard_input
from intergov_meetings.model import Meeting
from intergov_meetings.serialization import limit
from intergov_meetings.serialization.file import read_at_most
from intergov_meetings.vocabulary import Audience


def document(parser: ArgumentParser) -> None:
    """Take the file of a meeting."""
    parser.add_argument(
        "file",
        metavar="FILE",
        help="JSON, or YAML if it ends in .yaml or .yml; - for JSON on standard input",
    )


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
        metavar="TAG",
        help="a language to use; repeat it for others, the best first",
    )


def read_meeting(name: str) -> Meeting:
    """Read a meeting from a file, or from standard input where the name is `-`.

    Raises:
        OSError: where there is nothing to read.
        DocumentError: where it is not a meeting; every fault is listed.
        MissingExtraError: where it is YAML, and ruamel.yaml is not installed.
        UnsupportedVersionError: where a newer release wrote it.
    """
    if name == STANDARD:
        return serialization.loads(standard_input(limit.BYTES))
    return serialization.load(name)


def read_octets(name: str, most: int) -> bytes:
    """Read a file, or standard input where the name is `-`: one octet over the limit at most.

    Raises:
        OSError: where there is nothing to read.
    """
    return standard_input(most) if name == STANDARD else read_at_most(name, most + 1)
