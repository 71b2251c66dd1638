"""Print the functions that are made for classes of records.

python -m intergov_meetings.serialization.mirror [CLASS ...]
"""

import sys

from intergov_meetings.serialization.mirror.show import printed

# Tested by running it; coverage does not take a module of the name `__main__` for one of ours.
if __name__ == "__main__":  # pragma: no cover
    sys.exit(printed(*sys.argv[1:]))
