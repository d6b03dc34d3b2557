"""The file of a replay log: it only grows, and nobody without the petition writes, changes or removes a line unseen."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import OutputError, PetitionError
from desktop.core.petition_errors import ReplayLogAltered
from desktop.petition.replay_log import log_file
from desktop.petition.replay_log.log_file import append_lines, begin_log, log_name, read_log
from tests.support.flushing import note_flushed

SALT, OTHER = b"s" * 32, b"t" * 32
LINES = [{"said": number} for number in range(5)]


@pytest.fixture
def path(tmp_path) -> Path:
    """A log of five lines, written in two goes."""
    path = tmp_path / log_name(SALT)
    log = append_lines(path, begin_log(path, SALT), SALT, LINES[:2])
    append_lines(path, log, SALT, LINES[2:])
    return path


def said(path: Path) -> list[int]:
    log = read_log(path, SALT)
    assert log is not None
    return [line["said"] for line in log.lines]


def test_what_was_written_is_read_and_only_its_owner_may(path):
    assert said(path) == [0, 1, 2, 3, 4]
    assert path.stat().st_mode & 0o777 == 0o600
    assert read_log(path.with_name("none"), SALT) is None


def test_a_line_is_on_the_disk_before_whoever_wrote_it_goes_on(path, monkeypatch):
    flushed = note_flushed(monkeypatch)
    append_lines(path, read_log(path, SALT), SALT, [{"said": 5}])
    assert flushed[-1:] == [(path, path.read_bytes())]
    assert said(path)[-1] == 5


def test_a_log_of_another_petition_is_none_of_ours(path):
    with pytest.raises(ReplayLogAltered):
        read_log(path, OTHER)
    assert log_name(SALT) != log_name(OTHER)


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_whatever_bit_is_turned_no_line_from_there_on_is_believed(tmp_path_factory, place, bit):
    path = tmp_path_factory.mktemp("log") / "a.replay"
    append_lines(path, begin_log(path, SALT), SALT, LINES)
    data = bytearray(path.read_bytes())
    place %= len(data)
    data[place] ^= 1 << bit
    path.write_bytes(data)
    good = path.read_bytes()[:place].count(b"\n") - 1  # lines before the one that was hurt
    try:
        log = read_log(path, SALT)
    except ReplayLogAltered:
        assert good < 0
        return
    assert [line["said"] for line in log.lines] == list(range(good))
    last = place == len(data) - 1  # its end of line is gone: as if it had been cut short
    assert log.whole is last


@pytest.mark.parametrize("gone", [0, 2, 3])
def test_a_line_taken_out_or_put_elsewhere_ends_what_is_believed(path, gone):
    head, *lines = path.read_bytes().splitlines(keepends=True)
    taken = lines.pop(gone)
    path.write_bytes(b"".join([head, *lines]))
    assert said(path) == list(range(gone))
    with pytest.raises(ReplayLogAltered):
        append_lines(path, read_log(path, SALT), SALT, LINES)
    path.write_bytes(b"".join([head, *lines, taken]))
    assert said(path) == list(range(gone))


@pytest.mark.parametrize("cut", [1, 20])
def test_a_line_that_a_power_cut_left_half_written_is_written_over(path, cut):
    path.write_bytes(path.read_bytes()[:-cut])
    log = read_log(path, SALT)
    assert log.whole
    assert said(path) == [0, 1, 2, 3]
    append_lines(path, log, SALT, [{"said": 9}])
    assert said(path) == [0, 1, 2, 3, 9]


def test_a_log_that_would_grow_too_large_is_left_as_it_is(path, monkeypatch):
    before = path.read_bytes()
    monkeypatch.setattr(log_file, "LARGEST", len(before) + 10)
    with pytest.raises(PetitionError, match="full"):
        append_lines(path, read_log(path, SALT), SALT, [{"said": 1}])
    assert path.read_bytes() == before
    monkeypatch.setattr(log_file, "LARGEST", 10)
    with pytest.raises(ReplayLogAltered):
        read_log(path, SALT)


def test_a_folder_that_is_not_there_is_told_of(tmp_path):
    with pytest.raises(OutputError):
        begin_log(tmp_path / "gone" / "a.replay", SALT)


@pytest.mark.parametrize("data", [b"", b"\n", b"{}\n", b"[]\n", b'{"mark": 7}\n', b"\xff\n", b"[" * 100_000 + b"\n"])
def test_anything_else_is_no_log(tmp_path, data):
    (tmp_path / "a.replay").write_bytes(data)
    with pytest.raises(ReplayLogAltered):
        read_log(tmp_path / "a.replay", SALT)
