"""A device that nobody has met is welcomed by its key's four words, which it shows itself: a name proves nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, exists, select, update

from desktop.core.batch_errors import WordsAlike
from desktop.core.errors import UsageError
from desktop.core.key_words import COUNT, are_key_words, key_words
from desktop.petition.intake.devices import KnownDevice, find_device, welcome_within
from desktop.petition.intake.expected_devices import ExpectedDevice, expect_within, words_of_devices
from desktop.petition.replay_log.gathering_kept_out import UNEXPECTED
from desktop.petition.replay_log.noting import note_let_in
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import device, expected_device
from desktop.transfer.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Welcomed:
    """What welcoming four words came to: the device that has them, or None where it is only expected from now on."""

    words: tuple[str, ...]
    device: KnownDevice | None


def welcome_device(
    petition: Petition, words: Sequence[str], *, by: str, noted: ExpectedDevice | None = None
) -> Welcomed:
    """Welcome the device that shows these four words; where none of those that wait has them, once it comes.

    `noted`: these words were noted so before, and taken back.
    Raises UsageError for words that are none of ours, WordsAlike where one of them is misread, PetitionError.
    """
    said = tuple(word.casefold() for each in words for word in each.split())
    if not are_key_words(said):
        raise UsageError(f"A device shows {COUNT} words, and these are not all of them, or not all of ours.")
    told = words_of_devices(petition, "waiting")
    found = next((id_ for id_, own in told.items() if own == " ".join(said)), None)
    with petition.transaction() as connection:
        if found:
            welcome_within(connection, found, by=by)
            note_let_in(petition, connection)
            return Welcomed(said, find_device(connection, found))
        _refuse_alike(connection, said, told)
        if not _is_expected(connection, " ".join(said)):
            expect_within(connection, said, by=by, noted=noted)
            note_let_in(petition, connection)
    return Welcomed(said, None)


def let_wait(connection: Connection, id_: str, *, by: str) -> None:
    """Welcome a device no more, in the caller's transaction: its words that were entered before let nothing in either.

    What it sends from now on is kept whole until somebody enters its words again.
    """
    connection.execute(update(device).where(device.c.id == id_).values(state="waiting"))
    public = connection.execute(select(device.c.public).where(device.c.id == id_)).scalar_one()
    if public is not None and connection.execute(select(expected_device.c.words).limit(1)).first():
        words = key_words(public)
        if connection.execute(delete(expected_device).where(expected_device.c.words == " ".join(words))).rowcount:
            append_audit_line(connection, UNEXPECTED, by=by, words=list(words))


def is_expected(petition: Petition, manifest: Manifest) -> bool:
    """Whether staff entered the four words of this batch's device before it came. Raises PetitionError."""
    return are_expected(petition, manifest.device_public)


def are_expected(petition: Petition, public: bytes) -> bool:
    """Whether staff entered the four words of this public key. Raises PetitionError."""
    with petition.reading() as connection:
        if connection.execute(select(expected_device.c.words).limit(1)).first() is None:  # working them out takes time
            return False
        return _is_expected(connection, " ".join(key_words(public)))


def _is_expected(connection: Connection, words: str) -> bool:
    return bool(connection.execute(select(exists().where(expected_device.c.words == words))).scalar())


def _refuse_alike(connection: Connection, said: Sequence[str], told: Mapping[str, str]) -> None:
    """Take no words of which all but one, each in its place, are those of a device that waits."""
    for id_, own in told.items():
        others = [place for place, word in enumerate(own.split(), 1) if word != said[place - 1]]
        if len(others) == 1:
            raise WordsAlike(find_device(connection, id_).called, others[0])
