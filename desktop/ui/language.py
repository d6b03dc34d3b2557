"""The interface's language: installs the translation, the number format and the reading direction of one language."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop.core.resources import resource

# Qt names these after one country ("American English"); a signer looks for the plain word.
_PLAIN_NAMES = {"en": "English", "es": "Español", "pt": "Português"}


class Interpreter:
    """Speaks one language at a time. English needs no translation, only its plurals."""

    def __init__(self) -> None:
        self._translator = QTranslator()

    def speak(self, language: str) -> None:
        """Switch; a language Tabling has no words for keeps English words, yet its own direction and numbers."""
        QCoreApplication.removeTranslator(self._translator)
        self._translator = QTranslator()
        if not self._translator.load(_file(language)):
            self._translator.load(_file("en"))
        QCoreApplication.installTranslator(self._translator)
        QLocale.setDefault(QLocale(language))
        direction = Qt.LayoutDirection.RightToLeft if right_to_left(language) else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)


def right_to_left(language: str) -> bool:
    """Say whether a language is read from right to left."""
    return QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft


def own_name(language: str) -> str:
    """Return what a language calls itself, with a capital as on a button."""
    name = _PLAIN_NAMES.get(language) or QLocale(language).nativeLanguageName() or language
    return name[0].upper() + name[1:]


def _file(language: str) -> str:
    return str(resource("i18n", f"tabling_{language}.qm"))
