"""What `petition merge`, `device release` and `fetch` share: the progress shown, and each batch's line."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

from desktop.cli.terminal.console import complain, progress_bars, say

if TYPE_CHECKING:
    from desktop.petition.intake.report import MergeReport
    from desktop.petition.intake.report import Progress as MergeProgress
    from desktop.petition.merging.merge import Merged, Tell


@contextmanager
def merging_shown() -> Iterator["Tell"]:
    """Show how far merging is, on the error stream of a terminal; the value given is called with the progress."""
    columns = (TextColumn("Merging"), BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[said]}"))
    with progress_bars(*columns) as bars:
        task = bars.add_task("", total=1.0, said="")
        yield lambda so_far: _show(bars, task, so_far)


def _show(bars: Progress, task: Any, so_far: "MergeProgress") -> None:  # noqa: ANN401 - rich's own kind of number
    left = f", {so_far.left:.0f} s left" if so_far.left is not None else ""
    said = f"{so_far.signatures:,} signatures, {so_far.rate:,.0f} a second{left}"
    bars.update(task, completed=so_far.share, said=said)


def tell_merged(merged: "Merged") -> int:
    """Say what became of one batch, and return the exit code it stands for."""
    if merged.report is None:
        complain(f"{merged.name} was not merged. {merged.refused}")
        return merged.refused.exit_code if merged.refused else 0
    say(_sentence(merged.name, merged.report))
    return 0


def merged_facts(merged: "Merged") -> dict[str, Any]:
    """Return the same for a script."""
    refused = {"refused": str(merged.refused)} if merged.refused else {}
    return {"file": merged.name, **refused} | (asdict(merged.report) if merged.report else {})


def _sentence(name: str, report: "MergeReport") -> str:
    if report.waits:
        return f"{name}: waits in quarantine: its device was reported lost. `petition device release` lets it in."
    figures = (
        f"{report.read} read = {report.added} added + {report.present} already present + {report.rejected} rejected"
    )
    lines = [f"{name}: merge {report.number}: {figures}"]
    lines += [f"  number {each.sequence}: {each.reason}" for each in report.reasons]
    if report.device == "new":
        lines.append("  the first batch of this device; `petition device name` gives it a name")
    if report.missing:
        lines.append(f"  {report.missing} earlier numbers of this device are not here yet: see `petition ledger`")
    return "\n".join(lines)
