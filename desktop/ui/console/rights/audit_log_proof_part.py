"""Proving that no line of the log was changed or removed, and writing the log as a table."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Slot
from PySide6.QtQml import QmlElement

from desktop.office.rights.audit import AuditCheck, prove_log, save_log
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.rights.audit_log_plurals import AuditLogPlurals

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AuditLogProofPart(PagePart):
    """Signers are not in the log: the table may lie in the campaign's folder."""

    @Slot()
    def prove(self) -> None:
        """Prove every line."""
        if self.desk:
            self.run(_proving, partial(prove_log, self.desk), _proof_in_words)

    @Slot()
    def save(self) -> None:
        """Write it into the campaign's folder."""
        if self.desk:
            self._save(self.desk.workspace.folder)

    @Slot(QUrl)
    def save_to(self, folder: QUrl) -> None:
        """Write it into another folder."""
        self._save(Path(folder.toLocalFile()))

    def _save(self, folder: Path) -> None:
        said = translate("Console", "Written: “%1”, in “%2”. Signers are not in it.").replace("%2", folder.name)
        self.act(lambda petition, _by: save_log(petition, folder), lambda file: said.replace("%1", file.name))


def _proof_in_words(found: AuditCheck) -> str:
    if found.why:
        changed = translate(
            "Console", "Line %1 of the log was changed after it was written. Compare it with that of a backup."
        )
        removed = translate(
            "Console",
            "Before line %1 of the log another one was removed or replaced. Compare it with that of a backup.",
        )
        return (changed if found.why == "changed" else removed).replace("%1", str(found.broken))
    said = translate(
        "Console",
        "%1 The last one's mark is %2. Write number and mark down elsewhere: they prove later that none was cut off.",
    )
    return said.replace("%1", AuditLogPlurals().whole_lines(found.lines)).replace("%2", found.head[:16])


def _proving() -> str:
    return translate("Console", "Proving the log")
