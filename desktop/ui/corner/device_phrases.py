"""What volunteers are told of this session: which device it is, whom to ask, when what was done."""

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from desktop.core.campaign import Controller
from desktop.core.version import __version__
from desktop.ui.base.no_break_places import number_together

translate = QCoreApplication.translate

Fact = dict[str, object]  # {label, text, watch}


def helpline_of(who: Controller) -> str:
    """Return whom volunteers ask, and how: the organisation's phone, and its e-mail where there is no phone."""
    said = translate("Corner", "Questions? Call %1: %2")
    if not who.phone:
        said = translate("Corner", "Questions? Write to %1: %2")
    reach = f"\u2066{number_together(who.phone) or who.email}\u2069"  # from left to right in every language
    return said.replace("%1", who.name).replace("%2", reach)


def name_of(device: str) -> Fact:
    """Return which device this is, and which Tabling runs on it."""
    said = translate("Corner", "%1, Tabling %2").replace("%2", __version__)
    text = said.replace("%1", f"\u2068{device}\u2069")
    return {"label": translate("Corner", "This device"), "text": text, "watch": False}


def words_in_a_sentence(words: tuple[str, ...]) -> str:
    """Return by which four words headquarters welcomes this device; nothing before they are known."""
    said = translate("Corner", "The four words of this device, for headquarters: %1")
    return said.replace("%1", f"\u2066{' '.join(words)}\u2069") if words else ""


def handed_over_at(time: QTime, place: str) -> Fact:
    """Return when everything was handed over last since this start, and where it lies."""
    said = translate("Corner", "Last at %1, on “%2”").replace("%1", _clock(time))
    return {"label": translate("Corner", "Handed over"), "text": said.replace("%2", place), "watch": False}


def hour_in_words(hour: int) -> str:
    """Return "2 PM" or "14:00"."""
    return _clock(QTime(hour, 0))


def minutes_in_words(minutes: int) -> str:
    """Return "3 h 10 min", rounded as roughly as it is known."""
    step = 5 if minutes < 60 else 10
    hours, rest = divmod(max(step, minutes // step * step), 60)
    figures = QLocale()
    if not hours:
        return translate("Corner", "%1 min").replace("%1", figures.toString(rest))
    said = translate("Corner", "%1 h %2 min").replace("%2", figures.toString(rest))
    return said.replace("%1", figures.toString(hours))


def _clock(time: QTime) -> str:
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
