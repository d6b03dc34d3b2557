"""Backups: what encrypts them, that they are whole or not there at all, and the proof that a petition holds."""

from contextlib import closing
from hashlib import sha256

import pytest
from sqlalchemy import text

from desktop.core.errors import Cancelled, PetitionError
from desktop.core.petition_errors import NoPetition
from desktop.core.progress import Progress
from desktop.office.desk.backup import IntegrityProblem, back_up, check_petition, restore
from desktop.office.desk.petition_place import PetitionPlace, begin_petition, needs_passphrase, open_petition
from desktop.office.rights.audit import check_log, list_acts
from desktop.petition.store import audit
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.petitions import assert_stops_anywhere, contents, stop_at
from tests.support.places import ENGINES, spot

PASSPHRASE, OTHER = "correct horse battery staple", "battery horse staple correct"
FIGURES = IntegrityProblem("figures")
CROWD = [Person(), Person("Bo"), Person("Bo", email="bo@example.org"), Person("Cy", country="FR")]


def begun(place: PetitionPlace) -> PetitionPlace:
    """A petition with a few people at this place."""
    begin_petition(place, by="mk")
    with open_petition(place) as petition:
        put(petition, 1, CROWD)
    return place


def signatures_in(place: PetitionPlace) -> list[tuple[object, ...]]:
    with open_petition(place) as petition:
        return contents(petition)["signature"]


def on(engine: str, folder) -> PetitionPlace:
    found = spot(engine, folder)
    return PetitionPlace(str(found.place), found.passphrase)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_petition_that_is_begun_says_where_it_is_and_whether_it_is_encrypted(engine, tmp_path):
    place = on(engine, tmp_path)
    made = begin_petition(place, by="mk")
    assert (made.on_server, made.encrypted) == (engine == "postgresql", engine == "sqlcipher")
    assert PASSPHRASE not in made.name
    with open_petition(place) as petition:
        assert [(line.by, line.act) for line in list_acts(petition)] == [("mk", "init")]
    with pytest.raises(PetitionError, match="already"):
        begin_petition(place, by="mk")


# own passphrase, the one that is given, and the one the backup must then be opened with
@pytest.mark.parametrize(
    ("own", "given", "opens"),
    [("", None, ""), ("", OTHER, OTHER), (PASSPHRASE, None, PASSPHRASE), (PASSPHRASE, OTHER, OTHER)],
)
def test_a_backup_is_encrypted_as_its_petition_is_unless_another_passphrase_is_given(tmp_path, own, given, opens):
    place = begun(PetitionPlace(str(tmp_path / "main.sqlite"), own))
    made = back_up(place, tmp_path / "backup.sqlite", by="mk", passphrase=given)
    assert (made.petition, made.encrypted) == ("main.sqlite", bool(opens))
    assert needs_passphrase(str(made.file)) is bool(opens)
    assert signatures_in(PetitionPlace(str(made.file), opens)) == signatures_in(place)


@pytest.fixture
def written(tmp_path):
    """A plain backup of a few people, and its digest beside it."""
    return back_up(begun(PetitionPlace(str(tmp_path / "main.sqlite"))), tmp_path / "backup.sqlite", by="mk").file


def test_a_name_changed_in_a_plain_backup_is_noticed_by_the_digest_beside_it_and_in_the_log(written, tmp_path):
    beside, place = written.with_name("backup.sqlite.sha256"), PetitionPlace(str(written))
    digest = sha256(written.read_bytes()).hexdigest()
    assert beside.read_text() == f"{digest}  backup.sqlite\n"
    with open_petition(PetitionPlace(str(tmp_path / "main.sqlite"))) as petition:
        assert list(list_acts(petition))[-1].facts["sha256"] == digest
    for again in range(2):  # to bring it back and to prove it changes nothing in it
        assert restore(place, str(tmp_path / f"{again}.sqlite"), by="mk").as_written is True
        with open_petition(place) as petition:
            assert check_petition(petition).problems == ()
    held = written.read_bytes()
    assert held.count(b"CyLee") == 1
    written.write_bytes(held.replace(b"CyLee", b"MyLee"))  # SQLite itself takes any letter for true
    assert not restore(place, str(tmp_path / "changed.sqlite"), by="mk").as_written
    with open_petition(place) as petition:
        assert check_petition(petition).problems[0] == IntegrityProblem("bytes")


def test_a_backup_without_a_digest_is_neither_as_it_was_nor_changed_and_one_with_none_of_ours_is_changed(
    written, tmp_path
):
    beside = written.with_name("backup.sqlite.sha256")
    for number, (said, held) in enumerate([(None, None), (b"", False), (b"x" * 5000, False), (b"\xff 1", False)]):
        beside.unlink(missing_ok=True)
        if said is not None:
            beside.write_bytes(said)
        made = restore(PetitionPlace(str(written)), str(tmp_path / f"{number}.sqlite"), by="mk")
        assert made.as_written is held


