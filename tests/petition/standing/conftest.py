"""One petition on each engine for a whole module, emptied for each test: opening one costs more than most tests do."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from petition.crowd import wipe
from petition.places import ENGINES, spot

from desktop.petition.store import Petition


@pytest.fixture(scope="module", params=ENGINES)
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Petition]:
    """A petition that each example empties itself."""
    with closing(spot(request.param, tmp_path_factory.mktemp("shared")).open(new=True)) as petition:
        yield petition


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Petition]:
    with closing(spot("sqlite", tmp_path_factory.mktemp("kept")).open(new=True)) as petition:
        yield petition


@pytest.fixture
def petition(kept: Petition) -> Petition:
    """An empty petition in a file."""
    wipe(kept)
    return kept
