"""What was found, taken in and written, in words: a line a file, in the language of now."""

from PySide6.QtCore import QCoreApplication

from desktop.core.errors import TablingError
from desktop.core.petition_errors import PackOfOlderKey
from desktop.office.intake.merging import DeliveredPeople, MergeReport
from desktop.office.intake.practice_answers import Practised
from desktop.office.intake.receipts import WrittenReceipts
from desktop.office.intake.stick_intake import FoundFiles, TakenBatch, TakenFile, TakenIn, TakenPack
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.intake.boxes_and_folder_plurals import BoxesAndFolderPlurals
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.record_plurals import RecordPlurals
from desktop.ui.console.page.staff_error_text import sentence_of
from desktop.ui.console.page.tablet_text import tablet_name
from desktop.ui.console.table.row_plurals import RowPlurals

translate = QCoreApplication.translate
Row = dict[str, object]
_MOST_NAMED = 6


def found_in_words(found: FoundFiles) -> str:
    """Return how many files of each kind lie there, and the names of what is left alone."""
    tables = [RowPlurals().tables(len(found.tables))] if found.tables else []
    files = [PagePlurals().files(len(found.files))] if found.files else []
    practices = [RowPlurals().practices(len(found.practices))] if found.practices else []
    packs = [RowPlurals().packs(len(found.packs))] if found.packs else []
    said = translate("Console", "Found: %1.").replace("%1", ", ".join(files + tables + practices + packs))
    if not found.passed_over:
        return said
    names = ", ".join(map(apart, found.passed_over[:_MOST_NAMED])) + (
        ", …" if len(found.passed_over) > _MOST_NAMED else ""
    )
    left = translate("Console", "Left alone, as these are no signatures: %1.")
    return f"{said} {left.replace('%1', names)}"


def outcome_lines(taken: TakenIn) -> list[Row]:
    """Return the sum, then a line for each file that is not simply new."""
    said = PagePlurals()
    head = [said.added(taken.added)] + ([said.present(taken.present)] if taken.present else [])
    alone = not (taken.files or taken.practised) and bool(taken.packs)
    lines: list[Row] = [] if alone else [_line(", ".join(head) + ".")]
    waiting = [each for each in taken.files if each.report and each.report.waits and each.report.device != "lost"]
    if len(waiting) > 1:  # a line for each would say the same
        lines.append(_watch(BoxesAndFolderPlurals().waiting(len(waiting))))
    told = (each for each in taken.files if len(waiting) < 2 or each not in waiting)
    lines += [line for each in told if (line := file_line(each))]
    lines += [_practised(each) for each in taken.practised]
    return lines + [_pack_line(each) for each in taken.packs if alone or each.became != "here"]


def told_in_brief(taken: TakenIn) -> str:
    """Return the same in one line, for a strip at the foot of a window that is locked: it names nobody."""
    return " ".join(str(each["text"]) for each in outcome_lines(taken))


def receipt_lines(written: WrittenReceipts) -> list[Row]:
    """Return what the receipt says and what to do with the stick."""
    lines: list[Row] = [_line(PagePlurals().vouched(written.batches))]
    if written.backup:
        made = translate("Console", "A backup was made before: %1.")
        lines.append(_line(made.replace("%1", written.backup.file.name)))
    if written.left_out:
        lines.append(_watch(translate("Console", "Something was left out of it: what was undone, or not whole.")))
    take = translate(
        "Console",
        "Take “%1” back to the tablet: “Sending and receipts”, then “Check receipts”, erases there what is safe here.",
    )
    where = {apart(file.parent.name) for file in written.files}
    return [*lines, *(_line(take.replace("%1", each)) for each in sorted(where))]


