"""All scenes in one go: in every language, one window after the other, and stopped between two scenes."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.core.errors import Cancelled
from desktop.core.progress import Cancel, Progress
from desktop.showing.drawing import campaign_in, draw_scenes


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


def test_the_bundled_campaign_speaks_each_language_and_english_where_it_has_no_text():
    campaign = campaign_in(("en", "fr", "tlh"))
    assert campaign.languages == ("en", "fr", "tlh")
    assert campaign.words["tlh"] == campaign.words["en"] != campaign.words["fr"]
    for field in (each for each in campaign.fields if each.need != "hidden"):
        assert set(field.reasons) == {"en", "fr", "tlh"}
    for consent in campaign.consents:
        assert consent.texts["tlh"] == consent.texts["en"]
