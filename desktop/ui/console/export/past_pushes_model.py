"""How far each push is, whom the platform did not take, and the way to send these again."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.export.pushes import PushState, give_up, past_pushes, retry_refused
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.export.push_text import push_row
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.second_touch import SecondTouch

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_ACTS: Mapping[str, Callable[..., int]] = {
    "again": retry_refused,
    "unclear": partial(retry_refused, unclear=True),
    "rest": give_up,
}


@QmlElement
class PastPushesModel(ConsolePage):
    """A part of the page of pushes, which shows what goes wrong here too."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, page: ConsolePage) -> None:
        super().__init__("shown", work)
        self.changed.connect(self.refreshed)
        self._page = page
        self._past: tuple[PushState, ...] = ()
        self._names: dict[str, str] = {}
        self._sure = SecondTouch()

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[Row]:
        """`{number, target, text, detail, acts}` of each push, the newest first."""
        return [push_row(each, self._names) for each in self._past]

    @qml_property(int, notify=refreshed)
    def asked(self) -> int:
        """The push of which staff are asked once more, since who is unclear may come twice."""
        return self._sure.which(((each.number, each) for each in self._past), 0)

    def describe(self) -> PageText:
        """Return no frame: the page around it has one."""
        return PageText("")

    def wipe(self) -> None:
        """Forget them."""
        self._sure.forget()
        self.show((), {})

    def leave(self) -> None:
        """Forget what was touched once: somebody comes anew."""
        self._sure.forget()

    def fail(self, trouble: Trouble) -> None:
        """Have the page show what went wrong."""
        self._page.fail(trouble)

    def show(self, past: tuple[PushState, ...], names: dict[str, str]) -> None:
        """Show these; `names`: what staff call the platforms."""
        self._past, self._names = past, names
        self.changed.emit()

    @Slot(str, int)
    def do(self, act: str, number: int) -> None:
        """Plan those again whom a platform did not take, or give up those who were not sent yet.

        `unclear`: those too of whom nobody knows whether they are there; asked once more before.
        """
        push = next((each for each in self._past if each.number == number), None)
        if push is None or (act == "unclear" and not self._sure.touch(number, push)):
            self.changed.emit()
            return
        self._page.show_trouble(None)
        change = partial(_ACTS[act], by=self.by)

        def work(petition: Petition) -> tuple[PushState, ...]:
            change(petition, push.target)
            return past_pushes(petition)

        self.ask(work, lambda past: self.show(past, self._names))
