"""Exports: a platform is chosen, all that would happen is seen, and the file is saved, closed to a passphrase."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.export.exporting import (
    ExportPreview,
    ExportsAtHand,
    MadeExport,
    look_at_exports,
    look_at_people,
    save_people,
    targets_at,
)
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.export.export_choice import ExportChoice
from desktop.ui.console.export.export_preview import SeenExport
from desktop.ui.console.export.export_text import saved_in_words
from desktop.ui.console.export.past_exports_model import PastExportsModel
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.places import path_of, places_to_write, rows_with_urls

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ExportModel(ConsolePage):
    """Stages: looking, choosing, asking, seen, saved."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, volumes: Callable[[], tuple[Volume, ...]]) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        work.jobs.changed.connect(self.changed)
        self._volumes = volumes
        self._places: tuple[Volume, ...] = ()
        self._choice, self._past = ExportChoice(self), PastExportsModel(work, self)
        self._choice.changed.connect(self.changed)
        self._seen = SeenExport(self, self)
        self._choice.ruled.connect(self.forth)
        self._made: MadeExport | None = None

    @qml_property(ExportChoice, constant=True)
    def choice(self) -> ExportChoice:
        """Which export."""
        return self._choice

    @qml_property(PastExportsModel, constant=True)
    def past(self) -> PastExportsModel:
        """What was exported before."""
        return self._past

    @qml_property(SeenExport, constant=True)
    def seen(self) -> SeenExport:
        """What would happen, and what closes the file."""
        return self._seen

    @qml_property(bool, notify=refreshed)
    def ready(self) -> bool:
        """Whether it can be saved as it was seen."""
        return self._stage == "seen" and self._seen.complete and self._is_free

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What was saved."""
        return saved_in_words(self._made.files) if self._made else ""

    @qml_property(list, notify=refreshed)
    def places(self) -> list[Row]:
        """`{name, where, url}` of each stick that the file can be saved to."""
        return rows_with_urls(self._places if self._stage == "seen" else ())

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        title, another = translate("Console", "Exports"), translate("Console", "Another export")
        if self._stage in {"choosing", "asking"}:
            ready = self._stage == "choosing" and self._choice.wanted is not None and self._is_free
            return PageText(title, translate("Console", "See what would happen"), "look", main_enabled=ready)
        if self._stage == "saved":
            return PageText(title, another, "another_export")
        return PageText(title, back=another if self._stage == "seen" else "", back_name="another_export")

    def arrive(self) -> None:
        """Read what can be chosen, and what was exported."""
        self._past.leave()
        if self._stage != "asking" and not (self._stage == "seen" and self._work.jobs.busy):
            self.back()

    def wipe(self) -> None:
        """Forget people and passphrase; what is being saved is saved."""
        self._forget()
        self._past.wipe()
        self.enter("looking")

    def speak(self) -> None:
        """Say everything in the language of now, the parts of the page too."""
        super().speak()
        self._choice.speak()
        self._seen.speak()
        self._past.speak()

    @Slot()
    def forth(self) -> None:
        """See what would happen; or begin again."""
        desk, wanted = self.desk, self._choice.wanted
        if self._stage == "saved":
            self.back()
        elif desk and wanted and self._is_free:
            self.enter("asking")
            self.run(_looking, partial(look_at_people, desk, wanted), self._show_seen)

    @Slot()
    def back(self) -> None:
        """Choose another export."""
        self._forget()
        self.show_trouble(None)
        self.enter("looking")
        self.ask(look_at_exports, self._show_choice)

    @Slot("QVariantList")
    def save_urls(self, urls: Sequence[QUrl]) -> None:
        """Save into a folder: a stick, or one that was chosen in the system's window."""
        desk, found = self.desk, self._seen.found
        folder = next((path for each in urls if (path := path_of(QUrl(each)))), None)
        if desk and found and folder and self.ready:
            self.run(_saving, partial(save_people, desk, found, folder, self._seen.closed_by), self._show_made)

    def fail(self, trouble: Trouble) -> None:
        """Show what went wrong and go back to where it was begun."""
        self._stage = "choosing" if self._stage in ("asking", "looking") else self._stage
        super().fail(trouble)

    @property
    def _is_free(self) -> bool:
        return not self._work.jobs.busy

    def _show_choice(self, found: ExportsAtHand) -> None:
        targets, broken = targets_at(self.desk) if self.desk else ((), ())
        self._choice.offer(targets, found.requests, found.texts, broken)
        self._past.show(found.past)
        self.enter("choosing")

    def _show_seen(self, seen: ExportPreview) -> None:
        if self._stage == "asking":  # else the window was locked meanwhile, and nobody is shown
            self._places = places_to_write(self.desk, self._volumes)
            self._seen.show(seen)
            self.enter("seen")

    def _show_made(self, made: MadeExport) -> None:
        if self._seen.found:
            self._seen.keep_passphrase()
            self._made = made
            self.enter("saved")

    def _forget(self) -> None:
        self._made = None
        self._seen.wipe()


def _looking() -> str:
    return translate("Console", "Looking at who would go")


def _saving() -> str:
    return translate("Console", "Saving the export")
