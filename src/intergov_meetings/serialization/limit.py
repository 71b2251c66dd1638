"""How much a document may hold: generous for any meeting, small enough for any machine."""

from typing import Final

BYTES: Final = 8 * 1024 * 1024
"""The size of a document in UTF-8."""
DEPTH: Final = 64
"""How deep objects and lists may be nested."""
CONTAINERS: Final = 500_000
"""How many objects and lists a document may have: empty ones take 30 times their size in memory."""
LIST_ITEMS: Final = 100_000
"""How many items a list may have. The largest conferences register 80,000 people."""
DIGITS: Final = 400
"""How many characters a number may have."""
FAULTS: Final = 100
"""How many faults of a document are reported one by one."""
YAML_BYTES: Final = 256 * 1024
"""The size of a document in YAML: ten times what a long press release says, by hand."""
YAML_BYTES_A_NODE: Final = 8
"""How many bytes there are at least, on average, to a key or a value beyond the first hundred."""
