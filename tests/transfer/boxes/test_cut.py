"""The line to a drop box is cut after every byte: nothing half is taken for a batch, and a second try brings it."""

import time
from contextlib import suppress

import pytest

from desktop.core.errors import BoxError
from tests.support.cargo import cargo
from tests.support.cutting import line
from tests.support.servers import Station

# Who hangs up between connection and handshake makes ssl.SSLSocket._create raise before it would close what it opened:
# seen with Python 3.11 and 3.12, mended in 3.13. The collector closes it, and warns; no caller can reach that socket.
pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore:.*ssl.SSLSocket:pytest.PytestUnraisableExceptionWarning"),
]

ON_THE_NETWORK = ["nginx", "wsgidav", "S3", "SFTP", "Nextcloud", "receiver"]


@pytest.mark.parametrize("station", ON_THE_NETWORK, indirect=True)
@pytest.mark.parametrize("cuts", [7, pytest.param(None, marks=pytest.mark.torture)])
def test_cut_after_any_byte_a_batch_is_never_half_there_and_arrives_with_the_next_try(station, tmp_path, cuts):
    whole = passed_by_one(station, tmp_path)
    for place in range(0, whole + 1, 1 if cuts is None else whole // cuts):
        batch = cargo(tmp_path, 1)
        with line(station.port, place) as cut, suppress(BoxError):
            station.through(cut.port).leave(batch.name, batch)
            assert copies(station, batch) == {batch.read_bytes()}, "what a box says it has, it has whole"
        time.sleep(station.notices)
        station.box.leave(batch.name, batch)
        assert copies(station, batch) == {batch.read_bytes()}


def passed_by_one(station: Station, folder) -> int:
    """How many bytes one batch takes on the line, there and back."""
    batch = cargo(folder, 1)
    with line(station.port) as measured:
        station.through(measured.port).leave(batch.name, batch)
    return measured.passed


def copies(station: Station, batch) -> set[bytes]:
    """The different contents under the batch's name, as headquarters sees them."""
    return set(station.held(batch.name).values())
