"""What stands in a line is what is kept: letters of an open word are exchanged only for a word that was touched.

Qt's pinyin puts its first guess in their place whenever something else gets the keys: 里 for li, 波波 for bob, unseen.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CompositionModel(QObject):
    """The word that the keyboard on screen is composing; the panel says what it shows and when one is chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = ""
        self._chosen = False  # by a touch on one of the words on offer
        self._guessing = False

    @Slot(QObject, str)
    def show(self, line: QObject | None, shown: str) -> None:
        """Take what stands in a line to type in and is not yet part of its text; nothing once the word is done."""
        if _exchanged(shown) > _exchanged(self._shown) and not self._chosen:
            self._guessing = True
        if self._guessing and (not shown or _exchanged(shown)):
            return  # it goes through its guess, letter by letter, and is about to write it
        if shown and not self._shown and line is not None:
            line.installEventFilter(self)
        self._shown, self._chosen, self._guessing = shown, False, False

    @Slot()
    def choose(self) -> None:
        """Somebody touched one of the words on offer: what the keyboard writes now is theirs."""
        self._chosen = True

    @Slot()
    def finish(self) -> None:
        """Make the letters as they stand part of the text; nothing happens where no word is open."""
        if self._shown:
            QGuiApplication.inputMethod().commit()

    def forget(self) -> None:
        """Drop an open word: whoever typed it is gone."""
        QGuiApplication.inputMethod().reset()
        self._shown, self._chosen, self._guessing = "", False, False

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        """Write the letters as they stand where the keyboard would write a guess; called by Qt."""
        if not isinstance(event, QInputMethodEvent) or not event.commitString():
            return False
        shown, self._shown, self._guessing = self._shown, "", False
        if self._chosen or not shown:
            return False
        kept = QInputMethodEvent()
        kept.setCommitString(shown.replace(" ", ""))  # the spaces are pinyin's own, between what it takes for syllables
        QCoreApplication.sendEvent(line, kept)
        return True


def _exchanged(shown: str) -> int:
    """Count the characters that are no longer the letters typed."""
    return sum(not each.isascii() for each in shown)
