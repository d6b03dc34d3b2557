"""What the place where a petition is kept may answer, and other people who work there: leaves of core/errors.py.

PetitionError
├── PetitionFull         its disk holds nothing more
├── PetitionBusy         somebody else writes to it, and did not end in time
├── PetitionReadOnly     it may be read and not changed
├── PetitionDamaged      its file is broken
├── ServerSilent         the server that keeps it does not answer
├── ServerRefused        it answers, and lets nobody in like this
├── ServerUnsafe         it does not encrypt what it is sent, or cannot prove which server it is
├── ServerTooOld         its PostgreSQL is older than what Tabling needs
├── DatabaseEmpty        the database is there, and no petition was begun in it
├── NoSuchDatabase       it has no database of this name
├── AddressWrong         what was given is no address of a petition
├── PetitionNewer        a newer Tabling wrote it
├── PetitionOlder        an older Tabling wrote it, on a server where others may still work with that
├── PetitionForeign      what is there is a database of another program
├── PetitionThere        one was to be begun where one is already
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
    """The server that keeps the petition does not answer."""


class ServerRefused(PetitionError):
    """The server answers, and lets nobody in with this user and password."""


class ServerUnsafe(PetitionError):
    """The server does not encrypt what it is sent, or cannot prove which server it is; nothing was sent."""


class ServerTooOld(PetitionError):
    """The server's PostgreSQL is older than what Tabling needs."""


class NoSuchDatabase(PetitionError):
    """The server has no database of this name."""


class DatabaseEmpty(PetitionError):
    """The server's database is there, and no petition was begun in it."""


class AddressWrong(PetitionError):
    """What was given is no address of a petition."""


class PetitionNewer(PetitionError):
    """A newer Tabling wrote the petition; nothing was changed."""


class PetitionOlder(PetitionError):
    """An older Tabling wrote the petition on this server, and others may still work with that; nothing was changed."""


class PetitionForeign(PetitionError):
    """What is there is a database of another program; nothing was changed."""


class PetitionThere(PetitionError):
    """A petition was to be begun where one is already."""


class Overtaken(PetitionError):
    """Somebody did this, or the contrary, since it was looked at; nothing was changed."""


class TypedAnew(Overtaken):
    """A merge is of a sheet that is typed anew since, and stays undone."""


class CountsOtherwise(Overtaken):
    """A merge cannot come back while another of the same table or source counts that was read otherwise."""
