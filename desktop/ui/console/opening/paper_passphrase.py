"""A passphrase that is written on paper and proven by typing it back, and what may be wrong with a typed sheet."""

from PySide6.QtCore import QCoreApplication

from desktop.core.errors import KeyFileError
from desktop.core.passphrase import spellings
from desktop.core.recovery_sheet_errors import RecoveryWordWrong
from desktop.office.keys.keys import new_passphrase
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.console.page.staff_error_text import own_trouble, told_to_staff

translate = QCoreApplication.translate


class PaperPassphrase:
    """One that nobody had to invent; wiped once it is no longer needed on screen."""

    def __init__(self) -> None:
        self.shown = ""
        self.typed = ""

    def renew(self) -> None:
        """Think of another one."""
        self.shown, self.typed = new_passphrase(), ""

    def wipe(self) -> None:
        """Forget it."""
        self.shown = self.typed = ""

    @property
    def proven(self) -> bool:
        """Whether what was typed is what stood there, however it is spelt."""
        return bool(self.shown) and self.shown in spellings(self.typed)


def not_the_paper() -> Trouble:
    """Return what to say where something else was typed than was shown."""
    return own_trouble(
        lambda: translate(
            "Console", "This is not what was shown. Look at your paper; “Back” shows the passphrase again."
        )
    )


def sheet_trouble(error: KeyFileError) -> Trouble:
    """Return what to say of a sheet that was typed: which word is wrong, where that is known."""
    if not isinstance(error, RecoveryWordWrong):
        return told_to_staff(trouble_of(error))
    place, word = str(error.place), error.word
    return own_trouble(
        lambda: (
            translate("Console", "Word %1, “%2”, is not right. Look at the sheet and mend it.")
            .replace("%1", place)
            .replace("%2", word)
        )
    )
