"""Fresh petitions on the engine a test is run for: SQLite, SQLCipher and PostgreSQL."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from petition.places import ENGINES, NewPetition, NewSpot, spot

from desktop.petition.store import Petition


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def new_spot(engine: str, tmp_path: Path) -> NewSpot:
    """Give a place where no petition is yet; `spot.open(new=True)` begins it."""
    return lambda: spot(engine, tmp_path)


@pytest.fixture
def new_petition(new_spot: NewSpot) -> Iterator[NewPetition]:
    """Give a fresh petition at each call; all are closed at the end."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(_closed(new_spot().open(new=True)))


def _closed(petition: Petition) -> closing[Petition]:
    return closing(petition)
