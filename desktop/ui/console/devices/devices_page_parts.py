"""The parts of the page about tablets, each a model of its own."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from desktop.office.devices.tablets import Tablet
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.devices.doubtful_times_part import DoubtfulTimesPart
from desktop.ui.console.devices.expected_devices_part import ExpectedDevicesPart
from desktop.ui.console.devices.handover_sheet_part import HandoverSheetPart
from desktop.ui.console.devices.receipt_proof_part import ReceiptProofPart
from desktop.ui.console.devices.take_out_batches_part import TakeOutBatchesPart
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TabletParts(QObject):
    """In the order in which they stand on the page."""

    def __init__(
        self, page: ConsolePage, tablets: Callable[[], tuple[Tablet, ...]], read_anew: Callable[[], None]
    ) -> None:
        """`tablets`: those that the page shows; `read_anew` has it read them, and what hangs on them."""
        super().__init__(page)
        self._taking_out, self._handover = (
            TakeOutBatchesPart(page, tablets, read_anew),
            HandoverSheetPart(page, read_anew),
        )
        page.changed.connect(self.speak)
        self._expected, self._receipt, self._times = (
            ExpectedDevicesPart(page),
            ReceiptProofPart(page),
            DoubtfulTimesPart(page),
        )

    @qml_property(TakeOutBatchesPart, constant=True)
    def takingOut(self) -> TakeOutBatchesPart:
        """What a tablet sent, dropped, taken out or let in."""
        return self._taking_out

    @qml_property(ExpectedDevicesPart, constant=True)
    def expected(self) -> ExpectedDevicesPart:
        """Tablets that are still to come."""
        return self._expected

    @qml_property(HandoverSheetPart, constant=True)
    def handover(self) -> HandoverSheetPart:
        """What a hand-over sheet shows."""
        return self._handover

    @qml_property(ReceiptProofPart, constant=True)
    def receipt(self) -> ReceiptProofPart:
        """A receipt that is looked at."""
        return self._receipt

    @qml_property(DoubtfulTimesPart, constant=True)
    def times(self) -> DoubtfulTimesPart:
        """Times that are hard to believe."""
        return self._times

    def look(self) -> None:
        """Read what those show that show anything by themselves."""
        self._expected.look()
        self._times.look()

    def wipe(self) -> None:
        """Forget what was typed and looked at."""
        for part in self._all:
            part.wipe()

    def speak(self) -> None:
        """Say everything anew: in the language of now, and of the tablets that there are now."""
        for part in self._all:
            part.changed.emit()

    @property
    def _all(self) -> tuple[PagePart, ...]:
        return self._taking_out, self._expected, self._handover, self._receipt, self._times
