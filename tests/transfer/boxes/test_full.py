"""The disk of a drop box's server is full: the device is told, nothing half counts, and with room again it arrives."""

import pytest

from desktop.core.errors import BoxError
from tests.support.cargo import cargo
from tests.support.disks import fill, small_disk
from tests.support.servers import SERVERS


@pytest.mark.parametrize(
    ("kind", "said"),
    [("nginx", "trouble|full"), ("wsgidav", "trouble|full"), ("SFTP", "full"), ("receiver", "full")],
)
def test_a_full_server_is_understood_and_takes_the_batch_once_there_is_room(tmp_path, kind, said):
    batch = cargo(tmp_path, 200)
    with small_disk(4000) as disk, SERVERS[kind](disk) as station:
        ballast = fill(disk)
        with pytest.raises(BoxError, match=said):
            station.box.leave(batch.name, batch)
        assert batch.read_bytes() not in station.held(batch.name).values()
        ballast.unlink()
        station.box.leave(batch.name, batch)
        assert station.held(batch.name) == {batch.name: batch.read_bytes()}
