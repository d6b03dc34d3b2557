"""Which languages a campaign is written in: one is taken out, brought back, or made the one the kiosk begins with."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from desktop.office.campaign.draft_languages import begin_with, restore_language
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.language import interface_languages, own_name
from desktop.ui.base.qml_property import qml_property

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LanguageChoice(QObject):
    """Of the languages that are shown. What stood in one that was taken out is kept until another draft is shown."""

    changed = Signal()

    def __init__(self, edited: SignalInstance, parent: QObject) -> None:
        """`edited`: as the form has it."""
        super().__init__(parent)
        self._edited = edited
        self._draft: CampaignDraft | None = None
        self._shown: tuple[str, ...] = ()
        self._before: tuple[str, CampaignDraft] | None = None

    @qml_property(list, constant=True)
    def languages(self) -> list[dict[str, str]]:
        """`{code, name}` of each language that a kiosk speaks."""
        return [{"code": each, "name": own_name(each)} for each in interface_languages()]

    @qml_property(list, notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """`{code, take_out, begin}` of each language that is shown, once there are two; no `begin` of the first one."""
        draft = self._draft
        if draft is None or len(draft.languages) < 2:
            return []
        out, begin = translate("Console", "Take out: %1"), translate("Console", "Begin the kiosk in %1")
        first = str(draft.values["default_language"])
        return [
            {
                "code": each,
                "take_out": out.replace("%1", own_name(each)),
                "begin": begin.replace("%1", own_name(each)) if each != first else "",
            }
            for each in self._shown
        ]

    @qml_property(str, notify=changed)
    def undo(self) -> str:
        """The way back for the language that was taken out last, or nothing."""
        if self._before is None or self._draft is None or self._before[0] in self._draft.languages:
            return ""
        return translate("Console", "Undo: bring %1 back").replace("%1", own_name(self._before[0]))

    def show(self, draft: CampaignDraft | None, shown: tuple[str, ...]) -> None:
        """Show those of a draft."""
        self._draft, self._shown = draft, shown
        self.changed.emit()

    def forget(self) -> None:
        """No draft is shown any more."""
        self._draft, self._before = None, None
        self.changed.emit()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self.changed.emit()

    @Slot(str)
    def take_out(self, language: str) -> None:
        """Take a language out of the campaign; the last one stays."""
        if self._draft and len(self._draft.languages) > 1:
            self._before = (language, self._draft)
            self._edited.emit("remove", "", language, None)

    @Slot()
    def bring_back(self) -> None:
        """Put the language back that was taken out last, with all that stood in it."""
        if self.undo and self._before:
            language, before = self._before
            self._edited.emit("further", "", language, partial(restore_language, before=before, language=language))

    @Slot(str)
    def begin_in(self, language: str) -> None:
        """Have the kiosk begin in a language."""
        self._edited.emit("further", "", language, partial(begin_with, language=language))
