"""What older versions wrote, copied for a test, and the commands with which it is read: tests/fixtures."""

import json
import shutil
from pathlib import Path

from typer.testing import CliRunner, Result

from desktop.cli.main import app as command

FIXTURES = Path(__file__).parent.parent / "fixtures" / "v0_1_0"
PRIDE, MARKET = "Capital Pride", "Night market"

Opening = tuple[object, ...]


def run(*arguments: object, typed: str | None = None) -> Result:
    """Run `tabling` with these arguments, and what is typed on standard input."""
    return CliRunner().invoke(command, [str(each) for each in arguments], input=typed)


def said(*arguments: object, typed: str | None = None) -> str:
    """What a command that must succeed prints."""
    result = run(*arguments, typed=typed)
    assert result.exit_code == 0, result.output
    return result.stdout


def told(*arguments: object):
    """What a command that must succeed tells a script."""
    return json.loads(said(*arguments, "--json"))


def refused(code: int, *arguments: object, typed: str | None = None) -> str:
    """The line with which a command fails."""
    result = run(*arguments, typed=typed)
    assert result.exit_code == code, result.output
    return result.stderr


def copied(to: Path) -> Path:
    """A copy that only its user may read, as it was written; git keeps no such modes."""
    copy = Path(shutil.copytree(FIXTURES, to))
    for each in copy.rglob("*"):
        each.chmod(0o700 if each.is_dir() else 0o600)
    return copy


def keys(kept: Path) -> Opening:
    return ("--keys", kept / "keys", "--passphrase-file", kept / "keys" / "passphrase.txt")


def names(name: str, opening: Opening) -> int:
    """How many signatures stand under a name."""
    return len(told("petition", "find", "--name", name, *opening))
