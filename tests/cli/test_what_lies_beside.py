"""What lies beside batches: nothing is passed over in silence, nothing foreign is called damaged, no name is obeyed."""

import shutil

import pytest

from tests.support.commands import complained, run, said, told


@pytest.fixture
def stick(office):
    """A stick with a batch of two people that somebody renamed, deep down, and a life of its own."""
    file = office.collect("tablet", "Ann", "Bo")
    deep = office.stick / "2026" / "pride"
    deep.mkdir(parents=True)
    file.rename(deep / "Ottawa Pride – O'Brien (1).BATCH")
    (office.stick / "readme.txt").write_text("Hello.")
    (office.stick / "IMG_1.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(300))
    return office.stick


def people(office):
    return told("petition", "status", "--petition", office.petition)["people"]


@pytest.mark.parametrize("command", ["merge", "fetch"])
def test_a_folder_is_taken_with_every_batch_in_it_and_what_was_passed_over_is_named(office, stick, command):
    fetch = ("fetch", "--welcome", stick, "--no-receipts", *office.opening, "--plain", "--petition", office.petition)
    result = run(*(office.merge(stick) if command == "merge" else fetch))
    assert result.exit_code == 0, result.output
    assert "2 read = 2 added" in result.stdout
    assert result.stderr == f"tabling: “{stick}”: passed over, not being batches: IMG_1.jpg, readme.txt.\n"
    assert people(office) == 2


def test_nothing_new_is_said_only_where_nothing_was_passed_over(office, stick):
    fetch = ("fetch", "--welcome", stick, "--no-receipts", *office.opening, "--plain", "--petition", office.petition)
    run(*fetch)
    again = run(*fetch)
    assert (again.exit_code, again.stdout) == (0, "No batch is new.\n")
    assert "readme.txt" in again.stderr
    for name in ("readme.txt", "IMG_1.jpg"):
        (stick / name).unlink()
    assert said(*fetch) == "There is nothing new.\n"


def test_of_very_many_files_the_first_are_named_and_the_rest_counted(office, stick):
    for number in range(40):
        (stick / f"photo-{number:02}.jpg").write_bytes(b"x")
    told_of = run(*office.merge(stick)).stderr
    assert "photo-08.jpg and 32 more." in told_of


def test_a_folder_without_any_batch_is_said_so_before_a_passphrase_is_asked_for(office, tmp_path):
    (tmp_path / "empty" / "1" / "2" / "3" / "4").mkdir(parents=True)
    shutil.copy(office.collect("tablet", "Ann"), tmp_path / "empty" / "1" / "2" / "3" / "4")
    merge = ("petition", "merge", tmp_path / "empty", "--keys", office.keys, "--petition", office.petition)
    assert "There is no batch in" in complained(2, *merge)
    assert not office.petition.exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"Hello.", "is not a batch"), (b"\xff\xd8\xff\xe0" + bytes(900), "is not a batch"),
     (b"%PDF-1.7", "is not a batch"), (b"", "cut short or damaged"), (bytes(4096), "cut short or damaged")],
)  # fmt: skip
def test_what_was_never_a_batch_is_called_so_and_what_was_one_is_called_damaged(office, content, words):
    file = office.stick / "named.batch"
    file.write_bytes(content)
    assert words in complained(7, *office.merge(file))


def test_every_cut_of_a_batch_is_called_damaged(office):
    file = office.collect("tablet", "Ann")
    whole = file.read_bytes()
    for end in (1, 4, 31, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:end])
        assert "cut short or damaged" in complained(7, "batch", "inspect", file), end
    file.write_bytes(b"X" + whole[1:])
    assert "cut short or damaged" in complained(7, "batch", "inspect", file)


def test_a_name_can_write_over_no_line_of_the_report(office):
    file = office.collect("tablet", "Ann")
    odd = file.rename(file.with_name("x\x1b[1A\x1b[2K\x1b[32mall 9999 merged\n.batch"))
    printed = said(*office.merge(odd))
    assert printed.startswith(r"x\x1b[1A\x1b[2K\x1b[32mall 9999 merged\n.batch: merge 1: 1 read")
    odd.write_bytes(b"no batch")
    assert r"x\x1b[1A" in complained(7, *office.merge(odd))
    assert (
        "\x1b"
        not in run("petition", "merge", odd, *office.opening, "--plain", "--petition", office.petition, "--json").output
    )
