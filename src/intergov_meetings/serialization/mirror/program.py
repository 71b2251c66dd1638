"""Functions that are written as source from the fields of a class, and compiled when called."""

from collections.abc import Callable, Mapping
from typing import Any, final


@final
class Program:
    """Functions that call each other by their names, and the values that they use.

    A meeting holds few of all classes of records, so that each function is compiled when it is
    called for the first time.
    """

    def __init__(self, values: Mapping[str, Any]) -> None:
        """Begin a program without functions.

        Args:
            values: by name, what every function may use.
        """
        self._names: dict[str, Any] = dict(values)
        self._sources: dict[str, str] = {}

    def __contains__(self, name: str) -> bool:
        """Whether a function or a value has this name."""
        return name in self._names

    def __getitem__(self, name: str) -> Any:
        """Give the function or the value with a name."""
        return self._names[name]

    def use(self, name: str, value: object) -> str:
        """Let the functions use a value under a name, and give the name."""
        self._names[name] = value
        return name

    def define(self, name: str, parameters: str, lines: list[str]) -> None:
        """Add a function.

        Args:
            name: its name.
            parameters: the names of what it is given.
            lines: the source of its body.
        """
        self._sources[name] = "\n    ".join([f"def {name}({parameters}):", *lines])
        self._names[name] = self._compiling(name)

    @property
    def sources(self) -> Mapping[str, str]:
        """The source of each function by its name."""
        return self._sources

    def _compiling(self, name: str) -> Callable[..., Any]:
        def call_first(*arguments: Any) -> Any:
            code = compile(self._sources[name], f"<{name}, made by {__name__}>", "exec")
            exec(code, self._names)  # noqa: S102 - the source is ours, made of names of fields
            return self._names[name](*arguments)

        return call_first
