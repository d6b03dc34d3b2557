"""`tabling receive` ends when it is told to, however it was started: with what it has, in words, and exit code 0."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.cli.terminal.interruption import heeding_interruption

# Becomes the command, deaf to what a shell has its background jobs be deaf to.
_DEAF = """
import os, signal, sys
for number in map(int, sys.argv[1].split(",")):
    signal.signal(number, signal.SIG_IGN)
os.execv(sys.executable, [sys.executable, *sys.argv[2:]])
"""
DEAF_TO = {
    "nothing": (),
    "SIGINT, as `tabling receive &` in a script": (signal.SIGINT,),
    "SIGINT and SIGHUP, as after nohup": (signal.SIGINT, signal.SIGHUP),
    "SIGTERM": (signal.SIGTERM,),
}


@contextmanager
def receiving(folder: Path, deaf_to: tuple[int, ...]) -> Iterator[subprocess.Popen[str]]:
    """Run `tabling receive` until it says how to end it."""
    command = ["-m", "desktop", "receive", folder / "inbox", "--address", "127.0.0.1", "--port", "0"]
    ignored = ",".join(str(int(each)) for each in deaf_to)
    begin = [sys.executable, "-c", _DEAF, ignored] if ignored else [sys.executable]
    with subprocess.Popen(
        [*begin, *command, "--data", folder / "laptop"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as laptop:
        try:
            assert laptop.stdout
            assert any("Ctrl-C ends it" in line for line in laptop.stdout)
            yield laptop
        finally:
            laptop.kill()  # nobody waits for ever where it does not heed


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])
@pytest.mark.parametrize("deaf_to", DEAF_TO)
def test_it_ends_with_what_it_has_however_deaf_it_was_born(tmp_path, deaf_to, number):
    with receiving(tmp_path, DEAF_TO[deaf_to]) as laptop:
        assert heeds(laptop, number), "born deaf, it must have learnt to hear"
        laptop.send_signal(number)
        said, complained = laptop.communicate()
    assert (laptop.returncode, complained) == (0, "")
    assert f"Received 0 batches with 0 signatures, now in {tmp_path / 'inbox'}." in said


def heeds(process: "subprocess.Popen[str]", number: int) -> bool:
    """Whether the process has a handler for a signal, as its kernel says: asked, so that no test waits in vain."""
    status = Path(f"/proc/{process.pid}/status").read_text("ascii")
    caught = int(next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt:")), 16)
    return bool(caught >> (number - 1) & 1)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_within_the_block_a_signal_interrupts_and_after_it_everything_is_as_before(number):
    before = signal.signal(number, signal.SIG_IGN)
    try:
        with pytest.raises(KeyboardInterrupt), heeding_interruption():
            signal.raise_signal(number)
        assert signal.getsignal(number) is signal.SIG_IGN
        signal.raise_signal(number)  # heard by nobody, as before
    finally:
        signal.signal(number, before)
