"""The organisation's four words, found one after the other by somebody who has its page for volunteers."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.key_words import choices_of
from desktop.ui.base.qml_property import qml_property

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PickKeyWordsModel(QObject):
    """The words are never shown: each stands among six, and which of them was wrong is not told."""

    changed = Signal()
    found = Signal()  # all four

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._picked: tuple[str, ...] = ()
        self._differed = False

    @property
    def words(self) -> tuple[str, ...]:
        """What stands on that page if the pack is the organisation's; no screen shows it."""
        return self._words

    @property
    def agreed(self) -> bool:
        """Whether all four words were found."""
        return bool(self._picked) and self._picked == self._words

    @qml_property(list, notify=changed)
    def picked(self) -> list[str]:
        """The words found so far, then an empty one for each that is still to be found."""
        return [*self._picked, *[""] * (len(self._words) - len(self._picked))]

    @qml_property(list, notify=changed)
    def choices(self) -> list[str]:
        """The words among which the next one stands; none once all are found."""
        done = len(self._picked) == len(self._words)
        return [] if done else list(choices_of(self._words)[len(self._picked)])

    @qml_property(str, notify=changed)
    def place(self) -> str:
        """Which word is looked for."""
        if not self.choices:
            return ""
        number = QLocale().toString(len(self._picked) + 1)
        return translate("Corner", "Touch word %1 of the page for volunteers:").replace("%1", number)

    @qml_property(str, notify=changed)
    def note(self) -> str:
        """That the words found last were not those of this pack, or nothing."""
        if not self._differed:
            return ""
        return translate(
            "Corner",
            "These are not the words of this pack. Look at the page for volunteers once more and begin again. "
            "Do they differ again? Then do not use this pack, and call the organisation.",
        )

    def compare(self, words: tuple[str, ...]) -> None:
        """Have these words found; none: there is nothing to find."""
        self._words, self._picked, self._differed = words, (), False
        self.changed.emit()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self.changed.emit()

    @Slot(str)
    def pick(self, word: str) -> None:
        """Take the next word; after the fourth, either all are right or the search begins again."""
        if word not in self.choices:
            return
        self._picked, self._differed = (*self._picked, word), False
        if len(self._picked) == len(self._words) and not self.agreed:
            self._picked, self._differed = (), True
        self.changed.emit()
        if self.agreed:
            self.found.emit()

    @Slot(int)
    def take_back(self, place: int) -> None:
        """Look for the word in one place, counted from 0, and those after it once more."""
        self._picked = self._picked[:place]
        self.changed.emit()
