"""What lies in a box: every file three folders deep by its path, whatever its name, and no more than can be listed."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.box_errors import BoxRefused
from desktop.core.tablet_setup import NAMES, SETUP_FILE
from desktop.transfer import practice_signature
from desktop.transfer.boxes.box import is_batch_name, is_passed_over, name_left
from desktop.transfer.boxes.contents import MOST_FOLDERS, MOST_NAMES, list_folder, sort_paths, walk_box
from tests.support import servers
from tests.support.disks import as_nobody, open_folder

RENAMED = [
    "Ottawa Pride Saturday.batch", "пакет.batch", "O'Brien.batch", "pride,1.batch", "a - Copy.batch", "Copy of a.batch",
    "a(1).batch", "A.BATCH", "a.Batch", "2026/pride/a.batch", "a & b/<1>#2%20.batch", "1/2/3/deep.batch",
    "two\nlines.batch", "x\x1b[2K.batch",
]  # fmt: skip


@pytest.mark.parametrize("name", RENAMED)
def test_a_batch_is_found_whatever_somebody_called_it(tmp_path, name):
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("x")
    assert list_folder(tmp_path) == (name,)
    assert sort_paths([name]) == (name,)
    assert is_batch_name(name)
    assert not is_passed_over(name)


def test_what_is_hidden_or_a_systems_own_is_left_out_and_what_is_too_deep_or_a_link_is_named(tmp_path):
    for name in ("a.batch", ".a.batch", "._a.batch", ".Trash-1000/a.batch", "System Volume Information/x", "1/2/3/a",
                 "1/2/3/4/a.batch", "1/2/3/4/5/a.batch", "readme.txt"):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "elsewhere").symlink_to(tmp_path / "1")
    (tmp_path / "gone.batch").symlink_to(tmp_path / "nowhere")
    assert list_folder(tmp_path) == ("1/2/3/4/", "1/2/3/a", "a.batch", "elsewhere/", "gone.batch", "readme.txt")


def test_a_folder_that_is_not_ours_to_read_is_named_and_hides_no_other():
    with open_folder() as folder:
        for name in ("closed/a.batch", "open/b.batch"):
            (folder / name).parent.mkdir()
            (folder / name).write_text("x")
        (folder / "closed").chmod(0o000)
        with as_nobody(folder):
            assert list_folder(folder) == ("closed/", "open/b.batch")


def test_a_top_that_cannot_be_read_is_no_empty_box(tmp_path):
    with pytest.raises(FileNotFoundError):
        list_folder(tmp_path / "nowhere")


def test_more_than_anybody_can_list_is_refused_and_not_cut_short():
    with pytest.raises(BoxRefused, match="more in the drop box"):
        walk_box(lambda _: (f"{number}.batch" for number in range(MOST_NAMES + 1)), OSError)
    with pytest.raises(BoxRefused, match="more in the drop box"):
        sort_paths(f"{number}.batch" for number in range(MOST_NAMES + 1))
    with pytest.raises(BoxRefused, match="more in the drop box"):
        walk_box(lambda folder: [] if folder else (f"{number}/" for number in range(MOST_FOLDERS)), OSError)


@given(st.lists(st.text(st.sampled_from("ab./"), min_size=1, max_size=9), unique=True))
def test_a_server_may_answer_what_it_likes_and_no_name_leads_out_of_the_box(answers):
    for found in (walk_box(lambda _: iter(answers), OSError), sort_paths(answers)):
        for name in found:
            parts = name.removesuffix("/").split("/")
            assert not any(each.startswith(".") or not each for each in parts), json.dumps(answers)
            assert len(parts) <= 4


@pytest.mark.parametrize(
    ("name", "over"),
    [("readme.txt", True), ("IMG_1.jpg", True), ("a.batch.part", True), ("1/2/3/4/", True), ("a.batch.txt", True),
     ("a.batch", False), ("a.receipt", False), ("Tablet 7/a.RECEIPT", False), ("a.waiting", False),
     (f"a{practice_signature.SUFFIX}", False), (f"a{practice_signature.ANSWER}", False),
     (SETUP_FILE, False), (f"{NAMES}/", False), (f"{NAMES}/7", False), (f"{NAMES}.txt", True),
     (f"a/{SETUP_FILE}", True)],
)  # fmt: skip
def test_what_is_neither_batch_nor_word_of_headquarters_is_passed_over(name, over):
    assert is_passed_over(name) is over


def test_a_name_of_ours_is_known_in_a_folder_too():
    assert name_left("Tablet 7/a (2).batch") == "a.batch"
    assert name_left("Tablet 7/.a.batch") == ""
    assert name_left(str(Path("..") / "ä.batch")) == ""


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["wsgidav", "sshd", "seaweed"])
def test_headquarters_finds_and_brings_renamed_batches_three_folders_deep_from_real_servers(tmp_path, kind):
    names = ["O'Brien & Söhne <1>.batch", "пакет.BATCH", "a - Copy (1).batch", "1/2/3/deep.batch", "Tablet 7/a.batch"]
    with getattr(servers, kind)(tmp_path) as station:
        for name in [*names, "1/2/3/4/a.batch", "photo.jpg"]:
            (tmp_path / "file").write_text(name)
            if kind != "seaweed":  # folders are made by people, not by devices
                path = tmp_path / {"wsgidav": "share", "sshd": "drop"}[kind] / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(name)
            else:
                station.box.leave(name, tmp_path / "file")
        assert station.reader.names() == tuple(sorted([*names, "1/2/3/4/", "photo.jpg"]))
        for name in names:
            station.reader.bring(name, tmp_path / "brought")
            assert (tmp_path / "brought").read_text() == name
