"""What every drop box keeps to, shown on the real server of each kind: whole, once, and any failure in calm words."""

import pytest

from desktop.core.box_errors import BoxForbids, BoxRefused
from desktop.transfer.boxes.box import name_left
from tests.support.cargo import cargo
from tests.support.servers import SECRET

pytestmark = pytest.mark.slow


@pytest.fixture
def batch(tmp_path):
    """A batch of 150 kB under its long name, another one in each test."""
    return cargo(tmp_path)


class TestEveryDropBox:
    def test_what_was_left_is_there_whole(self, station, batch):
        assert station.box.leave(batch.name, batch) == "stored"
        assert station.held(batch.name)[batch.name] == batch.read_bytes()

    def test_leaving_again_leaves_one_batch_as_it_was(self, station, batch):
        station.box.leave(batch.name, batch)
        assert [station.box.leave(batch.name, batch) for _ in range(2)] == [station.again] * 2
        copies = {name: data for name, data in station.held("").items() if name_left(name) == batch.name}
        assert batch.name in copies
        assert set(copies.values()) == {batch.read_bytes()}

    def test_a_batch_of_5000_signatures_goes_in_one_piece(self, station, tmp_path):
        large = cargo(tmp_path, 5000)
        station.box.leave(large.name, large)
        assert station.held(large.name)[large.name] == large.read_bytes()

    def test_a_wrong_password_is_refused_in_a_sentence_without_it(self, station, batch):
        if station.stranger is None:
            return  # a folder asks for none
        with pytest.raises(BoxRefused, match=r"^[A-Z].+\. Ask staff .+\.$") as refused:
            station.stranger.leave(batch.name, batch)
        assert SECRET not in str(refused.value)
        assert not station.held(batch.name)

    def test_a_box_for_uploads_only_forbids_a_device_to_look(self, station):
        if station.stranger is None or station.box is station.reader:
            return  # a folder, and a plain WebDAV one
        with pytest.raises(BoxForbids):
            station.box.names()

    def test_headquarters_lists_and_brings_back_what_was_left(self, station, batch, tmp_path):
        station.box.leave(batch.name, batch)
        if station.reader is None:
            return  # for uploads only
        assert batch.name in station.reader.names()
        station.reader.bring(batch.name, tmp_path / "brought")
        assert (tmp_path / "brought").read_bytes() == batch.read_bytes()
