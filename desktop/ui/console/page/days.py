"""Days and moments as staff read them: the month as a word, since 11/12 is two days and nobody knows which."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

translate = QCoreApplication.translate
_DAY = "d MMM yyyy"
_NO_HOUR = "T00:00:00Z"  # what a day is kept with, where a table has no time


def day_in_words(day: str) -> str:
    """Return an ISO day as people write it: 24 Nov 2026."""
    return QLocale().toString(QDate.fromString(day, "yyyy-MM-dd"), _DAY)


def is_past(day: str) -> bool:
    """Whether an ISO day is over."""
    return day < datetime.now(UTC).date().isoformat()


def due_in_words(day: str) -> str:
    """Return by when somebody who asked is to be answered, or was."""
    was = translate("Console", "was to be answered by %1")
    said = was if is_past(day) else translate("Console", "to be answered by %1")
    return said.replace("%1", day_in_words(day))


def moment_in_words(at: str) -> str:
    """Return an ISO moment (UTC) as this place's clocks show it; what is no moment stays as it is."""
    moment = QDateTime.fromString(at[:19], "yyyy-MM-ddTHH:mm:ss")
    moment.setTimeZone(QTimeZone.utc())
    return _shown(moment.toLocalTime()) if moment.isValid() else at


def signing_in_words(at: str, *, on_paper: bool = False) -> str:
    """Return when somebody signed or answered, as `moment_in_words`; the day alone where nobody wrote down the hour.

    Paper tells the day, and a table that has only days came in with midnight: on clocks west of Greenwich even the day
    would be another.
    """
    return day_in_words(at[:10]) if on_paper or at[10:] == _NO_HOUR else moment_in_words(at)


def seconds_in_words(since_1970: float) -> str:
    """Return a moment as this place's clocks show it."""
    return _shown(QDateTime.fromSecsSinceEpoch(int(since_1970)))


def _shown(moment: QDateTime) -> str:
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return f"{QLocale().toString(moment.date(), _DAY)}, {time}"
