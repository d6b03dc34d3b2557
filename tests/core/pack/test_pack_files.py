"""A pack from a stranger's folder or zip: bounded, never outside itself, and never an error that is not a sentence."""

import io
import os
import struct
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from desktop.core.errors import CampaignError
from desktop.core.pack.file_reader import LARGEST_FILE, LARGEST_PACK, MOST_FILES, read_pack_files
from desktop.core.pack.reader import read_pack
from tests.support.factory import pack, write_files


def zipped(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return whole.getvalue()


def refusal(path: Path) -> str:
    with pytest.raises(CampaignError) as refused:
        read_pack_files(path)
    return str(refused.value)


@pytest.fixture
def zip_file(tmp_path: Path) -> Path:
    return tmp_path / "spring.zip"


def test_a_folder_and_a_zip_of_the_same_files_are_the_same_pack(tmp_path, zip_file):
    zip_file.write_bytes(zipped(pack()))
    assert read_pack_files(write_files(tmp_path / "spring", pack())) == read_pack_files(zip_file) == pack()


@pytest.mark.parametrize(
    "name",
    ["../evil.md", "text/../../evil.md", "/etc/evil.md", "//evil/evil.md", "C:/evil.md", "c:evil.md", "..\\evil.md",
     "text\\evil.md", "\\\\host\\evil.md", "evil\n.md", "evil\u202e.md"],
)  # fmt: skip
def test_a_name_that_leads_outside_the_pack_is_refused_and_shown(zip_file, name):
    zip_file.write_bytes(zipped(pack() | {name: b"x"}))
    message = refusal(zip_file)
    assert "spring.zip" in message
    assert repr(name) in message
    assert "outside" in message


def test_a_link_to_a_file_is_refused_by_its_name(tmp_path):
    folder = write_files(tmp_path / "spring", pack())
    (folder / "text" / "en.md").unlink()
    (folder / "text" / "en.md").symlink_to("/etc/hostname")
    assert "text/en.md: only plain files" in refusal(folder)


def test_a_link_to_a_folder_is_refused_by_its_name(tmp_path):
    folder = write_files(tmp_path / "spring", pack())
    (folder / "more").symlink_to("/etc")
    assert "more: only plain files" in refusal(folder)


def test_a_pipe_in_the_folder_is_refused_instead_of_waited_for(tmp_path):
    folder = write_files(tmp_path / "spring", pack())
    os.mkfifo(folder / "text" / "de.md")
    assert "text/de.md: only plain files" in refusal(folder)


def bomb(claimed: int) -> bytes:
    """Return a zip of 1 MB whose one member unpacks to 1 GB of zeros and says it holds `claimed` bytes."""
    name = b"text/en.md"
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    megabyte = squeeze.compress(bytes(1024**2)) + squeeze.flush(zlib.Z_FULL_FLUSH)
    data = megabyte * 1024 + squeeze.flush()
    facts = struct.pack("<HHHHHLLLHH", 20, 0, 8, 0, 33, 0, len(data), claimed, len(name), 0)
    local = b"PK\x03\x04" + facts + name + data
    central = b"PK\x01\x02" + struct.pack("<H", 20) + facts + struct.pack("<HHHLL", 0, 0, 0, 0, 0) + name
    return local + central + b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, 1, 1, len(central), len(local), 0)


@pytest.mark.parametrize("claimed", [1024**3, 100, LARGEST_FILE], ids=["honest", "lies", "lies-within-bounds"])
def test_a_gigabyte_in_a_small_zip_is_refused_without_being_unpacked(zip_file, claimed):
    zip_file.write_bytes(bomb(claimed))
    tracemalloc.start()
    message = refusal(zip_file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2 * LARGEST_PACK
    assert "larger than 8 MB" in message or "not a zip file that can be opened" in message


def test_too_many_files_are_refused_in_a_folder_and_in_a_zip(tmp_path, zip_file):
    many = {f"images/{number}.svg": b"x" for number in range(MOST_FILES + 1)}
    zip_file.write_bytes(zipped(many))
    assert "more than 200 files" in refusal(zip_file)
    assert "more than 200 files" in refusal(write_files(tmp_path / "spring", many))


def test_too_many_empty_folders_in_a_zip_are_refused_too(zip_file):
    zip_file.write_bytes(zipped({f"{number}/": b"" for number in range(2 * MOST_FILES + 1)}))
    assert "more than 200 files" in refusal(zip_file)


def test_files_that_are_too_large_together_are_refused(zip_file):
    zip_file.write_bytes(zipped({f"{number}.png": bytes(LARGEST_FILE) for number in range(5)}))
    assert "larger than 32 MB" in refusal(zip_file)


def test_a_file_in_a_folder_that_is_too_large_is_refused_by_name(tmp_path):
    folder = write_files(tmp_path / "spring", pack())
    os.truncate(folder / "text" / "en.md", LARGEST_FILE + 1)
    assert "text/en.md is larger than" in refusal(folder)


def test_a_zip_of_many_gigabytes_is_refused_by_its_size(zip_file):
    with zip_file.open("wb") as file:
        file.truncate(100 * 1024 * LARGEST_PACK)  # sparse: it takes no room on the disk
    assert "is larger than" in refusal(zip_file)


def test_a_zip_with_a_password_is_refused(zip_file):
    data = bytearray(zipped({"campaign.toml": b"x"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    zip_file.write_bytes(data)
    assert "spring.zip is not a zip file that can be opened" in refusal(zip_file)


@pytest.mark.parametrize("compression", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_zip_packed_in_an_unusual_way_is_refused(zip_file, compression):
    zip_file.write_bytes(zipped({"campaign.toml": b"x"}, compression))
    assert "not a zip file that can be opened" in refusal(zip_file)


@pytest.mark.parametrize("data", [b"", b"PK", b"hello", b"\x89PNG\r\n\x1a\n", bytes(10_000)])
def test_what_is_not_a_zip_is_refused_by_name(zip_file, data):
    zip_file.write_bytes(data)
    assert "spring.zip is not a zip file that can be opened" in refusal(zip_file)


def test_a_pack_that_is_not_there_is_said_to_be_so(tmp_path):
    assert "is not there. Check the name" in refusal(tmp_path / "nowhere.zip")


def test_the_same_name_twice_is_refused(zip_file):
    zip_file.write_bytes(zipped({"text/en.md": b"one", "text/fr.md": b"two"}).replace(b"fr.md", b"en.md"))
    assert "holds text/en.md twice" in refusal(zip_file)


def test_a_damaged_zip_is_the_same_pack_or_refused_in_words(zip_file):
    whole = zipped(pack())
    for place in range(0, len(whole), 7):
        zip_file.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        try:
            read_pack(zip_file)
        except CampaignError as error:
            assert str(error)  # noqa: PT017 - either outcome is right; any other exception fails


def test_what_editors_and_file_browsers_leave_behind_is_no_part_of_a_pack(tmp_path, zip_file):
    litter = {".DS_Store": b"x", "text/en.md~": b"x", ".git/config": b"x", "__MACOSX/._campaign.toml": b"x"}
    zip_file.write_bytes(zipped(pack() | litter))
    assert read_pack_files(zip_file) == pack()
    assert read_pack_files(write_files(tmp_path / "spring", pack() | litter)) == pack()
