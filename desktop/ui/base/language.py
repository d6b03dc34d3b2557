"""The interface's language: installs the translation, the number format and the reading direction of one language."""

import unicodedata
from pathlib import Path
from typing import ClassVar

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop.core.resources import resource

# Qt names these after one country ("American English"); a signer looks for the plain word.
_PLAIN_NAMES = {"en": "English", "es": "Español", "pt": "Português"}


class Interpreter:
    """Speaks one language at a time. English needs no translation, only its plurals."""

    # One for the whole process: where English has no words of its own, those of another window's language would show.
    _translator: ClassVar[QTranslator] = QTranslator()
    _spoken: ClassVar[str] = ""

    def speak(self, language: str) -> None:
        """Switch; a language Tabling has no words for keeps English words, yet its own direction and numbers."""
        QCoreApplication.removeTranslator(Interpreter._translator)
        Interpreter._translator = QTranslator()
        Interpreter._translator.load(str(_file(words_of(language))))
        QCoreApplication.installTranslator(Interpreter._translator)
        # A translator is asked the first time through Python. Where QML's own thread asks first, while this one waits
        # for it to read a file, each would wait for the other.
        QCoreApplication.translate("LanguageSheet", "Language")
        QLocale.setDefault(figures_of(language))
        _turn(right_to_left=right_to_left(language))
        Interpreter._spoken = language

    def speaks(self, language: str) -> bool:
        """Say whether this is the language spoken now, by whichever window."""
        return Interpreter._spoken == language


def interface_languages() -> tuple[str, ...]:
    """Return the languages Tabling has words for, that of this computer first."""
    known = sorted(file.stem.removeprefix("tabling_") for file in resource("i18n").glob("tabling_*.qm"))
    first = words_of(QLocale.system().name())
    return (first, *(language for language in known if language != first))


def country_here(zone: QTimeZone, locale: QLocale) -> str:
    """Return in which country (alpha-2) a computer stands: by its time zone, else by its locale, else Canada.

    The clock is set for the place; a locale is often that of whoever made the system's image. Canada is where the
    first campaign is.
    """
    named = (QLocale.territoryToCode(each.territory()) for each in (zone, locale))
    return next((code for code in named if code), "CA")


def this_country() -> str:
    """Return in which country this computer stands."""
    return country_here(QTimeZone.systemTimeZone(), QLocale.system())


def words_of(language: str) -> str:
    """Return whose words are used: the language's own, for "es_MX" those of "es", else the English ones."""
    return next((each for each in (language, _plain(language)) if _file(each).exists()), "en")


def figures_of(language: str) -> QLocale:
    """Return how numbers and days are written: as the language does, yet always with the digits 0 to 9.

    Phone numbers and withdrawal codes are read off the screen by people who know no others, and one screen must not
    mix two sets of digits. To Qt, Arabic without a country is that of Egypt, with digits of its own; ar_001, that of
    the world, is not.
    """
    candidates = (QLocale(language), QLocale(f"{_plain(language)}_001"))
    return next((each for each in candidates if each.zeroDigit() == "0"), QLocale("en"))


def right_to_left(language: str) -> bool:
    """Say whether a language is read from right to left."""
    # By the letters of its own name: what QLocale says of it takes all of Qt's enumerations to understand.
    return unicodedata.bidirectional(own_name(language)[0]) in ("R", "AL")


def own_name(language: str) -> str:
    """Return what a language calls itself, with a capital as on a button."""
    name = _PLAIN_NAMES.get(language) or QLocale(language).nativeLanguageName() or language
    return name[0].upper() + name[1:]


def _turn(*, right_to_left: bool) -> None:
    if QGuiApplication.isRightToLeft() == right_to_left:
        return
    directions = QtCore.Qt.LayoutDirection
    QGuiApplication.setLayoutDirection(directions.RightToLeft if right_to_left else directions.LeftToRight)


def _plain(language: str) -> str:
    return language.split("_", maxsplit=1)[0]


def _file(language: str) -> Path:
    return resource("i18n", f"tabling_{language}.qm")
