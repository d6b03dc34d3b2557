"""Guards against the PySide6 that loses references: docs/adr/0003-pyside6-versions.md."""

import sys

from PySide6.QtCore import QObject, Signal

CALLS = 1000
# Other code in the process may take or drop a few; the broken version loses one at every call.
TOLERATED = 100


class Bell(QObject):
    rung = Signal()


def test_a_call_that_returns_nothing_keeps_the_reference_to_none():
    orphan = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        orphan.parent()
    assert sys.getrefcount(None) > before - TOLERATED


def test_an_emitted_signal_keeps_the_reference_to_true():
    bell = Bell()
    before = sys.getrefcount(True)  # noqa: FBT003 - counts the references of the object itself
    for _ in range(CALLS):
        bell.rung.emit()
    assert sys.getrefcount(True) > before - TOLERATED  # noqa: FBT003
