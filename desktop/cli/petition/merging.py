"""What `petition merge`, `device release` and `fetch` share: each batch's line, and the exit code of them all."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from desktop.cli.terminal.console import complain, say
from desktop.cli.terminal.next_steps import sentence
from desktop.core.errors import TablingError
from desktop.office.merging import Merged, MergeReport, RejectionReason

REJECTED: Mapping[RejectionReason, str] = {
    "altered": "This signature was sealed to another key or altered on its way.",
    "foreign": "What was sealed is not a signature of Tabling.",
    "newer": "This signature was made by a newer Tabling. Update this one and merge the batch again.",
    "elsewhere": "What was sealed names another event, device or campaign than its batch.",
    "taken": "Another signature with this id is in the petition already.",
    "erased": "This person asked to be erased; their signature is not taken again.",
}


def tell_merged(merged: Merged, *, aloud: bool = True) -> Merged:
    """Say what became of one batch, and give it back; unless `aloud`, only why it was refused."""
    if merged.refused:
        complain(f"{merged.name} was not merged. {sentence(merged.refused)}")
    elif merged.report and aloud:
        say(_sentence(merged.name, merged.report))
    return merged


def merged_facts(merged: Merged) -> dict[str, Any]:
    """Return the same for a script."""
    refused = {"refused": str(merged.refused)} if merged.refused else {}
    return {"file": merged.name, **refused} | (asdict(merged.report) if merged.report else {})


def exit_code(troubles: Iterable[TablingError | None]) -> int:
    """Return the exit code of a run that went on past some troubles: the highest of theirs, 0 without any."""
    return max((each.exit_code for each in troubles if each), default=0)


def _sentence(name: str, report: MergeReport) -> str:
    if report.waits:
        return f"{name}: waits in quarantine: its device was reported lost. `petition device release` lets it in."
    figures = (
        f"{report.read} read = {report.added} added + {report.present} already present + {report.rejected} rejected"
    )
    lines = [f"{name}: merge {report.number}: {figures}"]
    lines += [f"  number {each.sequence}: {REJECTED[each.code]}" for each in report.reasons]
    if report.device == "new":
        lines.append("  the first batch of this device; `petition device name` gives it a name")
    if report.missing:
        lines.append(f"  {report.missing} earlier numbers of this device are not here yet: see `petition ledger`")
    return "\n".join(lines)
