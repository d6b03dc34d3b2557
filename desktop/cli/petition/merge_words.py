"""What `petition merge`, `device release` and `fetch` share: each batch's line, and the exit code of them all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.next_steps import sentence
from desktop.cli.terminal.output_and_prompts import complain, say
from desktop.core.errors import TablingError
from desktop.office.intake.merging import Merged, MergeReport, RejectionReason, Standing

_MOST_NAMED = 10  # files that were passed over
REJECTED: Mapping[RejectionReason, str] = {
    "altered": "This signature was sealed to another key or altered on its way.",
    "foreign": "What was sealed is not a signature of Tabling.",
    "newer": "This signature was made by a newer Tabling. Update this one and merge the batch again.",
    "elsewhere": "What was sealed names another event, device or campaign than its batch.",
    "taken": "Another signature with this id is in the petition already.",
    "erased": "This person asked to be erased; their signature is not taken again.",
    "cancelled": "Its signer took it back at once, at the kiosk: nothing of it is kept.",
}


WAITS: Mapping[Standing, str] = {
    "lost": "waits in quarantine: its device was reported lost. `petition device release` lets it in.",
    "waiting": (
        "waits, and is kept whole: nobody has welcomed its device yet. The device shows four words; "
        "`petition device welcome` takes them."
    ),
}


def tell_merged(merged: Merged, *, aloud: bool = True) -> Merged:
    """Say what became of one batch, and give it back; unless `aloud`, only why it was refused."""
    if merged.refused:
        complain(f"{merged.name} was not merged. {sentence(merged.refused)}")
    elif merged.report and aloud:
        for line in merged_lines(merged.name, merged.report):
            say(line)
    return merged


def tell_passed_over(where: str, names: Sequence[str]) -> None:
    """Name the files of a folder or box that were left alone, the first of many; nothing where there is none."""
    if names:
        more = len(names) - _MOST_NAMED
        shown = ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
        complain(f"“{where}”: passed over, not being {'a batch' if len(names) == 1 else 'batches'}: {shown}.")


def merged_facts(merged: Merged) -> dict[str, Any]:
    """Return the same for a script."""
    refused = {"refused": str(merged.refused)} if merged.refused else {}
    return {"file": merged.name, **refused} | (asdict(merged.report) if merged.report else {})


def exit_code(troubles: Iterable[TablingError | None]) -> int:
    """Return the exit code of a run that went on past some troubles: the highest of theirs, 0 without any."""
    return max((each.exit_code for each in troubles if each), default=0)


def merged_lines(name: str, report: MergeReport) -> list[str]:
    """Return what became of a batch that was merged or waits."""
    if report.waits:
        return [f"{name}: {WAITS[report.device]}"]
    figures = (
        f"{report.read} read = {report.added} added + {report.present} already present + {report.rejected} rejected"
    ) + (f" + {report.retractions} taking something back" if report.retractions else "")
    lines = [f"{name}: merge {report.number}: {figures}"]
    lines += [f"  number {each.sequence}: {REJECTED[each.code]}" for each in report.reasons]
    if report.undone:
        lines.append(
            "  it was undone before the backup was brought back, and is so again: none of it counts. "
            f"`petition redo {report.number}` takes it in"
        )
    if report.device == "new":
        lines.append("  the first batch of this device; `petition device name` gives it a name")
    if report.contested:
        both = counted(report.contested, "signature has", "signatures have")
        lines.append(f"  {both} an id under which this device sealed something else as well: see `petition review`")
    if report.twice or report.parted:
        again = f"{counted(report.twice, 'number')} came twice with different contents: " if report.twice else ""
        lines.append(f"  {again}this device was copied, or its journal put back; see `petition missing`")
    if report.missing:
        earlier = counted(report.missing, "earlier number")
        lines.append(f"  not here yet of this device: {earlier}; see `petition missing`")
    return lines
