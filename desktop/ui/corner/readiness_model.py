"""Ready for the event: a line for everything that has to be in order, and a practice signature to headquarters."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.core.readiness import Around, ready_lines
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import CornerDevice
from desktop.ui.corner.readiness_phrases import Fact, told

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

Known = Callable[[], bool | None]


@QmlElement
class ReadinessModel(PageModel):
    """Stages: looking, for sticks, which takes a moment; shown; sending."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(
        self,
        device: Callable[[], CornerDevice],
        volumes: Callable[[], tuple[Volume, ...]],
        background: Background,
        locked: Known,
        voice: Known,
    ) -> None:
        """`locked`: whether nobody can leave the screen; `voice`: whether anything reads aloud; None: not known."""
        super().__init__("looking", background)
        self.changed.connect(self.refreshed)
        self._device, self._volumes, self._background = device, volumes, background
        self._locked, self._voice = locked, voice
        self._sticks: tuple[Volume, ...] | None = None
        self._facts: list[Fact] = []
        self._sent: tuple[str, ...] = ()
        self._somewhere = False  # a stick or drop box that could take it

    @qml_property(list, notify=refreshed)
    def facts(self) -> list[Fact]:
        """`{label, text, watch, unknown}` of each line, those that need somebody first."""
        return self._facts

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """Where the practice signature was left just now, or nothing."""
        said = translate("Corner", "The practice signature is on its way: %1.")
        return said.replace("%1", ", ".join(f"\u2068{name}\u2069" for name in self._sent)) if self._sent else ""

    @property
    def busy(self) -> bool:
        """Whether a practice signature is being sent."""
        return self._stage == "sending"

    def describe(self) -> PageText:
        """Return title and actions."""
        send = translate("Corner", "Send a practice signature")
        main = translate("Corner", "One moment…") if self.busy else send
        back = "" if self.busy else translate("Corner", "Back")
        title = translate("Corner", "Ready for the event")
        return PageText(title, main, "send_practice", main_enabled=self._somewhere and not self.busy, back=back)

    def arrive(self) -> None:
        """Look at everything, and beside the window for sticks."""
        self._sent, self._sticks = (), None
        self.show_trouble(None)
        self._look()
        self.enter("looking")
        self._background.start(lambda _report: self._volumes(), self._find, self._fail)

    @Slot()
    def forth(self) -> None:
        """Send a practice signature to every drop box and stick."""
        if self.busy:
            return
        self.show_trouble(None)
        self.enter("sending")
        preparation, volumes = self._device().preparation, self._volumes

        def send(report: Callable[..., None]) -> tuple[str, ...]:
            return preparation.send_practice([each.folder for each in volumes() if not each.read_only], report)

        self._background.start(send, self._end, self._fail)

    @Slot()
    def back(self) -> None:
        """Go back to the figures."""
        if not self.busy:
            self.leads.emit("figures")

    def speak(self) -> None:
        """Say everything in the language of now."""
        if self._facts:
            self._look()
        super().speak()

    def _find(self, sticks: tuple[Volume, ...]) -> None:
        self._sticks = sticks
        self._look()
        self.enter("shown")

    def _end(self, sent: tuple[str, ...]) -> None:
        self._sent = sent
        self._look()
        self.enter("shown")

    def _fail(self, trouble: Trouble) -> None:
        self.show_trouble(trouble)
        self.enter("shown")

    def _look(self) -> None:
        device, locked = self._device(), self._locked()
        around = Around(locked, None if self._sticks is None else len(self._sticks), self._voice())
        try:
            lines = ready_lines(device.preparation.ready(), around)
            standing = device.count()
            self._somewhere = bool(standing.boxes or self._sticks)
            self._facts = told(lines, device.look(), standing, locked=locked)
        except TablingError as error:
            self.show_trouble(trouble_of(error))
