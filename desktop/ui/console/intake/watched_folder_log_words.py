"""The words for the log beside each file of a watched folder, in the language of now."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.office.intake.watched_folder_log import LogLine, LogWords
from desktop.ui.console.page.staff_error_text import all_sentences
from desktop.ui.console.table.field_and_problem_words import all_notes, all_problems

_LINES: Mapping[LogLine, str] = {
    "read": str(QT_TRANSLATE_NOOP("Console", "Signatures that were read: %1")),
    "added": str(QT_TRANSLATE_NOOP("Console", "New signatures: %1")),
    "present": str(QT_TRANSLATE_NOOP("Console", "Signatures that were here already: %1")),
    "rejected": str(QT_TRANSLATE_NOOP("Console", "Signatures that could not be taken: %1")),
    "waiting": str(
        QT_TRANSLATE_NOOP("Console", "A new tablet sent something. It is kept, and waits until you welcome the tablet.")
    ),
    "lost": str(QT_TRANSLATE_NOOP("Console", "A tablet that was reported lost sent something. It waits.")),
    "new": str(QT_TRANSLATE_NOOP("Console", "New rows: %1")),
    "known": str(QT_TRANSLATE_NOOP("Console", "Rows that were here already: %1")),
    "unsubscribed": str(QT_TRANSLATE_NOOP("Console", "Unsubscribed since they were brought in: %1")),
    "unconfirmed": str(QT_TRANSLATE_NOOP("Console", "Rows that wait, as their signers never confirmed them: %1")),
    "wrong": str(QT_TRANSLATE_NOOP("Console", "Rows that cannot be taken: %1")),
    "row": str(QT_TRANSLATE_NOOP("Console", "Row %1 cannot be taken: %2")),
    "more": str(QT_TRANSLATE_NOOP("Console", "Rows besides that cannot be taken: %1")),
    "left": str(QT_TRANSLATE_NOOP("Console", "A cell is left out, as %2; rows: %1")),
    "look": str(QT_TRANSLATE_NOOP("Console", "Worth a look, as %2; rows: %1")),
    "mend": str(QT_TRANSLATE_NOOP("Console", "Rows to mend are in “%1”. Mend them there, and drop that table again.")),
}


def log_words() -> LogWords:
    """Return the words for every line, problem and error."""
    lines = {each: QCoreApplication.translate("Console", said) for each, said in _LINES.items()}
    return LogWords(lines, all_problems(), all_notes(), all_sentences())
