"""All scenes in one go: in every language, one window after the other, and stopped between two scenes."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.core.errors import Cancelled
from desktop.core.progress import Cancel, Progress, ignore
from desktop.showing import scene_drawing
from desktop.showing.kiosk_scenes import KIOSK_SCENES, KioskSceneWindow
from desktop.showing.scene import Scene
from desktop.showing.scene_drawing import Drawing, campaign_in, draw_scenes
from desktop.showing.touch_driver import TouchError


@pytest.mark.usefixtures("qapp")
def test_drawing_reports_each_scene_and_stops_where_it_is_asked_to_with_no_window_left(tmp_path: Path):
    steps: list[tuple[int, int | None]] = []

    def report(progress: Progress) -> None:
        steps.append((progress.done, progress.total))
        if progress.done == 2:
            cancel.ask()

    cancel = Cancel(report)
    with pytest.raises(Cancelled):
        draw_scenes(tmp_path, None, cancel, languages=("en",))
    total = steps[0][1]
    assert total is not None
    assert total > 40
    assert steps == [(0, total), (1, total), (2, total)]
    assert {each.name for each in tmp_path.glob("*.png")} == {"welcome-en.png", "reading-en.png", "form-empty-en.png"}
    assert [each for each in QGuiApplication.topLevelWindows() if each.isVisible()] == []


@pytest.mark.usefixtures("qapp")
def test_a_scene_that_is_not_reached_is_named_and_keeps_no_other_from_being_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def lose_the_way(view: KioskSceneWindow) -> None:
        view.hand.tap("sign")
        raise TouchError("“a button” lies outside the window")

    for name in ("CORNER_SCENES", "FAULT_SCENES", "FIRST_START_SCENES"):
        monkeypatch.setattr(scene_drawing, name, ())
    welcome, reading, *_ = KIOSK_SCENES
    monkeypatch.setattr(scene_drawing, "KIOSK_SCENES", (welcome, Scene("lost", lose_the_way, "form"), reading))
    drawn = draw_scenes(tmp_path, None, ignore, languages=("en",))
    assert drawn == Drawing(2, 1, {"lost": "“a button” lies outside the window"})
    kept = {each.name for each in tmp_path.glob("*.png")}
    assert kept == {"welcome-en.png", "reading-en.png", "contact-sheet-en-1.png"}
    assert [each for each in QGuiApplication.topLevelWindows() if each.isVisible()] == []


def test_the_bundled_campaign_speaks_each_language_and_english_where_it_has_no_text():
    campaign = campaign_in(("en", "fr", "tlh"))
    assert campaign.languages == ("en", "fr", "tlh")
    assert campaign.words["tlh"] == campaign.words["en"] != campaign.words["fr"]
    for field in (each for each in campaign.fields if each.need != "hidden"):
        assert set(field.reasons) == {"en", "fr", "tlh"}
    for consent in campaign.consents:
        assert consent.texts["tlh"] == consent.texts["en"]
