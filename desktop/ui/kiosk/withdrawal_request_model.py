"""Where somebody asks to be taken off: name and code go on sealed; the answer is the same whether they fit or not."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.withdrawal_code import RequestProblem, find_request_problems
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.signer_phrases import request_sentence

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Asking:
    """How far somebody is."""

    name: str = ""
    code: str = ""
    problems: tuple[RequestProblem, ...] = ()
    trouble: Trouble | None = None
    answer: Literal["", "kept", "practice"] = ""


@QmlElement
class WithdrawalRequestModel(QObject):
    """What one person typed to be taken off; `wipe` forgets it. Nobody at the table can know whether they signed."""

    changed = Signal()
    typed = Signal()
    halted = Signal()  # what was sent has to be mended first

    def __init__(self, ask: Callable[[str, str], Trouble | bool], parent: QObject) -> None:
        """`ask` hands on name and code: whether they are kept, or what stood in the way."""
        super().__init__(parent)
        self._ask = ask
        self._asking = _Asking()

    @qml_property(str, notify=changed)
    def name(self) -> str:
        """The name as typed."""
        return self._asking.name

    @qml_property(str, notify=changed)
    def code(self) -> str:
        """The code as typed."""
        return self._asking.code

    @qml_property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether anything was typed."""
        return bool((self._asking.name + self._asking.code).strip())

    @qml_property(str, notify=changed)
    def nameProblem(self) -> str:
        """What to do about the name, or nothing."""
        return next((request_sentence(each) for each in self._asking.problems if each != "no_code"), "")

    @qml_property(str, notify=changed)
    def codeProblem(self) -> str:
        """What to do about the code, or nothing."""
        return next((request_sentence(each) for each in self._asking.problems if each == "no_code"), "")

    @qml_property(str, notify=changed)
    def answer(self) -> str:
        """What became of it: kept, practice, or nothing yet."""
        return self._asking.answer

    @qml_property(str, notify=changed)
    def trouble(self) -> str:
        """What stood in the way of keeping it, in the language of now; or nothing."""
        return self._asking.trouble.sentence if self._asking.trouble is not None else ""

    @Slot(str)
    def type_name(self, text: str) -> None:
        """Take what is in the box for the name now."""
        self._take(text, self._asking.code)

    @Slot(str)
    def type_code(self, text: str) -> None:
        """Take what is in the box for the code now."""
        self._take(self._asking.name, text)

    @Slot()
    def send(self) -> None:
        """Hand the request on, or show what to mend."""
        now = self._asking
        if problems := find_request_problems(now.name, now.code):
            self._show(replace(now, problems=problems))
            self.halted.emit()
            return
        kept = self._ask(now.name, now.code)
        if isinstance(kept, Trouble):
            self._show(replace(now, trouble=kept))
        else:
            self._show(_Asking(answer="kept" if kept else "practice"))

    def speak(self) -> None:
        """Say everything in the language of now."""
        self.changed.emit()

    def wipe(self) -> None:
        """Forget everything."""
        self._show(_Asking())

    def _take(self, name: str, code: str) -> None:
        # A problem goes as soon as it is mended; a new one waits until it is sent.
        left = find_request_problems(name, code)
        self._show(_Asking(name, code, tuple(each for each in self._asking.problems if each in left)))
        self.typed.emit()

    def _show(self, asking: _Asking) -> None:
        self._asking = asking
        self.changed.emit()
