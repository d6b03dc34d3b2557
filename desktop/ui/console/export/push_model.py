"""Push: a platform is chosen, all that would happen is seen, and people are sent, each once; stopped, it goes on."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.export.pushes import PushesAtHand, PushPreview, PushState, look_before_pushing, push_from, pushes_at
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.export.past_pushes_model import PastPushesModel
from desktop.ui.console.export.platform_files import PlatformFiles
from desktop.ui.console.export.push_choice import PushChoice
from desktop.ui.console.export.push_preview import SeenPush
from desktop.ui.console.export.push_text import state_in_words
from desktop.ui.console.page.console_page import ConsolePage, Workplace

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PushModel(ConsolePage):
    """Stages: looking, choosing, asking, seen, sending."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        work.jobs.changed.connect(self.changed)
        self._choice, self._seen = PushChoice(self), SeenPush(self)
        self._past, self._files = PastPushesModel(work, self), PlatformFiles(work, self)
        self._choice.changed.connect(self.changed)
        self._choice.ruled.connect(self._look)
        self._files.kept.connect(self._read)
        self._sent: PushState | None = None

    @qml_property(PushChoice, constant=True)
    def choice(self) -> PushChoice:
        """Which push."""
        return self._choice

    @qml_property(SeenPush, constant=True)
    def seen(self) -> SeenPush:
        """What would happen."""
        return self._seen

    @qml_property(PastPushesModel, constant=True)
    def past(self) -> PastPushesModel:
        """How far each push is."""
        return self._past

    @qml_property(PlatformFiles, constant=True)
    def files(self) -> PlatformFiles:
        """Platforms' files."""
        return self._files

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What came of the run."""
        return state_in_words(self._sent) if self._sent else ""

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        title, back = translate("Console", "Send straight to a platform"), translate("Console", "Exports")
        free = not self._work.jobs.busy
        if self._stage == "seen":
            ready, another = free and self._seen.complete, translate("Console", "Another platform")
            return PageText(title, self._seen.button, "push_send", ready, back=another, back_name="another_platform")
        if self._stage in {"choosing", "asking"}:
            ready = free and self._stage == "choosing" and self._choice.wanted is not None
            see = translate("Console", "See what would happen")
            return PageText(title, see, "push_look", ready, back=back, back_name="to_exports")
        return PageText(title, back=back, back_name="to_exports")

    def arrive(self) -> None:
        """Read which platforms there are, and what was sent."""
        if self._stage not in {"asking", "seen", "sending"} or not self._work.jobs.busy:
            self._sent = None
            self.show_trouble(None)
            self._past.leave()
            self._read()

    def wipe(self) -> None:
        """Forget everybody; who is being sent is sent."""
        self._sent = None
        self._seen.wipe()
        self._past.wipe()
        self._files.wipe()
        self.enter("looking")

    def speak(self) -> None:
        """Say everything in the language of now, the parts of the page too."""
        super().speak()
        for part in (self._choice, self._seen, self._past, self._files):
            part.speak()

    @Slot()
    def forth(self) -> None:
        """See what would happen; or send."""
        if self._stage == "seen":
            self._send()
        elif self._stage == "choosing":
            self._look()

    @Slot()
    def back(self) -> None:
        """Choose another platform; or go to the exports."""
        if self._stage == "seen":
            self._read()
        else:
            self.leads.emit("exports")

    def fail(self, trouble: Trouble) -> None:
        """Show what went wrong, and how far it is."""
        sending = self._stage == "sending"
        self._stage = "choosing" if self._stage in ("asking", "looking") else self._stage
        super().fail(trouble)
        if sending:
            self._read()

    def _look(self) -> None:
        desk, wanted = self.desk, self._choice.wanted
        if desk and wanted and not self._work.jobs.busy:
            self._sent = None
            self.enter("asking")
            self.run(_looking, partial(look_before_pushing, desk, wanted), self._show_seen)

    def _send(self) -> None:
        desk, wanted, found = self.desk, self._choice.wanted, self._seen.found
        if desk and wanted and found and not self._work.jobs.busy:
            self._seen.wipe()
            self.enter("sending")
            self.run(_sending, partial(push_from, desk, wanted, found), self._show_sent, state_in_words)

    def _read(self) -> None:
        """Read all anew; what went wrong stays to be read."""
        desk, trouble = self.desk, self._trouble
        self._seen.wipe()
        self.enter("looking")
        if desk:
            self.ask(partial(pushes_at, desk), self._show_hand, trouble)

    def _show_hand(self, found: PushesAtHand) -> None:
        self._choice.offer(found.platforms, found.requests, found.texts, found.broken)
        self._past.show(found.past, self._choice.names)
        self.enter("choosing")

    def _show_seen(self, found: PushPreview) -> None:
        if self._stage == "asking":  # else the window was locked meanwhile, and nobody is shown
            self._seen.show(found)
            self.enter("seen")

    def _show_sent(self, state: PushState) -> None:
        if self._stage == "sending":
            self._sent = state
            self._read()


def _looking() -> str:
    return translate("Console", "Looking at who would go")


def _sending() -> str:
    return translate("Console", "Sending people to the platform")
