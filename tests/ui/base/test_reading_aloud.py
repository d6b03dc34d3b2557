"""Reading aloud, with Qt's own silent engine in the place of a voice."""

from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from desktop.ui.base import reading_aloud as aloud
from desktop.ui.base import speech_service
from desktop.ui.base.reading_aloud import AloudModel, find_voice, no_voice


def silent_engine() -> QTextToSpeech:
    return QTextToSpeech("mock")  # speaks English, Norwegian and Finnish, 50 ms a word


def make_model(language: str = "en", find=silent_engine) -> AloudModel:
    model = AloudModel(find, language)
    model.wake()
    return model


def test_passages_are_read_one_after_the_other_to_the_end(qtbot: QtBot):
    model = make_model()
    begun: list[bool] = []
    model.went_on.connect(lambda: begun.append(True))
    model.say(["One two.", "Three.", "Four."])
    assert model.speaking
    qtbot.waitUntil(lambda: not model.speaking)
    assert len(begun) == 3


def test_falling_silent_leaves_nothing_to_be_read_later(qtbot: QtBot):
    model = make_model()
    model.say(["One two three four five six.", "Seven."])
    qtbot.wait(20)
    model.stop()
    assert not model.speaking
    with qtbot.assertNotEmitted(model.went_on, wait=200):
        pass


def test_another_language_falls_silent_and_speaks_in_its_own_voice_only(qtbot: QtBot):  # noqa: ARG001
    model = make_model()
    model.say(["One two three."])
    model.choose_language("fr")
    assert not model.speaking
    assert not model.offered
    model.say(["Un deux."])
    assert not model.speaking
    model.choose_language("fi")
    assert model.offered


def test_a_computer_that_cannot_speak_offers_nothing(qtbot: QtBot):  # noqa: ARG001
    model = make_model(find=no_voice)
    assert not model.offered
    model.say(["One."])
    assert not model.speaking


class Voice(QTextToSpeech):
    """The silent engine, which notes what is asked of it."""

    def __init__(self) -> None:
        super().__init__("mock")
        self.asked: list[str] = []

    def say(self, _text: str) -> None:
        self.asked.append("say")

    def stop(self) -> None:
        self.asked.append("stop")

    def setVolume(self, _share: float) -> None:  # noqa: N802 - Qt's name
        self.asked.append("volume")


def test_a_voice_whose_service_answers_no_more_does_not_hold_up_the_window(qtbot: QtBot, monkeypatch):  # noqa: ARG001
    voice = Voice()
    model = make_model(find=lambda: voice)
    model.say(["One two.", "Three."])
    assert (voice.asked, model.speaking) == (["say"], True)
    monkeypatch.setattr(speech_service, "service_answers", lambda: False)
    model.set_volume(1.0)
    model.stop()
    model.say(["Four."])
    assert voice.asked == ["say"]
    assert not model.offered
    assert not model.speaking


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
