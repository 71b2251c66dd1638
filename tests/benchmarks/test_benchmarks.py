"""The benchmarks run, and measure what they say they do; how fast anything is decides no test."""

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import __main__ as benchmarks
from benchmarks import (
    calendar_defects,
    codec,
    codec_memory,
    construction,
    cop,
    corpus_tables,
    import_cost,
    model_growth,
    peers,
    room_growth,
)
from benchmarks.measure import Spread, Stopwatch, growth, interleaved, ratio, table, three_digits
from examples.tashkent_2024 import MEETING

pytestmark = pytest.mark.no_cover  # what is tested here is not the package

SMALL = {"1/99": 1 / 99, "1/33": 1 / 33}


def test_the_meeting_of_full_size_is_as_large_as_a_cop() -> None:
    meeting = cop.meeting(cop.parts())
    assert [len(delegation.members) for delegation in meeting.delegations] == [30] * 198
    assert len(meeting.sessions) == 1_500
    assert sum(len(session.appearances) for session in meeting.sessions) == 5_000


def test_the_meeting_is_the_same_each_time() -> None:
    assert cop.meeting(cop.parts(1 / 99)) == cop.meeting(cop.parts(1 / 99))


@pytest.mark.parametrize("exponent", [0, 1, 2])
def test_the_growth_of_a_power_is_its_exponent(exponent: int) -> None:
    sizes = [10, 20, 40, 80]
    assert growth(sizes, [3.0 * size**exponent for size in sizes]) == pytest.approx(exponent)


def test_every_task_is_measured_in_every_round_and_each_comes_first_in_its_turn() -> None:
    calls: list[str] = []

    def noting(name: str) -> Stopwatch:
        def measure() -> float:
            calls.append(name)
            return 1.0

        return measure

    tasks = {name: noting(name) for name in "abc"}
    assert interleaved(tasks, rounds=3) == {"a": [1.0] * 3, "b": [1.0] * 3, "c": [1.0] * 3}
    assert "".join(calls) == "abc" + "bca" + "cab"


def test_a_ratio_is_taken_within_each_round() -> None:
    assert ratio([2.0, 20.0, 200.0], [1.0, 10.0, 100.0]) == Spread(2.0, 2.0, 2.0)


@pytest.mark.parametrize(
    ("figure", "shown"),
    [(0.000123456, "0.000123"), (0.5, "0.500"), (12.345, "12.3"), (123_456.0, "123,456")],
)
def test_figures_are_shown_to_three_digits(figure: float, shown: str) -> None:
    assert three_digits(figure) == shown


def test_a_table_is_markdown_with_aligned_columns() -> None:
    assert table(("step", "ms"), [("hash", "1"), ("a longer one", "10")]).splitlines() == [
        "| step         | ms |",
        "| ------------ | -: |",
        "| hash         |  1 |",
        "| a longer one | 10 |",
    ]


@pytest.mark.parametrize(
    ("report", "rows"),
    [
        (lambda: import_cost.report(rounds=2), len(import_cost.GOALS)),
        (lambda: construction.report(rounds=2), len(construction.RECORDS)),
        (lambda: codec.decode_report(2, {"Tashkent": MEETING}), 8),
        (lambda: codec.encode_report(2, {"Tashkent": MEETING}), 8),
        (lambda: codec.corpus_report(2, size=2), 5),
        (lambda: codec.faults_report(2, {"Tashkent": MEETING}), 5),
        (lambda: codec_memory.report(MEETING), len(codec_memory.READERS)),
        (lambda: peers.report(rounds=2, meetings={"Tashkent": MEETING}), 4),
        (lambda: corpus_tables.report(rounds=2, meetings=2), 7),
        (lambda: model_growth.report(rounds=2, sizes=SMALL), len(model_growth.STEPS)),
        (lambda: room_growth.report(rounds=2, sizes=SMALL), 6),
        (lambda: calendar_defects.report(["everyday"]), 2),
    ],
    ids=[
        *("import-cost", "construction", "decode", "encode", "corpus", "faults", "memory", "peers"),
        *("corpus-tables", "model-growth", "room-growth", "calendar-defects"),
    ],
)
def test_each_report_has_a_row_for_all_that_it_measures(
    report: Callable[[], str], rows: int
) -> None:
    assert len(report().splitlines()) == rows + 2


def test_what_is_printed_is_also_written_to_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(benchmarks, "TOPICS", {"one": lambda: "first", "two": lambda: "second"})
    benchmarks.main(["two", "--output", str(tmp_path / "figures.md")])
    written = (tmp_path / "figures.md").read_text(encoding="utf-8")
    assert "## two\n\nsecond" in written
    assert "first" not in written
    assert capsys.readouterr().out.strip() == written.strip()


def test_an_unknown_topic_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        benchmarks.main(["speed"])
    assert "no such topic: speed" in capsys.readouterr().err
