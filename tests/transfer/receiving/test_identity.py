"""Who a receiver is: the same after a restart, another one when that is wanted, and for this user alone."""

import pytest

from desktop.core.errors import KeyFileError, KeyUnguarded
from desktop.transfer.receiving.addresses import own_addresses
from desktop.transfer.receiving.identity import receiver_identity


def test_it_stays_the_same_until_a_fresh_one_is_wanted(tmp_path):
    file = tmp_path / "receiver.pem"
    first = receiver_identity(file)
    assert receiver_identity(file) == first
    fresh = receiver_identity(file, fresh=True)
    assert fresh.token != first.token
    assert fresh.fingerprint != first.fingerprint
    assert receiver_identity(file) == fresh
    assert file.stat().st_mode & 0o777 == 0o600


def test_no_two_receivers_share_a_token_and_none_shows_it(tmp_path):
    one, other = (receiver_identity(tmp_path / name) for name in ("a", "b"))
    assert one.token != other.token
    assert len(one.token) == 32
    assert one.token not in repr(one)


@pytest.mark.parametrize("content", [b"", b"x", b"x" * 100_000])
def test_a_damaged_one_is_refused_with_the_way_out(tmp_path, content):
    (tmp_path / "receiver.pem").write_bytes(content)
    (tmp_path / "receiver.pem").chmod(0o600)
    with pytest.raises(KeyFileError, match=r"Make another|larger"):
        receiver_identity(tmp_path / "receiver.pem")


def test_one_that_others_may_read_is_refused_by_name(tmp_path):
    receiver_identity(tmp_path / "receiver.pem").file.chmod(0o644)
    with pytest.raises(KeyUnguarded) as refused:
        receiver_identity(tmp_path / "receiver.pem")
    assert refused.value.path == tmp_path / "receiver.pem"


def test_an_address_of_this_computer_is_one_that_others_can_reach():
    assert not [each for each in own_addresses() if each.startswith(("127.", "169.254."))]
