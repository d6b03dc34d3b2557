"""What comes before a command's work is said where errors go: once, then now and again; a moment's wait is not."""

import pytest

from desktop.cli.terminal.delay_notice import DelayNotice
from desktop.core.progress import Progress


@pytest.fixture
def clock():
    return [0.0]


def test_an_older_petition_is_told_of_at_once_and_then_how_far_it_is(clock, capsys):
    tell = DelayNotice(lambda: clock[0])
    for second in range(12):
        clock[0] = second
        tell(Progress("signatures", second * 1000, 20000, second, "renewing"))
    first, then = capsys.readouterr().err.splitlines()
    assert "is brought up to date first" in first
    assert "10,000 of 20,000 signatures" in then


def test_another_program_is_told_of_after_some_seconds_only(clock, capsys):
    tell = DelayNotice(lambda: clock[0])
    for second in (0.0, 0.5):
        clock[0] = second
        tell(Progress("files", 0, None, 0, "waiting"))
    tell(Progress("files", 0, None, 0))
    assert capsys.readouterr().err == ""
    for clock[0] in (10, 11, 13):
        tell(Progress("files", 0, None, 0, "waiting"))
    assert capsys.readouterr().err.count("waiting for it") == 1
