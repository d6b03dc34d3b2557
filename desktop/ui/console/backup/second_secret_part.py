"""The second secret: who holds it, set by two people and changed with the old one."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.keys.second_secret import second_holder, set_second_secret
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.staff_error_text import own_trouble

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SecondSecretPart(PagePart):
    """Lines: second_holder, second_old, second_new, second_again."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._holder = ""

    @qml_property(str, notify=refreshed)
    def holder(self) -> str:
        """Who holds it, or nothing."""
        return self._holder

    @qml_property(str, notify=refreshed)
    def state(self) -> str:
        """Whether there is one, in words."""
        if not self._holder:
            return translate("Console", "There is none: one person alone can forget people and bring backups back.")
        said = translate("Console", "%1 holds it. Forgetting, bringing backups back, other keys: all that takes it.")
        return said.replace("%1", apart(self._holder))

    def look(self) -> None:
        """Read who holds it."""
        self._page.read(second_holder, self._show)

    def wipe(self) -> None:
        """Forget who holds it."""
        self._holder = ""
        super().wipe()

    @Slot()
    def keep(self) -> None:
        """Keep the one that was typed, in the place of the old one."""
        new, again, old = (self._typed.get(each, "") for each in ("second_new", "second_again", "second_old"))
        holder = self.text("second_holder") or self._holder
        if new != again:
            said = own_trouble(lambda: translate("Console", "The second secret was typed in two ways. Type it again."))
            self._page.show_trouble(said)
            return

        def act(petition: Petition, by: str) -> None:
            set_second_secret(petition, new, holder=holder, by=by, old=old)

        kept = translate("Console", "Kept. %1 writes it on paper that only they can reach: nobody can look it up.")
        self.act(act, lambda _none: kept.replace("%1", apart(holder)))

    def _show(self, holder: str) -> None:
        self._holder = holder
        self.changed.emit()
