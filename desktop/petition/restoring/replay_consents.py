"""Ends again the consents that were taken back since a backup, and lets those be that were given back."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, insert, select, update

from desktop.petition.deduplication.ending_consents import CONSENT, end_consents, give_again, given_consents
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.replay_log.entries import ConsentAgain, ConsentEnded, Sealed
from desktop.petition.replay_log.entries_from_petition import ended_consent
from desktop.petition.restoring.signatures_by_key import every_signature
from desktop.petition.tables.decision_tables import awaited_consent, decision

_Asked = tuple[str, str]  # when it was decided, and about which request


def replay_consents(connection: Connection, entries: Sequence[Sealed]) -> int:
    """Do what these entries say of consents, as a part of the caller's transaction; return of how many signatures.

    Of a signature that is not here yet the consent ends as it comes.
    """
    again = {(each.at, key) for each in entries if isinstance(each, ConsentAgain) for key in each.signatures}
    standing = _standing(connection)
    for at, made in standing.items():
        if {(at, key) for key in ended_consent(connection, made).signatures} & again:
            connection.execute(update(decision).where(decision.c.number == made).values(undone=True))
            give_again(connection, made)
    ended = [each for each in entries if isinstance(each, ConsentEnded) and each.at not in standing]
    wanted = {(each.at, key) for each in ended for key in each.signatures} - again
    if not wanted:
        return 0
    keys = {key for _, key in wanted}
    here = {key: row.number for row, key in every_signature(connection) if key in keys}
    return sum(_end(connection, some, wanted, here) for some in _by_decision(ended).values())


def _standing(connection: Connection) -> Mapping[str, int]:
    """Return the decisions that ended a consent and stand, by their moment."""
    stands = select(decision.c.at, decision.c.number).where(decision.c.act == CONSENT, decision.c.undone.is_(False))
    return {row.at: row.number for row in connection.execute(stands)}


def _by_decision(ended: Iterable[ConsentEnded]) -> Mapping[_Asked, list[ConsentEnded]]:
    found = defaultdict[_Asked, list[ConsentEnded]](list)
    for each in ended:
        found[each.at, each.request].append(each)
    return found


def _end(
    connection: Connection, some: Sequence[ConsentEnded], wanted: set[tuple[str, int]], here: Mapping[int, int]
) -> int:
    at, by, request = some[0].at, some[0].by, some[0].request
    keys = [key for each in some for key in each.signatures if (at, key) in wanted]
    if not keys:
        return 0
    values = {"at": at, "by": by, "act": CONSENT, "reason": "asked", "undone": False}
    number = int(connection.execute(insert(decision).values(values).returning(decision.c.number)).scalar_one())
    given = given_consents(connection, [here[key] for key in keys if key in here], request)
    end_consents(connection, number, given, at)
    later = ((key, number, request) for key in keys if key not in here)
    load_rows(connection, awaited_consent, ("signature", "decision", "request"), later)
    return len(given)
