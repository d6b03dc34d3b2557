"""What the page of exports says: the sums, the traps with whom they are about, and what was exported."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.office.export.exporting import ExportPreview, FoundTrap, PastExport
from desktop.office.export.trap_list import TrapList, list_trapped
from desktop.office.restore.replay_log_at_desk import PastSending
from desktop.ui.console.deliver.delivery_plurals import DeliveryPlurals
from desktop.ui.console.export.export_plurals import ExportPlurals
from desktop.ui.console.page.days import day_in_words, moment_in_words
from desktop.ui.console.page.page_plurals import PagePlurals

translate = QCoreApplication.translate
Row = dict[str, object]
_MOST_NAMED = 12


def sums_in_words(found: ExportPreview) -> str:
    """Return the sums, which add up, and what becomes of the platform's own counter."""
    said, sums = ExportPlurals(), found.sums
    parts = (said.rows(sums.importable), said.counted(sums.count_only), said.withheld(sums.withheld))
    lines = [f"{PagePlurals().people(sums.total)} = {' + '.join(parts)}"]
    if found.before:
        lines.append(said.before(found.before))
    return "\n".join((*lines, *counter_in_words(found)))


def counter_in_words(found: ExportPreview) -> list[str]:
    """Return what becomes of the platform's own counter, and how many names nobody said how to part."""
    said, lines = ExportPlurals(), []
    if found.target.counter != "none":
        lines.append(_counter(found))
    if found.target.counter != "none" and found.tallied:
        lines.append(said.on_paper(found.tallied))
    if found.undecided:
        lines.append(said.undecided(found.undecided))
    return lines


def traps_of(found: ExportPreview) -> list[Row]:
    """Return `{text, detail}` of each reason and trap, with the first of those whom it is about.

    Above them stands what the platform's file says to do, and what went before and nobody here knows of any more.
    """
    notes: list[Row] = [{"text": each, "detail": ""} for each in found.target.notes_in(QLocale().name())]
    lost = [_lost(each) for each in found.lost]
    return notes + lost + [_trap(each) for each in (*found.reasons, *found.traps)]


def trap_list(found: ExportPreview) -> TrapList:
    """Return everybody whom a trap is about, in words."""
    headings = translate("Console", "What it is"), translate("Console", "Signature"), translate("Console", "Name")
    return list_trapped(found, headings, lambda trap: ExportPlurals().trap(trap.trap, trap.count))


def saved_in_words(files: Sequence[Path]) -> str:
    """Return what was written, and where."""
    said = translate("Console", "It is saved: %1, in “%2”.").replace("%1", ", ".join(each.name for each in files))
    return said.replace("%2", files[0].parent.name)


def unsent_in_words(past: PastExport) -> str:
    """Return what is left to do after an export that was not sent."""
    unsent = translate("Console", "Export %1 was not sent: its people are new again. Erase its files.")
    said = [unsent.replace("%1", str(past.number))]
    if past.by_hand:
        counter = translate("Console", "If you corrected the platform's public counter, put it back by %1.")
        said.append(counter.replace("%1", _signed(-past.by_hand)))
    return " ".join(said)


def past_row(each: PastExport) -> Row:
    """Return `{number, text, detail, undone, erased, pushed}` of an earlier export; `pushed`: no file was written."""
    said = translate("Console", "Export %1 for %2: %3").replace("%1", str(each.number)).replace("%2", each.target)
    told = translate("Console", "%1, by %2").replace("%1", moment_in_words(each.at)).replace("%2", each.by)
    unsent = translate("Console", "not sent")
    plain = translate("Console", "without a passphrase")
    gone = translate("Console", "files erased")
    until = translate("Console", "erase its files by %1").replace("%1", day_in_words(each.keep_until))
    names = ", ".join(file.name for file in each.files)
    pushed = translate("Console", "sent straight to the platform")
    files = pushed if each.is_push else gone if each.erased_at else until
    parts = (told, unsent if each.undone else "", plain if each.plain else "", files, names)
    return {
        "number": each.number,
        "text": said.replace("%3", ExportPlurals().rows(each.sums.importable)),
        "detail": " · ".join(filter(None, parts)),
        "undone": each.undone,
        "erased": bool(each.erased_at) or each.is_push,
        "pushed": each.is_push,
    }


def _counter(found: ExportPreview) -> str:
    moves = translate("Console", "The platform's public counter moves with the rows. Correct it by hand by %1.")
    stays = translate("Console", "The platform's public counter stays where it is. Correct it by hand by %1.")
    return (moves if found.target.counter == "moves" else stays).replace("%1", _signed(found.by_hand))


def _signed(number: int) -> str:
    return f"{'+' if number > 0 else ''}{QLocale().toString(number)}"


def _lost(each: PastSending) -> Row:
    return {"text": ExportPlurals().lost(each.people).replace("%1", moment_in_words(each.at)), "detail": ""}


def _trap(trap: FoundTrap) -> Row:
    names = [f"{each.name} ({each.number})" for each in trap.people[:_MOST_NAMED]]
    if trap.count > len(names):
        names.append(DeliveryPlurals().more(trap.count - len(names)))
    return {"text": ExportPlurals().trap(trap.trap, trap.count), "detail": ", ".join(names)}
