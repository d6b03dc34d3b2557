"""What goes wrong with sheets of paper: leaves of core/errors.py.

UsageError
├── LineWrong            what was typed of a line cannot stand there
├── SameReader           whoever typed a line first would be its second reader as well
├── SheetCodeWrong       neither the number of a sheet nor the code on one of this campaign
├── LinesMissing         fewer or more lines are typed than were counted when the sheet came back
└── LinesUndecided       a sheet waits for its second reader, or for what the two read differently
PetitionError
├── SheetUnknown          no sheet of this number was printed
└── SheetStands          the sheet is not where this act begins
"""

from desktop.core.errors import PetitionError, UsageError


class LineWrong(UsageError):
    """What was typed of a line cannot stand there: `field`, and `reason` as the form has it."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"Look at {field.replace('_', ' ')} on the sheet again ({reason.replace('_', ' ')}).")
        self.field = field
        self.reason = reason


class SameReader(UsageError):
    """Whoever typed a line first would be its second reader as well."""

    def __init__(self, line: int) -> None:
        super().__init__(f"You typed line {line} the first time. Somebody else reads it now, under their own name.")
        self.line = line


class SheetCodeWrong(UsageError):
    """What was typed or scanned is neither the number of a sheet nor the code on one of this campaign."""

    def __init__(self) -> None:
        super().__init__("That is neither the number of a sheet nor the code on a sheet of this campaign.")


class LinesMissing(UsageError):
    """Not as many lines are typed as were counted when the sheet came back."""

    def __init__(self, number: int, counted: int, typed: int) -> None:
        super().__init__(f"Sheet {number} came back with {counted} signatures, and {typed} are typed.")
        self.number = number
        self.counted = counted
        self.typed = typed


class LinesUndecided(UsageError):
    """A sheet waits for its second reader, `unread` lines, or for what the two read differently, `differing`."""

    def __init__(self, number: int, unread: int, differing: int) -> None:
        super().__init__(
            f"Sheet {number} is not checked: {unread} lines wait for a second reader, {differing} for a decision."
        )
        self.number = number
        self.unread = unread
        self.differing = differing


class SheetUnknown(PetitionError):
    """No sheet of this number was printed."""

    def __init__(self, number: int) -> None:
        super().__init__(f"No sheet {number} was printed for this petition.")
        self.number = number


class SheetStands(PetitionError):
    """The sheet is not where this act begins; `state`: where it is."""

    def __init__(self, number: int, state: str) -> None:
        super().__init__(f"Sheet {number} is {state}, so this cannot be done with it.")
        self.number = number
        self.state = state
