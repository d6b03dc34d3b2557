"""A stick may hold a pipe under the name of a file: no command and no screen waits for what never comes."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.core.errors import UsageError
from desktop.core.whole_files import read_bounded
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.corner.packs_on_sticks import find_packs
from tests.support.commands import run
from tests.support.event_device import pack
from tests.support.packs import written

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")


@contextmanager
def pipe(path: Path) -> Iterator[Path]:
    """A pipe whose other end is closed each time without a word: so what does wait goes on, and no test hangs."""
    os.mkfifo(path)
    over = threading.Event()

    def close() -> None:
        while not over.is_set():
            path.open("wb", buffering=0).close()

    other = threading.Thread(target=close)
    other.start()
    try:
        yield path
    finally:
        over.set()
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # the other end waits for a reader
        other.join()
        os.close(descriptor)


COMMANDS = {
    "batch inspect {pipe}": 7,
    "campaign check {pipe}": 3,
    "receipt check {pipe} --campaign {pack}": 8,
    "petition status --petition {pipe}": 9,
    "petition restore {pipe} --petition {new} --yes": 9,
    "petition import {pipe} --source web --petition {new} --plain --yes": 13,
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_pipe_is_refused_at_once_as_no_plain_file(tmp_path, command):
    places = {"pack": written(pack(), tmp_path / "pack.zip"), "new": tmp_path / "new.sqlite"}
    with pipe(tmp_path / "pipe.zip") as waiting:
        done = run(*(word.format(pipe=waiting, **places) for word in command.split()))
    assert "no plain file" in done.stderr
    assert done.exit_code == COMMANDS[command]


def test_a_stick_with_a_pipe_offers_the_packs_beside_it(tmp_path):
    written(pack(), tmp_path / "pack.zip")
    with pipe(tmp_path / "a.zip"):
        offers = find_packs([Volume("STICK", tmp_path)])
    assert [offer.path.name for offer in offers] == ["pack.zip"]


def test_a_passphrase_may_still_come_out_of_another_program():
    """As a shell gives it: `--passphrase-file <(pass show keys)`."""
    read, write = os.pipe()
    os.write(write, b"correct horse\n")
    os.close(write)
    try:
        assert read_bounded(Path(f"/dev/fd/{read}"), 4096, UsageError, piped=True) == b"correct horse\n"
    finally:
        os.close(read)
