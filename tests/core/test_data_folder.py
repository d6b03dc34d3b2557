"""One folder holds all that a computer keeps, and it is the one a person named."""

import errno
import os
import sys

import pytest

from desktop.core.data_folder import data_folder, look_for_data_folder
from desktop.core.errors import OthersFolder, OutputError, OutputRefused, UsageError


def test_the_named_folder_comes_before_the_variable_and_the_variable_before_the_usual_one(tmp_path, monkeypatch):
    monkeypatch.setenv("TABLING_HOME", str(tmp_path / "variable"))
    assert data_folder(tmp_path / "named").path == tmp_path / "named"
    assert data_folder().path == tmp_path / "variable"
    monkeypatch.delenv("TABLING_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "usual"))
    assert data_folder().path.name == "tabling"


def test_everything_is_inside_it_and_it_is_for_its_user_only(tmp_path):
    kept = data_folder(tmp_path / "new" / "home")
    assert kept.path.stat().st_mode & 0o077 == 0
    parts = (kept.campaign, kept.device_key, kept.journal, kept.organisation, kept.petition)
    assert {part.parent for part in parts} == {kept.path}
    assert len(set(parts)) == len(parts)


def test_a_file_is_no_folder_to_keep_data_in(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match=r"is a file\. Name a folder"):
        data_folder(tmp_path / "file")
    with pytest.raises(OutputError, match="cannot be made"):
        data_folder(tmp_path / "file" / "inside")


@pytest.mark.skipif(sys.platform == "win32", reason="it has no owner with a number")
@pytest.mark.parametrize("theirs", [True, False])
def test_a_folder_that_only_another_user_may_enter_is_named_with_its_owner(tmp_path, monkeypatch, theirs):
    asked = os.stat

    def closed(path: object, **options: object) -> os.stat_result:
        if str(path).endswith("/."):
            raise PermissionError(errno.EACCES, "Permission denied")
        return asked(path, **options)

    home = tmp_path / "kiosk" / "data"
    owner = tmp_path.owner()
    monkeypatch.setattr(os, "stat", closed)
    monkeypatch.setattr(os, "geteuid", lambda: asked(tmp_path).st_uid + theirs)
    with pytest.raises(OthersFolder if theirs else OutputRefused) as refused:
        look_for_data_folder(home)
    assert str(home) in str(refused.value)
    assert not theirs or refused.value.owner == owner
