"""One folder holds all that a computer keeps, and it is the one a person named."""

import pytest

from desktop.core.data_folder import data_folder
from desktop.core.errors import OutputError, UsageError


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
