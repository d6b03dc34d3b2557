"""The device's key: made once, kept to its user, and never quietly replaced."""

import stat

import pytest

from desktop.core.errors import KeyFileError, KeyUnguarded
from desktop.device.setup.device_key import device_key


def test_a_device_makes_its_key_once_and_keeps_it(tmp_path):
    path = tmp_path / "device.key"
    assert device_key(path).public == device_key(path).public


def test_two_devices_have_two_keys(tmp_path):
    assert device_key(tmp_path / "one.key").public != device_key(tmp_path / "two.key").public


def test_only_its_user_can_read_the_device_key(tmp_path):
    device_key(tmp_path / "device.key")
    assert stat.S_IMODE((tmp_path / "device.key").stat().st_mode) == 0o600


def test_a_device_key_that_others_may_read_is_refused_with_its_path_for_the_line_to_type(tmp_path):
    path = tmp_path / "device.key"
    device_key(path)
    path.chmod(0o644)
    with pytest.raises(KeyUnguarded, match="Others on this computer may read") as refused:
        device_key(path)
    assert refused.value.path == path


@pytest.mark.parametrize("damaged", [b"", b"not a key", b"AAAA", b"x" * 5000])
def test_a_damaged_device_key_is_refused_and_left_as_it_is(tmp_path, damaged):
    path = tmp_path / "device.key"
    path.touch(0o600)
    path.write_bytes(damaged)
    with pytest.raises(KeyFileError):
        device_key(path)
    assert path.read_bytes() == damaged
