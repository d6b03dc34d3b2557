"""Whoever measures gets figures: each work and its floor runs with today's tables and rules."""

import shutil

import pytest

import benchmarks.server
from benchmarks import asking, exporting, importing, journal, merging, signing
from benchmarks.__main__ import prepare
from benchmarks.measuring import Ground
from tests.support import places

_PEOPLE = 60


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    """Stand on batches of sixty signers, sealed and merged once."""
    folder = tmp_path_factory.mktemp("bench")
    ground = Ground(_PEOPLE, folder / "batches", folder / "run")
    prepare(ground)
    return ground


def _pieces():
    works = [work for part in (signing, journal, merging, importing, exporting, asking) for work in part.WORKS]
    return [pytest.param(piece, id=f"{work.name}: {what}") for work in works for what, piece in _two(work)]


def _two(work):
    return ("ours", work.ours), (work.against, work.floor)


@pytest.mark.parametrize("piece", _pieces())
def test_it_can_be_measured(ground, piece, monkeypatch):
    monkeypatch.setattr(benchmarks.server, "address", places.server)  # not one more server beside that of the tests
    if piece is exporting.shell and not shutil.which("sqlite3"):
        pytest.skip("the sqlite3 shell is not installed here")
    shutil.rmtree(ground.folder, ignore_errors=True)
    ground.folder.mkdir()
    assert piece(ground) > 0
