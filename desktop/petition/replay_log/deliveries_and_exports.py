"""What left the house, by deliveries, pushes and exports: told to the replay log, learned from it by one put back."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict

import msgspec
from sqlalchemy import Connection, select

from desktop.petition.deduplication.person_keys import keyed_hash
from desktop.petition.earlier_deliveries.noting_delivered_people import LEARNED
from desktop.petition.replay_log.entries import PastSending, handed_over_in
from desktop.petition.replay_log.log_file import Line
from desktop.petition.store.audit import append_audit_line, lines_of
from desktop.petition.tables.arrival_tables import petition as petition_row
from desktop.petition.tables.export_tables import export
from desktop.petition.tables.lasting_tables import delivery


def every_handed_over(connection: Connection, salt: bytes) -> tuple[PastSending, ...]:
    """Return every delivery, push and export that a petition knows, the deliveries first."""
    letters = defaultdict[object, tuple[int, ...]](tuple)  # an old line does not say of which versions it was
    for line in lines_of(connection, "delivered"):
        versions = line.facts.get("versions")
        letters[line.facts["delivery"]] = tuple(map(int, versions)) if isinstance(versions, list) else ()
    made = connection.execute(select(delivery).order_by(delivery.c.number)).all()
    sent = connection.execute(select(export).order_by(export.c.number)).all()
    return (
        *(delivered_entry(each.number, each.at, each.people + each.count_only, letters[each.number]) for each in made),
        *(
            sent_entry(salt, each.number, each.at, each.importable, each.target, files=len(json.loads(each.files)))
            for each in sent
        ),
    )


def delivered_entry(number: int, at: str, people: int, versions: tuple[int, ...]) -> PastSending:
    """Return what the log is told of a delivery; `versions` of its letter."""
    return PastSending(f"delivery {number} {at}", at, people, versions)


def sent_entry(  # noqa: PLR0913 - what the log is told of one
    salt: bytes, number: int, at: str, people: int, target: str, *, files: int = 0
) -> PastSending:
    """Return what the log is told of a push, or of an export with so many files: not to where."""
    whither = target_hash(salt, target)
    called = f"export {number} {whither} {at}" if files else f"push {number} {at}"
    return PastSending(called, at, people, target=whither, files=files)


def target_hash(salt: bytes, target: str) -> int:
    """Return by what a platform is known in the log; never 0."""
    return keyed_hash(salt, "target", target) or 1


def learn_handed_over(
    connection: Connection, salt: bytes, lines: Sequence[Line], *, by: str
) -> tuple[PastSending, ...]:
    """Write down whatever left that only the log knows of, in the caller's transaction, and return it.

    Nobody knows any more who stood on them. Raises ReplayLogAltered.
    """
    known = {each.id for each in (*every_handed_over(connection, salt), *not_known_here(connection))}
    fresh = tuple(each for each in handed_over_in(lines) if each.id not in known)
    for each in fresh:
        append_audit_line(connection, LEARNED, by=by, **asdict(each) | {"versions": list(each.versions)})
    return fresh


def not_known_here(connection: Connection) -> tuple[PastSending, ...]:
    """Return every delivery, push and export of which the petition knows only that it was, the last one first."""
    return tuple(msgspec.convert(line.facts, PastSending) for line in lines_of(connection, LEARNED))


def lost_on_the_way_to(connection: Connection, target: str) -> tuple[PastSending, ...]:
    """Return what went to a target of which the petition knows only that it was, the last one first."""
    mine = target_hash(connection.execute(select(petition_row.c.salt)).scalar_one(), target)
    return tuple(each for each in not_known_here(connection) if each.target == mine)
