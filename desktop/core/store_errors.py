"""What the place where a petition is kept may answer, and other people who work there: leaves of core/errors.py.

PetitionError
├── PetitionFull         its disk holds nothing more
├── PetitionBusy         somebody else writes to it, and did not end in time
├── PetitionReadOnly     it may be read and not changed
├── PetitionDamaged      its file is broken
├── ServerSilent         the server that keeps it does not answer, or refuses
└── Overtaken            somebody did this, or the contrary, since it was looked at
"""

from desktop.core.errors import PetitionError


class PetitionFull(PetitionError):
    """The disk of the petition holds nothing more; nothing was changed."""


class PetitionBusy(PetitionError):
    """Somebody else writes to the petition, and did not end in time."""


class PetitionReadOnly(PetitionError):
    """The petition may be read and not changed."""


class PetitionDamaged(PetitionError):
    """The petition's file is broken."""


class ServerSilent(PetitionError):
    """The server that keeps the petition does not answer, or refuses."""


class Overtaken(PetitionError):
    """Somebody did this, or the contrary, since it was looked at; nothing was changed."""
