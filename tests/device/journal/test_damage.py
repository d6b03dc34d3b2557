"""A damaged journal is refused, never half read; a torn log loses nothing that was written before the tear."""

import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import JournalDamaged
from desktop.core.signing_keys import SigningKey
from desktop.device.journal.journal import Journal
from desktop.device.journal.sqlite_file import is_cut_short
from tests.support.event_device import EventDevice, go_out, journal_of

PAGE = 4096
PEOPLE = 25


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> EventDevice:
    """A journal at rest: some signatures in a batch, some not."""
    tablet = go_out(tmp_path_factory.mktemp("closed"))
    tablet.sign(*["Ann"] * PEOPLE)
    tablet.hand_over()
    tablet.sign(*["Bo"] * 5)
    tablet.journal.close()
    return tablet


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> tuple[EventDevice, list[int]]:
    """A journal whose log was never folded in, and how long the log was after each signature."""
    tablet = go_out(tmp_path_factory.mktemp("crashed"))
    lengths = []
    for _ in range(12):
        tablet.sign("Ann")
        lengths.append(log_of(tablet.folder).stat().st_size)
    assert lengths == sorted(set(lengths)), "each signature makes the log longer"
    return tablet, lengths


def log_of(folder: Path) -> Path:
    return folder / "journal.sqlite-wal"


def reopened(folder: Path, main: bytes, log: bytes | None, device: SigningKey) -> Journal:
    """Open a journal whose files hold these bytes."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "journal.sqlite").write_bytes(main)
    if log is not None:
        log_of(folder).write_bytes(log)
    return journal_of(folder, device)


def test_every_page_matters_one_overwritten_anywhere_is_noticed_on_opening(tmp_path, closed):
    whole = closed.journal.path.read_bytes()
    chance = random.Random(0)  # noqa: S311 - noise to write over a page, no secret
    assert len(whole) // PAGE > PEOPLE
    for start in range(0, len(whole), PAGE):
        damaged = whole[:start] + chance.randbytes(PAGE) + whole[start + PAGE :]
        with pytest.raises(JournalDamaged, match="call headquarters"):
            reopened(tmp_path / "copy", damaged, None, closed.device)
        assert (tmp_path / "copy" / "journal.sqlite").read_bytes() == damaged


def test_a_journal_cut_short_anywhere_is_noticed_on_opening(tmp_path, closed):
    whole = closed.journal.path.read_bytes()
    cuts = {15, 16, 99, 100, 512, PAGE, len(whole) - PAGE, len(whole) - 700, len(whole) - 1}
    for cut in cuts | set(range(700, len(whole), 7 * 997)):
        with pytest.raises(JournalDamaged, match="call headquarters"):
            reopened(tmp_path / "copy", whole[:cut], None, closed.device)


def test_a_journal_that_ends_within_a_page_is_whole_as_long_as_its_log_holds_something(tmp_path):
    """A crash may leave it so while the log is written back: the log has the page."""
    journal = tmp_path / "journal.sqlite"
    journal.write_bytes(bytes(PAGE + 100))
    assert is_cut_short(journal)
    log_of(tmp_path).write_bytes(b"")
    assert is_cut_short(journal)
    log_of(tmp_path).write_bytes(b"a frame")
    assert not is_cut_short(journal)


def test_an_empty_log_beside_a_whole_journal_is_nothing_to_worry_about(tmp_path, closed):
    with closing(reopened(tmp_path / "copy", closed.journal.path.read_bytes(), b"", closed.device)) as journal:
        assert journal.count() == PEOPLE + 5


@pytest.mark.parametrize("main", [None, b""])
def test_a_log_without_its_journal_is_refused_and_kept_instead_of_thrown_away(tmp_path, crashed, main):
    tablet, _ = crashed
    log = log_of(tablet.folder).read_bytes()
    log_of(tmp_path).write_bytes(log)
    if main is not None:
        (tmp_path / "journal.sqlite").write_bytes(main)
    with pytest.raises(JournalDamaged, match="Put the two files back together"):
        journal_of(tmp_path, tablet.device)
    assert log_of(tmp_path).read_bytes() == log
    (tmp_path / "journal.sqlite").write_bytes(tablet.journal.path.read_bytes())
    with closing(journal_of(tmp_path, tablet.device)) as journal:
        assert journal.count() == 12


@given(st.data())
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_log_torn_anywhere_keeps_every_signature_written_before_the_tear(tmp_path, crashed, data):
    tablet, lengths = crashed
    log = log_of(tablet.folder).read_bytes()
    cut = data.draw(st.integers(0, len(log)) | st.sampled_from(lengths))
    with closing(reopened(tmp_path / "copy", tablet.journal.path.read_bytes(), log[:cut], tablet.device)) as journal:
        assert journal.count() == sum(length <= cut for length in lengths)


@given(st.data())
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_log_damaged_anywhere_keeps_every_signature_written_before_the_damage(tmp_path, crashed, data):
    tablet, lengths = crashed
    log = bytearray(log_of(tablet.folder).read_bytes())
    place = data.draw(st.integers(32, len(log) - 1))  # 32: the log's own head, which damaged makes it no log at all
    log[place] ^= data.draw(st.integers(1, 255))
    main = tablet.journal.path.read_bytes()
    with closing(reopened(tmp_path / "copy", main, bytes(log), tablet.device)) as journal:
        # A frame's head holds bytes its own checksum does not cover, but those of its neighbours do: all or a prefix.
        assert journal.count() >= sum(length <= place for length in lengths)
