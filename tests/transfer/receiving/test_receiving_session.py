"""Receiving from beginning to end: an invitation that a device can follow, and a count of what was new."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import BatchError, NoNetwork
from desktop.transfer.boxes.box_link import read_link
from desktop.transfer.boxes.setting import read_setting_file
from desktop.transfer.receiving import receiving_session
from desktop.transfer.receiving.inbox import Arrival, Refusal
from desktop.transfer.receiving.receiving_session import Received, ReceptionPlan, open_reception, reachable_addresses
from tests.support.factory import manifest, stand_ins

HERE = "127.0.0.1"


def test_whoever_is_invited_by_link_or_by_stick_finds_this_receiver(tmp_path):
    plan = ReceptionPlan(tmp_path / "batches", tmp_path / "receiver.pem", HERE, 0, "Office laptop")
    (tmp_path / "stick").mkdir()
    with open_reception(plan, tmp_path / "stick") as opened:
        invited = read_link(opened.link)
        assert invited == read_setting_file(opened.provision.path)
        assert (invited.name, invited.place.address) == ("Office laptop", f"https://{HERE}:{opened.receiver.port}")
        assert invited.place.password not in repr(opened)
    assert (tmp_path / "batches").is_dir()


def test_an_invitation_holds_until_a_fresh_one_ends_it(tmp_path):
    def token(*, fresh):
        plan = ReceptionPlan(tmp_path, tmp_path / "receiver.pem", HERE, 0, fresh=fresh)
        with open_reception(plan) as opened:
            assert opened.provision is None
            return read_link(opened.link).place.password

    first = token(fresh=False)
    assert token(fresh=False) == first
    assert token(fresh=True) != first


EVENTS = st.one_of(
    st.builds(lambda count, again: Arrival(manifest(stand_ins(count)), again), st.integers(1, 5), st.booleans()),
    st.builds(lambda: Refusal(HERE, BatchError("It is none."))),
)


@given(st.lists(EVENTS, max_size=12))
def test_only_what_is_new_is_counted(events):
    came = Received()
    for each in events:
        came = came.after(each)
    new = [each.manifest.count for each in events if isinstance(each, Arrival) and not each.again]
    assert came == Received(len(new), sum(new))


def test_a_computer_in_no_network_is_said_to_be_in_none(monkeypatch):
    monkeypatch.setattr(receiving_session, "own_addresses", lambda: ("192.0.2.1", "192.0.2.2"))
    assert reachable_addresses() == ("192.0.2.1", "192.0.2.2")
    monkeypatch.setattr(receiving_session, "own_addresses", tuple)
    with pytest.raises(NoNetwork):
        reachable_addresses()
