"""Where everything else is turned round, four words stand as on the letter and digits as on a phone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from desktop.core.pack.writer import write_pack
from desktop.showing.first_start_scenes import FIRST_START_SCENES, FirstStartSceneWindow, open_first_start_scenes
from desktop.showing.scene import Appearance
from tests.support import factory

SCENES = {each.name: each for each in FIRST_START_SCENES}


@pytest.fixture
def view(qtbot: object, tmp_path: Path) -> Iterator[FirstStartSceneWindow]:  # noqa: ARG001  (catches what slots raise)
    write_pack(factory.signed(factory.pack()), tmp_path / "pack.zip")
    opened = open_first_start_scenes(tmp_path, ("en", "ar"))
    yield opened
    opened.close()


def order(view: FirstStartSceneWindow, *names: str) -> list[str]:
    """These in the order in which they stand in a line, from the left; a place that is empty cannot be touched."""
    at = {each.objectName(): each.mapToScene(QPointF()).x() for each in view.hand.items()}
    return sorted(names, key=lambda name: at[name])


def test_in_a_language_from_the_right_words_and_digits_stand_from_the_left(view: FirstStartSceneWindow):
    words, digits = [f"picked_{number}" for number in range(1, 5)], ["pin_4", "pin_5", "pin_6"]
    for scene, names in (("first-start-1-compare", words), ("first-start-3", digits)):
        SCENES[scene].show(view)
        for language in ("en", "ar"):
            view.arrange(Appearance(language))
            assert order(view, *names) == names
            turned = view.hand.place_of("back").x() > view.window.width() / 2
            assert turned == (language == "ar"), "the rest of the page is"
        view.arrange(Appearance("en"))
