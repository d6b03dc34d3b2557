"""How the device is doing, said to a volunteer: one fact a line, each with whether it needs somebody."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from desktop.core import box_errors, errors
from desktop.core.battery import Battery
from desktop.core.device_health import ClockState, Disk, Health, JournalState, LastDay
from desktop.core.event import Event
from desktop.core.handover_counts import BoxStatus, DeviceSummary
from desktop.core.protection import Protection
from desktop.ui.base.error_text import trouble_of
from desktop.ui.base.language import right_to_left
from desktop.ui.corner.device_phrases import minutes_in_words
from desktop.ui.corner.plurals import Plurals

translate = QCoreApplication.translate

Fact = dict[str, object]  # {label, text, watch}


def facts_of(health: Health, *, locked: bool | None) -> list[Fact]:
    """Return every fact about the device itself."""
    found = [_disk(health.disk), _battery(health.battery), _clock(health.clock), *_journal(health.journal)]
    return [*found, _lock(locked), _memory(health.protection)]


def last_day_of(last_day: LastDay) -> list[Fact]:
    """Return that the campaign has not begun, is over, or would be if the clock is right; nothing while it runs."""
    label = translate("Corner", "Campaign")
    closes = day_in_words(date.fromisoformat(last_day.closes)) if last_day.closes else ""
    if last_day.opens:
        opens = day_in_words(date.fromisoformat(last_day.opens))
        return [
            _fact(label, translate("Corner", "Opens on %1: until then only practice is possible").replace("%1", opens))
        ]
    if last_day.confirmed:
        return [_fact(label, translate("Corner", "Closed on %1: only practice is possible").replace("%1", closes))]
    if not last_day.passed:
        return []
    passed = day_in_words(date.fromisoformat(last_day.passed))
    asked = translate("Corner", "Closed on %1. Is it really %2? Then touch “Take no more signatures”.")
    return [_fact(label, asked.replace("%1", closes).replace("%2", passed), watch=True)]


def welcome_of(standing: DeviceSummary) -> list[Fact]:
    """Return by which words headquarters knows this device, and of which of its keys it waits to hear them."""
    label = translate("Corner", "This device")
    waits = translate("Corner", "Headquarters has not welcomed this device yet. Keep this device. Its four words: %1")
    found = [_fact(label, waits.replace("%1", _isolated(words)), watch=True) for words in standing.unwelcome]
    if standing.words and standing.words not in standing.unwelcome:
        known = translate("Corner", "Its four words, for headquarters: %1")
        found.append(_fact(label, known.replace("%1", _isolated(standing.words))))
    return found


def undone_in_words(standing: DeviceSummary) -> str:
    """Return what is kept beside the signatures that are counted, or among them; nothing where there is nothing."""
    if standing.mixed:
        return translate("Corner", "Among them are signatures that were undone, and what takes signatures back.")
    return Plurals().undone(standing.uncounted) if standing.uncounted else ""


def undone_of(standing: DeviceSummary) -> list[Fact]:
    """Return the same as a fact."""
    said = undone_in_words(standing)
    return [_fact(translate("Corner", "Undone"), said)] if said else []


def _isolated(words: tuple[str, ...]) -> str:
    return f"\u2066{' '.join(words)}\u2069"  # a code: from left to right in every language


def watched_first(facts: list[Fact]) -> list[Fact]:
    """Return the facts, those that need somebody first."""
    return sorted(facts, key=lambda fact: not fact["watch"])


def advice(health: Health, standing: DeviceSummary) -> str:
    """Return what to do next and why, in one sentence; nothing where people may simply go on signing."""
    if health.disk.state == "full":
        return translate("Corner", "The disk is nearly full, so nobody can sign. Hand over, then free some space.")
    if health.battery and health.battery.low:
        return translate("Corner", "The battery is nearly empty. Hand over, then charge this device.")
    if health.disk.state == "low":
        return translate("Corner", "There is little room left on the disk. Hand over soon.")
    if standing.waiting and not sends_itself(standing):
        return translate("Corner", "Before you leave this place, hand over what is not handed over yet.")
    return ""


def sends_itself(standing: DeviceSummary) -> bool:
    """Say whether a drop box takes what waits, and needs nothing for it but a network, any network."""
    return any(each.reach == "network" and not needs_staff(each) for each in standing.boxes)


def needs_staff(box: BoxStatus) -> bool:
    """Say whether a drop box takes nothing until staff have done something."""
    return bool(box.kind) and not issubclass(kind_of(box), box_errors.BoxUnreachable)


def kind_of(box: BoxStatus) -> type[errors.TablingError]:
    """Return the kind of error that stood in the way of a drop box; a newer Tabling's is only a BoxError."""
    kind = getattr(box_errors, box.kind, None) or getattr(errors, box.kind, errors.BoxError)
    return kind if isinstance(kind, type) and issubclass(kind, errors.TablingError) else errors.BoxError


