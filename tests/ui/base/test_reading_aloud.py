"""Reading aloud, with Qt's own silent engine in the place of a voice."""

import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from desktop.ui.base import reading_aloud as aloud
from desktop.ui.base import voice_thread
from desktop.ui.base.reading_aloud import AloudModel, find_voice, no_voice
from desktop.ui.base.voice_thread import Voice


def silent_engine() -> Voice:
    return Voice(QTextToSpeech("none"), "mock")  # speaks English, Norwegian and Finnish, 50 ms a word


def make_model(qtbot: QtBot, find=silent_engine) -> AloudModel:
    model = AloudModel(find, "en")
    model.wake()
    qtbot.waitUntil(lambda: model.found is not None)
    return model


def test_passages_are_read_one_after_the_other_to_the_end(qtbot: QtBot):
    model = make_model(qtbot)
    begun: list[bool] = []
    model.went_on.connect(lambda: begun.append(True))
    model.say(["One two.", "Three.", "Four."])
    assert model.speaking
    qtbot.waitUntil(lambda: not model.speaking)
    assert len(begun) == 3


def test_falling_silent_leaves_nothing_to_be_read_later(qtbot: QtBot):
    model = make_model(qtbot)
    model.say(["One two three four five six.", "Seven."])
    qtbot.wait(20)
    model.stop()
    assert not model.speaking
    with qtbot.assertNotEmitted(model.went_on, wait=200):
        pass


def test_another_language_falls_silent_and_speaks_in_its_own_voice_only(qtbot: QtBot):
    model = make_model(qtbot)
    model.say(["One two three."])
    model.choose_language("fr")
    assert not model.speaking
    assert not model.offered
    model.say(["Un deux."])
    assert not model.speaking
    model.choose_language("fi")
    assert model.offered


def test_a_computer_that_cannot_speak_offers_nothing(qtbot: QtBot):
    model = make_model(qtbot, find=no_voice)
    assert not model.offered
    model.say(["One."])
    assert not model.speaking


class Hanging:
    """The silent engine, which comes back from no call once it is to say something, until it is let go on."""

    def __init__(self) -> None:
        self.hangs, self.goes_on = threading.Event(), threading.Event()
        self.voice = silent_engine()
        self.voice.speaker.stateChanged.connect(self._wait, Qt.ConnectionType.DirectConnection)

    def _wait(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Speaking:
            self.hangs.set()
            self.goes_on.wait()


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hanging]:
    monkeypatch.setattr(voice_thread, "PATIENCE", 50)
    made = Hanging()
    yield made
    made.goes_on.set()


def test_a_service_that_hangs_in_mid_call_holds_up_nothing_and_is_offered_no_more(qtbot: QtBot, hanging: Hanging):
    model = make_model(qtbot, find=lambda: hanging.voice)
    model.say(["One two.", "Three."])
    qtbot.waitUntil(hanging.hangs.is_set)
    model.set_volume(1.0)  # each of these returns, while the call before them does not
    model.stop()
    model.say(["Four."])
    qtbot.waitUntil(lambda: not model.offered)
    model.say(["Five."])
    assert not model.speaking


def test_a_service_that_is_back_may_be_asked_again_and_does_not_go_on_with_what_it_was_saying(
    qtbot: QtBot, hanging: Hanging
):
    model = make_model(qtbot, find=lambda: hanging.voice)
    model.say(["One two.", "Three."])
    qtbot.waitUntil(lambda: not model.offered)
    assert not model.speaking
    with qtbot.assertNotEmitted(model.went_on):
        hanging.goes_on.set()
        qtbot.waitUntil(lambda: model.offered)
    model.say(["Four."])
    qtbot.waitUntil(lambda: not model.speaking)


def test_a_voice_that_hangs_when_the_kiosk_is_left_is_left_behind_and_said_to_hang(qtbot: QtBot, hanging: Hanging):
    model = make_model(qtbot, find=lambda: hanging.voice)
    model.say(["One two."])
    qtbot.waitUntil(hanging.hangs.is_set)
    model.close()
    assert voice_thread.voice_hangs()
    hanging.goes_on.set()
    qtbot.waitUntil(lambda: not voice_thread.voice_hangs())


LEAVING = """
import sys, threading
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTextToSpeech import QTextToSpeech
from desktop.ui.base.reading_aloud import AloudModel
from desktop.ui.base.application import make_application, run_until_left
from desktop.ui.base.voice_thread import Voice
application, speaker = make_application(), QTextToSpeech("none")
def hang(state):
    if state == QTextToSpeech.State.Speaking:
        QTimer.singleShot(0, application, lambda: application.exit(7))
        threading.Event().wait()
speaker.stateChanged.connect(hang, Qt.ConnectionType.DirectConnection)
model = AloudModel(lambda: Voice(speaker, "mock"), "en")
model.changed.connect(lambda: model.speaking or model.say(["One two."]))
model.wake()
code = run_until_left(application)
model.close()
print("left")
sys.exit(code)
"""


def test_a_kiosk_that_is_left_while_its_voice_hangs_ends_with_its_own_exit_code():
    done = subprocess.run([sys.executable, "-c", LEAVING], capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout) == (7, "left\n")


def test_a_service_that_does_not_answer_at_first_is_left_alone(qtbot: QtBot, monkeypatch):
    monkeypatch.setattr(voice_thread, "service_answers", lambda: False)
    speaker = QTextToSpeech("none")
    model = make_model(qtbot, find=lambda: Voice(speaker, voice_thread.DISPATCHER))
    assert model.found is False
    assert speaker.engine() == "none"


def test_the_voice_is_looked_for_once_and_only_when_wanted(qtbot: QtBot):  # noqa: ARG001
    asked: list[bool] = []
    model = AloudModel(lambda: asked.append(True), "en")
    assert asked == []
    model.wake()
    model.wake()
    assert asked == [True]


def test_a_computer_without_an_engine_is_not_warned_of(qtbot: QtBot, tmp_path, monkeypatch):  # noqa: ARG001
    monkeypatch.setattr(aloud.QLibraryInfo, "path", lambda _which: str(tmp_path))
    assert find_voice() is None
    (tmp_path / "texttospeech").mkdir()
    (tmp_path / "texttospeech" / "libqtexttospeech_broken.so").write_bytes(b"\x7fELF")
    assert find_voice() is None
