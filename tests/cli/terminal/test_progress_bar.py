"""How far long work is, in words, and only where somebody looks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cli.terminal import progress_bar
from desktop.cli.terminal.progress_bar import figures
from desktop.core.errors import Cancelled
from desktop.core.progress import Meter, Progress


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress("rows", 0, None, 0.0), "0 rows, 0 a second"),
        (Progress("rows", 1200, 5000, 4.0), "1,200 of 5,000 rows, 300 a second, 13 s left"),
        (Progress("signatures", 90_000, None, 3.0), "90,000 signatures, 30,000 a second"),
        (Progress("people", 7, 7, 1.0), "7 of 7 people, 7 a second, 0 s left"),
    ],
)
def test_it_is_said_in_figures_that_a_person_reads(progress, words):
    assert figures(progress) == words


@given(
    done=st.integers(0, 10**9), total=st.none() | st.integers(0, 10**9), seconds=st.floats(0, 10**6, allow_nan=False)
)
def test_whatever_is_reported_can_be_said(done, total, seconds):
    assert "files" in figures(Progress("files", done, total, seconds))


def test_nothing_is_drawn_where_nobody_looks(capsys):
    with progress_bar.progress_bar("Merging") as report:
        Meter(report, "signatures", 3).advance(3)
    assert capsys.readouterr() == ("", "")


def test_on_a_terminal_the_bar_is_drawn_and_gone_when_the_work_ends_or_is_stopped(monkeypatch, capsys):
    monkeypatch.setenv("FORCE_COLOR", "1")  # rich's way to be told that somebody looks
    monkeypatch.setenv("TERM", "xterm")
    with progress_bar.progress_bar("Merging") as report:
        Meter(report, "signatures", 30).advance(12)
    with pytest.raises(Cancelled), progress_bar.progress_bar("Merging"):
        raise Cancelled("Somebody stopped it.")
    drawn = capsys.readouterr().err
    assert "Merging" in drawn
    assert "12 of 30 signatures" in drawn
    assert drawn.rstrip("\r\n").endswith("\x1b[2K"), "the line is wiped"