def day_in_words(day: date) -> str:
    """Return "Saturday, June 27, 2026" as the language being spoken writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def event_in_words(event: Event) -> str:
    """Return name, place and day in one line."""
    parts = [part for part in (event.name, event.place, day_in_words(date.fromisoformat(event.day))) if part]
    if not right_to_left(QLocale().name()):
        return " · ".join(parts)
    # From the right whatever the name begins with, and each part in its own direction.
    return "\u200f" + " · ".join(f"\u2068{part}\u2069" for part in parts)


def bytes_in_words(count: int) -> str:
    """Return "12.3 GB" as the language writes it; where it is read from the right, in letters that everybody knows."""
    from_right = right_to_left(QLocale().name())
    figures = QLocale(QLocale.Language.English) if from_right else QLocale()
    size = figures.formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat).replace(" ", "\u00a0")
    return f"\u2066{size}\u2069" if from_right else size


def _disk(disk: Disk) -> Fact:
    free = bytes_in_words(disk.free)
    if disk.state == "full":
        return _fact(
            translate("Corner", "Disk"),
            translate("Corner", "Nearly full: nobody can sign. %1 free").replace("%1", free),
            watch=True,
        )
    if disk.state == "low":
        return _fact(
            translate("Corner", "Disk"), translate("Corner", "Getting full: %1 free").replace("%1", free), watch=True
        )
    return _fact(translate("Corner", "Disk"), translate("Corner", "Enough room: %1 free").replace("%1", free))


def _battery(battery: Battery | None) -> Fact:
    if battery is None:
        return _fact(translate("Corner", "Battery"), translate("Corner", "None found: keep it plugged in"))
    percent = translate("Corner", "%1%").replace("%1", QLocale().toString(battery.percent))
    if battery.charging:
        return _fact(translate("Corner", "Battery"), translate("Corner", "%1, plugged in").replace("%1", percent))
    if battery.low:
        return _fact(
            translate("Corner", "Battery"),
            translate("Corner", "%1 left: charge it now").replace("%1", percent),
            watch=True,
        )
    if battery.minutes is not None:
        said = translate("Corner", "%1 left, about %2").replace("%2", minutes_in_words(battery.minutes))
        return _fact(translate("Corner", "Battery"), said.replace("%1", percent))
    return _fact(translate("Corner", "Battery"), translate("Corner", "%1 left").replace("%1", percent))


def _clock(clock: ClockState) -> Fact:
    now = _moment(clock.now)
    if not clock.jumped:
        return _fact(translate("Corner", "Clock"), now)
    said = {
        "moved": translate("Corner", "%1. It was moved while people signed. Signatures stay in their order."),
        "behind": translate("Corner", "%1. That is too early: the clock is wrong. Signatures stay in their order."),
        "ahead": translate("Corner", "%1. That is too late: the clock is wrong. Signatures stay in their order."),
    }
    return _fact(translate("Corner", "Clock"), said[clock.doubt].replace("%1", now), watch=True)


def _journal(journal: JournalState) -> list[Fact]:
    label = translate("Corner", "Signatures")
    if journal.trouble:
        return [_fact(label, trouble_of(journal.trouble).sentence, watch=True)]
    if not journal.set_aside:
        return [_fact(label, translate("Corner", "Safe"))]
    if journal.set_aside_signatures is None:
        aside = translate("Corner", "A damaged file of signatures was kept apart. Keep this device; call headquarters.")
        return [_fact(label, aside, watch=True)]
    return [_fact(label, Plurals().set_aside(journal.set_aside_signatures), watch=True)]


def _lock(locked: bool | None) -> Fact:  # noqa: FBT001  (yes, no, or nobody knows)
    if locked is None:
        return _fact(translate("Corner", "Lock"), translate("Corner", "Not checked: stay near this device"), watch=True)
    if locked:
        return _fact(translate("Corner", "Lock"), translate("Corner", "Nobody can leave this screen"))
    return _fact(
        translate("Corner", "Lock"),
        translate("Corner", "Somebody with a keyboard could leave this screen: stay near"),
        watch=True,
    )


def _memory(protection: Protection) -> Fact:
    label = translate("Corner", "Memory")
    if not protection.holds:
        return _fact(
            label,
            translate("Corner", "What people type can get onto a disk or to another program: call headquarters"),
            watch=True,
        )
    if not protection.locked:
        return _fact(label, translate("Corner", "What people type stays in memory, as no swap on a disk is in use"))
    return _fact(label, translate("Corner", "What people type stays in memory"))


def _moment(now: datetime) -> str:
    moment = QDateTime(now.year, now.month, now.day, now.hour, now.minute, now.second)
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    # %1 is the time, %2 the day.
    return translate("Corner", "%1, %2").replace("%1", time).replace("%2", day_in_words(now.date()))


def _fact(label: str, text: str, *, watch: bool = False) -> Fact:
    return {"label": label, "text": text, "watch": watch}
