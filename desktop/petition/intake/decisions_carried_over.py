"""A row of an undone table that is read otherwise now: what staff decided of it, and what others say, holds on."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, select

from desktop.petition.deduplication.ending_consents import end_consents, given_consents
from desktop.petition.deduplication.unsubscribed_consents import end_unsubscribed, note_unsubscribed
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.engines.bulk_lookup import look_up
from desktop.petition.tables.arrival_tables import batch, consent, unsubscribed
from desktop.petition.tables.decision_tables import decided_on, decision, taken_back

_OF_SIGNATURES = ("valid", "invalid", "withdrawn")  # a correction is of what was read, and is not made again


def hold_anew(connection: Connection, instead: Mapping[int, int]) -> None:
    """Let decisions that stand be about these signatures, `instead` of those with the earlier numbers, as well.

    A part of the transaction that brings them in; who counts is settled at its end.
    """
    about = select(decided_on.c.decision, decided_on.c.signature, decision.c.act).join(decision)
    rows = look_up(connection, about.where(decision.c.undone.is_(False)), decided_on.c.signature, list(instead))
    held = {(made, instead[old]) for made, old, act in rows if act in _OF_SIGNATURES}
    load_rows(connection, decided_on, ("decision", "signature"), sorted(held))
    _end_again(connection, instead)
    _unsubscribe_again(connection, instead)


def _end_again(connection: Connection, instead: Mapping[int, int]) -> None:
    ended = select(decision.c.number, decision.c.at, taken_back.c.request, taken_back.c.signature).join(taken_back)
    stands = ended.where(decision.c.undone.is_(False))
    theirs = defaultdict[tuple[int, str, str], set[int]](set)
    for made, at, request, old in look_up(connection, stands, taken_back.c.signature, list(instead)):
        theirs[made, at, request].add(instead[old])
    for (made, at, request), numbers in theirs.items():
        end_consents(connection, made, given_consents(connection, sorted(numbers), request), at)


def _unsubscribe_again(connection: Connection, instead: Mapping[int, int]) -> None:
    noted = select(unsubscribed.c.batch, unsubscribed.c.signature, unsubscribed.c.request).join(batch)
    counts = noted.where(batch.c.undone.is_(False))
    asked = defaultdict[int, set[tuple[int, str]]](set)
    for number, old, request in look_up(connection, counts, unsubscribed.c.signature, list(instead)):
        asked[number].add((instead[old], request))
    if not asked:
        return
    said = select(consent.c.signature, consent.c.request, consent.c.answer)
    answers = look_up(connection, said, consent.c.signature, sorted(set(instead.values())))
    open_ = {(signed, request) for signed, request, answer in answers if answer != "withdrawn"}
    for number, theirs in asked.items():
        note_unsubscribed(connection, number, sorted(theirs & open_))
        end_unsubscribed(connection, number)
