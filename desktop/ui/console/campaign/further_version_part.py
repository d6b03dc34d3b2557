"""A further version: what it changes and for whom, and the older keys that the next pack names as replaced."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.key_files import read_organisation_key
from desktop.core.organisation_keys import ORGANISATION_FILE
from desktop.core.signing_keys import SigningKey
from desktop.office.campaign.draft_in_workspace import Change
from desktop.office.campaign.drafts import CampaignDraft
from desktop.office.desk.petition_place import Petition
from desktop.office.figures.status import petition_status
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.campaign.location_in_campaign import place_in_words
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.page_plurals import PagePlurals

translate = QCoreApplication.translate
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FurtherVersionPart(PagePart):
    """It changes nothing for those who signed before: they stay under the words that they signed."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    opened = Signal()  # there is one more key to be named

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._people: Mapping[int, int] = {}
        self._changes: Sequence[Change] = ()
        self._draft: CampaignDraft | None = None
        self.keys: tuple[SigningKey, ...] = ()

    @qml_property(list, notify=refreshed)
    def versions(self) -> list[str]:
        """How many people stand under each earlier version, a line each."""
        said = translate("Console", "Version %1: signed by %2, and delivered under its words.")
        return [
            said.replace("%1", str(version)).replace("%2", PagePlurals().people(people))
            for version, people in sorted(self._people.items())
            if people
        ]

    @qml_property(list, notify=refreshed)
    def differences(self) -> list[Row]:
        """`{where, before, after}` of what differs from the pack signed last."""
        return [
            {"where": place_in_words(each.where, self._draft), "before": each.before, "after": each.after}
            for each in self._changes
        ]

    def compare(self, changes: Sequence[Change], draft: CampaignDraft) -> None:
        """Take what differs now in a draft."""
        self._changes, self._draft = changes, draft
        self.changed.emit()

    def look(self) -> None:
        """Read how many people signed which version."""
        self._page.read(lambda petition: petition_status(petition).agreed.versions, self._show)

    def wipe(self) -> None:
        """Forget the keys."""
        self.keys, self._people, self._changes, self._draft = (), {}, (), None
        super().wipe()

    @Slot(QUrl)
    def open(self, folder: QUrl) -> None:
        """Open the organisation's older key in a folder, with the passphrase that was typed."""
        path, typed = Path(folder.toLocalFile()) / ORGANISATION_FILE, self.text("older_passphrase")

        def work(_petition: Petition) -> SigningKey:
            return read_organisation_key(path, typed)

        def done(key: SigningKey) -> None:
            self.keys = (*(each for each in self.keys if each.public != key.public), key)
            said = translate("Console", "Opened. The next pack names these keys as those that replace it.")
            self.tell(lambda: said)
            self.opened.emit()

        self._page.ask(work, done)

    def _show(self, people: Mapping[int, int]) -> None:
        self._people = people
        self.changed.emit()
