"""Parameters: what each may say, and where the standard says so."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class ParameterRule(NamedTuple):
    """What the standard says about a parameter."""

    clause: str
    """Where."""
    type: str = "TEXT"
    """What its value is: text, or a word, an address and so on."""
    in_quotes: bool = False
    """Whether its value has to stand in quotes."""
    lists: bool = False
    """Whether it may have several values."""


PARAMETERS: Final[Mapping[str, ParameterRule]] = {
    "ALTREP": ParameterRule("RFC 5545, 3.2.1", "URI", in_quotes=True),
    "CN": ParameterRule("RFC 5545, 3.2.2"),
    "CUTYPE": ParameterRule("RFC 5545, 3.2.3", "WORD"),
    "DELEGATED-FROM": ParameterRule("RFC 5545, 3.2.4", "CAL-ADDRESS", in_quotes=True, lists=True),
    "DELEGATED-TO": ParameterRule("RFC 5545, 3.2.5", "CAL-ADDRESS", in_quotes=True, lists=True),
    "DIR": ParameterRule("RFC 5545, 3.2.6", "URI", in_quotes=True),
    "ENCODING": ParameterRule("RFC 5545, 3.2.7", "WORD"),
    "FMTTYPE": ParameterRule("RFC 5545, 3.2.8", "MEDIA-TYPE"),
    "FBTYPE": ParameterRule("RFC 5545, 3.2.9", "WORD"),
    "LANGUAGE": ParameterRule("RFC 5545, 3.2.10", "LANGUAGE"),
    "MEMBER": ParameterRule("RFC 5545, 3.2.11", "CAL-ADDRESS", in_quotes=True, lists=True),
    "PARTSTAT": ParameterRule("RFC 5545, 3.2.12", "WORD"),
    "RANGE": ParameterRule("RFC 5545, 3.2.13", "WORD"),
    "RELATED": ParameterRule("RFC 5545, 3.2.14", "WORD"),
    "RELTYPE": ParameterRule("RFC 5545, 3.2.15", "WORD"),
    "ROLE": ParameterRule("RFC 5545, 3.2.16", "WORD"),
    "RSVP": ParameterRule("RFC 5545, 3.2.17", "BOOLEAN"),
    "SENT-BY": ParameterRule("RFC 5545, 3.2.18", "MAILTO", in_quotes=True),
    "TZID": ParameterRule("RFC 5545, 3.2.19"),
    "VALUE": ParameterRule("RFC 5545, 3.2.20", "WORD"),
    "SCHEDULE-AGENT": ParameterRule("RFC 6638, 7.1", "WORD"),
    "SCHEDULE-FORCE-SEND": ParameterRule("RFC 6638, 7.2", "WORD"),
    "SCHEDULE-STATUS": ParameterRule("RFC 6638, 7.3", lists=True),
    "DISPLAY": ParameterRule("RFC 7986, 6.1", "WORD", lists=True),
    "EMAIL": ParameterRule("RFC 7986, 6.2", "EMAIL"),
    "FEATURE": ParameterRule("RFC 7986, 6.3", "WORD", lists=True),
    "LABEL": ParameterRule("RFC 7986, 6.4"),
    "SIZE": ParameterRule("RFC 8607, 4.1", "COUNT"),
    "FILENAME": ParameterRule("RFC 8607, 4.2"),
    "MANAGED-ID": ParameterRule("RFC 8607, 4.3"),
    "ORDER": ParameterRule("RFC 9073, 5.1", "COUNT"),
    "SCHEMA": ParameterRule("RFC 9073, 5.2", "URI", in_quotes=True),
    "DERIVED": ParameterRule("RFC 9073, 5.3", "BOOLEAN"),
    "LINKREL": ParameterRule("RFC 9253, 6.1"),
    "GAP": ParameterRule("RFC 9253, 6.2", "DURATION"),
}
"""What each parameter of the standards is."""
