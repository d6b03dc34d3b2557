"""Which letter is delivered: whose version, in which language, on which paper; and who stands under which."""

from typing import get_args

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.campaign.agreements import KeptAgreement
from desktop.office.deliver.approved_delivery import WantedLetter
from desktop.office.deliver.delivery_at_desk import LettersAtHand, PaperSize
from desktop.office.paper.usual_paper_size import usual_paper
from desktop.ui.base.language import own_name, this_country
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.deliver.delivery_text import fields_in_words, paper_in_words, undecided_rows
from desktop.ui.console.page.console_page import Row
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.paper_sizes import paper_rows

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LetterChoiceModel(QObject):
    """A part of the page that delivers. Fields cannot be chosen: they are those that were promised."""

    changed = Signal()  # something was chosen
    refreshed = Signal()  # what is shown may be another
    leads = Signal(str)  # the page where something undecided is decided

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: LettersAtHand | None = None
        self._versions: tuple[int, ...] = ()
        self._language = ""
        self._paper: PaperSize = usual_paper(this_country())

    @property
    def wanted(self) -> WantedLetter:
        """What was chosen; no version as long as nobody agreed to any."""
        return WantedLetter(self._versions, self._language)

    @property
    def paper(self) -> PaperSize:
        """On what it is printed."""
        return self._paper

    @qml_property(bool, notify=refreshed)
    def several(self) -> bool:
        """Whether people agreed to more than one version, so that one is chosen."""
        return len(self._signed) > 1

    @qml_property(list, notify=refreshed)
    def agreements(self) -> list[Row]:
        """`{version, text, detail, people, chosen}` of each agreement that is kept."""
        return [self._row(each) for each in self._kept]

    @qml_property(list, notify=refreshed)
    def undecided(self) -> list[Row]:
        """`{name, text, detail, page}` of what should be decided before."""
        return undecided_rows(self._found) if self._found else []

    @qml_property(str, notify=refreshed)
    def onPaper(self) -> str:
        """What is known of paper sheets, or nothing."""
        return paper_in_words(self._found) if self._found else ""

    @qml_property(list, notify=refreshed)
    def languages(self) -> list[Row]:
        """`{code, text, chosen}` of each language that the chosen versions have words in."""
        return [{"code": each, "text": own_name(each), "chosen": each == self._language} for each in self._spoken]

    @qml_property(list, notify=refreshed)
    def papers(self) -> list[Row]:
        """`{code, text, chosen}` of each size of paper."""
        return paper_rows(self._paper)

    @Slot(int)
    def choose_version(self, version: int) -> None:
        """Take a version along, or leave it out; versions that say the same go out under one letter."""
        chosen = set(self._versions) ^ {version}
        self._settle(tuple(sorted(chosen & set(self._signed))) or self._versions)

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Take the words in one language."""
        self._language = language
        self._settle(self._versions)

    @Slot(str)
    def open(self, page: str) -> None:
        """Go where something undecided is decided."""
        self.leads.emit(page)

    @Slot(str)
    def choose_paper(self, paper: str) -> None:
        """Take one size of paper."""
        self._paper = next((each for each in get_args(PaperSize) if each == paper), self._paper)
        self.changed.emit()

    def show(self, found: LettersAtHand) -> None:
        """Show what there is; what was chosen before stays, as long as it can be."""
        self._found = found
        kept = tuple(each for each in self._versions if each in self._signed)
        self._settle(kept or tuple(self._signed[-1:]))

    def wipe(self) -> None:
        """Forget all of it."""
        self._found, self._versions, self._language = None, (), ""
        self.changed.emit()

    @property
    def _kept(self) -> tuple[KeptAgreement, ...]:
        return self._found.agreements if self._found else ()

    @property
    def _signed(self) -> list[int]:
        return sorted({each.version for each in self._kept if each.people})

    @property
    def _spoken(self) -> list[str]:
        of = [each.languages for each in self._kept if each.version in self._versions]
        return [each for each in dict.fromkeys(sum(of, ())) if all(each in languages for languages in of)]

    def _settle(self, versions: tuple[int, ...]) -> None:
        self._versions = versions
        if self._language not in self._spoken:
            self._language = next(iter(self._spoken), "")
        self.changed.emit()

    def _row(self, kept: KeptAgreement) -> Row:
        promised = translate("Console", "What was promised: the recipient is told %1.")
        said = translate("Console", "Version %1, “%2”").replace("%1", str(kept.version)).replace("%2", kept.title)
        return {
            "version": kept.version,
            "text": said,
            "detail": promised.replace("%1", fields_in_words(kept.delivered)),
            "people": PagePlurals().people(kept.people),
            "chosen": kept.version in self._versions,
        }
