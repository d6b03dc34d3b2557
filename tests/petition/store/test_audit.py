"""Who did what: in the log for good, provably, and without a word of those who signed."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from desktop.core.errors import PetitionError
from desktop.core.petition_errors import NobodySigned
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.devices import list_devices, name_device, report_found, report_lost
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.merging.merge import merge_batch
from desktop.petition.paper.tallies import PaperCount, add_tally, undo_tally
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide, decide_pair
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase, write_copy
from desktop.petition.rights.person_who_asks import PersonQuery, find_signatures
from desktop.petition.rights.retention import lift_hold, put_hold, retain
from desktop.petition.store.audit import append_audit_line, audit_lines, check_audit
from desktop.petition.store.backup import back_up
from desktop.petition.store.opening_petition import Petition, begin_petition
from tests.support.crowd import Person, put
from tests.support.event_device import entry, organisation
from tests.support.parcels import parcel, seal
from tests.support.places import TWO, NewPetition

UNGUARD = {
    "sqlite": ("DROP TRIGGER audit_no_update", "DROP TRIGGER audit_no_delete", "DROP TRIGGER audit_no_replace"),
    "postgresql": ("DROP TRIGGER audit_append_only ON audit",),
}


def noted(petition: Petition, lines: int = 5) -> None:
    with petition.transaction() as connection:
        for turn in range(lines):
            append_audit_line(connection, "tried", by="mk", turn=turn)


def unguard(connection: Connection) -> None:
    """What somebody does who is the database's owner and wants to rewrite history."""
    for statement in UNGUARD[connection.dialect.name]:
        connection.execute(text(statement))


FORBIDDEN = (
    "UPDATE audit SET act = 'other'",
    "DELETE FROM audit WHERE number = 5",
    "DELETE FROM audit",
    "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE number = 3",
    "TRUNCATE audit",
)
TAMPERED = {
    "UPDATE audit SET \"by\" = 'somebody' WHERE number = 3": 3,
    "UPDATE audit SET facts = '{}' WHERE number = 1": 1,
    "UPDATE audit SET at = '2020-01-01T00:00:00Z' WHERE number = 5": 5,
    "DELETE FROM audit WHERE number = 2": 3,
    "DELETE FROM audit WHERE number = 1": 2,
    "UPDATE audit SET number = 9 WHERE number = 4": 5,
}


@TWO
def test_the_database_itself_refuses_to_change_or_remove_a_line(new_petition: NewPetition):
    petition = new_petition()
    noted(petition)
    for statement in FORBIDDEN:
        with pytest.raises(PetitionError), petition.transaction() as connection:
            connection.execute(text(statement))
    with petition.reading() as connection:
        assert check_audit(connection).lines == 5
        assert check_audit(connection).broken is None


@TWO
def test_a_line_changed_or_removed_behind_the_log_is_named(new_petition: NewPetition):
    petition = new_petition()
    noted(petition)
    for statement, broken in TAMPERED.items():
        with petition.transaction() as connection:
            unguard(connection)
            connection.execute(text(statement))
            assert check_audit(connection).broken == broken, statement
            connection.rollback()


@pytest.mark.parametrize("engine", ["sqlite"])
def test_lines_cut_off_at_the_end_are_told_by_the_mark_that_was_written_down(new_petition: NewPetition):
    petition = new_petition()
    noted(petition)
    with petition.reading() as connection:
        written_down = check_audit(connection)
    with petition.transaction() as connection:
        unguard(connection)
        connection.execute(text("DELETE FROM audit WHERE number = 5"))
        append_audit_line(connection, "tried", by="mk", turn=99)
    with petition.reading() as connection:
        assert check_audit(connection).lines == written_down.lines
        assert check_audit(connection).head != written_down.head


