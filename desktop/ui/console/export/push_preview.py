"""What a push would do, as it was looked at."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.office.export.pushes import PushPreview
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.export.export_preview import SeenExport
from desktop.ui.console.export.push_plurals import PushPlurals
from desktop.ui.console.export.push_text import push_in_words

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_MOST_SENTENCES = 12


@QmlElement
class SeenPush(QObject):
    """A part of the page of pushes, with that of exports within it."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: PushPreview | None = None
        self._export = SeenExport(self)

    @property
    def complete(self) -> bool:
        """Whether there is somebody to send, and nothing is left to be chosen."""
        return bool(self.found and (self.found.begun or self._export.complete))

    @property
    def button(self) -> str:
        """The words on the button that sends."""
        said, found = PushPlurals(), self.found
        if found is None:
            return ""
        return said.go_on(found.begun.left) if found.begun else said.send(found.said.sums.importable)

    @qml_property(SeenExport, constant=True)
    def export(self) -> SeenExport:
        """The traps."""
        return self._export

    @qml_property(str, notify=changed)
    def sums(self) -> str:
        """Who would be sent and who not."""
        return push_in_words(self.found) if self.found else ""

    @qml_property(list, notify=changed)
    def naming(self) -> list[str]:
        """The sentences of agreements that name the platform."""
        return list(self.found.naming[:_MOST_SENTENCES]) if self.found else []

    def show(self, found: PushPreview) -> None:
        """Show what would happen."""
        self.found = found
        self._export.show(found.said)
        self.changed.emit()

    def wipe(self) -> None:
        """Forget everybody."""
        self.found = None
        self._export.wipe()
        self.changed.emit()

    def speak(self) -> None:
        """Say it in the language of now."""
        self._export.speak()
        self.changed.emit()
