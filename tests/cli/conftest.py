"""An office founded once, and a copy of it for each test."""

import shutil
from pathlib import Path

import pytest

from desktop.core.pack.try_out import BUNDLED
from desktop.core.resources import resource
from tests.support.commands import Office, said

PASSPHRASE = "a long passphrase for tests"


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keys and a signed pack, made once by the commands themselves."""
    office = Office(tmp_path_factory.mktemp("founded"))
    office.passphrase.write_text(PASSPHRASE + "\n")
    office.stick.mkdir()
    said("key", "new", office.keys, "--passphrase-file", office.passphrase)
    said("campaign", "sign", resource("campaigns", BUNDLED), "--out", office.pack, *office.opening)
    return office.folder


@pytest.fixture
def office(founded: Path, tmp_path: Path) -> Office:
    """A headquarters of this test's own, with the same keys."""
    return Office(Path(shutil.copytree(founded, tmp_path / "office")))
