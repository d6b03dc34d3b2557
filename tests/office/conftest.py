"""What the office works with: a petition of the bundled campaign, and the signed pack it goes by."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.pack.writer import write_pack
from desktop.petition.store.opening_petition import Petition
from tests.support import event_device
from tests.support.petitions import campaign_petition


@pytest.fixture
def petition(tmp_path: Path) -> Iterator[Petition]:
    """A petition without anybody in it, in a folder of its own."""
    (tmp_path / "petition").mkdir()
    with campaign_petition(tmp_path / "petition" / "main.sqlite") as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder to write into."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The bundled campaign, as our organisation signed it."""
    write_pack(event_device.pack(), tmp_path / "campaign.zip")
    return tmp_path / "campaign.zip"
