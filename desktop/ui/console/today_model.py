"""Today: how many people, how the week went, what waits for somebody, and one large next step."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.figures.today_overview import DayCount, Matter, Today, WaitingMatter, look_at_today
from desktop.office.people.undecided_counts import Undecided, look_at_undecided
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.decide.other_lists_text import beside_rows
from desktop.ui.console.export.export_plurals import ExportPlurals
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.days import day_in_words, due_in_words, is_past
from desktop.ui.console.page.next_matter import step_of_today
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.waiting_people_plurals import WaitingPeoplePlurals
from desktop.ui.console.today_plurals import TodayPlurals

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

# Where each of them is done.
_PAGES: dict[Matter, str] = {
    "text": "campaign",
    "setup": "devices",
    "page": "backup",
    "requests": "rights",
    "asked": "rights",
    "devices": "devices",
    "pairs": "decide",
    "names": "names",
    "mend": "bring_in",
    "agreements": "deliver",
    "packs": "bring_in",
    "outside": "backup",
    "forks": "devices",
    "missing": "devices",
    "times": "devices",
    "events": "devices",
    "approval": "deliver",
    "versions": "deliver",
    "delivery": "deliver",
    "closing": "campaign",
    "receipts": "devices",
    "exports": "exports",
    "old": "rights",
    "holds": "rights",
    "backup": "backup",
}
# What is said of those without a number, and of numbers that say it otherwise.
_ALONE: dict[Matter, str] = {
    "text": str(QT_TRANSLATE_NOOP("Console", "The text of the petition is not written and signed for the tablets yet")),
    "setup": str(QT_TRANSLATE_NOOP("Console", "No tablet is set up yet: write a stick or a folder that sets them up")),
    "page": str(
        QT_TRANSLATE_NOOP(
            "Console", "The page for volunteers is not printed yet: it has the four words that a new tablet asks for"
        )
    ),
    "packs": str(QT_TRANSLATE_NOOP("Console", "A campaign pack kept here is broken: bring the signed file in again")),
    "outside": str(QT_TRANSLATE_NOOP("Console", "Not all is in the replay log: a restored backup would not know it")),
}
_AT_THE_END: dict[tuple[Matter, int], str] = {
    ("backup", -1): str(QT_TRANSLATE_NOOP("Console", "There is no backup yet")),
    ("delivery", 0): str(QT_TRANSLATE_NOOP("Console", "The delivery is due today, by the day in the campaign")),
    ("closing", 0): str(QT_TRANSLATE_NOOP("Console", "Today is the last day on which the tablets take signatures")),
}


@QmlElement
class TodayModel(ConsolePage):
    """Stages: looking, shown."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        self._today: Today | None = None
        self._beside = Undecided()

    @qml_property(str, notify=refreshed)
    def campaign(self) -> str:
        """What the petition is called."""
        return self._today.title if self._today else ""

    @qml_property(int, notify=refreshed)
    def people(self) -> int:
        """How many people there are, paper included."""
        return self._today.people if self._today else 0

    @qml_property(str, notify=refreshed)
    def goal(self) -> str:
        """How many there are to be, or nothing."""
        if not self._today or not self._today.goal:
            return ""
        return translate("Console", "of %1, the goal").replace("%1", QLocale().toString(self._today.goal))

    @qml_property(float, notify=refreshed)
    def share(self) -> float:
        """How much of the goal is reached, 0 to 1; 0 without a goal."""
        return min(1.0, self._today.people / self._today.goal) if self._today and self._today.goal else 0.0

    @qml_property(list, notify=refreshed)
    def week(self) -> list[Row]:
        """`{day, date, count, share}` of each of the last seven days; `share` of the best day."""
        days = self._today.week if self._today else ()
        most = max((each.people for each in days), default=0) or 1
        return [_day(each, most) for each in days]

    @qml_property(list, notify=refreshed)
    def waiting(self) -> list[Row]:
        """`{name, text, detail, page}` of each thing that waits."""
        matters = [_waiting(each) for each in (self._today.waiting if self._today else ())]
        return matters + beside_rows(self._beside, "decide")

    @qml_property(bool, notify=refreshed)
    def quiet(self) -> bool:
        """Whether nothing waits."""
        return self._stage == "shown" and not self.waiting

    def describe(self) -> PageText:
        """Return title and next step."""
        title = translate("Console", "Today")
        if self._today is None:
            return PageText(title)
        step, page = step_of_today(self._today)
        return PageText(title, step, f"next_{page}")

    def arrive(self) -> None:
        """Look anew."""
        self.ask(look_at_today, self._show)
        self.read(look_at_undecided, self._show_beside)

    def wipe(self) -> None:
        """Forget the figures."""
        self._today, self._beside = None, Undecided()
        self.enter("looking")

    @Slot()
    def forth(self) -> None:
        """Go where the next step is done."""
        if self._today:
            self.leads.emit(step_of_today(self._today)[1])

    @Slot(str)
    def open(self, page: str) -> None:
        """Go where one of the lines is done."""
        self.leads.emit(page)

    def _show(self, today: Today) -> None:
        self._today = today
        self.enter("shown")

    def _show_beside(self, found: Undecided) -> None:
        """Tell the lists that are read after what is shown at once: of very many people they take seconds."""
        self._beside = found
        self.changed.emit()


def _day(counted: DayCount, most: int) -> Row:
    day, locale = QDate.fromString(counted.day, "yyyy-MM-dd"), QLocale()
    return {
        "day": locale.standaloneDayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat),
        "date": locale.toString(day, QLocale.FormatType.LongFormat),
        "count": counted.people,
        "share": counted.people / most,
    }


def _waiting(waiting: WaitingMatter) -> Row:
    detail = _due_in_words(waiting) if waiting.due else ""
    matter = waiting.matter
    return {"name": f"waits_{matter}", "text": _in_words(waiting), "detail": detail, "page": _PAGES[matter]}


def _due_in_words(waiting: WaitingMatter) -> str:
    """Return by when whoever asked first is to be answered."""
    if waiting.count == 1:
        return due_in_words(waiting.due)
    was = translate("Console", "the first was to be answered by %1")
    said = was if is_past(waiting.due) else translate("Console", "the first is to be answered by %1")
    return said.replace("%1", day_in_words(waiting.due))


def _in_words(waiting: WaitingMatter) -> str:
    if alone := _ALONE.get(waiting.matter) or _AT_THE_END.get((waiting.matter, waiting.count)):
        return translate("Console", alone)
    said, today, people = PagePlurals(), TodayPlurals(), WaitingPeoplePlurals()
    counts: dict[Matter, Callable[[int], str]] = {
        "requests": said.requests,
        "asked": people.asked,
        "devices": said.devices,
        "pairs": said.pairs,
        "names": people.tagged,
        "mend": today.mend,
        "agreements": today.agreements,
        "forks": said.forks,
        "missing": said.missing,
        "times": said.times,
        "events": said.events,
        "approval": today.approval,
        "versions": today.versions,
        "delivery": today.delivery,
        "closing": today.closing,
        "receipts": today.receipts,
        "exports": ExportPlurals().due,
        "old": today.old,
        "holds": today.holds,
        "backup": said.no_backup_for,
    }
    return counts[waiting.matter](waiting.count)
