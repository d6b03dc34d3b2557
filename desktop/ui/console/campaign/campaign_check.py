"""What stands against signing a draft, and what signers would want otherwise."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.office.campaign.draft_in_workspace import CheckedDraft
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.campaign.campaign_plurals import CampaignPlurals
from desktop.ui.console.campaign.fault_text import advice_in_words, fault_in_words, line_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CampaignCheck(QObject):
    """Shows what the check of one draft found."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._draft: CampaignDraft | None = None
        self._checked = CheckedDraft((), ())
        self._counted = CampaignPlurals(self)

    @property
    def faults(self) -> tuple[str, ...]:
        """What stands against signing, as the check says it."""
        return self._checked.faults

    @qml_property(list, notify=changed)
    def missing(self) -> list[dict[str, object]]:
        """`{text, detail, page}` of all that stands against signing; `page`: the line where it is mended, if known."""
        return [
            {"text": fault_in_words(each, self._draft), "detail": "", "page": line_of(each, self._draft)}
            for each in self._checked.faults
        ]

    @qml_property(list, notify=changed)
    def advice(self) -> list[str]:
        """What signers would want otherwise."""
        return [advice_in_words(each) for each in self._checked.advice]

    @qml_property(str, notify=changed)
    def lacking(self) -> str:
        """How much stands against signing, beside the button; empty where nothing does."""
        return self._counted.lacking(len(self._checked.faults)) if self._checked.faults else ""

    @qml_property(str, notify=changed)
    def onward(self) -> str:
        """What the button says that leads to the first line to mend; it stands there with nothing to mend, too."""
        led = len(self._checked.faults) if self.first else 0
        return self._counted.onward(led) if led else translate("Console", "No line is left to mend")

    @qml_property(str, notify=changed)
    def first(self) -> str:
        """The name of the first line to mend; nothing where there is none."""
        lines = (line_of(each, self._draft) for each in self._checked.faults)
        return next(filter(None, lines), "")

    def show(self, checked: CheckedDraft, draft: CampaignDraft | None) -> None:
        """Show what was found of a draft."""
        before, self._checked, self._draft = (self._checked, self._draft), checked, draft
        if before != (checked, draft):
            self.changed.emit()
