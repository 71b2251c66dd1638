"""Documents that are changed here and there, the same ones each time: some are still right."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any, Final

from attrs import NOTHING

from intergov_meetings.model.shape import fields_of
from tests.serialization.sample import RECORDS, rich, small

_ODD: Final[tuple[Any, ...]] = (
    *(None, True, False, 0, 1, -1, 2, 1.0, 1.5, -0.0, 90, 91, 180.5, 10**9, 10**9 + 1, 10**30),
    *(float("nan"), float("inf"), "", " ", "\t", "a\tb", "a\nb", "\n", "a\u0007", "\u00a0"),
    *(
        "e\u0301",
        "\u00e9",
        "\u200b",
        "\u202aa\u202c",
        "\u202aa",
        "\ud800",
        "\ufeffa",
        "\ufffe",
        "😀",
    ),
    *("a", "A", "a-b.c_d", "-a", "a" * 64, "a" * 65, "Not An Id", "a\nb", "council-1", "nobody"),
    *("other", "unknown", "member", "head", "date", "slot", "type", "title", "sessions", "extra"),
    *(
        "2024",
        "2024-05",
        "2024-05-14",
        "2024-02-30",
        "0000",
        "0000-01-01",
        "9999-12-31",
        "2024-5-1",
    ),
    *("10:00", "10:00:00", "24:00", "10:00:00.5", "10:00\n", "02:30", "2024-05-08T09:00:00Z"),
    *("2024-05-08T09:00:00", "0001-01-01T00:00:00Z", "Asia/Tashkent", "Europe/Vienna", "localtime"),
    *("en", "EN", "uz-Latn", "x", "https://example.org/a:b", "ftp://example.org", "a:b", "::"),
    *(
        "mailto:a@example.org",
        "+05:00",
        "5:00",
        "UZB",
        "UZTAS",
        "org.example.badge",
        "me@example.org",
    ),
    *(
        [],
        {},
        [[]],
        [None],
        [{}],
        ["a"],
        ["a", "a"],
        {"text": "a"},
        {"type": "date", "iso": "2024"},
    ),
    *({"text": "a", "language": "en"}, {"type": "person", "person": "a"}, {"id": "a"}, {"a": 1}),
)
_NUMBERS: Final = (
    *("-0", "0.0", "01", "1.", ".5", "1e2", "1E-2", "1e999", "-1e999", "+1", "NaN", "-Infinity"),
    *("1." + "0" * 390, "1." + "0" * 420, "0" * 3 + "1", "9" * 30, "1e-" + "0" * 500 + "1", "0x1"),
)
_KEPT: Final = {"type", "latitude", "longitude", "kind", "kind_printed", "functions", "members"} | {
    field.name for kind in RECORDS for field in fields_of(kind) if field.default is NOTHING
}
_BYTES: Final = (b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"\x00", b"\xff", b"\xc3", b" ")


def mutated(number: int, seed: int = 2024) -> Iterator[bytes]:
    """Give so many documents, each changed in its own way."""
    for index in range(number):
        yield _Mutation(Random(f"{seed}/{index}")).document()


def changed(document: dict[str, Any], seed: int) -> bytes:
    """Give a document changed in some way."""
    return _Mutation(Random(seed)).changed(document)


class _Mutation:
    def __init__(self, random: Random) -> None:
        self.random = random

    def document(self) -> bytes:
        """Take a part of the golden document and change some of it."""
        document = rich() if self.random.random() < 0.9 else small()
        self.thin(document["meeting"], self.random.choice((0.05, 0.5, 0.8)))
        return self.changed(document)

    def changed(self, document: dict[str, Any]) -> bytes:
        """Change some of a document, and write it in some way."""
        meeting = document["meeting"]
        for _ in range(self.random.choice((0, 0, 1, 1, 1, 2, 3))):
            is_around = self.random.random() < 0.05
            self.change(document if is_around else meeting)
        text = self.written(document, self.random.choice((0, 0, 0.02)))
        data = text.encode(errors="surrogatepass")
        return self.broken(data) if self.random.random() < 0.15 else data

    def thin(self, here: Any, share: float) -> None:
        """Leave out some of what is there, so that documents are short and differ."""
        if isinstance(here, dict):
            for key in [
                key for key in here if key not in _KEPT and '"id"' not in json.dumps(here[key])
            ]:
                if self.random.random() < share:
                    del here[key]
        elif not any(isinstance(item, dict) and "id" in item for item in here):
            here[:] = [item for item in here if self.random.random() >= share]
        for held in here if isinstance(here, list) else here.values():
            if isinstance(held, dict | list):
                self.thin(held, share / 2)

    def change(self, here: Any) -> None:
        """Change one thing at some depth."""
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        key = self.random.choice(keys) if keys else None
        if key is not None and isinstance(here[key], dict | list) and self.random.random() < 0.8:
            self.change(here[key])
        elif isinstance(here, dict):
            self.change_object(here, key)
        elif key is None or self.random.random() < 0.3:
            here.append(self.odd())
        else:
            here[key] = self.random.choice((self.odd(), here[0], here[-1]))

    def change_object(self, here: dict[str, Any], key: Any) -> None:
        match self.random.randrange(6):
            case 0:
                here[
                    self.random.choice(("idd", "type", "id", "a/~b", "extraordinary", "$schema"))
                ] = self.odd()
            case 1 if key is not None:
                del here[key]
            case 2 if key is not None:
                here[self.random.choice((*here, "citations", "\ud800", ""))] = here.pop(key)
            case _ if key is not None:
                here[key] = self.random.choice((self.odd(), self.odd(), *here.values()))

    def odd(self) -> Any:
        return json.loads(json.dumps(self.random.choice(_ODD)))

    def written(self, value: Any, oddity: float) -> str:
        """Write a value as JSON: with blanks, escapes, keys given twice, odd numbers."""
        is_odd = self.random.random() < oddity
        if isinstance(value, dict):
            pairs = [
                f"{self.text(key, is_odd)}: {self.written(value[key], oddity)}" for key in value
            ]
            twice = self.random.sample(pairs, min(1, len(pairs))) if is_odd else []
            return "{" + ",\n".join(pairs + twice) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self.written(item, oddity) for item in value) + "]"
        if isinstance(value, str):
            return self.text(value, is_odd)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return self.random.choice(_NUMBERS) if is_odd and is_number else json.dumps(value)

    def text(self, text: str, is_odd: bool) -> str:
        if is_odd:
            return '"' + "".join(f"\\u{ord(c):04x}" if ord(c) < 0x10000 else c for c in text) + '"'
        return json.dumps(text, ensure_ascii=self.random.random() < 0.5)

    def broken(self, data: bytes) -> bytes:
        """Change some bytes, or what stands around the document."""
        start = self.random.randrange(len(data))
        piece = data[start : start + self.random.randrange(40)]
        return self.random.choice(
            (
                data[:start],
                data[:start] + self.random.choice(_BYTES) + data[start:],
                data[:start] + self.random.choice(_BYTES) + data[start + 1 :],
                data[:start] + piece + data[start:],
                data[:start] + data[start + len(piece) :],
                b"\xef\xbb\xbf" + data,
                data + b"x",
                b" \n\t\r" + data + b" \n",
                data.decode(errors="replace").encode("utf-16"),
                data.replace(b"\n", b""),
                data.replace(b": ", b" :\t"),
            )
        )
