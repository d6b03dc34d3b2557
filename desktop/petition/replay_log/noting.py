"""Notes in the replay log what a restored backup must be told: as the last step of the act itself, before it counts.

Where it cannot be written, the act is done all the same, the petition knows, and whoever asks is told. The next note
then brings the log up to all that the petition knows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, Row, delete, insert, select

from desktop.core.errors import CampaignError, OutputError, PetitionError
from desktop.core.petition_errors import ReplayLogAltered
from desktop.core.sealing import SealingLock, fingerprint
from desktop.petition.agreements.kept_packs import sound_packs
from desktop.petition.replay_log.deliveries_and_exports import every_handed_over, not_known_here
from desktop.petition.replay_log.entries import (
    Clear,
    Entry,
    Sealed,
    VouchedBatches,
    seal_entry,
)
from desktop.petition.replay_log.entries_from_petition import take_snapshot
from desktop.petition.replay_log.gathering_kept_out import everything_kept_out, is_any_undone
from desktop.petition.replay_log.imported_tables import every_table
from desktop.petition.replay_log.log_file import Line, ReplayLog, append_lines, begin_log, log_name, read_log
from desktop.petition.replay_log.new_log_lines import ToldSoFar
from desktop.petition.replay_log.what_becomes_of_acts import acts_known, acts_unknown
from desktop.petition.store.accepted_keys import sealing_keys
from desktop.petition.store.opening_petition import Petition, Unnoted
from desktop.petition.tables.arrival_tables import petition as petition_row
from desktop.petition.tables.lasting_tables import replay_log

_WRONG: Mapping[str, Unnoted] = {"altered": "altered", "cut": "cut", "ahead": "ahead"}
Known = Row[tuple[int, str, int, bytes, bool]] | None  # what the petition knows of its log


@dataclass(frozen=True, slots=True)
class LogState:
    """How the replay log stands to the petition.

    none: nothing was noted yet. current: it says what the petition knows. missing: it is not there. altered: it does
    not hold. cut: entries at its end are gone. ahead: it says `ahead` things that the petition was never told, for it
    was put back from an older copy. incomplete: something could not be noted, `why`.
    """

    kind: Literal["none", "current", "missing", "altered", "cut", "ahead", "incomplete"]
    ahead: int = 0
    why: Unnoted = ""


def log_path(petition: Petition) -> Path | None:
    """Return where the log of this petition is or will be; None where it has no folder."""
    return petition.outside / log_name(petition.salt) if petition.outside else None


def told_so_far(petition: Petition) -> ReplayLog | None:
    """Return what the log of this petition tells; None where there is none. Raises ReplayLogAltered, PetitionError."""
    path = log_path(petition)
    return read_log(path, petition.salt) if path else None


def note(petition: Petition, connection: Connection, entries: Sequence[Entry]) -> None:
    """Write entries to the log, as the last step of the caller's transaction. Raises PetitionError of the database."""
    known = read_known(connection)
    try:
        written, why = _write(petition, connection, known, entries)
    except ReplayLogAltered:
        written, why = None, "altered"
    except (OutputError, PetitionError, CampaignError):
        written, why = None, "not written"
    petition.unnoted = why
    _remember(connection, known, written, complete=written is not None and why != "no pack")


def note_kept_out(petition: Petition, connection: Connection) -> None:
    """Write to the log whatever staff keep out, or let in again, since it was told last, as `note` does."""
    note(petition, connection, tuple(everything_kept_out(connection, petition.salt)))


def note_merges(petition: Petition, connection: Connection) -> None:
    """Write to the log what became of tables and of undone merges since it was told last, as `note` does."""
    tables = every_table(connection, petition.salt)
    if tables or is_any_undone(connection) or read_known(connection):
        note(petition, connection, (*tables, *everything_kept_out(connection, petition.salt)))


def note_let_in(petition: Petition, connection: Connection) -> None:
    """Do so where staff let something in: without a log nothing was ever kept out."""
    if read_known(connection):
        note_kept_out(petition, connection)


def read_known(connection: Connection) -> Known:
    """Return the row that says what the petition knows of its log, None where it knows of none."""
    return connection.execute(select(replay_log).where(replay_log.c.only == 1)).one_or_none()


def is_behind(connection: Connection) -> bool:
    """Return whether something could not be noted, by what the petition itself knows: the log is not read."""
    known = read_known(connection)
    return known is not None and not known.complete


