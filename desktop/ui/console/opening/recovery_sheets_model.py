"""Recovery sheets: offered, printed, and two of them typed back before anybody relies on them."""
# ruff: noqa: E501  (one sentence a line, as translators read them)

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import KeyFileError
from desktop.core.progress import Report
from desktop.office.desk.workspace import StaffDesk, Workspace
from desktop.office.keys.keys import read_keys
from desktop.office.keys.recovery_sheets import (
    Sheet,
    SheetWording,
    print_sheets,
    prove_sheet,
    sheets_of_keys,
    sheets_of_secret,
)
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.opening.paper_passphrase import sheet_trouble
from desktop.ui.console.page.staff_error_text import told_to_staff

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
FILE = "recovery-sheets.pdf"


@QmlElement
class RecoverySheetsModel(PageModel):
    """Stages: offer, printing, printed, first, second, proven.

    The words leave memory, and the file the disk, at the end.
    """

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, background: Background, view: Callable[[Path], None], interface: InterfaceSettingsModel) -> None:
        """`view` shows a file in the program that this computer has for it."""
        super().__init__("offer", background)
        self.changed.connect(self.refreshed)
        self._background, self._view, self._interface = background, view, interface
        self._desk: StaffDesk | None = None
        self._sheets: tuple[Sheet, ...] = ()
        self._proven: Sheet | None = None
        self._typed = ""

    @qml_property(str, notify=refreshed)
    def where(self) -> str:
        """Which file is printed, while it is there, as a sentence."""
        if not self._file or not self._file.exists():
            return ""
        said = translate("Console", "If nothing opened: the file is “%1”, in the campaign's folder “%2”.")
        return said.replace("%1", self._file.name).replace("%2", apart(self._file.parent.name))

    @qml_property(str, notify=refreshed)
    def typed(self) -> str:
        """What stands in the line."""
        return self._typed

    @qml_property(bool, notify=refreshed)
    def asking(self) -> bool:
        """Whether a sheet is to be typed back."""
        return self._stage in ("first", "second")

    def describe(self) -> PageText:
        """Return title and actions of the step."""
        texts = {
            "offer": (
                translate("Console", "Recovery sheets, for the day the passphrase is lost"),
                translate("Console", "Make the sheets"),
            ),
            "printing": (translate("Console", "Making the sheets…"), ""),
            "printed": (translate("Console", "Print the three sheets"), translate("Console", "They are printed")),
            "first": (translate("Console", "Type one sheet back"), translate("Console", "Check this sheet")),
            "second": (translate("Console", "And another one"), translate("Console", "Check this sheet")),
            "proven": (translate("Console", "Two sheets are proven"), translate("Console", "Go on")),
        }
        title, main = texts[self._stage]
        back = {"offer": translate("Console", "Not now"), "proven": "", "printing": ""}
        return PageText(
            title, main, "sheets_on", back=back.get(self._stage, translate("Console", "Stop")), back_name="sheets_back"
        )

    def offer(self, desk: StaffDesk, secret: bytes | None = None) -> None:
        """Offer sheets for the keys of a workspace; `secret`: of which they were just made."""
        self.wipe()
        self._desk = desk
        if secret is not None:
            self._sheets = sheets_of_secret(secret)
        elif desk.organisation:
            self._sheets = sheets_of_keys(desk.organisation)
        self.show_trouble(None)
        self.enter("offer")

    def wipe(self) -> None:
        """Forget the words, and take the file away."""
        desk = self._desk
        self._desk, self._sheets, self._proven, self._typed = None, (), None, ""
        if desk:
            clear_sheets(desk.workspace)

    @Slot(str)
    def type_words(self, typed: str) -> None:
        """Take the words of a sheet."""
        self._typed = typed
        self.refreshed.emit()

    @Slot()
    def show_file(self) -> None:
        """Show it once more."""
        if self._file and self._file.exists():
            self._view(self._file)

    @Slot()
    def forth(self) -> None:
        """Go on to the next step."""
        self.show_trouble(None)
        if self._stage == "offer":
            self._print()
        elif self._stage == "printed":
            self.enter("first")
        elif self.asking:
            self._check()
        elif self._stage == "proven":
            self.back()

    @Slot()
    def back(self) -> None:
        """Leave; without proof nobody relies on what was printed."""
        self.wipe()
        self.leads.emit("")

    @property
    def _file(self) -> Path | None:
        return self._desk.workspace.folder / FILE if self._desk else None

    def _print(self) -> None:
        desk, sheets, file, language = self._desk, self._sheets, self._file, self._interface.language
        if desk is None or file is None or not sheets:
            return

        def work(_report: Report) -> Path:
            words = next(" ".join(each.words) for each in read_keys(desk.workspace.keys) if each.words)
            file.unlink(missing_ok=True)  # of one that was cut short
            print_sheets(sheets, _wording(language, desk.workspace.name, words), file)
            if self._desk is not desk:  # the window was locked meanwhile
                clear_sheets(desk.workspace)
            return file

        self.enter("printing")
        self._background.start(work, self._show, self._fail)

    def _show(self, file: Path) -> None:
        self.enter("printed")
        self._view(file)

    def _check(self) -> None:
        try:
            proven = prove_sheet(self._typed, self._sheets, self._proven)
        except KeyFileError as error:
            self.show_trouble(sheet_trouble(error))
            return
        self._typed = ""
        if self._stage == "first":
            self._proven = proven
            self.enter("second")
            return
        desk = self._desk
        self.wipe()
        self._desk = desk
        self.enter("proven")

    def _fail(self, trouble: Trouble) -> None:
        self.enter("offer")
        self.show_trouble(told_to_staff(trouble))


def clear_sheets(workspace: Workspace) -> None:
    """Take the file that is printed away, also that of a window that was killed: whoever reads it has the keys."""
    with suppress(OSError):
        (workspace.folder / FILE).unlink(missing_ok=True)


def _wording(language: str, sender: str, words: str) -> SheetWording:
    about = (
        translate("Console", "Any two of the three sheets open the keys of this campaign again. One alone tells nothing. Keep each with another person, or in another place."),
        translate("Console", "When the passphrase is lost: open Tabling's staff window, and on the page that asks for it choose “The passphrase is lost”. The first four letters of each word will do."),
    )  # fmt: skip
    title = translate("Console", "Recovery sheet %1 of 3")
    return SheetWording(
        language,
        sender,
        lambda number: title.replace("%1", str(number)),
        about,
        translate("Console", "The organisation's four words: %1").replace("%1", words),
    )
