"""From mirrors to records: the functions that lift, written from the fields of each class.

A function fills in a blank form, field by field, and makes it a record. What C code could not check
is noted, and checked by the rules of the constructors when all of the document is lifted; until
then nobody sees any of it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time
from functools import lru_cache
from typing import Annotated, Any, Final, NewType, TypeVar, get_args, get_origin

from intergov_meetings.model import MeetingId, Record, Text
from intergov_meetings.model.census import ASKED
from intergov_meetings.model.integrity import integrity_faults
from intergov_meetings.model.record import (
    Coded,
    coded_fields,
    missing_labels,
    nameable_fields,
    rules_between_fields,
    unknown_fields,
)
from intergov_meetings.model.rule import SLUG
from intergov_meetings.model.shape import fields_of
from intergov_meetings.serialization import plain
from intergov_meetings.serialization.kind import choices, is_record, is_tagged, is_tuple
from intergov_meetings.serialization.mirror.blank import blank_of
from intergov_meetings.serialization.mirror.notes import (
    Column,
    Counted,
    Names,
    Notes,
    Records,
    Values,
)
from intergov_meetings.serialization.mirror.program import Program
from intergov_meetings.serialization.mirror.struct import mirror_of

_Made = TypeVar("_Made")


def _remembering(read: plain.Hook, kind: type[_Made]) -> Callable[[str], _Made]:
    """Read days and times once: they are few, and many records share them."""

    @lru_cache(maxsize=4096)
    def remembered(text: str) -> _Made:
        made: _Made = read(text, kind)
        return made

    return remembered


def taken_from(mirrors: list[Any]) -> Iterator[Any]:
    """Give mirrors one by one and let go of them, so that they make room for the records."""
    mirrors.reverse()
    while mirrors:
        yield mirrors.pop()


_NOTED: Final = re.compile(r"notes\[([0-9]+)\]")
_MADE: Final = {
    date: ("day", _remembering(plain.day, date)),
    time: ("wall_time", _remembering(plain.wall_time, time)),
    datetime: ("instant", _remembering(plain.instant, datetime)),
}


class Lift:
    """The functions that lift, for one class of records and those that are in it."""

    def __init__(self, root: type[Record]) -> None:
        """Write the functions.

        Args:
            root: the class.
        """
        self.program = Program({"taken_from": taken_from})
        self._root = root
        self._columns: dict[Column, type[Any]] = {}
        self._places: dict[Column, str] = {}
        self._name = self._function(root)

    def notes(self) -> Notes:
        """Begin the notes of a document."""
        return Notes(self._columns)

    def lift(self, mirror: Any, notes: Notes) -> Any:
        """Lift a mirror of the class; what comes of it is good when the notes are right.

        Raises:
            RefusalError: where something is no day or no time.
        """
        return self.program[self._name](mirror, notes.lists)

    def lift_each(self, mirrors: Iterable[Any], annotation: Any, notes: Notes) -> tuple[Any, ...]:
        """Lift mirrors of records with an annotation that records of a list have in the class.

        Raises:
            RefusalError: where something is no day or no time.
        """
        records: tuple[Any, ...] = self.program[self._each(annotation)](mirrors, notes.lists)
        return records

    def sources(self) -> Mapping[str, str]:
        """Give the source of each function, with a word on the notes that it takes."""
        subjects = [f"  # {column.subject}" for column in self._columns]
        return {
            name: "\n".join(
                line + subjects[int(found[1])] if (found := _NOTED.search(line)) else line
                for line in source.splitlines()
            )
            for name, source in self.program.sources.items()
        }

    def _noted(self, column: Column) -> str:
        """Give the place for notes, as it stands in the source."""
        if column not in self._columns:
            is_once = isinstance(column, Counted) and column.table == "mentioned"
            self._places[column] = f"notes[{len(self._places)}]"
            self._columns[column] = set if is_once else list
        return self._places[column]

    def _function(self, kind: Any) -> str:
        """Write the function that lifts one mirror of a class, and give its name."""
        name = f"lift_{kind.__name__}"
        if name not in self.program:
            self.program.define(name, "old, notes", [*self._lines(kind), "return new"])
        return name

    def _each(self, annotation: Any) -> str:
        """Write the function that lifts several mirrors, and give its name.

        It is a loop, since most lists are short, and a comprehension costs as much as a call.
        """
        name = f"lift_each_{'_or_'.join(kind.__name__ for kind in choices(annotation))}"
        if name not in self.program:
            if is_tagged(annotation) or annotation is Text:
                lines = [f"made.append({self._made(annotation, 'old')})"]
            else:
                lines = [*self._lines(annotation), "made.append(new)"]
            lines = ["made = []", "for old in mirrors:", *(f"    {line}" for line in lines)]
            self.program.define(name, "mirrors, notes", [*lines, "return tuple(made)"])
        return name

    def _lines(self, kind: Any) -> Iterator[str]:
        """Write the lines that make the record `new` of the mirror `old`."""
        yield f"new = {self.program.use(f'Blank{kind.__name__}', blank_of(kind))}()"
        for field in fields_of(kind):
            yield from self._field(kind, field.name, field.type)
        for name, nameable in nameable_fields(kind).items():
            yield f"if new.{name}: {self._noted(Names(nameable | {None}))}.extend(new.{name})"
        yield f"new.__class__ = {self.program.use(kind.__name__, kind)}"
        yield from self._last_notes(kind)

    def _field(self, kind: Any, name: str, annotation: Any) -> Iterator[str]:
        """Write the lines that fill in one field."""
        is_list = is_tuple(annotation)
        item = get_args(annotation)[0] if is_list else annotation
        is_optional = type(None) in get_args(annotation)
        if is_list and is_record(choices(item)[0]):
            mirrors = "taken_from(value)" if kind is self._root else "value"
            yield f"value = old.{name}"
            yield f"new.{name} = {self._each(item)}({mirrors}, notes) if value else ()"
        elif made := self._made(item, "value"):
            yield f"value = old.{name}"
            yield f"new.{name} = {f'None if value is None else {made}' if is_optional else made}"
        elif column := self._column(item, name):
            noted = self._noted(column)
            one, several = (
                ("add", "update") if self._columns[column] is set else ("append", "extend")
            )
            when = "if value: " if is_list else "if value is not None: " if is_optional else ""
            yield f"new.{name} = value = old.{name}"
            yield f"{when}{noted}.{several if is_list else one}(value)"
        else:
            yield f"new.{name} = old.{name}"

    def _made(self, annotation: Any, value: str) -> str | None:
        """Write how a value is made of what a mirror holds; `None` where it is the same."""
        kinds = choices(annotation)
        if is_tagged(annotation):
            made = [f"{self._function(kind)}({value}, notes)" for kind in kinds]
            tests = [f" if type({value}) is {self._tagged(kind)} else " for kind in kinds]
            return f"({''.join(map(''.join, zip(made[:-1], tests, strict=False)))}{made[-1]})"
        if is_record(kinds[0]):
            function = self._wording() if kinds[0] is Text else self._function(kinds[0])
            return f"{function}({value}, notes)"
        if kinds[0] in _MADE:
            return f"{self.program.use(*_MADE[kinds[0]])}({value})"
        return None

    def _tagged(self, kind: Any) -> str:
        """Give the name of the mirror that a class has among others."""
        return self.program.use(f"Tagged{kind.__name__}", mirror_of(kind, is_tagged=True))

    def _column(self, annotation: Any, name: str) -> Column | None:
        """Give the notes that are taken of a plain value; `None` where C code has checked it."""
        (kind,) = choices(annotation)
        if kind is MeetingId:
            return Values(SLUG)
        if isinstance(kind, NewType):
            return Counted("given" if name == "id" else "mentioned", kind)
        if get_origin(kind) is Annotated and get_args(kind)[0] is str:
            return Values(get_args(kind)[1])
        return None

    def _wording(self) -> str:
        """Write the function that lifts a text, which may be plain wording."""
        name = "lift_wording"
        if name not in self.program:
            wording, *others = fields_of(Text)
            lines = [
                f"if type(old) is not str: return {self._function(Text)}(old, notes)",
                "new = BlankText()",
                f"new.{wording.name} = old",
                f"{self._noted(Values(get_args(wording.type)[1]))}.append(old)",
                *(f"new.{field.name} = {field.default!r}" for field in others),
                "new.__class__ = Text",
                "return new",
            ]
            self.program.define(name, "old, notes", lines)
        return name

    def _last_notes(self, kind: type[Record]) -> Iterator[str]:
        """Write which notes are taken of the record itself."""
        if kind in ASKED:
            yield f"{self._noted(Counted('held', kind))}.append(new)"
        for rule in rules_between_fields(kind):
            if rule in (integrity_faults, unknown_fields):
                continue  # for these there are the census and notes of names
            when = ""
            if rule is missing_labels:
                when = f"if {' or '.join(map(self._says_other, coded_fields(kind)))}: "
            yield f"{when}{self._noted(Records(rule))}.append(new)"

    def _says_other(self, coded: Coded) -> str:
        """Write whether a code says nothing without words that are missing."""
        other = self.program.use(f"other_{type(coded.other).__name__}", coded.other)
        test = "{} in new.{}" if coded.is_list else "new.{1} is {0}"
        return f"new.{coded.printed} is None and {test.format(other, coded.name)}"