@TWO
def test_an_act_that_fails_leaves_no_line_and_an_act_that_succeeds_leaves_one(new_petition: NewPetition):
    petition = new_petition()
    with pytest.raises(NobodySigned), petition.transaction() as connection:
        [append_audit_line(connection, "tried", by=by) for by in ("mk", "")]
    noted(petition, 1)
    with petition.reading() as connection:
        assert [(line.number, line.by, line.facts) for line in audit_lines(connection)] == [(1, "mk", {"turn": 0})]


@TWO
def test_the_chain_holds_when_several_write_at_once(new_petition: NewPetition):
    petition = new_petition()
    with ThreadPoolExecutor(4) as staff:
        list(staff.map(lambda _: noted(petition, 1), range(20)))
    with petition.reading() as connection:
        found = check_audit(connection)
    assert (found.lines, found.broken) == (20, None)


@pytest.mark.parametrize("engine", ["sqlite"])
@pytest.mark.parametrize("by", ["", "  ", "x" * 81, "a\nb", "a\x00b"])
def test_nobody_acts_without_a_name(new_petition: NewPetition, by):
    with pytest.raises(NobodySigned, match="Say who does this"), new_petition().transaction() as connection:
        append_audit_line(connection, "tried", by=by)


CANARY = "Zanzibara"
MINE = Person(CANARY, CANARY, f"{CANARY}@example.org", "CA", f"{CANARY}1", f"+1 555 {CANARY}", code="ABCD-EFGH")


def test_the_log_knows_no_signer_whatever_is_done_with_them(tmp_path):
    with closing(begin_petition(tmp_path / "petition.sqlite", by="mk")) as petition:
        for act in ACTS:
            act(petition, tmp_path)
        with petition.reading() as connection:
            lines = list(audit_lines(connection))
    assert len({line.act for line in lines}) >= 18, "each of these acts has its line"
    assert CANARY.lower() not in repr(lines).lower()
    assert all(line.by == "mk" for line in lines)


def _merge(petition: Petition, folder: Path) -> None:
    device = new_signing_key()
    sealed = [seal(entry(CANARY, CANARY, email=f"{CANARY}@example.org"), device, 1), seal(entry("Bo"), device, 2)]
    number = merge_batch(petition, parcel(folder, device, 1, sealed), organisation().sealing, by="mk").number
    undo_merge(petition, number, by="mk")
    redo_merge(petition, number, by="mk")
    name_device(petition, list_devices(petition)[0].id, "tablet-03", by="mk")
    report_lost(petition, "tablet-03", by="mk")
    report_found(petition, "tablet-03", by="mk")


def _decide(petition: Petition, _folder: Path) -> None:
    one, other, _ = put(petition, 50, [MINE, Person(f"{CANARY}o", CANARY, MINE.email), Person("Bo", postal_code="K1A")])
    undo_decision(petition, decide_pair(petition, "same", one, other, by="mk").number, by="mk")
    decide_pair(petition, "different", one, other, by="mk")
    for act, reason in (("invalid", "prank"), ("valid", "checked"), ("withdrawn", "asked")):
        decide(petition, act, reason, Conditions(name=CANARY), by="mk")


def _answer(petition: Petition, folder: Path) -> None:
    put(petition, 51, [MINE])
    found = find_signatures(petition, PersonQuery(email=MINE.email))
    write_copy(petition, found, folder / "copy.json", by="mk")
    correct(petition, found[0].number, {"family_name": f"{CANARY}-Lee"}, by="mk")
    erase(petition, [found[0].number], by="mk")


def _keep(petition: Petition, folder: Path) -> None:
    undo_tally(petition, add_tally(petition, PaperCount("Pride", "2026-08-23", 12, CANARY), by="mk"), by="mk")
    lift_hold(petition, put_hold(petition, CANARY, by="mk"), by="mk")
    put(petition, 52, [replace(MINE, signed_at="2020-01-01T00:00:00Z")])
    retain(petition, "2021-01-01", "contact", by="mk")
    back_up(petition, folder / f"{CANARY}.sqlite", by="mk")


ACTS: tuple[Callable[[Petition, Path], None], ...] = (_merge, _decide, _answer, _keep)
