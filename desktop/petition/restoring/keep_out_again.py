"""Keeps out again what staff kept out since a backup: lost devices, words taken back, undone merges, dropped batches.

What was let in again since is left for people, who are told: a petition that was put back trusts nobody by itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from desktop.petition.intake.merges_undone_before_restore import note_undone_before
from desktop.petition.intake.quarantine import dropped_ids, take_out
from desktop.petition.intake.undoing_merges import undo_within
from desktop.petition.replay_log.entries import Sealed, SecondSecretSet
from desktop.petition.replay_log.gathering_kept_out import DROPPED
from desktop.petition.replay_log.kept_out import DeviceStands, ToldKeptOut, kept_out_in, merge_hash, words_hash
from desktop.petition.replay_log.log_file import Line
from desktop.petition.restoring.signatures_by_key import salt_of
from desktop.petition.store.audit import append_audit_line
from desktop.petition.tables.arrival_tables import batch, device, expected_device, quarantine
from desktop.petition.tables.lasting_tables import second_secret


@dataclass(frozen=True, slots=True)
class KeptOutAgain:
    """How much is kept out again: devices, words of devices still to come, merges undone, and batches that are dropped.

    `later`: merges that were undone and are not here; they come in undone. `secret`: whether the second secret was set.
    """

    devices: int = 0
    words: int = 0
    merges: int = 0
    dropped: int = 0
    later: int = 0
    secret: bool = False


NOTHING_KEPT_OUT = KeptOutAgain()


def keep_out_again(connection: Connection, lines: Sequence[Line], opened: Iterable[Sealed], *, by: str) -> KeptOutAgain:
    """Do again what these lines and entries say, as a part of the caller's transaction. Raises ReplayLogAltered."""
    told, salt = kept_out_in(lines), salt_of(connection)
    merges, later = _undo_again(connection, told, salt, by=by)
    return KeptOutAgain(
        devices=sum(_stands(connection, each) for each in told.devices.values()),
        words=_take_words_back(connection, told, salt),
        merges=merges,
        dropped=_drop_again(connection, told, by=by),
        later=later,
        secret=_set_secret(connection, opened),
    )


def _stands(connection: Connection, said: DeviceStands) -> bool:
    """Let a device stand as it was told; say whether that changed anything. One that never came is noted as lost."""
    here = device.c.id == said.device
    state = connection.execute(select(device.c.state).where(here)).scalar_one_or_none()
    if said.state in ("welcome", state) or (state is None and said.state == "waiting"):
        return False
    if state is None:
        facts = {"name": "", "state": said.state, "public": None}  # it has no letter: another came first
        connection.execute(insert(device).values(id=said.device, **facts))
    else:
        connection.execute(update(device).where(here).values(state=said.state))
    return True


def _take_words_back(connection: Connection, told: ToldKeptOut, salt: bytes) -> int:
    gone = {each.words for each in told.words.values() if not each.welcome}
    noted = connection.execute(select(expected_device.c.words)).scalars().all()
    back = [each for each in noted if words_hash(salt, each.split()) in gone]
    connection.execute(delete(expected_device).where(expected_device.c.words.in_(back)))
    return len(back)


def _undo_again(connection: Connection, told: ToldKeptOut, salt: bytes, *, by: str) -> tuple[int, int]:
    undone = {each.batch for each in told.merges.values() if not each.counts}
    if not undone:
        return 0, 0
    rows = connection.execute(select(batch.c.number, batch.c.id, batch.c.undone).order_by(batch.c.number)).all()
    here = {merge_hash(salt, row.id): row for row in rows}
    due = [row.number for key, row in here.items() if key in undone and not row.undone]
    for number in due:
        undo_within(connection, number, by=by)
    return len(due), note_undone_before(connection, undone - set(here), by=by)


def _drop_again(connection: Connection, told: ToldKeptOut, *, by: str) -> int:
    """Drop batches that wait, and let a fetch leave those that are not here."""
    known = dropped_ids(connection)
    fresh = {id_: of for id_, of in told.dropped.items() if id_ not in known}
    waiting = set(connection.execute(select(quarantine.c.id)).scalars()) & set(told.dropped)
    for id_ in waiting:
        take_out(connection, id_)
    for of in dict.fromkeys(fresh.values()):
        ids = [id_ for id_, each in fresh.items() if each == of]
        append_audit_line(connection, DROPPED, by=by, device=of, batches=ids, files=[])
    return len(waiting)


def _set_secret(connection: Connection, opened: Iterable[Sealed]) -> bool:
    last = [each for each in opened if isinstance(each, SecondSecretSet)][-1:]
    now = connection.execute(select(second_secret.c.stretched)).scalar_one_or_none()
    for each in last:
        connection.execute(delete(second_secret))
        row = {"holder": each.holder, "stretched": each.stretched, "at": each.at}
        connection.execute(insert(second_secret).values(only=1, **row))
    return any(each.stretched != now for each in last)
