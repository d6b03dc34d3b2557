"""The running drop boxes, each started once for all the tests that ask for it."""

from collections.abc import Iterator

import pytest

from tests.support.servers import SERVERS, Station


@pytest.fixture(scope="session", params=SERVERS)
def station(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    """A running box of each kind."""
    with SERVERS[request.param](tmp_path_factory.mktemp("box")) as started:
        yield started
