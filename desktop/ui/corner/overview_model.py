"""The first page of the corner: the figures, what to do next, and everything else one may do."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.failed_acts_model import FailedActsModel
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_state_model import DeviceStateModel
from desktop.ui.corner.practice_model import PracticeModel

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
# Each further action, and the page that it leads to.
_PAGES = {
    "hand_over": "handover",
    "open_sending": "sending",
    "look_ready": "ready",
    "change_event": "event",
    "end_event": "ending",
    "leave_kiosk": "leaving",
    "wipe_screen": "cleaning",
    "get_help": "help",
}

_WAYS_OUT = {"end_event", "leave_kiosk"}


@QmlElement
class OverviewModel(PageModel):
    """Where there is something to hand over that is its main action, else going back to those who sign."""

    actionsChanged = Signal()  # only when they differ: a button that a finger is on must not be made anew

    def __init__(
        self, figures: DeviceStateModel, practice: PracticeModel, attempts: FailedActsModel, parent: QObject
    ) -> None:
        super().__init__("figures", parent)
        self._attempts = attempts
        self._figures, self._practice = figures, practice
        self._actions: list[dict[str, str]] = []
        self._ways_out: list[dict[str, str]] = []
        figures.changed.connect(self.changed)
        practice.changed.connect(self.changed)
        self.changed.connect(self._renew_actions)

    @qml_property(list, notify=actionsChanged)
    def actions(self) -> list[dict[str, str]]:
        """`{name, text}` of each further action."""
        return self._actions

    @qml_property(list, notify=actionsChanged)
    def waysOut(self) -> list[dict[str, str]]:
        """The same of what ends something: it stands apart from them."""
        return self._ways_out

    def describe(self) -> PageText:
        """Return title and actions; while people practise there is nothing to hand over."""
        title, back = translate("Corner", "Status"), translate("Corner", "Back to signing")
        if self._figures.advice and not self._practice.on:
            return PageText(title, translate("Corner", "Hand over"), "hand_over", back=back, back_name="close_corner")
        return PageText(title, back, "back_to_signing")

    @Slot()
    def forth(self) -> None:
        """Hand over, or go back to those who sign."""
        self.act(self.describe().main_name)

    @Slot()
    def back(self) -> None:
        """Go back to those who sign."""
        self.leads.emit("")

    @Slot(str)
    def act(self, name: str) -> None:
        """Take an action by its name."""
        if name == "take_no_more":
            self._attempts.attempt("close", lambda: self._practice.close(self._figures.day_to_confirm))
            self._figures.look()
        elif name == "practise":
            (self._practice.end if self._practice.on else self._practice.start)()
        else:
            self.leads.emit(_PAGES.get(name, ""))

    def _renew_actions(self) -> None:
        practise = translate("Corner", "End practice") if self._practice.on else translate("Corner", "Practise")
        texts = {
            "hand_over": translate("Corner", "Hand over"),
            "open_sending": translate("Corner", "Sending and receipts"),
            "take_no_more": translate("Corner", "Take no more signatures"),
            "practise": practise,
            "look_ready": translate("Corner", "Ready for the event"),
            "change_event": translate("Corner", "Change the event"),
            "wipe_screen": translate("Corner", "Clean the screen"),
            "get_help": translate("Corner", "Help"),
            "end_event": translate("Corner", "End the event"),
            "leave_kiosk": translate("Corner", "Close the kiosk"),
        }
        main = self.describe().main_name
        hidden = {
            main,
            "practise" if self._practice.over else "",
            "" if self._figures.day_to_confirm else "take_no_more",
        }
        actions = [{"name": name, "text": text} for name, text in texts.items() if name not in hidden]
        ways_out = [each for each in actions if each["name"] in _WAYS_OUT]
        actions = [each for each in actions if each["name"] not in _WAYS_OUT]
        if (actions, ways_out) != (self._actions, self._ways_out):
            self._actions, self._ways_out = actions, ways_out
            self.actionsChanged.emit()
