"""The console's own words: a catalogue of its own, since staff have fewer languages than people who sign."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.core.resources import resource
from desktop.ui.base.language import words_of


class ConsoleWords:
    """Speaks one language at a time, beside the words that every window shares."""

    _translator: ClassVar[QTranslator] = QTranslator()

    def speak(self, language: str) -> None:
        """Switch; a language without words of the console keeps English ones."""
        QCoreApplication.removeTranslator(ConsoleWords._translator)
        ConsoleWords._translator = QTranslator()
        ConsoleWords._translator.load(str(_file(language)))
        QCoreApplication.installTranslator(ConsoleWords._translator)


def console_languages() -> tuple[str, ...]:
    """Return the languages of the console, that of this computer first."""
    known = sorted(file.stem.removeprefix("console_") for file in resource("i18n").glob("console_*.qm"))
    first = words_of(QLocale.system().name())
    return (first, *(each for each in known if each != first)) if first in known else tuple(known)


def _file(language: str) -> Path:
    return resource("i18n", f"console_{language}.qm")
