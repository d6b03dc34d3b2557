"""Deliver: a letter is chosen, its pages are looked at, somebody else approves them, and they are saved."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.deliver.approved_delivery import MadeDelivery
from desktop.office.deliver.delivery_at_desk import (
    DeliveryPreview,
    LettersAtHand,
    SavedPages,
    look_at_letters,
    look_at_pages,
    save_pages,
)
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.deliver.annex_part import AnnexPart
from desktop.ui.console.deliver.approval_model import ApprovalModel
from desktop.ui.console.deliver.counted_as_recorded_part import CountedAsRecordedPart
from desktop.ui.console.deliver.delivery_text import made_in_words
from desktop.ui.console.deliver.document_kind_choice import DocumentShape
from desktop.ui.console.deliver.document_pages_model import DocumentPagesModel
from desktop.ui.console.deliver.letter_choice_model import LetterChoiceModel
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.places import path_of, places_to_write, rows_with_urls

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeliverModel(ConsolePage):
    """Stages: looking, choosing, setting, seen, saved."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, volumes: Callable[[], tuple[Volume, ...]]) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        work.jobs.changed.connect(self.changed)
        self._volumes = volumes
        self._places: tuple[Volume, ...] = ()
        self._letter, self._sheets, self._approval = (
            LetterChoiceModel(self),
            DocumentPagesModel(self),
            ApprovalModel(work, self),
        )
        self._shape, self._recorded, self._annex = DocumentShape(self), CountedAsRecordedPart(self), AnnexPart(self)
        for chosen in (self._letter.changed, self._shape.changed, self._approval.changed):
            chosen.connect(self.changed)
        for shown in (self._letter.refreshed, self._shape.refreshed, self._sheets.refreshed, self._approval.refreshed):
            self.changed.connect(shown)
        self._letter.leads.connect(self.leads)
        self._made: MadeDelivery | None = None

    @qml_property(LetterChoiceModel, constant=True)
    def letter(self) -> LetterChoiceModel:
        """Which letter."""
        return self._letter

    @qml_property(DocumentShape, constant=True)
    def shape(self) -> DocumentShape:
        """What kind of document."""
        return self._shape

    @qml_property(DocumentPagesModel, constant=True)
    def sheets(self) -> DocumentPagesModel:
        """The pages."""
        return self._sheets

    @qml_property(ApprovalModel, constant=True)
    def approval(self) -> ApprovalModel:
        """What the pages hold, and who approved them."""
        return self._approval

    @qml_property(CountedAsRecordedPart, constant=True)
    def recorded(self) -> CountedAsRecordedPart:
        """Who asks whether their signature is in the total."""
        return self._recorded

    @qml_property(AnnexPart, constant=True)
    def annex(self) -> AnnexPart:
        """Where every signature went, for inside use."""
        return self._annex

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What was saved last."""
        return made_in_words(self._made) if self._made else ""

    @qml_property(list, notify=refreshed)
    def places(self) -> list[Row]:
        """`{name, where, url}` of each stick that the document can be saved to."""
        return rows_with_urls(self._places)

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        title, another = translate("Console", "Deliver"), translate("Console", "Another letter")
        if self._stage in {"choosing", "setting"}:
            chosen = bool(self._letter.wanted.versions) and not self._shape.wrong
            ready = self._stage == "choosing" and chosen and not self._work.jobs.busy
            return PageText(title, translate("Console", "Show the pages"), "show_pages", main_enabled=ready)
        if self._stage == "saved":
            return PageText(title, another, "another_letter")
        return PageText(title, back=another if self._stage == "seen" else "", back_name="another_letter")

    def arrive(self) -> None:
        """Read which letters there are, and what is undecided; pages that were shown may be out of date by now."""
        if self._stage != "setting" and not (self._stage == "seen" and self._work.jobs.busy):
            self.back()

    def wipe(self) -> None:
        """Forget letter, pages and people; what is being saved is saved."""
        self._forget()
        self._letter.wipe()
        self._shape.wipe()
        self._recorded.wipe()
        self._annex.wipe()
        self.enter("looking")

    @Slot()
    def forth(self) -> None:
        """Set the pages and show them; or begin again."""
        desk = self._work.desk
        if self._stage == "saved":
            self.back()
        elif desk and self._letter.wanted.versions and not self._shape.wrong and not self._work.jobs.busy:
            self.enter("setting")
            wanted = replace(self._letter.wanted, supplement=self._shape.supplement)
            act = partial(look_at_pages, desk, wanted, self._shape.pages(self._letter.paper))
            self.run(_setting, act, self._show_pages)

    @Slot()
    def back(self) -> None:
        """Choose another letter."""
        self._forget()
        self._recorded.wipe()
        self._annex.wipe()
        self.show_trouble(None)
        self._places = places_to_write(self._work.desk, self._volumes)
        self.enter("looking")
        self.ask(look_at_letters, self._show_letters)

    @Slot("QVariantList")
    def save_urls(self, urls: Sequence[QUrl]) -> None:
        """Save into a folder: a stick, or one that was chosen in the system's window."""
        desk, shown = self._work.desk, self._approval.shown
        folder = next((path for each in urls if (path := path_of(QUrl(each)))), None)
        if desk and shown and folder and self._approval.deliverable:
            saved = SavedPages(shown, self._shape.pages(self._letter.paper), folder, self._approval.accepted)
            self.run(_saving, partial(save_pages, desk, saved), self._show_made)

    def fail(self, trouble: Trouble) -> None:
        """Show what went wrong and go back to where it was begun."""
        self.enter("choosing" if self._stage == "setting" else self._stage)
        super().fail(trouble)

    def _show_letters(self, found: LettersAtHand) -> None:
        self._letter.show(found)
        self._shape.show(found)
        self.enter("choosing")

    def _show_pages(self, shown: DeliveryPreview) -> None:
        if self._stage == "setting":  # else the window was locked meanwhile, and nobody is shown
            self._sheets.show(shown.pdf)
            self._approval.show(shown)
            self.enter("seen")

    def _show_made(self, made: MadeDelivery) -> None:
        if self._approval.shown:
            self._forget()
            self._made = made
            self.enter("saved")

    def _forget(self) -> None:
        self._made = None
        self._approval.show(None)
        self._sheets.wipe()


def _setting() -> str:
    return translate("Console", "Setting the pages")


def _saving() -> str:
    return translate("Console", "Saving the document")
