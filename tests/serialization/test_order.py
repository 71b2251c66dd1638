"""Faults stand in the order of the document."""

from intergov_meetings import Fault
from intergov_meetings.serialization.order import in_document_order


def test_faults_are_sorted_by_place_and_what_is_missing_comes_after_what_is_there() -> None:
    document = {"b": [{"x/y": 1}, "text"], "a~": {"c": 1}}
    paths = ["", "/b", "/b/0/x~1y", "/b/0/missing", "/b/1/below", "/a~0", "/a~0/c", "/z"]
    faults = [Fault(path, "") for path in paths]
    assert in_document_order(reversed(faults), document) == faults
