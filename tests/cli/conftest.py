"""An office founded once, and a copy of it for each test."""

import shutil
from pathlib import Path

import pytest

from desktop.cli import ready
from tests.support.commands import Office, found_office


@pytest.fixture(autouse=True)
def left_unprotected(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave this process as it is: what is once held and overwritten stays so, and slow, in all tests after."""
    monkeypatch.setattr(ready, "protect_process", lambda: None)
    monkeypatch.setattr(ready, "overwrite_when_freed", lambda: None)


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keys and a signed pack, made once by the commands themselves."""
    return found_office(tmp_path_factory.mktemp("founded")).folder


@pytest.fixture
def office(founded: Path, tmp_path: Path) -> Office:
    """A headquarters of this test's own, with the same keys."""
    return Office(Path(shutil.copytree(founded, tmp_path / "office")))
