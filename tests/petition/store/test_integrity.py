"""A check finds what is wrong, names it, and changes nothing."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import text

from desktop.cli.petition.check import in_words
from desktop.petition.deduplication.counters import count_anew
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.backup import back_up
from desktop.petition.store.integrity import check_petition, settle_anew
from desktop.petition.store.opening_petition import Petition
from tests.support.copies import contents
from tests.support.crowd import Person, put
from tests.support.places import NewPetition

ANN = Person(email="ann@example.org")
CROWD = [ANN, Person("ANN", email="Ann@example.org"), Person("Bo", email="ann@example.org", country="FR"), Person("Cy")]
SQLITE = pytest.mark.parametrize("engine", ["sqlite"])


@pytest.fixture
def petition(new_petition: NewPetition) -> Petition:
    """Two batches with somebody who signed twice and somebody in review, and a line in the log."""
    made = new_petition()
    put(made, 1, CROWD)
    put(made, 2, [ANN, Person("Dee")])
    with made.transaction() as connection:
        append_audit_line(connection, "tried", by="mk")
    return made


def test_a_whole_petition_has_no_problems_and_is_not_changed(petition: Petition):
    before, told = contents(petition), []
    found = check_petition(petition, told.append)
    assert (found.batches, found.signatures, found.audit.lines, found.problems) == (2, 6, 1, ())
    assert contents(petition) == before
    assert {(each.unit, each.total) for each in told if each.done == each.total} == {("lines", 1), ("people", 4)}


@SQLITE
@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("DELETE FROM signature WHERE given_name = 'Dee'", "Merge 2 read 2 signatures, and 1 of them"),
        ("INSERT INTO rejection VALUES (1, 9, 'altered')", "Merge 1 read 4 signatures, and 5 of them"),
        ("UPDATE signature SET kept_as = NULL", "of merge 1 do not count as they should"),
        ("UPDATE signature SET state = 'invalid' WHERE given_name = 'Cy'", "of merge 1 do not count as they should"),
        ("UPDATE signature SET state = 'valid'", "of merge 2 do not count as they should"),
        ("UPDATE signature SET state = 'invalid'", "of merges 1, 2 do not count as they should"),
    ],
)
def test_what_does_not_add_up_is_named(petition: Petition, damage, words):
    with petition.transaction() as connection:
        connection.execute(text("DELETE FROM named_by"))  # the index of names would hold them
        connection.execute(text(damage))
        count_anew(connection)
    before = contents(petition)
    (problem,) = check_petition(petition).problems
    assert words in in_words(problem)
    assert contents(petition) == before


@SQLITE
def test_who_counts_and_the_figures_are_worked_out_anew_and_kept(petition: Petition):
    before = contents(petition)
    with petition.transaction() as connection:
        connection.execute(text("UPDATE signature SET state = 'invalid' WHERE given_name = 'Dee'"))
        connection.execute(text("UPDATE counter SET signatures = signatures + 1 WHERE country = 'FR'"))
    assert settle_anew(petition, by="mk") == (2,)
    assert check_petition(petition).problems == ()
    now = contents(petition)
    assert {name for name in before if before[name] != now[name]} == {"audit"}
    assert settle_anew(petition, by="mk") == ()


@SQLITE
def test_counters_that_are_not_what_counting_gives_are_named_and_a_restored_backup_counts_anew(petition, tmp_path):
    with petition.transaction() as connection:
        connection.execute(text("UPDATE counter SET signatures = signatures + 1 WHERE country = 'FR'"))
    (problem,) = check_petition(petition).problems
    assert "other figures" in in_words(problem)
    back_up(petition, tmp_path / "backup.sqlite", by="mk")
    with closing(Petition(tmp_path / "backup.sqlite")) as backup:
        assert check_petition(backup).problems == ()


@SQLITE
def test_an_erased_signature_is_accounted_for(petition: Petition):
    with petition.transaction() as connection:
        connection.execute(text("DELETE FROM named_by"))  # the index of names would hold them
        connection.execute(text("DELETE FROM signature WHERE given_name = 'Dee'"))
        connection.execute(text("INSERT INTO erased VALUES (2, 2)"))
        count_anew(connection)
    assert check_petition(petition).problems == ()


@SQLITE
def test_a_line_of_the_log_that_was_changed_is_named(petition: Petition):
    with petition.transaction() as connection:
        connection.execute(text("DROP TRIGGER audit_no_update"))
        connection.execute(text("UPDATE audit SET act = 'other'"))
    (problem,) = check_petition(petition).problems
    assert "Line 1 of the audit log" in in_words(problem)


@SQLITE
def test_a_row_that_refers_to_nothing_is_named(petition: Petition, tmp_path):
    petition.close()
    (path,) = tmp_path.glob("*.sqlite")
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("INSERT INTO decided_on VALUES (77, 2000)")
    with closing(Petition(path)) as opened:
        (problem,) = check_petition(opened).problems
    assert "refer to others that are not there" in in_words(problem)


@SQLITE
def test_damaged_pages_are_named(petition: Petition, tmp_path):
    petition.close()
    (path,) = tmp_path.glob("*.sqlite")
    with closing(sqlite3.connect(path)) as database:
        (page,) = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'ix_signature_person'").fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 + 3 : (page - 1) * 4096 + 5] = b"\0\0"  # the index says that it is empty
    path.write_bytes(data)
    with closing(Petition(path)) as opened:
        assert "pages are damaged" in in_words(check_petition(opened).problems[0])
