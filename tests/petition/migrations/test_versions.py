"""A petition of an earlier release opens with all it holds, on every engine, or stays exactly what it was.

`first_release.sql` was written by the code of the first release: two devices, four merges of which two are undone,
overlapping batches, rejected lines, somebody who signed twice.
"""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, Table, func, insert, select

from desktop.core.errors import Cancelled, PetitionError
from desktop.core.progress import Progress, Report, told_meanwhile
from desktop.core.store_errors import PetitionOlder
from desktop.office.desk.petition_place import PetitionPlace
from desktop.office.desk.server_renewal import renew_with_backup, renew_without_backup
from desktop.petition.deduplication.person_keys import keys_of_person
from desktop.petition.store import opening_petition, schema
from desktop.petition.store.audit import audit_lines, check_audit
from desktop.petition.store.merges_in_backups import first_backups
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import also_in, batch, consent, device, rejection, signature
from tests.support import places
from tests.support.earlier_tables import upgrade
from tests.support.places import TWO, NewSpot, Spot

RELEASED = Path(__file__).with_name("first_release.sql").read_text("utf-8")
BEFORE = f"petition.sqlite.before-{schema.VERSIONS[-1]}"
HELD = {"batch": 4, "signature": 12, "consent": 12, "also_in": 2, "rejection": 3}


def first_release(path: Path) -> Path:
    """A petition as the first release left it."""
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.executescript(RELEASED)
    return path


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return list(database.iterdump())


def put_first_release(spot: Spot, folder: Path) -> None:
    """What `first_release` holds, at a place of any engine."""
    database = opening_petition.open_database(spot.place, spot.passphrase, new=True)
    with (
        closing(sqlite3.connect(first_release(folder / "released.sqlite"))) as released,
        database.engine.begin() as connection,
    ):
        released.row_factory = sqlite3.Row
        upgrade(connection, "0001")
        for name in ("petition", *HELD):
            table = Table(name, MetaData(), autoload_with=connection)
            rows = [dict(row) for row in released.execute(f"SELECT * FROM {name}")]
            connection.execute(insert(table), [{**row, **truths(row)} for row in rows])
    database.engine.dispose()


def truths(row: dict[str, object]) -> dict[str, bool]:
    return {name: bool(row[name]) for name in ("undone", "age_stated", "clock_jumped") if name in row}


def test_a_petition_of_the_first_release_opens_with_all_it_holds(new_spot: NewSpot, tmp_path):
    spot = new_spot()
    put_first_release(spot, tmp_path)
    with closing(spot.renew()) as petition, petition.reading() as connection:
        counts = {
            table.name: connection.scalar(select(func.count()).select_from(table))
            for table in (batch, signature, consent, also_in, rejection)
        }
        assert counts == HELD
        assert set(connection.execute(select(rejection.c.sequence, rejection.c.reason))) == {
            (10, "altered"),
            (11, "altered"),
            (12, "elsewhere"),
        }
        assert connection.scalar(select(func.count()).select_from(device)) == 2
        assert petition.campaign()[0] == "russia-lgbtqqia"


@TWO
def test_who_was_counted_once_is_counted_once_after_the_change(new_spot: NewSpot, tmp_path):
    spot = new_spot()
    put_first_release(spot, tmp_path)
    with closing(spot.renew()) as petition, petition.reading() as connection:
        live = select(signature).join(batch).where(batch.c.undone.is_(False))
        rows = {f"{row.given_name} {row.family_name}": row for row in connection.execute(live)}
        assert len(rows) == 8
        zoe = rows["Zoe Muller"]
        assert zoe.id == UUID("0ddac441-a49f-41f6-90db-fd4cb2dd1afe").bytes
        assert zoe.sha256.hex() in RELEASED
        assert {name: row.kept_as for name, row in rows.items() if row.kept_as} == {"Zoë Müller": zoe.number}
        keys = keys_of_person(petition.salt, zoe.id.hex(), ("Zoe", "Muller"), "zoe@example.org", ("DE", ""))
        assert (zoe.person, zoe.mailbox, zoe.namesake) == (keys.person, keys.mailbox, None)
        given = select(consent.c.answer).where(consent.c.signature == rows["Zoë Müller"].number)
        assert connection.scalars(given).all() == ["yes"]


