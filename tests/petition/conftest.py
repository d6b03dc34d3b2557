"""Fresh petitions on the engine a test is run for: SQLite and PostgreSQL; on SQLCipher where long tests run.

SQLCipher is SQLite, and slow to unlock. What it does differently, and what is promised of all three, is tried on it
each time: opening, backup and restore, and that no order of merging lets anybody take another's place.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import wipe
from tests.support.places import NewPetition, NewSpot, Spot, spot

_EACH = ("sqlite", "postgresql", pytest.param("sqlcipher", marks=pytest.mark.torture))


@pytest.fixture(params=_EACH)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def new_spot(engine: str, tmp_path: Path) -> Iterator[NewSpot]:
    """Give a place where no petition is yet; `spot.open(new=True)` begins it."""
    given: list[Spot] = []

    def give() -> Spot:
        given.append(spot(engine, tmp_path))
        return given[-1]

    yield give
    for each in given:
        each.leave()


@pytest.fixture
def new_petition(new_spot: NewSpot) -> Iterator[NewPetition]:
    """Give a fresh petition at each call; all are closed at the end."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(_closed(new_spot().begin()))


def _closed(petition: Petition) -> closing[Petition]:
    return closing(petition)


@pytest.fixture(scope="module", params=_EACH)
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Petition]:
    """A petition that each example empties itself."""
    place = spot(request.param, tmp_path_factory.mktemp("shared"))
    with closing(place.begin()) as petition:
        yield petition
    place.leave()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Petition]:
    with closing(spot("sqlite", tmp_path_factory.mktemp("kept")).open(new=True)) as petition:
        yield petition


@pytest.fixture
def petition(kept: Petition) -> Petition:
    """An empty petition in a file."""
    wipe(kept)
    return kept
