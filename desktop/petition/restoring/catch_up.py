"""Brings a petition up to its replay log: what the log says and the petition was never told is done again."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from sqlalchemy import Connection

from desktop.core.petition_errors import KeyNeeded
from desktop.core.progress import Report, ignore
from desktop.core.sealing import SealingKey
from desktop.petition.push.forgotten_pushes import leave_open
from desktop.petition.replay_log.deliveries_and_exports import learn_handed_over
from desktop.petition.replay_log.entries import PastSending
from desktop.petition.replay_log.log_file import ReplayLog, log_name, read_log
from desktop.petition.replay_log.noting import Known, LogState, compare, learn_log, read_known
from desktop.petition.replay_log.what_becomes_of_acts import REPLAYED, ActGroup, acts_known, acts_unknown, in_groups
from desktop.petition.restoring.keep_out_again import NOTHING_KEPT_OUT, KeptOutAgain, keep_out_again
from desktop.petition.restoring.missing_batches import MissingBatch, missing_within
from desktop.petition.restoring.missing_tables import MissingTable, tables_missing_within
from desktop.petition.restoring.replay import NOTHING_DONE, OpenedEntries, Replayed, count_sealed, open_entries, replay
from desktop.petition.restoring.replay_printed_sheets import replay_sheets
from desktop.petition.restoring.signatures_by_key import salt_of
from desktop.petition.store.audit import AuditFact, append_audit_line


@dataclass(frozen=True, slots=True)
class FoundLog:
    """A replay log, where it was found, how it stands to a petition, and what it says that this was never told."""

    path: Path
    log: ReplayLog
    state: LogState
    since: int
    opened: OpenedEntries


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """What a log brought: how it stood before, what was done again, and the vouched batches that are not here.

    `tables` came in since and are not here. `handed_over`: deliveries and pushes of which only the log knows. It holds
    `entries`, of which `news` were never told to this petition. Where its end was cut off after what the petition
    knows, nothing but these figures can show it. `kept_out`: what is kept out again. `acts`: what else staff did since,
    which is to be done again; `counted`: whether the log counts such acts at all, as older ones do not.
    """

    state: LogState
    replayed: Replayed = NOTHING_DONE
    missing: tuple[MissingBatch, ...] = ()
    entries: int = 0
    news: int = 0
    handed_over: tuple[PastSending, ...] = ()
    tables: tuple[MissingTable, ...] = ()
    kept_out: KeptOutAgain = NOTHING_KEPT_OUT
    acts: Mapping[ActGroup, int] = field(default_factory=dict)
    counted: bool = False


def find_log(
    connection: Connection, salt: bytes, places: Sequence[Path], keys: Sequence[SealingKey]
) -> FoundLog | None:
    """Return the longest of the logs at these places (files, or folders that may hold it), None where there is none.

    `connection` shows the petition, or the backup, that is to learn. Raises ReplayLogAltered where one that is there is
    not this petition's, KeyNeeded where it says what only the key opens and there is none.
    """
    files = [each / log_name(salt) if each.is_dir() else each for each in places]
    found = [(path, log) for path in files if (log := read_log(path, salt))]
    if not found:
        return None
    path, log = max(found, key=lambda each: (len(each[1].lines), sum(each[1].acts.values())))
    known = read_known(connection)
    since = _told(known, log)
    if (sealed := count_sealed(log, since)) and not keys:
        raise KeyNeeded(
            f"The replay log {path.name} says of {sealed} erasures or withdrawals since, sealed to the organisation."
        )
    return FoundLog(path, log, compare(known, log), since, open_entries(log, since, keys))


def catch_up(connection: Connection, found: FoundLog, *, by: str, report: Report = ignore) -> CaughtUp:
    """Do again what a log says, as a part of the caller's transaction; what no key opened stays to be done.

    Raises Cancelled.
    """
    replayed = replay(connection, found.opened, report)
    new = found.log.lines[found.since :]
    kept_out = keep_out_again(connection, new, found.opened.entries, by=by)
    sheets = replay_sheets(connection, found.log.lines, by=by)
    salt, acts = salt_of(connection), acts_unknown(acts_known(connection), found.log)
    handed_over = learn_handed_over(connection, salt, found.log.lines, by=by)
    if new or acts:
        leave_open(connection)
        facts: dict[str, AuditFact] = {**asdict(replayed), **_told_kinds(kept_out), "sheets": sheets, "acts": acts}
        append_audit_line(connection, REPLAYED, by=by, entries=len(new), **facts)
    learn_log(connection, found.log, found.since if replayed.unopened else len(found.log.lines))
    missing, tables = missing_within(connection, found.log), tables_missing_within(connection, salt, found.log)
    return CaughtUp(
        found.state,
        replayed,
        missing,
        len(found.log.lines),
        len(new),
        handed_over,
        tables,
        kept_out,
        in_groups(acts),
        counted=bool(found.log.acts),
    )


def _told_kinds(kept_out: KeptOutAgain) -> dict[str, int | bool]:
    """Return what is kept out again as the audit log has it, without what did not happen."""
    return {f"kept_out_{name}": value for name, value in asdict(kept_out).items() if value}


def _told(known: Known, log: ReplayLog) -> int:
    """Return up to where a petition knows this log; 0 where what it knows is not in it."""
    if known is None or known.id != log.id or known.entries > len(log.lines):
        return 0
    return known.entries if known.head == log.marks[known.entries] else 0
