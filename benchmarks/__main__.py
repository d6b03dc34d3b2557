"""`make bench`: every figure is a ratio against a floor measured in the same run; see docs/performance.md."""

import argparse
import json
import os
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import asking, exporting, importing, journal, listing, merging, rivals, showing, signing
from benchmarks.batches import make_batches
from benchmarks.measuring import Ground, Result, machine, measure

SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000, "1m": 1_000_000}
_WORKS = tuple(
    work
    for part in (signing, journal, merging, importing, exporting, listing, asking, showing, rivals)
    for work in part.WORKS
)
_RESULTS = Path(__file__).parent / "results"
_say = Console()


def main() -> None:
    """Measure what was asked for, print the table and keep it."""
    asked = _asked()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else our modules, and not the floors, are compiled at each start
    size = SIZES[asked.size]
    ground = Ground(size, asked.folder / asked.size, asked.folder / "run")
    results = []
    prepare(ground)
    for work in _WORKS:
        if asked.only in f"{work.name} {work.against}" and work.smallest <= size <= work.largest:
            results.append(measure(work, ground, asked.repeat))
            _say.print(_line(results[-1]), markup=False)
    _say.print(_table(results, f"{size:,} signers, medians of {asked.repeat}"))
    if not asked.only:
        _keep(results, size, asked.repeat)


def prepare(ground: Ground) -> None:
    """Make the batches of this size where they are not there yet, and merge them once for the floors."""
    if not list(ground.batches.glob("*.batch")):
        _say.print(f"Sealing {ground.size:,} signatures, once …")
        make_batches(ground.batches, ground.size)
    merging.keep_rows(ground)


def _asked() -> argparse.Namespace:
    asked = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    asked.add_argument("--size", choices=SIZES, default="10k", help="how many signers")
    asked.add_argument("--repeat", type=int, default=5, help="runs of each; their median counts")
    asked.add_argument("--only", default="", help="only works whose name holds this")
    asked.add_argument("--folder", type=Path, default=Path("build/bench"), help="where batches are kept")
    return asked.parse_args()


def _line(result: Result) -> str:
    return f"{result.name} | {result.against}: {result.ours:.4g} s / {result.floor:.4g} s = {result.ratio:.2f}"


def _table(results: Iterable[Result], title: str) -> Table:
    table = Table("work", "against", "ours, s", "floor, s", "ratio", "at most", "peak, MB", title=title)
    for each in results:
        met = "" if each.most is None else f"{each.most:.2f}" + ("" if each.ratio <= each.most else "  MISSED")
        figures = f"{each.ours:.4g}", f"{each.floor:.4g}", f"{each.ratio:.2f}", met, f"{each.peak:.0f}"
        table.add_row(each.name, each.against, *figures)
    return table


def _keep(results: Iterable[Result], size: int, repeats: int) -> None:
    day = datetime.now(UTC).date().isoformat()
    kept = {
        "day": day,
        "size": size,
        "repeats": repeats,
        "machine": machine(),
        "results": [asdict(each) | {"ratio": round(each.ratio, 3)} for each in results],
    }
    _RESULTS.mkdir(exist_ok=True)
    (_RESULTS / f"{day}-{size}.json").write_text(json.dumps(kept, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
