"""From a parsed document to a meeting, every fault of it found: what all readers end in."""

from intergov_meetings.model import Meeting
from intergov_meetings.serialization.converter import structure
from intergov_meetings.serialization.envelope import faults_around, opened
from intergov_meetings.serialization.order import in_document_order
from intergov_meetings.serialization.refusal import RefusalError


def read_strictly(parsed: object) -> Meeting:
    """Read a parsed document.

    Raises:
        RefusalError: with its faults, in the order of the document.
        UnsupportedVersionError: where a later release wrote it.
    """
    document = opened(parsed)
    meeting, findings = None, faults_around(document)
    if "meeting" in document:
        try:
            meeting = structure(document["meeting"], Meeting, is_parsed=True)
        except RefusalError as error:
            findings.add_below(error, "/meeting")
    if meeting is None or findings.kept:
        raise RefusalError(in_document_order(findings.kept, document), findings.more)
    return meeting
