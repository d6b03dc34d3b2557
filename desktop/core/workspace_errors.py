"""What only the staff window meets: leaves of core/errors.py.

UsageError
├── KeysElsewhere   the keys were changed or moved since the campaign was opened
├── NoWorkspace     no petition is kept in the folder that was opened
└── WorkspaceTaken  a workspace was to be made in a folder that holds something
PetitionError
└── WorkEnded       the process that does long work ended before the work did
OutputError
└── HalfTypedUnkept what somebody was typing could not be kept while the window is locked
"""

from desktop.core.errors import OutputError, PetitionError, UsageError


class KeysElsewhere(UsageError):
    """The keys were changed or moved since the campaign was opened, by another window."""


class NoWorkspace(UsageError):
    """No petition is kept in the folder that was opened."""


class WorkspaceTaken(UsageError):
    """A workspace was to be made in a folder that holds something."""


class WorkEnded(PetitionError):
    """The process that does long work ended before the work did."""


class HalfTypedUnkept(OutputError):
    """What somebody was typing could not be kept while the window is locked."""