@pytest.mark.slow
def test_a_password_of_a_server_encrypts_nothing_and_a_given_passphrase_does(tmp_path):
    place = begun(PetitionPlace(on("postgresql", tmp_path).place, "the password of the server"))
    plain = back_up(place, tmp_path / "plain.sqlite", by="mk")
    encrypted = back_up(place, tmp_path / "encrypted.sqlite", by="mk", passphrase=PASSPHRASE)
    assert (plain.encrypted, encrypted.encrypted) == (False, True)
    assert needs_passphrase(str(encrypted.file))


@pytest.mark.parametrize("engine", ENGINES)
def test_a_backup_comes_back_on_each_engine_and_encrypted_as_it_was(engine, tmp_path):
    source = begun(PetitionPlace(str(tmp_path / "main.sqlite"), PASSPHRASE))
    place = on(engine, tmp_path)
    given = {"sqlite": "", "sqlcipher": None, "postgresql": None}[engine]
    restore(source, place.place, by="mk", passphrase=given)
    back = PetitionPlace(place.place, PASSPHRASE if engine == "sqlcipher" else "")
    assert signatures_in(back) == signatures_in(source)
    with open_petition(back) as petition:
        assert [line.act for line in list_acts(petition)] == ["init", "restore"]
        assert check_petition(petition).problems == ()


def test_nothing_is_restored_over_a_petition_or_from_where_none_is(tmp_path):
    held = begun(PetitionPlace(str(tmp_path / "main.sqlite")))
    before = signatures_in(held)
    with pytest.raises(PetitionError, match="already"):
        restore(held, held.place, by="mk")
    with pytest.raises(NoPetition):
        restore(PetitionPlace(str(tmp_path / "none.sqlite")), str(tmp_path / "new.sqlite"), by="mk")
    assert signatures_in(held) == before
    assert not (tmp_path / "new.sqlite").exists()


def test_stopped_at_any_step_a_backup_leaves_no_file_and_a_restore_no_petition(tmp_path):
    place = begun(PetitionPlace(str(tmp_path / "main.sqlite")))
    for act in (
        lambda report: back_up(place, tmp_path / "copy.sqlite", by="mk", report=report),
        lambda report: restore(place, str(tmp_path / "copy.sqlite"), by="mk", report=report),
    ):
        heard = stopped_everywhere(act, tmp_path)
        assert {each.unit for each in heard} == {"rows"}
        assert (heard[0].done, heard[-1].done) == (0, heard[-1].total)
        for each in tmp_path.glob("copy.*"):
            each.unlink()


def stopped_everywhere(act, folder) -> list[Progress]:
    """Stop an act at each of its steps; no file is left but the petition. Return what it reported once it may end."""
    for step in range(100):
        report, heard = stop_at(step)
        try:
            act(report)
        except Cancelled:
            assert [each.name for each in folder.iterdir()] == ["main.sqlite"]
            continue
        assert step > 2, "it could not be stopped in the middle"
        return heard
    raise AssertionError("it goes on for ever")


def test_checking_reports_lines_and_people_and_can_be_stopped_anywhere(petition, folder, monkeypatch):
    monkeypatch.setattr(audit, "_AT_ONCE", 2)
    put(petition, 1, CROWD)
    with petition.transaction() as connection:
        for turn in range(3):  # after the two of the pack that is kept
            audit.append_audit_line(connection, "tried", by="mk", turn=turn)
    heard = assert_stops_anywhere(petition, folder, lambda report: check_log(petition, report))
    assert [(each.unit, each.done, each.total) for each in heard] == [("lines", done, 5) for done in (0, 2, 4, 5)]
    heard = assert_stops_anywhere(petition, folder, lambda report: check_petition(petition, report))
    assert [(each.unit, each.total) for each in heard if each.done == each.total] == [("lines", 5), ("people", 4)]


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        # What changes signatures without Tabling leaves its counters behind: they tell of it too.
        ("DELETE FROM signature WHERE given_name = 'Cy'", (IntegrityProblem("sum", 1, 4, 3), FIGURES)),
        (
            "UPDATE signature SET state = 'invalid' WHERE given_name = 'Cy'",
            (FIGURES, IntegrityProblem("standing", merges=(1,))),
        ),
        ("UPDATE audit SET act = 'other'", (IntegrityProblem("audit", 1, why="changed"),)),
        ("DELETE FROM audit WHERE number = 1", (IntegrityProblem("audit", 2, why="removed"),)),
    ],
)
def test_what_does_not_hold_is_a_fact_with_its_place_and_figures(tmp_path, damage, found):
    place = begun(PetitionPlace(str(tmp_path / "main.sqlite")))
    back_up(place, tmp_path / "backup.sqlite", by="mk")  # a second line in the log
    with closing(Petition(place.place)) as petition, petition.transaction() as connection:
        for trigger in ("audit_no_update", "audit_no_delete"):
            connection.execute(text(f"DROP TRIGGER {trigger}"))
        connection.execute(text("DELETE FROM named_by"))  # the index of names would hold them
        connection.execute(text(damage))
    with open_petition(place) as petition:
        assert check_petition(petition).problems == found
        log = check_log(petition)
    first = found[0]
    assert (log.broken, log.why) == ((first.number, first.why) if first.kind == "audit" else (None, None))
