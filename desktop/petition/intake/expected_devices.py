"""Devices that are still to come: their four words were entered before, so that they are welcome at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from desktop.core.key_words import key_words
from desktop.core.store_errors import Overtaken
from desktop.petition.replay_log.gathering_kept_out import UNEXPECTED
from desktop.petition.replay_log.noting import note_kept_out
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import device, expected_device


@dataclass(frozen=True, slots=True)
class ExpectedDevice:
    """The four words of a device that nobody has met, when they were noted (UTC, ISO 8601), and who did."""

    words: tuple[str, ...]
    at: str
    by: str


def list_expected(petition: Petition) -> tuple[ExpectedDevice, ...]:
    """Return the devices that are still to come, in the order in which they were noted. Raises PetitionError."""
    listed = select(expected_device).order_by(expected_device.c.at, expected_device.c.words)
    with petition.reading() as connection:
        rows = connection.execute(listed).all()
    came = set(words_of_devices(petition).values()) if rows else set()
    return tuple(ExpectedDevice(tuple(row.words.split()), row.at, row.by) for row in rows if row.words not in came)


def expect_no_more(petition: Petition, words: Sequence[str], *, by: str) -> ExpectedDevice:
    """Take back the words of a device that is still to come: when it comes, it waits to be welcomed.

    Raises Overtaken where no such words are noted, or their device has come.
    """
    said = tuple(word.casefold() for each in words for word in each.split())
    words_of_devices(petition)  # outside the transaction: to work them out takes a while
    noted = select(expected_device).where(expected_device.c.words == " ".join(said))
    with petition.transaction() as connection:
        found = connection.execute(noted).one_or_none()
        if found is None or found.words in _worked_out(connection).values():
            raise Overtaken("No device with these words is still to come. Nothing was changed.")
        connection.execute(delete(expected_device).where(expected_device.c.words == found.words))
        append_audit_line(connection, UNEXPECTED, by=by, words=list(said))
        note_kept_out(petition, connection)
    return ExpectedDevice(said, found.at, found.by)


def expect_within(connection: Connection, words: Sequence[str], *, by: str, noted: ExpectedDevice | None) -> None:
    """Note the words of a device that is still to come, in the caller's transaction.

    `noted`: as they were noted before somebody took them back.
    """
    at, who = (noted.at, noted.by) if noted else (utc_now(), by)
    connection.execute(insert(expected_device).values(words=" ".join(words), at=at, by=who))
    append_audit_line(connection, "device expected", by=by, words=list(words))


def words_of_devices(petition: Petition, *states: str) -> dict[str, str]:
    """Return the four words of each device whose key is known, by its id: of all, or of those that stand so.

    Working them out takes time, so they are kept. Raises PetitionError.
    """
    with petition.reading() as connection:
        kept = set(connection.execute(select(device.c.id).where(device.c.words != "")).scalars())
        told = _worked_out(connection, *states)
    if new := told.keys() - kept:
        with petition.transaction() as connection:
            for id_ in sorted(new):
                connection.execute(update(device).where(device.c.id == id_).values(words=told[id_]))
    return told


def _worked_out(connection: Connection, *states: str) -> dict[str, str]:
    known = select(device.c.id, device.c.public, device.c.words).where(device.c.public.is_not(None))
    rows = connection.execute(known.where(device.c.state.in_(states)) if states else known)
    return {row.id: row.words or " ".join(key_words(row.public)) for row in rows}
