"""What an export says before it writes, in words: who has a row, who has none and why, and every trap."""

from collections.abc import Iterator

from desktop.cli.terminal.english_plurals import counted
from desktop.office.export.exporting import ExportPreview, FoundTrap
from desktop.office.export.past_exports import PastExport

MOST_SHOWN = 10  # people named one by one for each trap
REASONS = {
    "asked": "asked to be counted without their name: in no file",
    "no_email": "gave no e-mail address, and this platform takes nobody without: counted by hand",
    "one_name": "have one name, and this platform needs the other: counted by hand; --one-box-names whole takes it",
    "no_fact": "lack something that this platform needs of everybody: counted by hand",
    "refused_cell": "have an e-mail address or something else that this platform refuses: counted by hand",
    "refused_country": "live in a country that this platform refuses: counted by hand",
    "shared": "share an e-mail address with a row before them, which they would overwrite: counted by hand",
    "one_box": "wrote their name in one box, and you left those out: counted by hand",
    "no_agreement": "agreed to something that is not kept here: withheld, until it is (`petition campaign add`)",
    "no_yes": "did not say yes, and would be subscribed: withheld",
}
TRAPS = {
    "gone": "WERE EXPORTED BEFORE, and have taken it back since: take them off there by hand",
    "stopped": "asked to hear no more: see that they are unsubscribed there",
    "elsewhere": "went to this platform already, straight or by a file: see that nobody comes to stand there twice",
    "not_opted_in": "of those in the file did not say yes: import it so that nobody is subscribed",
    "parted": "wrote their name in one box: it is parted as you chose",
    "cut": "have something that is longer than the platform holds: it is cut",
    "unsubscribed": "did not say yes, and their agreement names the platform: sent so that they are not subscribed",
    "formula": "have something that a spreadsheet would run: it is guarded",
    "loses_signed_at": "lose the moment at which they signed: the platform has no place for it",
    "loses_not_asked": "were not asked; the platform knows only yes and no, and will say no",
    "loses_proof": "lose the proof of their answer there: it stays here",
}


def preview_lines(found: ExportPreview) -> Iterator[str]:
    """Yield all that is to be known before a file is written."""
    target, sums = found.target, found.sums
    sample = "" if target.kind == "guaranteed" else ", a sample: try it with a few rows, and mend its file"
    yield f"{target.name} ({target.key}){sample}."
    yield from note_lines(found)
    yield (
        f"{counted(sums.total, 'person', 'people')} = {sums.importable} with a row "
        f"+ {sums.count_only} only counted + {sums.withheld} withheld"
    )
    if found.before:
        yield f"{found.before} more were exported before and are not in it; --all writes everybody."
    yield from lost_lines(found)
    if found.request and target.subscribes != "nobody":
        yield f"Yes and no are the answers to “{found.request}”."
    for each in (*found.reasons, *found.traps):
        yield from trap_lines(each)
    if found.undecided:
        yield f"{found.undecided} names in one box have to be parted: --one-box-names says how."
    yield from counter_lines(found)


def note_lines(found: ExportPreview) -> Iterator[str]:
    """Yield what to do at the platform, as its file says it."""
    yield from (f"  {each}" for each in found.target.notes)


def lost_lines(found: ExportPreview) -> Iterator[str]:
    """Yield what went there already, and a petition that was put back does not know whom it told of."""
    for each in found.lost:
        yield (
            f"On {each.at[:10]} {counted(each.people, 'person', 'people')} went there of whom this petition, put back "
            "from a backup, knows nothing: whoever still counts is new here. Compare with the platform first."
        )


def trap_lines(trap: FoundTrap) -> Iterator[str]:
    """Yield what a trap is and whom it is about, the first of many."""
    yield f"  {trap.count} {(REASONS | TRAPS)[trap.trap]}"
    yield from (f"    signature {each.number}, {each.name}" for each in trap.people[:MOST_SHOWN])
    if trap.count > MOST_SHOWN:
        yield f"    and {trap.count - MOST_SHOWN} more"


def counter_lines(found: ExportPreview) -> Iterator[str]:
    """Yield what happens to the platform's own public counter."""
    if found.target.counter == "none":
        return
    moves = "moves with the rows" if found.target.counter == "moves" else "does not move"
    yield f"The platform's public counter {moves}: correct it by hand by {found.by_hand:+}."
    if found.tallied:
        yield f"Besides, {counted(found.tallied, 'signature')} on paper are only counted."


def past_line(each: PastExport) -> str:
    """Return an earlier export as a line."""
    sums = f"{each.sums.importable} with a row, {each.sums.count_only} counted, {each.sums.withheld} withheld"
    if each.is_push:
        return f"  export {each.number}: {each.at[:10]}, {each.target}, sent to the platform (by {each.by})"
    state = "  NOT SENT" if each.undone else ""
    files = f"erased {each.erased_at[:10]}" if each.erased_at else f"files to be erased by {each.keep_until}"
    closed = "plain" if each.plain else "encrypted"
    names = ", ".join(file.name for file in each.files)
    told = f"{each.at[:10]}, {each.target}, {sums}, {closed}, {files} (by {each.by}){state}"
    return f"  export {each.number}: {told}: {names}"
