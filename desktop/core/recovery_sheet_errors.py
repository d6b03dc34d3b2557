"""What can be wrong with recovery sheets: leaves of core/errors.py, all of KeyFileError.

KeyFileError
├── RecoveryWordWrong     one word is not as it stands on the sheet, and which one is known
├── RecoverySheetWrong    words are missing or too many, or more than one is wrong
├── RecoverySheetTwice    the same sheet was given twice
└── RecoverySheetForeign  the sheets are of different keys, or of others than those that are here
"""

from desktop.core.errors import KeyFileError


class RecoveryWordWrong(KeyFileError):
    """The word at `place`, counted from 1, is not as it stands on the sheet; `word` is what was typed."""

    def __init__(self, place: int, word: str) -> None:
        super().__init__(f"Word {place}, “{word}”, is not right. Look at the sheet and type it again.")
        self.place, self.word = place, word


class RecoverySheetWrong(KeyFileError):
    """Words are missing or too many, or more than one is wrong. `count`: how many were typed."""

    def __init__(self, count: int) -> None:
        super().__init__(f"These {count} words are no whole sheet: compare them with the paper, word by word.")
        self.count = count


class RecoverySheetTwice(KeyFileError):
    """The same sheet was given twice."""

    def __init__(self) -> None:
        super().__init__("This is the same sheet twice. Type two different ones.")


class RecoverySheetForeign(KeyFileError):
    """The sheets are of different keys, or of others than those that are here."""

    def __init__(self) -> None:
        super().__init__("This sheet is of other keys. Find the sheets that were printed for these.")
