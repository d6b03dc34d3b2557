"""What only the staff window meets: leaves of core/errors.py.

UsageError
├── NoWorkspace     no petition is kept in the folder that was opened
└── WorkspaceTaken  a workspace was to be made in a folder that holds something
PetitionError
└── WorkEnded       the process that does long work ended before the work did
OutputError
└── HalfTypedUnkept what somebody was typing could not be kept while the window is locked
"""

from desktop.core.errors import OutputError, PetitionError, UsageError


class NoWorkspace(UsageError):
    """No petition is kept in the folder that was opened."""


class WorkspaceTaken(UsageError):
    """A workspace was to be made in a folder that holds something."""


class WorkEnded(PetitionError):
    """The process that does long work ended before the work did."""


class HalfTypedUnkept(OutputError):
    """What somebody was typing could not be kept while the window is locked."""
