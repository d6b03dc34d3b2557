"""Ends the try-out of a device as a program of its own that is killed at a place of its choice: before any change.

A change is what is asked of the file system or of SQLite. Not killed (place 0), it says how many there were.

python killed_try_out.py stick|screen|command DATA STICK PLACE
"""

import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.cli import first_start_by_command
from desktop.cli.kiosk_arguments import KioskCall
from desktop.core.data_folder import DataFolder
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.device.facade.try_out_journals import begin_first_start
from tests.support.event_device import PRIDE
from tests.support.stretching import LITTLE

_CHANGES = {f"os.{each}" for each in ("chmod", "link", "mkdir", "remove", "rename", "rmdir", "truncate")}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_LASTING = ("COMMIT", "VACUUM", "PRAGMA journal_mode", "PRAGMA wal_checkpoint")  # what else is said lasts with a COMMIT
_MEMORY = ":memory:"
PACK = "campaign.zip"


def end_try_out(face: str, home: DataFolder, stick: Path) -> None:
    """End it as it is done at one of the faces, with a yes to every question."""
    if face == "command":
        first_start_by_command.agrees = lambda _question: True
        first_start_by_command.skip_first_start(home, KioskCall(stick / PACK, PRIDE.name, PRIDE.place))
        return
    device, files = begin_first_start(home), read_pack_files(stick / PACK)
    found = device.find_setup(stick, read_campaign(files)) if face == "stick" else None
    device.begin(files, "", PRIDE, "", ends_try_out=True, despite_objection=True, stick=found)


def main(face: str, data: str, stick: str, place: str) -> None:
    """Do as the command line says."""
    happened: list[str] = []

    def change(what: str) -> None:
        happened.append(what)
        if len(happened) == int(place):
            os.kill(os.getpid(), signal.SIGKILL)

    for module, name, little in LITTLE:
        setattr(module, name, little)
    _look_on(change)
    end_try_out(face, DataFolder(Path(data)), Path(stick))
    sys.stdout.write(f"{len(happened)}\n")
    sys.stdout.flush()
    os._exit(0)  # no more is looked on


def _look_on(change: Callable[[str], None]) -> None:
    def hear(event: str, facts: tuple[object, ...]) -> None:
        if event in _CHANGES or (event == "open" and isinstance(facts[2], int) and facts[2] & _WRITES):
            change(f"{event} {facts[0]}")

    connect = sqlite3.connect

    def traced(*facts: Any, **named: Any) -> sqlite3.Connection:
        connection = connect(*facts, **named)
        if facts[0] != _MEMORY:
            connection.set_trace_callback(lambda said: change(said) if said.startswith(_LASTING) else None)
        return connection

    sys.addaudithook(hear)
    sqlite3.connect = traced
    for name in ("fsync", "write"):
        setattr(os, name, _told(getattr(os, name), change))


def _told(call: Callable[..., object], change: Callable[[str], None]) -> Callable[..., object]:
    def do(*arguments: object) -> object:
        change(call.__name__)
        return call(*arguments)

    return do


if __name__ == "__main__":
    main(*sys.argv[1:])
