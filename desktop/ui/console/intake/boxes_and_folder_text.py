"""What came from drop boxes and a watched folder, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.office.intake.intake_without_stick import BoxTrouble, Collected, DroppedFile
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.backup.replay_text import Row, row, watch
from desktop.ui.console.intake.boxes_and_folder_plurals import BoxesAndFolderPlurals
from desktop.ui.console.intake.taken_text import file_line, outcome_lines
from desktop.ui.console.page.staff_error_text import sentence_of

translate = QCoreApplication.translate


def collected_in_words(found: Collected) -> list[Row]:
    """Return what was taken in, then what went wrong, by box."""
    rows = outcome_lines(found.taken)
    if found.undone:
        rows.append(row(BoxesAndFolderPlurals().undone(found.undone)))
    if found.dropped:
        rows.append(row(BoxesAndFolderPlurals().dropped(found.dropped)))
    if found.backup:
        made = translate("Console", "A backup was made before: %1.").replace("%1", found.backup.name)
        rows.append(row(made))
        rows.append(row(translate("Console", "The tablets find their receipts in their drop boxes.")))
    return rows + [watch(_trouble(each)) for each in found.troubles]


def dropped_in_words(dropped: DroppedFile) -> Row:
    """Return what became of one file of a watched folder."""
    name = apart(dropped.name)
    if dropped.refused:
        return watch(f"{name}: {sentence_of(dropped.refused)}")
    if dropped.taken:
        odd, report = file_line(dropped.taken), dropped.taken.report
        return odd or row(f"{name}: {BoxesAndFolderPlurals().added(report.added if report else 0)}")
    said = BoxesAndFolderPlurals()
    told = [said.new_rows(dropped.new)] + [said.wrong_rows(dropped.wrong)] * bool(dropped.wrong)
    told += [said.unconfirmed(dropped.unconfirmed)] * bool(dropped.unconfirmed)
    mend = translate("Console", "Those to mend are in “%1”, beside the table.").replace("%1", apart(dropped.mend))
    return (watch if dropped.wrong else row)(f"{name}: {', '.join(told)}." + f" {mend}" * bool(dropped.mend))


def collected_in_brief(found: Collected) -> str:
    """Return the same in one line, for a strip at the foot of a window that is locked: it names nobody."""
    return " ".join(str(each["text"]) for each in collected_in_words(found))


def _trouble(trouble: BoxTrouble) -> str:
    if trouble.box:
        return f"“{apart(trouble.box)}”: {sentence_of(trouble.kind)}"
    said = translate("Console", "No receipts were left, so tablets keep what they have: %1")
    return said.replace("%1", sentence_of(trouble.kind))
