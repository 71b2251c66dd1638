"""`python -m intergov_meetings` is the command line."""

import sys

from intergov_meetings.cli import main

# Tested by running it; coverage does not take a module of the name `__main__` for one of ours.
if __name__ == "__main__":  # pragma: no cover
    sys.exit(main())
