"""Which push: to which platform, and whether those too who did not say yes, where their agreement names it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.staff_edited_files import BrokenFile
from desktop.office.desk.consent_texts import ConsentTexts
from desktop.office.export.pushes import SUBSCRIBES_ALL, PlatformSetting, WantedPush
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.export.export_choice import ExportChoice

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PushChoice(QObject):
    """A part of the page of pushes, with that of exports within it."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._export = ExportChoice(self)
        self._export.changed.connect(self.changed)
        self.ruled = self._export.ruled
        self._platforms: tuple[PlatformSetting, ...] = ()
        self._others = False

    @property
    def wanted(self) -> WantedPush | None:
        """Return the push that was chosen, None while something is open."""
        setting, wanted = self._setting, self._export.wanted
        if setting is None or wanted is None:
            return None
        return WantedPush(setting, self._others and self.takes_others, wanted.request, wanted.names)

    @property
    def names(self) -> dict[str, str]:
        """What staff call each platform, by what the petition knows it by."""
        return {each.target.key: each.name for each in self._platforms}

    @qml_property(ExportChoice, constant=True)
    def export(self) -> ExportChoice:
        """Which platform, whose yes and no it is told, and how names in one box are parted."""
        return self._export

    @qml_property(bool, notify=changed)
    def others(self) -> bool:
        """Whether those are sent too who did not say yes, where their agreement names the platform."""
        return self._others

    @qml_property(bool, notify=changed)
    def takes_others(self) -> bool:
        """Whether the platform can be told that somebody is not to be written to."""
        return self._setting is not None and self._setting.kind not in SUBSCRIBES_ALL

    def offer(
        self,
        platforms: tuple[PlatformSetting, ...],
        requests: tuple[str, ...],
        texts: ConsentTexts,
        broken: tuple[BrokenFile, ...] = (),
    ) -> None:
        """Show what can be chosen; `texts`: what stands beside each consent, `broken`: files that cannot be used."""
        self._platforms = platforms
        self._export.offer(tuple(replace(each.target, name=each.name) for each in platforms), requests, texts, broken)

    def speak(self) -> None:
        """Say it in the language of now."""
        self._export.speak()

    @Slot(bool)
    def take_others(self, others: bool) -> None:  # noqa: FBT001 - Qt passes it so
        """Send those too, or only who said yes."""
        self._others = others
        self.changed.emit()

    @property
    def _setting(self) -> PlatformSetting | None:
        wanted = self._export.wanted
        return next((each for each in self._platforms if wanted and each.target.key == wanted.target.key), None)
