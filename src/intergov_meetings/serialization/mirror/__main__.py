"""Print the functions that are made for classes of records.

python -m intergov_meetings.serialization.mirror [CLASS ...]
"""

import sys

from intergov_meetings.serialization.mirror.show import shown

# Tested by running it; coverage does not take a module of the name `__main__` for one of ours.
if __name__ == "__main__":  # pragma: no cover
    print(shown(*sys.argv[1:]))  # noqa: T201 - it is all that this is for
