"""The end of a campaign's keys: what was sealed and never brought in is lost for good, and a certificate says so."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.keys.accepting_and_destroying_keys import Destroyed, destroy_at
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DestroyKeysPart(PagePart):
    """Lines: destroy_campaign, destroy_petition (its own passphrase, which alone opens it then), destroy_secret."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._begun = False
        self._campaign = ""
        self._also: tuple[Path, ...] = ()

    @qml_property(bool, notify=refreshed)
    def begun(self) -> bool:
        """Whether somebody asked for it, so that what to type is shown."""
        return self._begun

    @qml_property(str, notify=refreshed)
    def campaign(self) -> str:
        """What has to be typed: the campaign's id."""
        return self._campaign

    @qml_property(bool, notify=refreshed)
    def encrypted(self) -> bool:
        """Whether the petition has a passphrase, to be proven before."""
        return bool(self.desk and self.desk.place.passphrase)

    @qml_property(bool, notify=refreshed)
    def onServer(self) -> bool:
        """Whether a server keeps the petition: then it is its password."""
        return bool(self.desk and self.desk.place.on_server)

    @qml_property(str, notify=refreshed)
    def folders(self) -> str:
        """Which folders of keys go."""
        keys = list(self.desk.workspace.key_folders) if self.desk else []
        return "\n".join(map(str, (*keys, *self._also)))

    @qml_property(bool, notify=refreshed)
    def ready(self) -> bool:
        """Whether all was typed."""
        own = self._typed.get("destroy_petition", "")
        proven = bool(self.desk) and (
            not self.encrypted or (self.desk is not None and own == self.desk.place.passphrase)
        )
        return bool(self._campaign) and self.text("destroy_campaign") == self._campaign and proven

    @Slot()
    def begin(self) -> None:
        """Show what it does and what to type."""
        self._begun = True
        self._page.ask(lambda petition: (petition.campaign() or ("", ""))[0], self._show)

    @Slot(QUrl)
    def add(self, url: QUrl) -> None:
        """Have the keys of another folder go as well."""
        if path := path_of(url):
            self._also = (*self._also, path)
            self.changed.emit()

    @Slot()
    def go(self) -> None:
        """Destroy them for good, and open the campaign anew without keys."""
        if self.desk and self.ready:
            named, second = self.text("destroy_campaign"), self.text("destroy_secret")
            self._page.run(_destroying, partial(destroy_at, self.desk, self._also, named, second), self._finish)

    @Slot()
    def leave(self) -> None:
        """Leave them as they are."""
        self.wipe()

    def wipe(self) -> None:
        """Forget what was typed."""
        self._begun, self._campaign, self._also = False, "", ()
        super().wipe()

    def _show(self, campaign: str) -> None:
        self._campaign = campaign
        self.changed.emit()

    def _finish(self, done: Destroyed) -> None:
        self.wipe()
        said = translate("Console", "The keys are destroyed. The certificate lies in this campaign's folder: %1.")
        left = translate("Console", "Not destroyed, as its folder was not named: %1.")
        rest = translate(
            "Console", "Copies of the key files, and papers and sheets, still open what was sealed: burn them."
        )
        parts = (
            said.replace("%1", "certificates"),
            left.replace("%1", ", ".join(done.left)) if done.left else "",
            rest,
        )
        self.tell(lambda: " ".join(filter(None, parts)))


def _destroying() -> str:
    return translate("Console", "Destroying the keys")
