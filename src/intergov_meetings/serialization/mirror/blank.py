"""Blank forms: objects to be filled in field by field, which then become records."""

from typing import Any

from intergov_meetings.model import Record


def blank_of(kind: type[Record]) -> type[Any]:
    """Give a class of objects that are laid out like the records of a class and can be filled in.

    A record cannot be changed, and its constructor checks each field. A blank form is no record: it
    has the places for the fields and nothing else. Who has filled in and checked all of it makes
    it a record by giving it the class.
    """
    return type(f"Blank{kind.__name__}", kind.__bases__, {"__slots__": kind.__dict__["__slots__"]})