@TWO
def test_a_number_is_given_only_once_after_the_change(new_spot: NewSpot, tmp_path):
    spot = new_spot()
    put_first_release(spot, tmp_path)
    with closing(spot.renew()) as petition, petition.transaction() as connection:
        one = dict(connection.execute(select(batch).where(batch.c.number == 4)).mappings().one())
        del one["number"]
        assert connection.execute(insert(batch).values(one | {"id": "another"})).inserted_primary_key == (5,)


@pytest.mark.slow
def test_an_older_petition_on_a_server_is_left_alone_until_somebody_says_so_and_can_be_kept_as_it_was(tmp_path):
    spot = places.spot("postgresql", tmp_path)
    put_first_release(spot, tmp_path)
    place, before = PetitionPlace(str(spot.place)), versions_in(spot)
    with pytest.raises(PetitionOlder):
        spot.open()
    assert versions_in(spot) == before
    kept = renew_with_backup(place, tmp_path / "kept", by="Ada", passphrase="a lock of twelve")
    assert kept
    digest = sha256(kept.read_bytes()).hexdigest()  # opening it brings it up to date
    assert versions_in(spot) == [schema.VERSIONS[-1]]
    spot.open().close()
    for place_of_it in (Spot(kept, "a lock of twelve"), spot):
        with closing(place_of_it.open()) as petition, petition.reading() as connection:
            assert connection.scalar(select(func.count()).select_from(signature)) == HELD["signature"]
    with pytest.raises(PetitionError):
        Spot(kept).open()
    assert renew_with_backup(place, tmp_path / "again", by="Ada") is None
    assert list((tmp_path / "again").iterdir()) == []
    with closing(spot.open()) as petition, petition.reading() as connection:
        begun, written, renewed = audit_lines(connection)
        assert [(each.act, each.by) for each in (begun, written, renewed)] == [
            ("backup", "Ada"),
            ("backup written", "Ada"),
            ("renewed", "Ada"),
        ]
        assert written.facts == {"backup": begun.number, "sha256": digest}
        assert renewed.facts == {"since": "0001", "version": schema.VERSIONS[-1]}
        assert set(first_backups(connection)) == set(connection.scalars(select(batch.c.number)).all())
        assert check_audit(connection).broken is None


@pytest.mark.slow
def test_a_backup_that_cannot_be_written_leaves_the_petition_on_the_server_as_it_was(tmp_path):
    spot = places.spot("postgresql", tmp_path)
    spot.begin_older("0019")

    def stop(progress: Progress) -> None:
        if progress.unit == "rows":
            raise Cancelled("Enough.")

    with told_meanwhile(stop), pytest.raises(Cancelled):
        renew_with_backup(PetitionPlace(str(spot.place)), tmp_path / "kept", by="Ada")
    assert (versions_in(spot), list((tmp_path / "kept").iterdir())) == (["0019"], [])
    renew_without_backup(PetitionPlace(str(spot.place)), by="Ada")
    assert versions_in(spot) == [schema.VERSIONS[-1]]
    with closing(spot.open()) as petition, petition.reading() as connection:
        assert [(each.act, each.by) for each in audit_lines(connection)] == [("renewed", "Ada")]


def versions_in(spot: Spot) -> list[str]:
    database = opening_petition.open_database(spot.place, spot.passphrase, new=False)
    with database.engine.begin() as connection:
        found = [row[0] for row in connection.exec_driver_sql("SELECT version_num FROM alembic_version")]
    database.engine.dispose()
    return found


def test_the_file_is_copied_first_and_only_once(tmp_path):
    path = first_release(tmp_path / "petition.sqlite")
    before = dump(path)
    for _ in range(2):
        Petition(path).close()
        assert sorted(each.name for each in tmp_path.iterdir()) == ["petition.sqlite", BEFORE]
        assert dump(tmp_path / BEFORE) == before
    assert (tmp_path / BEFORE).stat().st_mode & 0o077 == 0


