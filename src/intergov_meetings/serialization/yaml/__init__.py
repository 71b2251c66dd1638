"""The same document in YAML, for people who write it by hand.

Here belongs what reads, writes and changes YAML text. What a document means is said once, for
JSON; the keys, the faults and the versions are the same.
"""

from intergov_meetings.serialization.yaml.locating import locate
from intergov_meetings.serialization.yaml.reading import loads
from intergov_meetings.serialization.yaml.updating import update
from intergov_meetings.serialization.yaml.writing import dumps

__all__ = ["dumps", "loads", "locate", "update"]