def compare(known: Known, log: ReplayLog | None) -> LogState:
    """Say how a log that was read stands to what the petition knows of it."""
    if log is None:
        return LogState("missing" if known and known.id else "incomplete" if known else "none")
    if known is None and log.whole and log.acts and not log.lines:
        return LogState("none")  # it counts acts and was told nothing
    told = known.entries if known and known.id == log.id else 0
    if not log.whole or (told <= len(log.lines) and told and known and known.head != log.marks[told]):
        return LogState("altered")
    if told > len(log.lines):
        return LogState("cut")
    if told < len(log.lines):
        return LogState("ahead", len(log.lines) - told)
    return LogState("current" if known and known.complete else "incomplete")


def log_state(petition: Petition) -> LogState:
    """Read the log and say how it stands to the petition. Raises PetitionError."""
    path = log_path(petition)
    with petition.reading() as connection:
        known, lock, acts = read_known(connection), _lock(connection), acts_known(connection)
    try:
        log = told_so_far(petition)
    except ReplayLogAltered:
        return LogState("altered")
    state = compare(known, log)
    if log and state.kind in ("none", "current", "ahead") and (unknown := acts_unknown(acts, log)):
        return LogState("ahead", state.ahead + sum(unknown.values()))
    why: Unnoted = "no folder" if path is None else "not written" if lock else "no pack"
    return replace(state, why=why) if state.kind == "incomplete" else state


def learn_log(connection: Connection, log: ReplayLog, entries: int, *, complete: bool = True) -> None:
    """Write down that the petition knows so many entries of a log."""
    connection.execute(delete(replay_log))
    row = {"id": log.id, "entries": entries, "head": log.marks[entries], "complete": complete}
    connection.execute(insert(replay_log).values(only=1, **row))


def _write(
    petition: Petition, connection: Connection, known: Known, entries: Sequence[Entry]
) -> tuple[tuple[ReplayLog, bool] | None, Unnoted]:
    """Return the log with all that was added, whether the petition knew all before that, and what was not noted."""
    path = log_path(petition)
    if path is None:
        return None, "no folder"
    log = read_log(path, petition.salt)
    state = compare(known, log)
    if log is None:
        log = begin_log(path, petition.salt)
    behind = state.kind in {"none", "missing", "incomplete"}  # it does not say yet all that the petition knows
    if behind:
        receipts = (each for each in entries if isinstance(each, VouchedBatches))
        left = (*every_handed_over(connection, petition.salt), *not_known_here(connection))
        before: tuple[Clear, ...] = (*left, *every_table(connection, petition.salt))
        kept_out = everything_kept_out(connection, petition.salt)
        entries = (*take_snapshot(connection), *before, *kept_out, *receipts)  # which hold the others
    lock = _lock(connection)
    lines = _lines(connection, log, entries, lock)
    all_ = lock is not None or all(isinstance(each, Clear) for each in entries)
    if lines:
        log = append_lines(path, log, petition.salt, lines)
    return (log, behind or state.kind == "current"), _WRONG.get(state.kind, "") if all_ else "no pack"


def _lines(connection: Connection, log: ReplayLog, entries: Sequence[Entry], lock: SealingLock | None) -> list[Line]:
    lines: list[Line] = []
    told = ToldSoFar(log.lines)
    campaign = connection.execute(select(petition_row.c.campaign)).scalar_one() or ""
    for entry in entries:
        if isinstance(entry, Clear):
            lines += told.fresh(entry)
        elif lock:
            lines.append(_seal(entry, lock, campaign, log, len(log.lines) + len(lines)))
    return lines


def _seal(entry: Sealed, lock: SealingLock, campaign: str, log: ReplayLog, number: int) -> Line:
    return seal_entry(entry, lock, campaign, log.id, number)


def _lock(connection: Connection) -> SealingLock | None:
    """Return what seals to the organisation, by the newest pack that the petition keeps; None where it keeps none."""
    accepted = set(sealing_keys(connection))
    found = [each.campaign.keys for each in sound_packs(connection)]
    ours = [keys.sealing for keys in found if keys and fingerprint(keys.sealing) in accepted]
    return SealingLock(ours[-1]) if ours else None


def _remember(connection: Connection, known: Known, written: tuple[ReplayLog, bool] | None, *, complete: bool) -> None:
    if written and written[1]:
        learn_log(connection, written[0], len(written[0].lines), complete=complete)
    elif written and known is None:
        learn_log(
            connection, written[0], 0, complete=complete
        )  # a log of which it knows nothing: all is to be replayed
    elif not complete:
        row = known or None
        values = (
            {"id": row.id, "entries": row.entries, "head": row.head} if row else {"id": "", "entries": 0, "head": b""}
        )
        connection.execute(delete(replay_log))
        connection.execute(insert(replay_log).values(only=1, complete=False, **values))