def test_without_room_for_the_copy_nothing_is_changed(tmp_path):
    path = first_release(tmp_path / "petition.sqlite")
    before = dump(path)
    (tmp_path / BEFORE).mkdir()
    with pytest.raises(PetitionError, match="must be copied"):
        Petition(path)
    assert dump(path) == before


def test_it_is_said_how_far_it_is_and_to_stop_at_any_step_leaves_the_petition_as_it_was(tmp_path):
    path = first_release(tmp_path / "petition.sqlite")
    before, heard = dump(path), set[tuple[str, str]]()

    def stop_at(unit: str) -> Report:
        def hear(progress: Progress) -> None:
            heard.add((progress.meanwhile, progress.unit))
            if progress.unit == unit:
                raise Cancelled("Enough.")

        return hear

    for unit in ("pages", "signatures", "batches"):
        with told_meanwhile(stop_at(unit)), pytest.raises(Cancelled):
            Petition(path)
        assert dump(path) == before
        assert not list(tmp_path.glob("*.part*"))
    assert heard == {("renewing", unit) for unit in ("pages", "signatures", "batches")}
    Petition(path).close()


def test_a_change_that_is_killed_before_its_end_leaves_the_petition_as_it_was(tmp_path):
    path = first_release(tmp_path / "petition.sqlite")
    before = dump(path)
    killed = (
        "import os, signal, sys; from pathlib import Path; from desktop.petition.store import opening_petition\n"
        "opening_petition.renew = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)\n"
        "opening_petition.Petition(Path(sys.argv[1]))"
    )
    assert subprocess.run([sys.executable, "-c", killed, path], check=False).returncode == -signal.SIGKILL
    assert dump(path) == before
    Petition(path).close()
    assert dump(path) != before


@TWO
def test_tables_brought_up_to_date_are_those_a_new_petition_gets(new_spot: NewSpot):
    old, new = new_spot(), new_spot()
    database = opening_petition.open_database(old.place, old.passphrase, new=True)
    with database.engine.begin() as connection:
        upgrade(connection, "head")
        changed = described(connection)
    database.engine.dispose()
    with closing(new.open(new=True)) as petition, petition.reading() as connection:
        assert described(connection) == changed


def test_the_versions_that_are_known_are_the_steps_that_exist():
    steps = ScriptDirectory(str(schema._MIGRATIONS)).walk_revisions()
    assert tuple(reversed([step.revision for step in steps])) == schema.VERSIONS


def described(connection: Connection) -> set[tuple[object, ...]]:
    """Everything the engine knows of its tables: columns in order, keys, indexes, triggers."""
    if connection.dialect.name == "sqlite":
        rows = connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_schema")
        return {(*row[:3], " ".join((row[3] or "").split())) for row in rows}
    return {tuple(row) for query in POSTGRESQL for row in connection.exec_driver_sql(query)}


_HERE = "current_schema()"
_COLUMNS = "table_name, column_name, ordinal_position, data_type, collation_name, is_nullable"
_DEFAULT = f"replace(column_default, {_HERE} || '.', '')"
_TRIGGER = f"tgrelid::regclass::text, tgname, replace(pg_get_triggerdef(oid), {_HERE} || '.', '')"
_OURS = f"IN (SELECT oid FROM pg_class WHERE relnamespace = {_HERE}::regnamespace)"
POSTGRESQL = (
    f"SELECT {_COLUMNS}, {_DEFAULT} FROM information_schema.columns WHERE table_schema = {_HERE}",
    f"SELECT tablename, indexname, replace(indexdef, {_HERE} || '.', '') FROM pg_indexes WHERE schemaname = {_HERE}",
    f"SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid {_OURS}",
    f"SELECT {_TRIGGER} FROM pg_trigger WHERE NOT tgisinternal AND tgrelid {_OURS}",
)
