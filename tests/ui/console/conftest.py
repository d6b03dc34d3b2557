"""The console offscreen; pytest-qt fails a test on any QML warning or error in a slot."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.console_stage import Office, open_office


@pytest.fixture
def office(qtbot: object, tmp_path: Path) -> Iterator[Office]:  # noqa: ARG001  (catches what slots raise)
    with open_office(tmp_path / "data") as opened:
        yield opened


@pytest.fixture(scope="module")
def left_open(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    with open_office(tmp_path_factory.mktemp("console") / "data") as opened:
        opened.unlock()
        yield opened


@pytest.fixture
def at_work(qtbot: object, left_open: Office) -> Office:  # noqa: ARG001  (catches what slots raise)
    """The one window of a file, for tests of what staff do: they all begin with the same campaign, just unlocked."""
    left_open.renew()
    return left_open
