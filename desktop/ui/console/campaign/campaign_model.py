"""The campaign as staff write it: languages side by side, a page pasted, what is missing, signed to a stick."""

from collections.abc import Callable
from functools import partial, reduce
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import OutputError, TablingError
from desktop.core.pack.file_reader import LARGEST_FILE
from desktop.core.progress import Report
from desktop.core.whole_files import read_bounded
from desktop.office.campaign.draft_in_workspace import (
    CheckedDraft,
    SignedDraft,
    check_draft,
    find_changes,
    is_signed,
    read_draft,
    save_draft,
    sign_draft,
)
from desktop.office.campaign.drafts import CampaignDraft, begin_draft, set_picture
from desktop.office.desk.workspace import read_facts
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.language import interface_languages, this_country
from desktop.ui.base.page_model import PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.campaign.campaign_check import CampaignCheck
from desktop.ui.console.campaign.campaign_form_model import CampaignFormModel
from desktop.ui.console.campaign.draft_edits import edited
from desktop.ui.console.campaign.draft_texts import edit_of
from desktop.ui.console.campaign.further_version_part import FurtherVersionPart
from desktop.ui.console.campaign.kiosk_preview_model import KioskPreviewModel, Previewing
from desktop.ui.console.campaign.pack_copies import PackCopies
from desktop.ui.console.campaign.paste_web_page_model import PasteWebPageModel
from desktop.ui.console.page.console_page import ConsolePage, Workplace
from desktop.ui.console.page.places import path_of
from desktop.ui.console.page.staff_error_text import told_to_staff

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CampaignModel(ConsolePage):
    """Stages: looking, shown. Whatever is typed is kept at once: a draft holds no people."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(
        self, work: Workplace, volumes: Callable[[], tuple[Volume, ...]], previewing: Previewing | None
    ) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        self._copies = PackCopies(self, volumes)
        self._copies.wanted.connect(self._sign)
        self._draft: CampaignDraft | None = None
        # Keeps a draft that could not be kept when it was changed; returns what stands against it still.
        self.unkept: Callable[[], Trouble | None] = _kept
        self._check = CampaignCheck(self)
        self._signed_already = False
        self._note: Callable[[], str] = str
        self._form = CampaignFormModel(self)
        self._paste = PasteWebPageModel(self._form)
        self._preview = KioskPreviewModel(previewing, self)
        self._older = FurtherVersionPart(self)
        self._older.opened.connect(self._look)
        self._form.edited.connect(self._take)
        self._form.lines.paused.connect(self._look_ahead)
        self._form.petition.chosen.connect(self._paste.follow)

    @qml_property(CampaignFormModel, constant=True)
    def form(self) -> CampaignFormModel:
        """What is typed and ticked."""
        return self._form

    @qml_property(PasteWebPageModel, constant=True)
    def pasting(self) -> PasteWebPageModel:
        """The page that was pasted."""
        return self._paste

    @qml_property(PackCopies, constant=True)
    def copies(self) -> PackCopies:
        """The signed pack, laid onto sticks."""
        return self._copies

    @qml_property(FurtherVersionPart, constant=True)
    def older(self) -> FurtherVersionPart:
        """Earlier versions, and keys that these replace."""
        return self._older

    @qml_property(KioskPreviewModel, constant=True)
    def preview(self) -> KioskPreviewModel:
        """The kiosk as a signer would have it."""
        return self._preview

    @qml_property(CampaignCheck, constant=True)
    def check(self) -> CampaignCheck:
        """What stands against signing."""
        return self._check

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What was done last."""
        return self._note()

    def describe(self) -> PageText:
        """Return title and main action."""
        shown = self._draft is not None and self._stage == "shown"
        ready = shown and not self._check.faults and not self._signed_already
        return PageText(
            translate("Console", "Campaign"),
            translate("Console", "Sign this version"),
            "sign_campaign",
            main_enabled=ready,
        )

    def arrive(self) -> None:
        """Read the draft; the first time one is begun."""
        desk = self._work.desk
        if desk is None:
            return
        self._copies.look()
        folder = desk.workspace.folder
        try:
            self._draft = read_draft(folder) or begin_draft(
                desk.workspace.name, read_facts(folder), _own(), this_country()
            )
        except TablingError as error:
            self.fail(trouble_of(error))
            return
        self.show_trouble(None)
        self._look()
        self._older.look()

    def wipe(self) -> None:
        """Forget what was done; the draft is kept as a file, and holds no people."""
        self._note, self._draft, self.unkept = str, None, _kept
        self._check.show(CheckedDraft((), ()), None)
        self._form.show(None)
        self._paste.forget()
        self._copies.wipe()
        self._older.wipe()
        self._preview.rest()
        self.enter("looking")

    @Slot()
    def forth(self) -> None:
        """Sign it, and keep it in the workspace."""
        self._sign(None)

    @Slot(QUrl)
    def choose_picture(self, url: QUrl) -> None:
        """Take another picture."""
        path = path_of(url)
        if path is None or self._draft is None:
            return
        try:
            data = read_bounded(path, LARGEST_FILE, OutputError)
        except TablingError as error:
            self.show_trouble(told_to_staff(trouble_of(error)))
            return
        self._change(set_picture(self._draft, f"picture{path.suffix.lower()}", data))

    def speak(self) -> None:
        """Say everything in the language of now."""
        super().speak()
        self._form.speak()
        self._check.changed.emit()
        self._copies.changed.emit()
        self._older.changed.emit()
        self._preview.changed.emit()

    def _sign(self, folder: Path | None) -> None:
        """Sign it as the next version, and lay a copy into a folder; what is signed already is only laid."""
        self._form.keep()
        desk, draft = self._work.desk, self._draft
        if desk is None or draft is None or self._stage != "shown" or self._check.faults:
            return

        replaced = self._older.keys

        def work(_report: Report) -> SignedDraft:
            return sign_draft(desk, draft, folder, replaced)

        self._work.background.start(work, lambda signed: self._signed(signed, folder), self.fail)

    def _take(self, act: str, language: str, key: str, value: object) -> None:
        """Do to the draft what was typed or ticked."""
        if act not in ("words", "set", "fact"):
            self._form.keep()  # lines that were left for this touch
        if self._draft is not None:
            self._change(edited(self._draft, (act, language, key, value)))

    def _look_ahead(self) -> None:
        """Say what would be missing if what is typed now were kept: nobody leaves a line to find out."""
        draft = self._draft
        typed = self._form.lines.typed.items() if draft else ()
        edits = [edit_of(draft, *line, text) for line, text in typed] if draft else []
        if draft is None or not any(edits):
            return
        ahead = reduce(edited, filter(None, edits), draft)
        self._check.show(check_draft(ahead), ahead)
        self._form.ahead = ahead  # what Tabling writes by itself follows what is typed
        self._form.changed.emit()
        self._signed_already = False
        self.changed.emit()

    def _change(self, draft: CampaignDraft) -> None:
        desk, self._draft, self._note = self._work.desk, draft, str
        save = partial(_save, desk.workspace.folder, draft) if desk else _kept
        trouble = save()
        self.unkept = save if trouble else _kept
        self.show_trouble(trouble)
        self._look()

    def _look(self) -> None:
        desk, draft = self._work.desk, self._draft
        if desk is None or draft is None:
            return
        self._check.show(check_draft(draft), draft)
        try:
            found = find_changes(desk.workspace.folder, draft)
            named = not self._older.keys  # those that were opened since are named in the next one
            public = desk.organisation.signing.public if desk.organisation else b""
            self._signed_already = named and not found and is_signed(desk.workspace.folder, draft, public)
        except TablingError:  # the pack signed last is damaged: whoever signs is told
            found, self._signed_already = (), False
        self._copies.offer(signed=self._signed_already)
        self._older.compare(found, draft)
        self._form.show(draft)
        self._preview.show(draft)
        self.enter("shown")

    def _signed(self, signed: SignedDraft, folder: Path | None) -> None:
        self._older.keys = ()
        self.arrive()
        self._note = partial(_signed_in_words, signed, folder.name if folder else "")
        self.changed.emit()


def _save(folder: Path, draft: CampaignDraft) -> Trouble | None:
    try:
        save_draft(folder, draft)
    except TablingError as error:
        return told_to_staff(trouble_of(error))
    return None


def _kept() -> Trouble | None:
    """Return that nothing stands against it: the draft is kept."""
    return None


def _signed_in_words(signed: SignedDraft, stick: str) -> str:
    told = translate(
        "Console", "Signed as %1. Lay it onto a stick for the tablets, below. Volunteers compare these words: %2."
    )
    if stick:
        told = translate(
            "Console",
            "Signed as %1, and laid onto “%3”. Plug it into each tablet; volunteers are asked for these words: %2.",
        )
    told += " " + translate("Console", "They stand on the page for volunteers: print it under “Backup and keys”.")
    return told.replace("%1", signed.file.name).replace("%2", " ".join(signed.words)).replace("%3", apart(stick))


def _own() -> str:
    """Return the language in which a draft is begun: that chosen in the window, else that of this computer."""
    chosen, language = QLocale().name()[:2], QLocale.system().name()[:2]
    if chosen != "en":
        return chosen
    return language if language in interface_languages() else "en"
