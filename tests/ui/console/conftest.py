"""The console offscreen; pytest-qt fails a test on any QML warning or error in a slot."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.console_stage import Office, open_office


@pytest.fixture
def office(qtbot: object, tmp_path: Path) -> Iterator[Office]:  # noqa: ARG001  (catches what slots raise)
    with open_office(tmp_path / "data") as opened:
        yield opened