def taken_row(taken: TakenBatch) -> Row:
    """Return one merge as it stands in the list of those taken in last."""
    what = apart(taken.source or taken.event)
    undo, redo = translate("Console", "Undo"), translate("Console", "Bring back")
    state = translate("Console", "Undone: it does not count") if taken.undone else ""
    whose = "" if taken.source else tablet_name(taken.device)
    held = PagePlurals().signatures(taken.count)
    if taken.records > taken.count:
        held += RecordPlurals().of_records(taken.records)
    detail = " · ".join(filter(None, (whose, held, state)))
    action = redo if taken.undone else undo
    return {"number": taken.number, "text": what, "detail": detail, "undone": taken.undone, "action": action}


def undone_in_words(held: tuple[DeliveredPeople, ...]) -> str:
    """Return whom it concerns where what was delivered is undone, before and after, and that it is asked once more."""
    before = [
        BoxesAndFolderPlurals()
        .on_delivery(each.people)
        .replace("%1", str(each.number))
        .replace("%2", day_in_words(each.day))
        for each in held
    ]
    after = translate(
        "Console",
        "Undone, they count no more and stand on no later list. What was delivered keeps its list and its total. Once "
        "more, and it is undone; it can be brought back.",
    )
    return " ".join([*before, after])


def file_line(taken: TakenFile) -> Row | None:
    """Return what is to be told of one file, nothing where it simply came in."""
    if taken.refused:
        return _watch(f"{apart(taken.name)}: {sentence_of(taken.refused)}")
    report, told = taken.report, ""
    if report and report.waits and report.device == "lost":
        told = translate("Console", "A tablet that was reported lost sent something. It waits.")
    elif report and report.waits:
        told = translate("Console", "A new tablet sent something. It is kept, and waits until you welcome the tablet.")
    elif report and report.undone:
        told = translate(
            "Console",
            "%1 was taken out before the backup was brought back, and is out again: it does not count. It can be "
            "brought back below.",
        ).replace("%1", apart(taken.name))
    elif report and report.rejected:
        return _rejected_line(taken.name, report)
    elif report and (report.twice or report.parted):
        told = translate("Console", "One tablet seems to be a copy of another. Both are kept.")
    return _watch(told) if told else None


def _rejected_line(name: str, report: MergeReport) -> Row:
    """Say of who is gone for good that they asked for it: nobody has to look into that."""
    said, others = [BoxesAndFolderPlurals().gone(report.gone)] if report.gone else [], report.rejected - report.gone
    if others:
        said.append(PagePlurals().rejected(others))
    return {"text": f"{apart(name)}: {', '.join(said)}.", "watch": others > 0}


def _pack_line(pack: TakenPack) -> Row:
    if pack.refused:
        return _watch(f"{apart(pack.name)}: {_why_not(pack.refused)}")
    said = {
        "kept": translate("Console", "The campaign pack “%1” was kept with the petition."),
        "mended": translate("Console", "The campaign pack “%1” was kept in the place of one that was broken."),
        "here": translate("Console", "The campaign pack “%1” is kept with the petition already."),
    }
    return _line(said[pack.became].replace("%1", apart(pack.name)))


def _why_not(refused: type[TablingError]) -> str:
    """Say why a pack was not kept; in other places its older key is that of whoever signs."""
    if not issubclass(refused, PackOfOlderKey):
        return sentence_of(refused)
    return translate(
        "Console",
        "This campaign pack is signed with a key that was replaced, so it was not kept: whoever has the old key may "
        "have signed it.",
    )


def _practised(done: Practised) -> Row:
    if done.refused:
        return _watch(f"{apart(done.file)}: {sentence_of(type(done.refused))}")
    name = apart(done.name or done.file[:8])
    if not done.welcome:
        asked = translate("Console", "Practice of “%1” was opened. It is new: welcome it by its four words.")
        return _watch(asked.replace("%1", name))
    said = translate("Console", "Practice of “%1” was opened. It counts nowhere; its answer lies beside it.")
    return _line(said.replace("%1", name))


def _line(text: str) -> Row:
    return {"text": text, "watch": False}


def _watch(text: str) -> Row:
    return {"text": text, "watch": True}
