"""A receipt that lies somewhere: is it of this organisation, and what of which tablet does it name?"""

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.intake.receipts import NamedDevice, ProvenReceipt, prove_receipt
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.places import path_of
from desktop.ui.console.page.tablet_text import tablet_name

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReceiptProofPart(PagePart):
    """Nothing is changed by looking."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._found: ProvenReceipt | None = None

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[str]:
        """What it names of each tablet."""
        return [_in_words(each) for each in self._found.devices] if self._found else []

    def wipe(self) -> None:
        """Forget the receipt."""
        self._found = None
        super().wipe()

    @Slot(QUrl)
    def choose_url(self, url: QUrl) -> None:
        """Look at a receipt that was chosen in the system's window."""
        file = path_of(url)
        self.wipe()

        def act(petition: Petition, _by: str) -> ProvenReceipt:
            return prove_receipt(petition, file) if file else ProvenReceipt("", ())

        self.act(act, self._show)

    def _show(self, found: ProvenReceipt) -> str:
        self._found = found
        said = translate("Console", "This receipt is ours, for the campaign “%1”. Tablets may erase what it names:")
        return said.replace("%1", apart(found.campaign))


def _in_words(each: NamedDevice) -> str:
    said = translate("Console", "%1: %2, numbers %3 to %4")
    told = said.replace("%1", tablet_name(each.called)).replace("%2", PagePlurals().signatures(each.signatures))
    return told.replace("%3", str(each.first)).replace("%4", str(each.last))
