"""A pack is written as a folder or a zip, and either reads back as what went in."""

import pytest

from desktop.core.errors import OutputError
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.writer import write_pack
from tests.support.factory import pack, signed


@pytest.mark.parametrize("name", ["spring", "spring.zip"])
@pytest.mark.parametrize("files", [pack(), signed(pack())], ids=["unsigned", "signed"])
def test_what_is_written_reads_back_equal(tmp_path, name, files):
    write_pack(files, tmp_path / name)
    assert read_pack_files(tmp_path / name) == files


def test_a_zip_is_the_same_bytes_each_time(tmp_path):
    files = signed(pack())
    write_pack(files, tmp_path / "one.zip")
    write_pack(dict(reversed(files.items())), tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_a_folder_in_use_is_left_as_it_is(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(OutputError, match="Choose a new folder"):
        write_pack(pack(), tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def test_a_file_in_the_way_is_left_as_it_is(tmp_path):
    (tmp_path / "spring").write_text("mine")
    with pytest.raises(OutputError, match="Choose a new folder"):
        write_pack(pack(), tmp_path / "spring")
    assert (tmp_path / "spring").read_text() == "mine"
