"""The `tabling` command as tests run it: what it said, what it complained of, and an office with a petition."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner, Result

from desktop.cli.main import app as command
from desktop.core.data_folder import DataFolder
from desktop.core.pack.installing import install_campaign
from desktop.core.pack.try_out_campaign import BUNDLED
from desktop.core.resources import resource
from tests.support.event_device import entry, open_stall

PASSPHRASE = "a long passphrase for tests"


def run(*arguments: object, typed: str | None = None) -> Result:
    """Run `tabling` with these arguments, and what is typed on standard input."""
    return CliRunner().invoke(command, [str(each) for each in arguments], input=typed)


def said(*arguments: object, typed: str | None = None) -> str:
    """What a command that must succeed prints."""
    result = run(*arguments, typed=typed)
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    return result.stdout


def told(*arguments: object, typed: str | None = None) -> object:
    """What a command that must succeed tells a script."""
    return json.loads(said(*arguments, "--json", typed=typed))


def complained(code: int, *arguments: object, typed: str | None = None) -> str:
    """The one line with which a command fails."""
    result = run(*arguments, typed=typed)
    assert result.exit_code == code, result.output
    assert re.fullmatch(r"tabling: .+[.)]\n", result.stderr), "one line, a whole sentence"
    assert "Traceback" not in result.output
    return result.stderr


@dataclass(frozen=True, slots=True)
class Office:
    """Headquarters: a folder with keys, their passphrase in a file, a signed pack, and a stick to receive batches."""

    folder: Path

    @property
    def keys(self) -> Path:
        return self.folder / "keys"

    @property
    def passphrase(self) -> Path:
        return self.folder / "passphrase.txt"

    @property
    def pack(self) -> Path:
        return self.folder / "signed.zip"

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    @property
    def petition(self) -> Path:
        return self.folder / "main.sqlite"

    @property
    def opening(self) -> tuple[object, ...]:
        """The options that open the keys."""
        return ("--keys", self.keys, "--passphrase-file", self.passphrase)

    def merge(self, *files: Path) -> tuple[object, ...]:
        """The command that merges these files."""
        return ("petition", "merge", *files, *self.opening, "--plain", "--welcome", "--petition", self.petition)

    def collect(self, device: str, *names: str, event: str = "Capital Pride") -> Path:
        """Let people sign on a device and hand over the batch."""
        home = DataFolder(self.folder / device)
        stall = open_stall(home, install_campaign(home, self.pack), event, "Ottawa")
        for name in names:
            stall.sign(entry(name))
        stall.journal.close()
        (told_of,) = told("batch", "close", "--to", self.stick, "--data", home.path)
        return Path(told_of["file"])


def found_office(folder: Path) -> Office:
    """Make keys and a signed pack by the commands themselves, and a stick to receive batches."""
    office = Office(folder)
    office.passphrase.write_text(PASSPHRASE + "\n")
    office.stick.mkdir()
    said("key", "new", office.keys, "--passphrase-file", office.passphrase)
    said("campaign", "sign", resource("campaigns", BUNDLED), "--out", office.pack, *office.opening)
    return office
