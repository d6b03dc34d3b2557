"""Today: how many people, how the week went, what waits for somebody, and one large next step."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.figures.today import DayCount, Matter, Today, WaitingMatter, look_at_today
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.export.counted_export import CountedExport
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.counted import Counted
from desktop.ui.console.page.next_step import step_of_today

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

# Where each of them is done; what stands in no page yet is done with this command.
_PAGES: dict[Matter, str] = {
    "text": "campaign",
    "pairs": "decide",
    "devices": "devices",
    "missing": "devices",
    "backup": "backup",
    "requests": "rights",
    "asked": "rights",
    "forks": "devices",
    "events": "devices",
    "exports": "exports",
}
_COMMANDS: dict[Matter, str] = {
    "times": "tabling petition status",
    "packs": "tabling petition campaign add",
}


@QmlElement
class TodayModel(ConsolePage):
    """Stages: looking, shown."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        self._today: Today | None = None

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
        """`{name, text, detail, page}` of each thing that waits; no page where a command does it."""
        return [_waiting(each) for each in (self._today.waiting if self._today else ())]

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

    def wipe(self) -> None:
        """Forget the figures."""
        self._today = None
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


def _day(counted: DayCount, most: int) -> Row:
    day, locale = QDate.fromString(counted.day, "yyyy-MM-dd"), QLocale()
    return {
        "day": locale.standaloneDayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat),
        "date": locale.toString(day, QLocale.FormatType.LongFormat),
        "count": counted.people,
        "share": counted.people / most,
    }


def _waiting(waiting: WaitingMatter) -> Row:
    page = _PAGES.get(waiting.matter, "")
    command = _COMMANDS.get(waiting.matter, "")
    told = translate("Console", "Not in this window yet: whoever knows the command types “%1”.")
    return {
        "name": f"waits_{waiting.matter}",
        "text": _in_words(waiting),
        "detail": told.replace("%1", command) if command else "",
        "page": page,
    }


def _in_words(waiting: WaitingMatter) -> str:
    said = Counted()
    if waiting.matter == "text":
        return translate("Console", "The text of the petition is not written and signed for the tablets yet")
    if waiting.matter == "backup":
        never = translate("Console", "There is no backup yet")
        return never if waiting.count < 0 else said.no_backup_for(waiting.count)
    if waiting.matter == "packs":
        return translate("Console", "A campaign pack kept here is broken: who signed it cannot be delivered")
    count = {
        "pairs": said.pairs,
        "devices": said.devices,
        "missing": said.missing,
        "requests": said.requests,
        "asked": said.asked,
        "forks": said.forks,
        "times": said.times,
        "events": said.events,
        "exports": CountedExport().due,
    }[waiting.matter]
    return count(waiting.count)
