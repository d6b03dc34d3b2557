"""Once a signer has gone, what still held their words lets go of them, and free memory is filled, twice."""

import gc
import weakref

from desktop.ui.kiosk import forget_signer
from desktop.ui.kiosk.forget_signer import Forgetting


class _Held:
    """Something that holds itself, as an error holds the calls that hold it."""

    def __init__(self) -> None:
        self.itself = self


def test_after_each_signer_python_and_memory_let_go_and_once_more_for_what_was_taken_down_late(
    qtbot, kiosk, monkeypatch
):
    monkeypatch.setattr(forget_signer, "LATER", (15, 100))  # milliseconds: a hundredth of the usual
    held = weakref.ref(_Held())
    left: list[bool] = []
    assert not gc.isenabled(), "as the kiosk has it"
    Forgetting(kiosk.window, lambda: left.append(held() is not None))
    assert left == []
    kiosk.model.leave()
    qtbot.waitUntil(lambda: len(left) == 2, timeout=60_000)
    assert left == [False] * 2
