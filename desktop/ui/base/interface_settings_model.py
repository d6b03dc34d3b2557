"""How the person at a window has it: the language, text size and contrast, and the keyboard on screen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.display_settings import DisplaySettings
from desktop.ui.base.language import Interpreter, own_name, right_to_left
from desktop.ui.base.on_screen_keyboard import KeyboardModel
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class InterfaceSettingsModel(QObject):
    """Every window has one. Models translate their texts on `languageChanged`, the window its own words after them."""

    languageChanged = Signal()
    roomChanged = Signal()  # the keyboard on screen left more or less room, or something said at a field took some

    def __init__(self, languages: Sequence[str], language: str, *, country: str = "", parent: QObject) -> None:
        """Begin in one of the `languages`; the keys are those of `country` (alpha-2) where it has its own."""
        super().__init__(parent)
        self._languages, self._first, self._language = tuple(languages), language, language
        self._interpreter = Interpreter()
        self._display = DisplaySettings(self)
        self._keyboard = KeyboardModel(languages, country, self)
        self._keyboard.roomChanged.connect(self.roomChanged)
        self._interpreter.speak(language)
        self._keyboard.speak(language)

    @qml_property(DisplaySettings, constant=True)
    def display(self) -> DisplaySettings:
        """Text size, contrast and motion."""
        return self._display

    @qml_property(KeyboardModel, constant=True)
    def keyboard(self) -> KeyboardModel:
        """What the keyboard on screen follows."""
        return self._keyboard

    @qml_property(list, constant=True)
    def languages(self) -> list[dict[str, str]]:
        """`{code, name}` of each language on offer, named as its speakers do."""
        return [{"code": code, "name": own_name(code)} for code in self._languages]

    @qml_property(str, notify=languageChanged)
    def language(self) -> str:
        """The language chosen."""
        return self._language

    @qml_property(str, notify=languageChanged)
    def languageName(self) -> str:
        """What the language chosen calls itself."""
        return own_name(self._language)

    @qml_property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        """Whether it is read from right to left."""
        return right_to_left(self._language)

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Say everything in another of the languages."""
        if language not in self._languages:
            return
        self._keyboard.speak(language)
        if language == self._language and self._interpreter.speaks(language):
            return  # as it is for most who sign: every word would be put up anew
        self._language = language
        self._interpreter.speak(language)
        self.languageChanged.emit()

    def reset(self) -> None:
        """Go back to what everybody starts with."""
        self._display.wipe()
        self._keyboard.forget()
        self.choose_language(self._first)
