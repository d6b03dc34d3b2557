"""Choosing the campaign: what is on the sticks, and the four words to compare before it is trusted."""

from collections.abc import Callable

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign
from desktop.core.key_files import new_passphrase
from desktop.core.pack.files import PackFiles
from desktop.ui.base.background import Errand
from desktop.ui.base.error_model import Troubled
from desktop.ui.base.error_text import Trouble
from desktop.ui.corner.device import Beginning
from desktop.ui.corner.packs import Examined, Offer, examine, find_packs
from desktop.ui.corner.volumes import Volume

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ChoiceModel(Troubled):
    """Looks, examines, and keeps the pack in memory: what was compared is what is taken."""

    changed = Signal()
    examined = Signal()  # something may be compared, or told about trying out

    def __init__(self, beginning: Beginning, volumes: Callable[[], tuple[Volume, ...]], errand: Errand) -> None:
        super().__init__(errand)
        self._beginning, self._volumes, self._errand = beginning, volumes, errand
        self._offers: tuple[Offer, ...] = ()
        self._found: Examined | None = None
        self._passphrase = ""
        self._busy = False

    @property
    def chosen(self) -> tuple[PackFiles | None, str]:
        """The pack that was examined, or the passphrase of a try-out; neither before anything was chosen."""
        return (self._found.files if self._found else None), self._passphrase

    @property
    def called(self) -> str:
        """What the chosen campaign is called; nothing before, and nothing for a try-out."""
        return self._said(lambda campaign: campaign.words[campaign.default_language].title)

    @Property(list, notify=changed)
    def offers(self) -> list[dict[str, str]]:
        """`{title, organisation, place}` of each pack found; the title is the file's name where it cannot be read."""
        return [
            {
                "title": each.title or each.path.name,
                "organisation": each.organisation,
                "place": f"{each.volume} · {each.path.name}" if each.title else each.volume,
            }
            for each in self._offers
        ]

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it is looking or examining."""
        return self._busy

    @Property(bool, notify=changed)
    def tryOutOffered(self) -> bool:
        """Whether the bundled campaign may be tried out here."""
        return self._beginning.try_out_offered

    @Property(bool, notify=changed)
    def tryingOut(self) -> bool:
        """Whether that was chosen."""
        return bool(self._passphrase)

    @Property(str, notify=changed)
    def passphrase(self) -> str:
        """The passphrase of the organisation for trying out; it is kept nowhere."""
        return self._passphrase

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the campaign is called."""
        return self.called

    @Property(str, notify=changed)
    def organisation(self) -> str:
        """Whose campaign it is, as the pack says."""
        return self._said(lambda campaign: campaign.controller.name)

    @Property(list, notify=changed)
    def words(self) -> list[str]:
        """The organisation's key as four words."""
        return list(self._found.words) if self._found else []

    @Slot()
    def look(self) -> None:
        """Look on the sticks anew."""
        self._start(lambda: find_packs(self._volumes()), self._offer)

    @Slot(int)
    def choose(self, offer: int) -> None:
        """Examine one of the packs."""
        if not self._busy and 0 <= offer < len(self._offers):
            path = self._offers[offer].path
            self._start(lambda: examine(path, self._beginning.require_trusted), self._show)

    @Slot()
    def try_out(self) -> None:
        """Take the bundled campaign, with an organisation made on this device."""
        self._found, self._passphrase = None, new_passphrase()
        self.tell(None)
        self.changed.emit()
        self.examined.emit()

    @Slot()
    def forget(self) -> None:
        """Go back to choosing: nothing was taken, and nothing that is still being looked at will be."""
        self._errand.drop()
        self._found, self._passphrase, self._busy = None, "", False
        self.tell(None)
        self.changed.emit()

    def _start(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._busy = True
        self.tell(None)
        self.changed.emit()
        self._errand.start(work, done, self._fail)

    def _offer(self, offers: tuple[Offer, ...]) -> None:
        self._offers, self._busy = offers, False
        self.changed.emit()

    def _show(self, found: Examined) -> None:
        self._found, self._busy, self._passphrase = found, False, ""
        self.changed.emit()
        self.examined.emit()

    def _fail(self, trouble: Trouble) -> None:
        self._busy = False
        self.tell(trouble)
        self.changed.emit()

    def _said(self, say: Callable[[Campaign], str]) -> str:
        return say(self._found.campaign) if self._found else ""
