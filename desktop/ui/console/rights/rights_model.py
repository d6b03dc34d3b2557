"""Rights and age: the register of requests, old data and what keeps it, and the log; each is a model of its own."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Workplace
from desktop.ui.console.rights.audit_log_model import AuditLogModel
from desktop.ui.console.rights.audit_log_proof_part import AuditLogProofPart
from desktop.ui.console.rights.breach_part import BreachPart
from desktop.ui.console.rights.request_register_part import RequestRegisterPart
from desktop.ui.console.rights.retention_model import RetentionModel
from desktop.ui.console.rights.withdrawal_requests_part import WithdrawalRequestsPart

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RightsModel(ConsolePage):
    """Stages: looking, shown."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        self._requests = WithdrawalRequestsPart(self.ask, lambda: self.by, self)
        self._retention = RetentionModel(work, self)
        self._log = AuditLogModel(self.ask, self)
        self._asked, self._proof, self._breaches = RequestRegisterPart(self), AuditLogProofPart(self), BreachPart(self)
        self._parts = (self._requests, self._asked, self._retention, self._breaches, self._proof, self._log)
        self._log.changed.connect(self._seen)

    @qml_property(WithdrawalRequestsPart, constant=True)
    def requests(self) -> WithdrawalRequestsPart:
        """Who asks to be taken off."""
        return self._requests

    @qml_property(RetentionModel, constant=True)
    def retention(self) -> RetentionModel:
        """Old data."""
        return self._retention

    @qml_property(AuditLogModel, constant=True)
    def log(self) -> AuditLogModel:
        """Who did what."""
        return self._log

    @qml_property(RequestRegisterPart, constant=True)
    def asked(self) -> RequestRegisterPart:
        """Who wrote or called, and for what."""
        return self._asked

    @qml_property(AuditLogProofPart, constant=True)
    def proof(self) -> AuditLogProofPart:
        """Whether the log is whole, and a table of it."""
        return self._proof

    @qml_property(BreachPart, constant=True)
    def breaches(self) -> BreachPart:
        """What happened to people's data."""
        return self._breaches

    def describe(self) -> PageText:
        """Return the title."""
        return PageText(translate("Console", "Rights and age"))

    def arrive(self) -> None:
        """Read all of them; the log last."""
        for part in self._parts:
            part.look()

    def wipe(self) -> None:
        """Forget who asked, and what was looked at."""
        for part in self._parts:
            part.wipe()
        self.enter("looking")

    def speak(self) -> None:
        """Say everything in the language of now."""
        for part in self._parts:
            part.changed.emit()
        super().speak()

    def _seen(self) -> None:
        if self._log.lines and self._stage == "looking":
            self.enter("shown")
