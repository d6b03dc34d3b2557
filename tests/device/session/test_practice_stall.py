"""Practice keeps nothing: no file, no count, no code that could be anybody's."""

from desktop.core.withdrawal_code import is_code
from desktop.device.session.practice_stall import PracticeStall
from tests.support.event_device import entry


def test_practice_counts_nobody_and_gives_a_code_that_is_nobodys():
    stall = PracticeStall()
    codes = {stall.sign(entry("Ann")).code for _ in range(3)}
    assert stall.count_today() == 0
    assert not any(is_code(code) for code in codes)


def test_practice_writes_nothing_anywhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    stall = PracticeStall()
    stall.cancel(stall.sign(entry("Ann")).id)
    assert stall.ask_withdrawal("Ann", "7KMD-3XPR") is False
    assert list(tmp_path.iterdir()) == []
