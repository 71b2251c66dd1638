"""The first meeting of the Regional Expert Council, Tashkent, 14 May 2024, from its press release.

Each module takes up one part of the paper. Every record cites the few words that state it; what
the paper does not say is left out, so that `None` means "not stated".
"""

from examples.tashkent_2024.meeting import MEETING

__all__ = ["MEETING"]
