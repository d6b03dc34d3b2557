"""A stick is pulled out while it is read: its system then reports errors where there were files a moment ago."""

import shutil
from pathlib import Path

import pytest

from desktop.core.errors import OutputError
from desktop.core.progress import ignore
from desktop.office.intake.stick_intake import look_into, take_in
from desktop.office.practice_campaign import STICK
from tests.support.console_stage import desk_of, lay_practice
from tests.support.disks import mounted_ext4

pytestmark = pytest.mark.slow


def test_what_was_read_is_kept_and_the_rest_is_named(tmp_path: Path):
    home = lay_practice(tmp_path / "practice")
    with mounted_ext4(tmp_path / "image", tmp_path / "stick") as stick:
        for file in (home / STICK).rglob("*.batch"):
            shutil.copy(file, stick / file.name)
        found = look_into((stick,))
        (tmp_path / "image").write_bytes(b"")  # each place of the disk that is not in memory is an error now
        taken = take_in(desk_of(home), (*found.files, stick / "lost+found" / "gone.batch"), ignore)
        assert [bool(each.refused) for each in taken.files] == [*(False for _ in found.files), True]
        assert "cannot be read" in taken.files[-1].why
        with pytest.raises(OutputError):
            look_into((stick / "lost+found",))
