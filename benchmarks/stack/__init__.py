"""The peers: the same records in the classes of other libraries, made from ours field by field.

Each library is given what our records say of a field, as far as it can take it: the type, the words
of a vocabulary, the pattern or the bounds of a rule, the tag of a union, that keys which are not
known are refused. Nobody but us checks what concerns several fields or several records.
"""

from benchmarks.stack.stack import Stack, stacks

__all__ = ["Stack", "stacks"]
