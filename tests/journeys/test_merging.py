"""Several staff merge at once, are killed at any instant, or find the disk full: nothing half there, nothing twice."""

import os
import random
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from sqlalchemy import select

from desktop.core.signing_keys import new_signing_key
from desktop.petition.merging.merge import Merger, merge_files
from desktop.petition.store.audit import check_audit
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from tests.support import staff
from tests.support.disks import fill, small_disk
from tests.support.event_device import entry, organisation
from tests.support.parcels import packed, seal
from tests.support.places import ENGINES, Spot, server, spot
from tests.support.warm import run, started

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Post:
    """Batch files of two devices, some of which hold signatures that others hold as well, and the key's seed."""

    files: tuple[Path, ...]
    seed: Path


def post_of(folder: Path, batches: int, size: int) -> Post:
    """Two devices' batches; every third batch of a device begins with the last two signatures of the one before."""
    files = []
    for _ in range(2):
        device, lines = new_signing_key(), []
        people = [(f"Person {n % 7}", f"p{n % 50}@example.org" if n % 3 else "") for n in range(batches // 2 * size)]
        lines = [seal(entry(name, email=mail), device, n + 1, minute=n) for n, (name, mail) in enumerate(people)]
        for number in range(batches // 2):
            first = number * size - (2 if number % 3 == 2 else 0)
            files.append(packed(folder, device, number + 1, lines[first : (number + 1) * size]))
    (folder / "seed").write_bytes(organisation().sealing.seed)
    return Post(tuple(files), folder / "seed")


@pytest.fixture(scope="module")
def post(tmp_path_factory) -> Post:
    return post_of(tmp_path_factory.mktemp("post"), 24, 6)


@pytest.fixture(scope="module")
def heavy_post(tmp_path_factory) -> Post:
    return post_of(tmp_path_factory.mktemp("heavy"), 40, 200)


def done_by_staff(what: str, where: Spot, post: Post, *arguments: str | Path) -> list[str]:
    """Let a member of staff do something, in a process of their own, and return what they said."""
    return run(staff.main, what, where.place, where.passphrase, post.seed, *arguments, *post.files)


def standing(petition: Petition) -> list[tuple[object, ...]]:
    """Everything the petition says of its signatures, by their ids: the same whatever way they came."""
    kept = signature.alias("kept")
    facts = (signature.c.id, signature.c.sha256, signature.c.person, signature.c.state, signature.c.reason, kept.c.id)
    rows = select(*facts).select_from(signature.outerjoin(kept, kept.c.number == signature.c.kept_as))
    with petition.reading() as connection:
        assert check_audit(connection).broken is None
        return sorted(tuple(row) for row in connection.execute(rows))


def merged_at_once(folder: Path, post: Post, salt: bytes) -> list[tuple[object, ...]]:
    """What the same files give where nothing goes wrong; matches are hashed with the same salt."""
    with closing(Petition(folder / "undisturbed.sqlite", new=True)) as petition:
        petition.salt = salt
        list(merge_files(Merger(petition, organisation().sealing, by="Ann", welcome=True), post.files))
        return standing(petition)


# SQLCipher is SQLite, and slow to unlock.
@pytest.fixture(
    params=[pytest.param(each, marks=pytest.mark.torture if each == "sqlcipher" else ()) for each in ENGINES]
)
def where(request, tmp_path) -> Iterator[Spot]:
    """An empty petition on each engine."""
    place = spot(request.param, tmp_path)
    place.open(new=True).close()
    return place


@pytest.mark.parametrize("kills", [3])
def test_killed_at_any_instant_of_a_merge_each_batch_is_whole_or_not_there(tmp_path, where, post, kills):
    keep_killing(tmp_path, where, post, kills)


@pytest.mark.torture
@pytest.mark.parametrize("kills", [50])
def test_killed_fifty_times_while_all_cores_open_seals(tmp_path, where, heavy_post, kills):
    keep_killing(tmp_path, where, heavy_post, kills)


def keep_killing(folder: Path, where: Spot, post: Post, kills: int) -> None:
    said = done_by_staff("kill", where, post, str(kills))
    assert len(said) == kills
    assert [line for line in said if line not in ("killed", "too late")] == [], "a batch was half there"
    assert "killed" in said
    done_by_staff("merge", where, post)
    with closing(where.open()) as petition:
        assert standing(petition) == merged_at_once(folder, post, petition.salt)


@pytest.mark.parametrize("rounds", [1, pytest.param(20, marks=pytest.mark.torture)])
def test_four_staff_merge_overlapping_batches_into_one_postgresql_and_one_of_them_is_killed(tmp_path, post, rounds):
    for number in range(rounds):
        where = spot("postgresql", tmp_path)
        where.open(new=True).close()
        added = four_at_work(where, post)
        with closing(where.open()) as petition:
            found = standing(petition)
            assert found == merged_at_once(tmp_path / str(number), post, petition.salt)
            assert sum(added) <= len(found), "nothing was added twice"


def four_at_work(where: Spot, post: Post) -> list[int]:
    """Merge in four processes at once, kill one, and return how many signatures each of the others added."""
    shares = [post.files[start:] + post.files[:start] for start in (0, 5, 11, 17)]
    with ExitStack() as stack:
        busy = [
            stack.enter_context(started(staff.main, "merge", where.place, where.passphrase, post.seed, *share))
            for share in shares
        ]
        for each in busy:
            assert each.said.readline() == "ready\n"
        time.sleep(random.SystemRandom().uniform(0, 0.4))
        busy[3].kill()
        return [int(each.said.read()) for each in busy[:3]]


def test_a_full_disk_midway_leaves_what_was_merged_and_the_rest_comes_when_there_is_room(tmp_path, post):
    with small_disk(6000) as disk, closing(Petition(disk / "petition.sqlite", new=True)) as petition:
        merger = Merger(petition, organisation().sealing, by="Ann", welcome=True)
        list(merge_files(merger, post.files[:4]))
        before = standing(petition)
        ballast = fill(disk)
        refused = [each.refused for each in merge_files(merger, post.files)]
        assert {str(each)[:17] for each in refused if each} == {"The disk is full."}
        assert standing(petition) == before
        ballast.unlink()
        assert [each for each in merge_files(merger, post.files) if each.refused] == []
        assert standing(petition) == merged_at_once(tmp_path, post, petition.salt)


@contextmanager
def crowded_server(folder: Path) -> Iterator[Spot]:
    """A petition on a server that keeps its tables on the disk at `folder`."""
    at = spot("postgresql", folder)
    space = folder / "space"
    space.mkdir()
    folder.chmod(0o755)
    with closing(psycopg.connect(server(), autocommit=True)) as session:
        found = session.execute("SHOW data_directory").fetchone()
        owner = Path(found[0]).stat()
        os.chown(space, owner.st_uid, owner.st_gid)
        session.execute(f"CREATE TABLESPACE crowded LOCATION '{space}'")
        try:
            yield Spot(f"{at.place}{quote(' -cdefault_tablespace=crowded')}")
        finally:
            schema = str(at.place).rpartition("search_path%3D")[2]
            session.execute(f"DROP SCHEMA {schema} CASCADE")
            session.execute("DROP TABLESPACE crowded")


def test_a_server_whose_disk_is_full_keeps_what_was_merged_and_takes_the_rest_when_there_is_room(tmp_path, post):
    with small_disk(20_000) as disk, crowded_server(disk) as crowded, closing(crowded.open(new=True)) as petition:
        merger = Merger(petition, organisation().sealing, by="Ann", welcome=True)
        list(merge_files(merger, post.files[:4]))
        ballast = fill(disk)
        refused = [str(each.refused) for each in merge_files(merger, post.files) if each.refused]
        assert {each[:31] for each in refused} == {"The disk of the server is full."}
        ballast.unlink()
        assert [each for each in merge_files(merger, post.files) if each.refused] == []
        assert standing(petition) == merged_at_once(tmp_path, post, petition.salt)
