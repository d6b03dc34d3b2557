"""Why staff decided something, in a word or two for the list of what was decided."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_REASONS: Mapping[str, str] = {
    "checked": str(QT_TRANSLATE_NOOP("Console", "somebody looked")),
    "confirmed": str(QT_TRANSLATE_NOOP("Console", "their signers confirmed it")),
    "test": str(QT_TRANSLATE_NOOP("Console", "our own test")),
    "prank": str(QT_TRANSLATE_NOOP("Console", "signed in jest")),
    "nobody": str(QT_TRANSLATE_NOOP("Console", "nobody's name")),
    "not_theirs": str(QT_TRANSLATE_NOOP("Console", "signed in another person's name")),
    "illegible": str(QT_TRANSLATE_NOOP("Console", "cannot be read")),
    "too_young": str(QT_TRANSLATE_NOOP("Console", "too young to sign alone")),
    "twice_on_paper": str(QT_TRANSLATE_NOOP("Console", "one line of paper typed twice")),
    "other": str(QT_TRANSLATE_NOOP("Console", "another reason")),
    "asked": str(QT_TRANSLATE_NOOP("Console", "they asked")),
    "by_code": str(QT_TRANSLATE_NOOP("Console", "they asked, with their code")),
}


def reason_in_brief(code: str) -> str:
    """Return why, or nothing where a decision says it by itself."""
    return QCoreApplication.translate("Console", _REASONS[code]) if code in _REASONS else ""
