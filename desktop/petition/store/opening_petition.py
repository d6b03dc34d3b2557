"""Opens the main petition wherever it is kept, and turns what its database says into plain words."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Literal
from weakref import finalize

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import DBAPIError

from desktop.core.batch_errors import BatchOfOtherCampaign, KeyUnknown
from desktop.core.petition_errors import NoPetition
from desktop.core.store_errors import AddressWrong, DatabaseEmpty, PetitionOlder, PetitionThere
from desktop.petition.engines.engine_contract import READING, Database, DatabaseDamage
from desktop.petition.engines.postgresql import SCHEMES, open_server
from desktop.petition.engines.sqlcipher import open_encrypted
from desktop.petition.engines.sqlite import open_file
from desktop.petition.store.after_migration import renew
from desktop.petition.store.audit import append_audit_line, begin_acts
from desktop.petition.store.schema import NONE, VERSIONS, bring_up_to_date, held_version, make_tables
from desktop.petition.tables import arrival_tables

PetitionLocation = Path | str
Unnoted = Literal["", "no folder", "no pack", "not written", "altered", "cut", "ahead"]
Fill = Callable[[Connection], None]
Last = Callable[["Petition", Connection], None]
Renewing = Callable[[Connection, str], AbstractContextManager[None]]  # what goes around bringing up this older version


def initialise(connection: Connection) -> None:
    """Write what every new petition begins with: the key of its own that people are compared by."""
    connection.execute(insert(arrival_tables.petition).values(only=1, salt=secrets.token_bytes(32)))


class Petition:
    """An open main petition. Each use of `transaction` is whole or not at all; `reading` sees one moment of it."""

    def __init__(  # noqa: PLR0913 - where, what opens it, whether it begins, and what is done first in each case
        self,
        place: PetitionLocation,
        *,
        new: bool = False,
        passphrase: str = "",
        fill: Fill | None = None,
        first: Fill = initialise,
        renewing: Renewing | None = None,
    ) -> None:
        """Open the petition at `place`, or begin one where `new` allows it.

        `place` is a file or "postgresql://user@server/database". `passphrase` encrypts the file, or is the password for
        the server. `first` writes the first rows of one that is begun; so does `fill`, and then there must be none yet.
        An older file is copied and brought up to date; an older petition on a server only where somebody said what is
        done around that. Raises PetitionOlder, PetitionError.
        """
        self.file = None if is_address(place) else Path(place)
        # The folder of its replay log; whoever opens a petition on a server, or keeps the log elsewhere, says where.
        self.outside = self.file.parent if self.file else None
        self.unnoted: Unnoted = ""  # why the last act that was to stand in that log does not
        self.last: Last | None = None  # the last step of each transaction that is kept
        self._database = open_database(place, passphrase, new=new)
        finalize(self, self._database.engine.dispose)  # whoever forgets to close leaves no connection open
        with ExitStack() as refused:
            refused.callback(self.close)
            self._prepare(new=new, fill=fill, first=first, renewing=renewing)
            with self.reading() as connection:
                self.salt: bytes = connection.execute(select(arrival_tables.petition.c.salt)).scalar_one()
            refused.pop_all()

    @property
    def name(self) -> str:
        """What people call the place: a file's name, or database and server. It holds no password."""
        return self._database.name

    def damage(self, connection: Connection) -> DatabaseDamage:
        """Return what is broken in how the rows are kept."""
        return self._database.damage(connection)

    def close(self) -> None:
        """Let go of the file or the server."""
        self._database.engine.dispose()

    def transaction(self) -> AbstractContextManager[Connection]:
        """Give one transaction, alone among writers; an error undoes it. Raises PetitionError, which shows no value."""
        return self._connection(reads=False)

    def rehearsal(self) -> AbstractContextManager[Connection]:
        """Give a transaction that is undone at its end, whatever happens in it: to see what an act would do.

        Raises PetitionError, which shows no value.
        """
        return self._connection(reads=False, keeps=False)

    def reading(self) -> AbstractContextManager[Connection]:
        """Give a connection that sees one moment of the petition, changes nothing and waits for nobody.

        Raises PetitionError, which shows no value.
        """
        return self._connection(reads=True)

    def campaign(self) -> tuple[str, str] | None:
        """Return campaign id and key fingerprint, or None before the first merge."""
        with self.reading() as connection:
            row = connection.execute(select(arrival_tables.petition.c.campaign, arrival_tables.petition.c.key)).one()
        return (row[0], row[1]) if row[0] else None

    def wipe(self) -> None:
        """Leave nothing of rows that were deleted, as far as the engine can. Raises PetitionError."""
        with self._plainly():
            self._database.wipe()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the file of this petition so that another may be put in its place; nothing else is done with it then.

        Raises PetitionBusy where somebody else has it open, PetitionError.
        """
        with self._plainly(), self._database.alone():
            yield

    @contextmanager
    def copied_from(self) -> Iterator[None]:
        """Say what this petition's driver means, before the one that is filled from it would take that for its own.

        Raises PetitionError.
        """
        try:
            yield
        except DBAPIError as error:
            if not isinstance(error.orig, self._database.driver_error):
                raise
            raise self._database.said(error.orig) from None

    @contextmanager
    def _connection(self, *, reads: bool, keeps: bool = True) -> Iterator[Connection]:
        with self._plainly(), self._database.engine.connect() as connection:
            connection.execution_options(**{READING: reads})
            with connection.begin() as begun:
                begin_acts(connection)
                yield connection
                if not keeps:
                    begun.rollback()
                elif self.last and not reads:
                    self.last(self, connection)

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise self._database.said(error.orig or error) from None
        except self._database.driver_error as error:
            raise self._database.said(error) from None

    def _prepare(self, *, new: bool, fill: Fill | None, first: Fill, renewing: Renewing | None) -> None:
        with self.reading() as connection:
            version = held_version(connection, self.name)
        if version == NONE and not new:
            raise (NoPetition if self.file else DatabaseEmpty)(f"There is no petition in {self.name}.")
        if version != NONE and fill:
            raise PetitionThere(f"There is a petition in {self.name} already. Choose another place.")
        if version not in (NONE, VERSIONS[-1]) and not self.file and renewing is None:
            raise PetitionOlder(
                f"{self.name} was written by an older Tabling, which cannot open it any more once it is brought up to "
                "date. Ask whoever works with it to update Tabling; nothing was changed."
            )
        if version != VERSIONS[-1]:
            with self.transaction() as connection:
                self._settle_in(connection, fill or first, renewing)

    def _settle_in(self, connection: Connection, fill: Fill, renewing: Renewing | None) -> None:
        version = held_version(connection, self.name)  # again: somebody else may have been quicker
        if version == NONE:
            make_tables(connection)
            fill(connection)
        elif version != VERSIONS[-1]:
            self._database.keep_copy(f"before-{VERSIONS[-1]}")
            with renewing(connection, version) if renewing else nullcontext():
                bring_up_to_date(connection)
                renew(connection, since=version)


def begin_petition(place: PetitionLocation, *, by: str, passphrase: str = "") -> Petition:
    """Begin a petition where there is none yet. Raises PetitionError, UsageError."""
    return Petition(place, new=True, passphrase=passphrase, fill=_beginning(place, passphrase, by=by))


def open_or_begin(place: PetitionLocation, *, by: str, passphrase: str = "") -> Petition:
    """Open the petition of this place, or begin one where there is none. Raises PetitionError, UsageError."""
    return Petition(place, new=True, passphrase=passphrase, first=_beginning(place, passphrase, by=by))


def _beginning(place: PetitionLocation, passphrase: str, *, by: str) -> Fill:
    kept = "server" if is_address(place) else "encrypted file" if passphrase else "plain file"

    def fill(connection: Connection) -> None:
        initialise(connection)
        append_audit_line(connection, "init", by=by, kept=kept)

    return fill


def is_address(place: PetitionLocation) -> bool:
    """Whether the place is on a server, and not a file."""
    return isinstance(place, str) and place.startswith(SCHEMES)


def bind(connection: Connection, campaign: str, key: str) -> None:
    """Make this the petition of one campaign and one key; raises PetitionError when it is another's."""
    row = connection.execute(select(arrival_tables.petition.c.campaign, arrival_tables.petition.c.key)).one()
    if row[0] is None:
        connection.execute(update(arrival_tables.petition).values(campaign=campaign, key=key))
    elif row[0] != campaign or (row[1] != key and not _is_accepted(connection, key)):
        refused = KeyUnknown if row[0] == campaign else BatchOfOtherCampaign
        raise refused(
            f"This petition collects “{row[0]}” (key {row[1]}), and the batch is of “{campaign}” (key {key}). "
            "Merge it into its own petition; nothing was changed."
        )


def _is_accepted(connection: Connection, key: str) -> bool:
    later = arrival_tables.sealing_key.c.fingerprint
    return connection.execute(select(later).where(later == key)).first() is not None


def open_database(place: PetitionLocation, passphrase: str, *, new: bool) -> Database:
    """Prepare the way to what may hold a petition, whatever is in it. Raises PetitionError."""
    if is_address(place):
        return open_server(str(place), passphrase)
    if isinstance(place, str) and "://" in place:
        raise AddressWrong("A petition is kept in a file, or at an address that begins with postgresql://.")
    path = Path(place)
    return open_encrypted(path, passphrase, new=new) if passphrase else open_file(path, new=new)
