"""Which export: for which platform, of whom, whose yes and no it is told, and how names in one box are parted."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.staff_edited_files import BrokenFile
from desktop.office.desk.consent_texts import ConsentTexts
from desktop.office.export.exporting import ExportTarget, WantedExport
from desktop.ui.base.error_text import shortened
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.consent_text import consent_in_words
from desktop.ui.console.page.staff_error_text import sentence_of

translate = QCoreApplication.translate
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_RULES = {
    "last_word": str(QT_TRANSLATE_NOOP("Console", "The last word is the family name")),
    "first_word": str(QT_TRANSLATE_NOOP("Console", "The first word is the family name")),
    "whole": str(QT_TRANSLATE_NOOP("Console", "The whole name in one column")),
    "leave_out": str(QT_TRANSLATE_NOOP("Console", "Leave them out, and count them")),
}


@QmlElement
class ExportChoice(QObject):
    """What was chosen; nothing is chosen by itself where there is more than one."""

    changed = Signal()
    ruled = Signal()  # how names in one box are parted: what would happen is another thing now

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._targets: tuple[ExportTarget, ...] = ()
        self._requests: tuple[str, ...] = ()
        self._texts: ConsentTexts = {}
        self._broken: tuple[BrokenFile, ...] = ()
        self._target = self._request = self._rule = ""
        self._everybody = False

    @property
    def wanted(self) -> WantedExport | None:
        """Return the export that was chosen, None while something is open."""
        target = next((each for each in self._targets if each.key == self._target), None)
        if target is None or (len(self._requests) > 1 and not self._request and target.subscribes != "nobody"):
            return None
        return WantedExport(target, self._everybody, self._request, self._rule)

    @qml_property(list, notify=changed)
    def targets(self) -> list[Row]:
        """`{code, text, chosen}` of each platform."""
        sample = translate("Console", "%1 (untried: begin with a few rows)")
        return [
            {
                "code": each.key,
                "text": each.name if each.kind == "guaranteed" else sample.replace("%1", each.name),
                "chosen": each.key == self._target,
            }
            for each in self._targets
        ]

    @qml_property(list, notify=changed)
    def requests(self) -> list[Row]:
        """`{code, text, chosen}` of each thing people were asked for, where that is more than one."""
        several = self._requests if len(self._requests) > 1 else ()
        return [
            {"code": each, "text": consent_in_words(each, self._texts), "chosen": each == self._request}
            for each in several
        ]

    @qml_property(list, notify=changed)
    def rules(self) -> list[Row]:
        """`{code, text, chosen}` of each way to part a name in one box."""
        named = {code: translate("Console", text) for code, text in _RULES.items()}
        return [{"code": code, "text": text, "chosen": code == self._rule} for code, text in named.items()]

    @qml_property(bool, notify=changed)
    def everybody(self) -> bool:
        """Whether those go too who went before."""
        return self._everybody

    @qml_property(list, notify=changed)
    def broken(self) -> list[Row]:
        """`{text, detail}` of each platform's file that cannot be used."""
        return [{"text": sentence_of(each.kind), "detail": shortened(each.said)} for each in self._broken]

    def offer(
        self,
        targets: tuple[ExportTarget, ...],
        requests: tuple[str, ...],
        texts: ConsentTexts,
        broken: tuple[BrokenFile, ...] = (),
    ) -> None:
        """Show what can be chosen; `texts`: what stands beside each consent, `broken`: files that cannot be used."""
        self._targets, self._requests, self._texts, self._broken = targets, requests, texts, broken
        self.changed.emit()

    def speak(self) -> None:
        """Say it in the language of now."""
        self.changed.emit()

    @Slot(str)
    def choose(self, target: str) -> None:
        """Choose a platform; how its names are parted is what was chosen for it before."""
        self._target, self._rule = target, ""
        self.changed.emit()

    @Slot(str)
    def choose_request(self, request: str) -> None:
        """Choose whose yes and no the platform is told."""
        self._request = request
        self.changed.emit()

    @Slot(str)
    def choose_rule(self, rule: str) -> None:
        """Choose how names in one box are parted."""
        self._rule = rule
        self.changed.emit()
        self.ruled.emit()

    @Slot(bool)
    def take_everybody(self, everybody: bool) -> None:  # noqa: FBT001 - Qt passes it so
        """Take those too who went before, or only who is new."""
        self._everybody = everybody
        self.changed.emit()
