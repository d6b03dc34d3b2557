"""A key file that is destroyed: its bytes are written over where they lie before it goes."""

import os

import pytest

from desktop.core.errors import OutputError
from desktop.core.key_shredding import shred


def test_the_old_bytes_are_gone_from_the_very_file_and_then_the_file_is(tmp_path):
    path, other = tmp_path / "sealing.key", tmp_path / "link"
    path.write_bytes(b"secret" * 100)
    written = []
    os.link(path, other)  # another name of the same file: what lies there afterwards
    watched = os.fsync

    def watch(descriptor):
        written.append(other.read_bytes())
        watched(descriptor)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "fsync", watch)
        shred(path)
    assert not path.exists()
    assert other.read_bytes() == b""
    assert len({each for each in written if len(each) == 600}) == 3
    assert not any(b"secret" in each for each in written)


def test_a_file_that_is_not_there_is_said_so(tmp_path):
    with pytest.raises(OutputError, match="cannot be destroyed"):
        shred(tmp_path / "gone.key")
