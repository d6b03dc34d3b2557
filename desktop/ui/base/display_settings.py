"""How the signer wants to read: larger text, stronger contrast, less that moves."""

from typing import Literal, get_args

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

Contrast = Literal["usual", "black_on_white", "white_on_black"]
CONTRASTS: tuple[Contrast, ...] = get_args(Contrast)
TEXT_FACTORS = (1.0, 1.25, 1.5, 2.0)


@QmlElement
class EaseModel(QObject):
    """Text size, contrast and motion of one signer."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._factor = TEXT_FACTORS[0]
        self._contrast: Contrast = CONTRASTS[0]
        self._calm = False

    @Property(list, constant=True)
    def factors(self) -> list[float]:
        """The text sizes on offer, times the usual one."""
        return list(TEXT_FACTORS)

    @Property(float, notify=changed)
    def factor(self) -> float:
        """The text size chosen, times the usual one."""
        return self._factor

    @Property(str, notify=changed)
    def contrast(self) -> str:
        """The contrast chosen: usual, black_on_white or white_on_black."""
        return self._contrast

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether nothing is to move but what a finger moves."""
        return self._calm

    @Slot(float)
    def enlarge(self, factor: float) -> None:
        """Choose a text size."""
        if factor in TEXT_FACTORS:
            self._factor = factor
            self.changed.emit()

    @Slot(str)
    def choose_contrast(self, contrast: str) -> None:
        """Choose a contrast."""
        for known in CONTRASTS:
            if known == contrast:
                self._contrast = known
                self.changed.emit()

    @Slot(bool)
    def choose_calm(self, calm: bool) -> None:  # noqa: FBT001  (what a box says is yes or no)
        """Choose whether things move."""
        self._calm = calm
        self.changed.emit()

    def wipe(self) -> None:
        """Go back to what everybody starts with."""
        self._factor, self._contrast, self._calm = TEXT_FACTORS[0], CONTRASTS[0], False
        self.changed.emit()
