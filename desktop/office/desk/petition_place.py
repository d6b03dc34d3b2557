"""Where a petition is kept and what opens it; opened for as long as somebody works with it, and closed after."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.errors import PetitionError
from desktop.petition.engines.sqlcipher import is_encrypted
from desktop.petition.replay_log.counting_acts import count_within
from desktop.petition.store import opening_petition
from desktop.petition.store.opening_petition import Petition as Petition


@dataclass(frozen=True, slots=True)
class PetitionPlace:
    """A file, or an address such as "postgresql://user@server/database".

    `passphrase` opens an encrypted file, or is the password for the server. `outside` is the folder of its replay log,
    without one that of the file.
    """

    place: str
    passphrase: str = field(default="", repr=False)
    outside: Path | None = None

    @property
    def on_server(self) -> bool:
        """Whether a server keeps the petition, and no file does."""
        return opening_petition.is_address(self.place)


@dataclass(frozen=True, slots=True)
class Begun:
    """A petition that was begun: what people call its place, and whether a passphrase encrypts it."""

    name: str
    on_server: bool
    encrypted: bool


def begins_file(place: str) -> bool:
    """Return whether work here begins a petition in a file: who begins it says whether that is encrypted.

    Nothing is said of a server, which encrypts or not as whoever keeps it decided.
    """
    file = Path(place)
    return "://" not in place and not (file.exists() and file.stat().st_size)


def needs_passphrase(place: str) -> bool:
    """Return whether this is an encrypted file; a server is asked without a password first. Raises PetitionError."""
    return "://" not in place and is_encrypted(Path(place))


@contextmanager
def open_petition(place: PetitionPlace, *, new: bool = False) -> Iterator[Petition]:
    """Give the petition, and close it; `new` begins one where there is none. Raises PetitionError."""
    with closing(Petition(place.place, new=new, passphrase=place.passphrase)) as petition:
        yield _at_work(petition, place)


def _at_work(petition: Petition, place: PetitionPlace) -> Petition:
    """Let whatever is done from now on be told outside the petition as well."""
    petition.outside = place.outside or petition.outside
    petition.last = count_within
    return petition


class PetitionAtHand:
    """A petition that stays open from one act of a moment to the next, for one thread.

    To open it takes longer than most acts: a tenth of a second where it is encrypted, and what its database and ours
    have learned of it is lost each time it is closed.
    """

    def __init__(self) -> None:
        self._place: PetitionPlace | None = None
        self._petition: Petition | None = None
        self._file: tuple[int, int] | None = None

    @contextmanager
    def open(self, place: PetitionPlace) -> Iterator[Petition]:
        """Give the petition, which stays open. Raises PetitionError, and what was wrong may be over the next time."""
        if place != self._place or _which_file(place) != self._file:
            self.let_go()
        if self._petition is None:
            self._petition = _at_work(Petition(place.place, passphrase=place.passphrase), place)
            self._place, self._file = place, _which_file(place)
        try:
            yield self._petition
        except PetitionError:
            self.let_go()
            raise

    def let_go(self) -> None:
        """Close it: others may put another file in its place, and nothing of it is left in memory."""
        if self._petition:
            self._petition.close()
        self._place = self._petition = self._file = None


def _which_file(place: PetitionPlace) -> tuple[int, int] | None:
    """Tell a file from another that was put in its place; None for a server, and where there is none."""
    try:
        found = None if place.on_server else Path(place.place).stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found else None


@contextmanager
def open_or_begin(place: PetitionPlace, *, by: str) -> Iterator[Petition]:
    """Give the petition, or one that is begun here, and close it. Raises PetitionError, NobodySigned."""
    with closing(opening_petition.open_or_begin(place.place, by=by, passphrase=place.passphrase)) as petition:
        yield _at_work(petition, place)


def begin_petition(place: PetitionPlace, *, by: str) -> Begun:
    """Begin an empty petition in a file, or in an empty database on a server. Raises PetitionError, NobodySigned."""
    with closing(opening_petition.begin_petition(place.place, by=by, passphrase=place.passphrase)) as petition:
        return Begun(petition.name, place.on_server, bool(place.passphrase) and not place.on_server)
