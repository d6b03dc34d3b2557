"""Unused objects go in the window's thread, whatever another thread does."""

import gc
import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from desktop.ui.base.window_thread_garbage_collection import collecting_here


class Knot:
    """Refers to itself; notes in which thread it goes."""

    gone: list[int] = []  # noqa: RUF012 - what the test reads

    def __init__(self) -> None:
        self.self = self

    def __del__(self) -> None:
        self.gone.append(threading.get_ident())


def _tie_many() -> None:
    for _ in range(20_000):
        Knot()


def test_a_worker_that_makes_litter_does_not_clear_it(qapp: QCoreApplication):
    gc.collect()
    Knot.gone.clear()
    owner = QObject()
    with collecting_here(owner):
        worker = threading.Thread(target=_tie_many)
        worker.start()
        worker.join()
        assert not Knot.gone
        deadline = time.monotonic() + 60
        while not Knot.gone and time.monotonic() < deadline:
            qapp.processEvents()
    assert set(Knot.gone) == {threading.get_ident()}


@pytest.fixture(scope="module")
def counts(qapp: QCoreApplication) -> dict[str, bool]:  # noqa: ARG001  (from when on it is so)
    return {"collected anywhere": gc.isenabled()}


def test_a_window_that_is_opened_for_a_whole_file_is_safe_from_its_threads(counts: dict[str, bool]):
    assert counts == {"collected anywhere": False}


@pytest.mark.parametrize("collected", [False, True])
def test_afterwards_it_is_as_it_was(qapp: QCoreApplication, collected):
    before = gc.isenabled()
    (gc.enable if collected else gc.disable)()
    with collecting_here(qapp):
        assert not gc.isenabled()
    after = gc.isenabled()
    (gc.enable if before else gc.disable)()
    assert after == collected
