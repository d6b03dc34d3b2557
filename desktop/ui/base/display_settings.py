"""How the signer wants to read: larger text, stronger contrast, less that moves."""

from typing import Literal, get_args

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

Contrast = Literal["usual", "black_on_white", "white_on_black"]
CONTRASTS: tuple[Contrast, ...] = get_args(Contrast)
TEXT_FACTORS = (1.0, 1.25, 1.5, 2.0)


@QmlElement
class DisplaySettings(QObject):
    """Text size, contrast and motion of one signer."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._factor = TEXT_FACTORS[0]
        self._contrast: Contrast = CONTRASTS[0]
        self._calm = False

    @qml_property(list, constant=True)
    def factors(self) -> list[float]:
        """The text sizes on offer, times the usual one."""
        return list(TEXT_FACTORS)

    @qml_property(float, notify=changed)
    def factor(self) -> float:
        """The text size chosen, times the usual one."""
        return self._factor

    @qml_property(str, notify=changed)
    def contrast(self) -> str:
        """The contrast chosen: usual, black_on_white or white_on_black."""
        return self._contrast

    @qml_property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether nothing is to move but what a finger moves."""
        return self._calm

    @Slot(float)
    def enlarge(self, factor: float) -> None:
        """Choose a text size."""
        if factor in TEXT_FACTORS and factor != self._factor:
            self._factor = factor
            self.changed.emit()

    @Slot(str)
    def choose_contrast(self, contrast: str) -> None:
        """Choose a contrast."""
        for known in CONTRASTS:
            if known == contrast != self._contrast:
                self._contrast = known
                self.changed.emit()

    @Slot()
    def next_size(self) -> None:
        """Choose the next larger text size; after the largest the usual one."""
        self.enlarge(TEXT_FACTORS[(TEXT_FACTORS.index(self._factor) + 1) % len(TEXT_FACTORS)])

    @Slot()
    def next_contrast(self) -> None:
        """Choose the next contrast; after the last the usual one."""
        self.choose_contrast(CONTRASTS[(CONTRASTS.index(self._contrast) + 1) % len(CONTRASTS)])

    @Slot(bool)
    def choose_calm(self, calm: bool) -> None:  # noqa: FBT001  (what a box says is yes or no)
        """Choose whether things move."""
        if calm != self._calm:
            self._calm = calm
            self.changed.emit()

    def wipe(self) -> None:
        """Go back to what everybody starts with."""
        before = self._factor, self._contrast, self._calm
        self._factor, self._contrast, self._calm = TEXT_FACTORS[0], CONTRASTS[0], False
        if before != (self._factor, self._contrast, self._calm):
            self.changed.emit()
